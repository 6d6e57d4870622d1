import type { DayWindow } from '../../domain/dates/span.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellThese } from './beside-list.ts'
import { startWithin } from './dates-beside.ts'
import { listClaims } from './list-claims.ts'
import { thoseRead } from './those-read.ts'

/** The most claims of a record that are looked through for what ended, and the most of these that are told. */
const MOST_LOOKED_AT = 500
const MOST_TOLD = 10

/** What may become part of something else. */
const KINDS: readonly EntityKind[] = ['ORGANISATION', 'OPERATION', 'TOPIC']

/**
 * What ended, was to end or did not, by the first claims of a record, in words: whoever asks of the whole record what became of
 * what asks of that too. Nothing where not all of lineage is asked for; of days asked for what has a day that may lie within them.
 */
export async function tellEndsBeside(
  {
    types,
    view,
    days,
  }: { readonly types: readonly RelationshipType[] | null; readonly view: View; readonly days: DayWindow | null },
  context: RequestContext,
): Promise<readonly CitedSentence[]> {
  const isOfLineage = types !== null && context.vocabulary.lineage.every((type) => types.includes(type))
  if (!isOfLineage || view.asOf !== null) return []
  const page = { first: MOST_LOOKED_AT, after: null, keysOnly: false }
  const asked = { text: null, aboutIds: null, documentIds: view.documents }
  const { items } = await listClaims(asked, page, context)
  const ended = items.filter((claim) => isEnd(claim) && (days === null || startWithin(claim, days) !== null))
  const things = await loadAllKnown(
    context.loaders.entity,
    ended.flatMap(({ subjectId }) => subjectId ?? []),
  )
  // A review that was over has nothing to do with what became of a body.
  const bodies = new Set(things.filter(({ kind }) => KINDS.includes(kind)).map(({ id }) => id))
  const ends = ended.filter(({ subjectId }) => subjectId !== null && bodies.has(subjectId))
  const read = await thoseRead(ends, view, context)
  return tellThese(read.slice(0, MOST_TOLD), context)
}

function isEnd({ content, replacedByIds }: Claim): boolean {
  return content.form === 'EXISTENCE' && content.change === 'ENDED' && replacedByIds.length === 0
}
