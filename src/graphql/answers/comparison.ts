import { type Change, type ComparisonQuestion, compareDays } from '../../domain/answers/compare-days.ts'
import { toldFrom } from '../../domain/evidence/seen-from.ts'
import { statesAtEnds, withPlans } from '../../domain/prose/states-at-ends.ts'
import { Failure } from '../../errors.ts'
import type { RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import type { ComparisonBeganArgs } from '../generated.ts'
import { RELATIONSHIPS_AN_ENTITY } from '../limits/list-bounds.ts'
import { askedPage, connect } from '../lists/connection.ts'
import { mapItems, partOf } from '../lists/listing.ts'
import type { ComparisonModel, RelationshipConnectionModel } from '../models.ts'
import { basisOf } from './basis.ts'
import { relationshipsProse } from './list-prose.ts'
import { loadWritten } from './load-written.ts'
import { orderBySubject } from './order-by-subject.ts'
import { subgraphOf } from './subgraph.ts'

/** Answers `compare`. LIMIT_EXCEEDED where there is more around the entity than one subgraph may have. */
export async function compareAround(
  question: ComparisonQuestion,
  depth: number,
  filter: RelationshipFilter,
  context: RequestContext,
): Promise<ComparisonModel> {
  const { aroundId, view } = question
  const limit = context.limits.subgraphEntities
  const walk = { startIds: [aroundId], depth, limit, knownIds: [] }
  const { relationships, truncated } = await subgraphOf(walk, filter, view, context)
  if (truncated) {
    const message = `Around ${aroundId} there is more than one comparison may look at (${limit} entities with ${limit * RELATIONSHIPS_AN_ENTITY} relationships): ask with a smaller depth, a narrower \`where\` or a narrower view.`
    throw new Failure('LIMIT_EXCEEDED', message)
  }
  const changes = compareDays(relationships, question)
  const basis = { ...basisOf(view, relationships, [aroundId]), use: 'COMPARED' as const }
  return { question: { ...question, depth, filter }, changes, basis }
}

/** The most relationships of an entity that are looked at for what is told of it at either end. */
const MOST_AT_ENDS = 200

/** What is told of an entity by the claims nearest to each end of a comparison (`statesAtEnds`), of its first relationships. */
export async function findStatesAtEnds(
  { aroundId, from, to, view, filter }: ComparisonModel['question'],
  context: RequestContext,
): Promise<ReturnType<typeof statesAtEnds>> {
  const page = { first: MOST_AT_ENDS, after: null, keysOnly: false }
  const sided = { ...filter, sides: ['SUBJECT', 'OBJECT'] as const }
  const { items } = await context.loaders.of('relationshipsOf', sided, withPlans(view), page).load(aroundId)
  const seen = items.map((one) => toldFrom(one, aroundId))
  // A day of either end does for the asking of when undated claims were written.
  const writtenOf = await loadWritten(seen, { ...view, asOf: from }, context)
  return statesAtEnds(seen, { aroundId, from, to, view }, writtenOf)
}

/** One list of a comparison, page by page. */
export async function changedConnection(
  change: Change,
  { question, changes }: ComparisonModel,
  args: Partial<ComparisonBeganArgs>,
  context: RequestContext,
): Promise<RelationshipConnectionModel> {
  const asked = askedPage([`Comparison.${change}`, question], args, context)
  const changed = changes[change].map(({ relationship }) => relationship)
  const view = { ...question.view, asOf: change === 'ended' ? question.from : question.to }
  const listing = await orderBySubject(changed, (relationship) => relationship, context)
  const page = await connect(asked, (part) =>
    mapItems(partOf(listing, part), (relationship) => ({ relationship, fromId: relationship.subjectId, view })),
  )
  // A comparison in another View is another comparison: nothing is counted.
  const left = (['STATED', 'PLANNED'] as const).filter((modality) => !view.modalities.includes(modality))
  const prose = () => relationshipsProse(page, { fromId: null, view }, null, context)
  const withheld = async () => left.map((modality) => ({ modality, count: null }))
  return { ...page, withheld, unnamed: async () => [], prose }
}
