import type { Relationship, RelationshipSide } from '../../../domain/evidence/relationship.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import type { EntityRelationship, RelationshipCount, Store } from '../../store.ts'
import { listsInOrder, numbersIn, onlyRow, textIn, textsIn, valuesIn } from '../driver/answer.ts'
import type { AnswerRow, Ask } from '../driver/ask.ts'
import { rowsIn, valuesById } from './list-answers.ts'
import { distinct } from './list-parameters.ts'
import { filterParameters, viewParameters } from './view-parameters.ts'

type RelationshipQuestions = Pick<
  Store,
  'relationshipsById' | 'relationshipsOf' | 'relationshipCountsOf' | 'relationshipsBetween' | 'lineageStepsOf'
>

/** Answers what is asked of the relationships of entities. */
export function relationshipQuestions(ask: Ask): RelationshipQuestions {
  return {
    async relationshipsById(ids, asking) {
      return valuesById<Relationship>(ask, 'relationships-by-id', ids, asking)
    },
    async relationshipsOf(entityIds, filter, view, { first, after }, asking) {
      const page = { after: after ?? '', first }
      const parameters = { ids: distinct(entityIds), ...filterParameters(filter), ...viewParameters(view), ...page }
      return listsInOrder(entityIds, await ask('relationships-of', parameters, asking), listedIn)
    },
    async relationshipCountsOf(entityIds, filter, view, asking) {
      const parameters = { ids: distinct(entityIds), ...filterParameters(filter), ...viewParameters(view) }
      return listsInOrder(entityIds, await ask('relationship-counts-of', parameters, asking), countsIn)
    },
    async relationshipsBetween(subjectId, objectId, types, asking) {
      const parameters = { subjectId, objectId, types: [...new Set(types)] }
      return valuesIn<Relationship>(onlyRow(await ask('relationships-between', parameters, asking)), 'rows')
    },
    async lineageStepsOf(entityIds, direction, view, first, asking) {
      const parameters = { ids: distinct(entityIds), direction, ...viewParameters(view), first }
      return listsInOrder(entityIds, await ask('lineage-steps-of', parameters, asking), listedIn)
    },
  }
}

/** The relationships of one entity: the side that it is on shows in each. */
function listedIn(row: AnswerRow): readonly EntityRelationship[] {
  const entityId = textIn(row, 'id')
  return rowsIn<Relationship>(row).map(({ item: relationship, sortKey }) => {
    const { subjectId, objectId } = relationship
    const side: RelationshipSide = subjectId === entityId ? 'SUBJECT' : 'OBJECT'
    return { relationship, side, otherId: side === 'SUBJECT' ? objectId : subjectId, sortKey }
  })
}

function countsIn(row: AnswerRow): readonly RelationshipCount[] {
  const [types, sides, otherKinds] = [textsIn(row, 'types'), textsIn(row, 'sides'), textsIn(row, 'otherKinds')]
  return numbersIn(row, 'counts').map((count, index) => ({
    // Written by the load from the same vocabularies.
    type: types[index] as RelationshipType,
    side: sides[index] as RelationshipSide,
    otherKind: otherKinds[index] as EntityKind,
    count,
  }))
}
