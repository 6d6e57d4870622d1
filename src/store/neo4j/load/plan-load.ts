import type { DocumentaryRecord } from '../../../domain/model/record.ts'
import type { LoadPlan } from '../../load-report.ts'
import type { Neo4jSettings } from '../../neo4j-settings.ts'
import { isLoaded, otherRecord } from './load-record.ts'
import { loadSections } from './load-rows.ts'
import { withLoadSession } from './load-session.ts'
import { readRowsThere } from './rows-there.ts'

/**
 * What `loadRecord` would do to a database, which is only read. STORE_UNAVAILABLE where Neo4j does not answer, or holds
 * something that no load wrote.
 */
export async function planLoad(settings: Neo4jSettings, record: DocumentaryRecord, hash: string): Promise<LoadPlan> {
  return withLoadSession(settings, async (session) => {
    if (isLoaded(session, record, hash)) return { isThere: true, replaces: null, sections: [] }
    const { run } = session
    const there = await readRowsThere(run('setup/rows-there', {}))
    const written = loadSections(record).map((section) => {
      const { added, changed } = there.takeChanged(section)
      return { name: section.name, added: added.length, changed: changed.length }
    })
    const left = new Map(there.left().map(({ name, elementIds }) => [name, elementIds.length]))
    const known = new Set(written.map(({ name }) => name))
    // Kinds of rows that an older version of the model had are only removed.
    const others = [...left.keys()].filter((name) => !known.has(name))
    const sections = [...written, ...others.map((name) => ({ name, added: 0, changed: 0 }))].map((section) => ({
      ...section,
      removed: left.get(section.name) ?? 0,
    }))
    return {
      isThere: false,
      replaces: otherRecord(session, record),
      sections: sections.filter(({ added, changed, removed }) => added + changed + removed > 0),
    }
  })
}
