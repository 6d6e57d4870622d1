import type { ChainStep } from '../../domain/answers/find-verdict.ts'
import { tellComparison, toldChanges } from '../../domain/prose/comparison-prose.ts'
import { filterSentence, filterWords } from '../../domain/prose/filter-words.ts'
import { tellPaths, tyingWays } from '../../domain/prose/paths-prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { withPlans } from '../../domain/prose/states-at-ends.ts'
import { aroundProse } from '../answers/around-prose.ts'
import { authoredBetween } from '../answers/authored.ts'
import { basisOf, countNamingBoth, noteOf, speakingToo } from '../answers/basis.ts'
import { tellClaimsTogether } from '../answers/claims-together.ts'
import { changedConnection, findStatesAtEnds } from '../answers/comparison.ts'
import { NO_DATES_BESIDE, tellDatesBeside } from '../answers/dates-beside.ts'
import { degreeOf } from '../answers/degree.ts'
import { NO_TIES, tellDirectTies } from '../answers/direct-ties.ts'
import { proseOf } from '../answers/footnotes.ts'
import { idsOf } from '../answers/list-prose.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadWritten } from '../answers/load-written.ts'
import { unansweredBetween } from '../answers/paths.ts'
import { tellDisagreementsOf } from '../answers/receipts.ts'
import { inView } from '../answers/relationships-in-view.ts'
import { sharedSubjectsOn } from '../answers/shared-subjects.ts'
import { subgraphAddress } from '../answers/subgraph-address.ts'
import { sidedFilterOf } from '../arguments/arguments.ts'
import type {
  ComparisonResolvers,
  PathsResolvers,
  SharedNeighbourConnectionResolvers,
  SharedNeighbourEdgeResolvers,
  SharedNeighbourLinkResolvers,
  SubgraphEntityResolvers,
  SubgraphResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { SharedNeighbour } from '../models.ts'

export const Paths: PathsResolvers = {
  filters: ({ filter }) => filterSentence(filter),
  unfilteredLength: async ({ unfiltered }) => (await unfiltered())?.length ?? null,

  async prose({ question, paths, more, filter, unfiltered, basis }, _, context) {
    const ways = paths.map(({ steps }) => steps)
    const isDirect = ways.some(({ length }) => length === 1)
    const ends = [question.fromId, question.toId] as const
    const isByKindAlone = filterWords({ ...filter, otherKinds: null }) === null
    // What no relationship joins one document may tie all the same; on a day its sentences may be of another.
    const isTieAsked = ways.length > 0 && !isDirect && isByKindAlone && question.view.asOf === null
    const ties = isTieAsked ? await tellDirectTies(ends, question.view, context) : NO_TIES
    const isTied = ties.told.length > 0
    const chains = isTied ? tyingWays(ways) : ways
    const shorter = isTied ? null : await unfiltered()
    const leftOut = shorter === null ? null : { steps: await shorter.steps(), view: shorter.view }
    const all = [...chains, ...(leftOut === null ? [] : [leftOut.steps])]
    const relationshipsOf = (steps: readonly ChainStep[]) => steps.flatMap(({ relationships }) => relationships)
    const walkedOn = relationshipsOf(chains.flat())
    const toldOf = relationshipsOf(all.flat())
    const further = leftOut === null ? [] : basisOf(leftOut.view, relationshipsOf(leftOut.steps), []).speakingIds
    const ofWays = isTied ? basisOf(question.view, walkedOn, []).speakingIds : basis.speakingIds
    const cited = speakingToo({ ...basis, speakingIds: ofWays }, [...further, ...ties.documentIds])
    const [nameOf, writtenOf, subjects, note, authored, unanswered, namingBoth, together, disagreements] =
      await Promise.all([
        loadNames(context, [question.fromId, question.toId, ...entitiesNamed(toldOf)]),
        loadWritten(toldOf, question.view, context),
        Promise.all(all.map((steps) => sharedSubjectsOn(steps, context))),
        noteOf(context, cited),
        isDirect ? [] : authoredBetween(question, context),
        isDirect ? unansweredBetween(question, context) : null,
        isDirect ? null : countNamingBoth(ends, question.view, context),
        ways.length > 0 ? [] : tellClaimsTogether(ends, question.view, context),
        tellDisagreementsOf(idsOf(walkedOn), question.view, context),
      ])
    const subjectIds = new Set(subjects.flat().map(({ id }) => id))
    const walked = {
      filters: filterWords(filter),
      isByKindAlone,
      leftOut,
      isSubject: (id: string) => subjectIds.has(id),
      authored,
      unanswered,
      namingBoth,
      together,
      direct: ties.told,
      disagreements,
      writtenOf,
    }
    const told = tellPaths(question, chains, more, walked, nameOf, note)
    return proseOf(context, question.view, told)
  },
}

export const Subgraph: SubgraphResolvers = {
  filters: ({ filter }) => filterSentence(filter),
  entities: ({ entityIds }, _, { loaders }) => loadAllKnown(loaders.entity, entityIds),
  told: ({ relationships, view }) => inView(view, relationships),
  prose: (subgraph, _, context) => aroundProse(subgraph, context),
  // An underscore is the dot of a format's name.
  exportUrl: (subgraph, { format }) => subgraphAddress(subgraph, format.toLowerCase().replace('_', '.')),
}

export const SubgraphEntity: SubgraphEntityResolvers = {
  node: ({ entityId }, _, { loaders }) => loadKnown(loaders.entity, entityId),

  degree: ({ entityId, view }, _, { loaders, vocabulary }) =>
    degreeOf(entityId, sidedFilterOf(null, vocabulary), view, loaders),
}

export const SharedNeighbourConnection: SharedNeighbourConnectionResolvers = {
  ...connectionFields(({ entity }: SharedNeighbour) => entity),
  prose: ({ prose }) => prose(),
}

export const SharedNeighbourEdge: SharedNeighbourEdgeResolvers = {
  ...edgeFields(({ entity }) => entity),
  relationships: ({ item }) => item.links(),
}

export const SharedNeighbourLink: SharedNeighbourLinkResolvers = {
  of: ({ ofId }, _, { loaders }) => loadKnown(loaders.entity, ofId),
  told: ({ relationships, view }) => inView(view, relationships),
}

export const Comparison: ComparisonResolvers = {
  filters: ({ question }) => filterSentence(question.filter),
  began: (comparison, args, context) => changedConnection('began', comparison, args, context),
  ended: (comparison, args, context) => changedConnection('ended', comparison, args, context),
  between: (comparison, args, context) => changedConnection('between', comparison, args, context),
  stayed: (comparison, args, context) => changedConnection('stayed', comparison, args, context),
  becameUncertain: (comparison, args, context) => changedConnection('becameUncertain', comparison, args, context),
  becameCertain: (comparison, args, context) => changedConnection('becameCertain', comparison, args, context),

  async prose({ question, changes, basis }, _, context) {
    const told = toldChanges(question, changes, context.vocabulary)
    const { aroundId, from, to: until, view } = question
    const isQuiet = [changes.began, changes.ended, changes.between].every(({ length }) => length === 0)
    const states = isQuiet ? await findStatesAtEnds(question, context) : null
    const atEnds = states === null ? [] : states.flatMap(({ relationships }) => relationships)
    const cited = basisOf(withPlans(view), atEnds, [])
    const toldIds = new Set(told.flatMap(({ attestations }) => attestations.map(({ claimId }) => claimId)))
    const [nameOf, basisNote, beside, disagreements] = await Promise.all([
      loadNames(context, [aroundId, ...entitiesNamed([...told, ...atEnds])]),
      noteOf(context, { ...basis, speakingIds: [...new Set([...basis.speakingIds, ...cited.speakingIds])].sort() }),
      isQuiet ? tellDatesBeside(aroundId, { view, days: { from, until } }, toldIds, [], context) : NO_DATES_BESIDE,
      tellDisagreementsOf(idsOf(told), view, context),
    ])
    const around = { filters: filterWords(question.filter), ...beside, states, disagreements, basisNote }
    return proseOf(context, view, tellComparison(question, changes, around, nameOf))
  },
}
