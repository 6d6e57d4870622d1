import type { DocumentaryRecord } from '../../../domain/model/record.ts'
import type { LoadPlan, SectionPlan } from '../../load-report.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { numberIn, onlyRow } from '../driver/answer.ts'
import { fill } from './buckets.ts'
import {
  type BucketsThere,
  differences,
  readBucketsThere,
  readRowsGone,
  type SectionDifference,
} from './compare-record.ts'
import { isLoaded, otherRecord } from './load-record.ts'
import { loadSections } from './load-rows.ts'
import { drain, type LoadSession, withLoadSession } from './load-session.ts'

const NOTHING_THERE: BucketsThere = { whole: new Map(), stale: new Map() }

/**
 * What `loadRecord` would do to a database, which is only read. STORE_UNAVAILABLE where Neo4j does not answer, or holds
 * something that no load wrote.
 */
export async function planLoad(settings: Neo4jSettings, record: DocumentaryRecord, hash: string): Promise<LoadPlan> {
  return withLoadSession(settings, async (session) => {
    if (isLoaded(session, record, hash)) return { isThere: true, replaces: null, sections: [] }
    const isOther = session.state === 'OTHER_VERSION'
    const there = isOther ? NOTHING_THERE : await readBucketsThere(session)
    const sections: SectionPlan[] = isOther ? [await otherVersion(session)] : []
    for (const difference of differences(loadSections(record), there, () => {})) {
      sections.push(await sectionPlan(session, difference, there))
    }
    return {
      isThere: false,
      replaces: otherRecord(session, record),
      sections: sections.filter(({ added, changed, removed }) => added + changed + removed > 0),
    }
  })
}

async function sectionPlan(
  session: LoadSession,
  difference: SectionDifference,
  there: BucketsThere,
): Promise<SectionPlan> {
  const rowsGone = await readRowsGone(session, difference, there)
  let [added, changed] = [0, 0]
  for (const bucket of difference.written) {
    for (const { row, digest } of fill(bucket).rows) {
      const found = rowsGone.take(row.id, digest)
      if (found === 'ADDED') added += 1
      else if (found === 'CHANGED') changed += 1
    }
  }
  return { name: difference.section.name, added, changed, removed: rowsGone.left().length }
}

/** What another version of the model wrote is removed whole, whatever it is. */
async function otherVersion({ run }: LoadSession): Promise<SectionPlan> {
  const removed = numberIn(onlyRow(await drain(run('setup/other-rows', {}))), 'rows')
  return { name: 'rows-of-another-version', added: 0, changed: 0, removed }
}
