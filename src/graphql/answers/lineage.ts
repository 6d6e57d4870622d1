import { batchesOf } from '../../domain/answers/batches-of.ts'
import { type AskSteps, MAX_WALKED, walkLineage } from '../../domain/answers/lineage-walk.ts'
import { stepDays, wantsSureOrder } from '../../domain/answers/step-days.ts'
import { putInOrder } from '../../domain/evidence/put-in-order.ts'
import { otherEndOf } from '../../domain/evidence/relationship.ts'
import { entitySortKey } from '../../domain/evidence/sort-key.ts'
import { certaintyIn, type View } from '../../domain/evidence/view.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import type { LineageQuestion } from '../../domain/prose/lineage-prose.ts'
import { at } from '../../errors.ts'
import { type DocumentView, type Listing, MAX_IDS } from '../../store/store.ts'
import { checkedNumber, kindsOf, viewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type { EntityFedByArgs } from '../generated.ts'
import { askedPage, connect } from '../lists/connection.ts'
import { partOf } from '../lists/listing.ts'
import { loadAllKnown } from '../loaders.ts'
import type { LineageConnectionModel, Matter, MetEntity } from '../models.ts'
import { basisOf, withMatter } from './basis.ts'
import { findMatter, openedView } from './matter.ts'

/** Answers `fedBy` and `fedInto` of an entity. */
export async function lineageOf(
  entity: Entity,
  direction: LineageQuestion['direction'],
  args: Partial<EntityFedByArgs>,
  context: RequestContext,
): Promise<LineageConnectionModel> {
  const { limits } = context
  const question: LineageQuestion = {
    startId: entity.id,
    direction,
    kinds: kindsOf(args.kinds),
    depth: checkedNumber('depth', args.depth, 1, limits.lineageDepth),
    view: viewOf(args.view, limits),
  }
  const asked = askedPage(['lineage', question], args, context)
  const met = await meet(question, context)
  const used = met.items.flatMap(({ via }) => via)
  return {
    ...(await connect(asked, (page) => partOf(met, page))),
    question,
    basis: withMatter(basisOf(question.view, used, [entity.id]), (documents) =>
      matterOfLineage(question, met.items.length === 0, documents, context),
    ),
  }
}

/** The matter of `fedBy` and `fedInto`: of one step what is said of the entity itself, of several also what follows. */
async function matterOfLineage(
  question: LineageQuestion,
  isUnanswered: boolean,
  documents: DocumentView,
  context: RequestContext,
): Promise<Matter> {
  const { startId, direction, kinds, depth, view } = question
  const further = depth === 1 ? [] : (await meet({ ...question, view: openedView(view) }, context)).items
  const ends = direction === 'OUT' ? { subjectId: startId, objectId: null } : { subjectId: null, objectId: startId }
  return findMatter(
    { types: context.vocabulary.lineage, ...ends, startId, otherKinds: kinds, isUnanswered },
    documents,
    further.flatMap(({ via }) => via),
    context,
  )
}

/** How a walk asks for its next steps, in a View, of some types of lineage or of all. */
export function stepsIn(
  { store, asking }: RequestContext,
  direction: LineageQuestion['direction'],
  types: readonly RelationshipType[] | null,
): (view: View) => AskSteps {
  return (view) => async (entityIds) => {
    const levels = await Promise.all(
      batchesOf(entityIds, MAX_IDS).map((ids) => store.lineageStepsOf(ids, direction, view, MAX_WALKED + 1, asking())),
    )
    return levels.flat().map(({ keys, items }, index) =>
      items.flatMap((relationship, place) => {
        if (types !== null && !types.includes(relationship.type)) return []
        const otherId = otherEndOf(relationship, at(entityIds, index))
        const certainty = certaintyIn(view, relationship)
        const days = stepDays(view, relationship.attestations)
        return [{ relationship, otherId, sortKey: at(keys, place), certainty, days }]
      }),
    )
  }
}

/** The entities that the walk meets, of the kinds wanted, in order of distance, name, id. */
async function meet(question: LineageQuestion, context: RequestContext): Promise<Listing<MetEntity>> {
  const { startId, direction, kinds, depth, view } = question
  const arrivals = await walkLineage(
    { startId, depth, direction, surelyInOrder: wantsSureOrder(view) },
    stepsIn(context, direction, null)(view),
  )
  const entities = await loadAllKnown(
    context.loaders.entity,
    arrivals.map(({ entityId }) => entityId),
  )
  const met = arrivals.flatMap((arrival, index) => {
    const entity = entities[index]
    const isWanted = entity !== undefined && (kinds === null || kinds.includes(entity.kind))
    return isWanted ? [{ ...arrival, entity, view }] : []
  })
  return putInOrder(met, ({ distance, entity }) => `${padded(distance)}\t${entitySortKey(entity.name, entity.id)}`)
}

function padded(distance: number): string {
  return String(distance).padStart(2, '0')
}
