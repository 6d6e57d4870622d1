import { type Ordered, putInOrder } from '../../domain/evidence/put-in-order.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { relationshipSortKey } from '../../domain/evidence/sort-key.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** What is of one relationship each, in order of earliest start (unknown last), type, the subject's name, id, as lists are. */
export async function orderBySubject<Item>(
  items: readonly Item[],
  relationshipOf: (item: Item) => Relationship,
  { loaders }: RequestContext,
): Promise<Ordered<Item>> {
  const subjectIds = [...new Set(items.map((item) => relationshipOf(item).subjectId))]
  const subjects = await loadAllKnown(loaders.entity, subjectIds)
  // By the name itself: as a sentence has it, it may begin with an article.
  const names = new Map(subjects.map(({ id, name }) => [id, name]))
  return putInOrder(items, (item) => {
    const relationship = relationshipOf(item)
    return relationshipSortKey(relationship, knownIn(names, relationship.subjectId))
  })
}
