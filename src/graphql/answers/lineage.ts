import { batchesOf } from '../../domain/answers/batches-of.ts'
import { type AskSteps, MAX_WALKED, walkLineage } from '../../domain/answers/lineage-walk.ts'
import { entitySortKey } from '../../domain/evidence/sort-key.ts'
import { certaintyIn, type View } from '../../domain/evidence/view.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import type { LineageQuestion } from '../../domain/prose/lineage-prose.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { MAX_IDS } from '../../store/store.ts'
import { kindsOf, viewOf } from '../arguments/arguments.ts'
import { checkedNumber } from '../arguments/check-bounds.ts'
import type { RequestContext } from '../context.ts'
import type { EntityFedByArgs } from '../generated.ts'
import { askedPage, connectionOfAll } from '../lists/connection.ts'
import { loadAllKnown } from '../loaders.ts'
import type { LineageConnectionModel, MetEntity } from '../models.ts'
import { basisOf } from './basis.ts'

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
  const asked = askedPage(['lineage', question], args, limits)
  const met = await meet(question, context)
  const { view } = question
  const used = met.flatMap(({ via }) => via)
  return {
    ...connectionOfAll(asked, met, ({ sortKey }) => sortKey),
    question,
    basis: basisOf(view, used, [entity.id]),
  }
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
    return levels
      .flat()
      .map((steps) =>
        steps
          .filter(({ relationship }) => types === null || types.includes(relationship.type))
          .map((step) => ({ ...step, certainty: certaintyIn(view, step.relationship.attestations) })),
      )
  }
}

/** The entities that the walk meets, of the kinds wanted, in order of distance, name, id. */
async function meet(question: LineageQuestion, context: RequestContext): Promise<readonly MetEntity[]> {
  const { startId, direction, kinds, depth, view } = question
  const arrivals = await walkLineage(startId, depth, stepsIn(context, direction, null)(view))
  const entities = await loadAllKnown(
    context.loaders.entity,
    arrivals.map(({ entityId }) => entityId),
  )
  return arrivals
    .flatMap((arrival, index) => {
      const entity = entities[index]
      if (entity === undefined || (kinds !== null && !kinds.includes(entity.kind))) return []
      const sortKey = `${String(arrival.distance).padStart(2, '0')}\t${entitySortKey(entity.name, entity.id)}`
      return [{ ...arrival, entity, sortKey, view }]
    })
    .sort((a, b) => compareText(a.sortKey, b.sortKey))
}
