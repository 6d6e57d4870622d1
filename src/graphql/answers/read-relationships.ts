import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { Failure } from '../../errors.ts'
import type { RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'

/** The most relationships that are read for totals and tallies, and how many at once. */
const MOST_READ = 40_000
const READ_AT_ONCE = 5000

/** All relationships of a View that a filter lets through, in order of sort key. LIMIT_EXCEEDED where they are too many. */
export async function readRelationships(
  filter: RelationshipFilter,
  view: View,
  { store, asking }: RequestContext,
): Promise<readonly Relationship[]> {
  const read: Relationship[] = []
  let after: string | null = null
  for (;;) {
    const { keys, items } = await store.relationships(
      filter,
      null,
      view,
      { first: READ_AT_ONCE, after, keysOnly: false },
      asking(),
    )
    for (const item of items) read.push(item)
    if (read.length > MOST_READ) {
      const message = `where: more than ${MOST_READ.toLocaleString('en-GB')} relationships would be read: ask of fewer types.`
      throw new Failure('LIMIT_EXCEEDED', message)
    }
    if (keys.length < READ_AT_ONCE) return read
    after = keys.at(-1) ?? null
  }
}
