import { areBesideThemselves } from '../../domain/answers/compare-documents.ts'
import { Failure } from '../../errors.ts'
import { allInOrder } from '../all-in-order.ts'
import { compareAround } from '../answers/comparison.ts'
import { compareDocumentsAround } from '../answers/document-comparison.ts'
import { judge } from '../answers/judge-verdict.ts'
import { findPaths } from '../answers/paths.ts'
import { sharedNeighboursOf } from '../answers/shared-neighbours.ts'
import { askSubgraph } from '../answers/subgraph.ts'
import { checkBothEnds, checkedNumber, filterOf, viewOf, wantedOf } from '../arguments/arguments.ts'
import { checkedDocuments, resolveReference, resolveReferences } from '../arguments/references.ts'
import type { QueryResolvers } from '../generated.ts'
import { askedPage } from '../lists/connection.ts'

type WalkQuery = 'verdict' | 'paths' | 'subgraph' | 'sharedNeighbours' | 'compare' | 'compareDocuments'

/** The questions that lead from an entity to others. */
export const walkQueries: Pick<QueryResolvers, WalkQuery> = {
  async verdict(_, args, context) {
    const { limits } = context
    checkBothEnds(args.where, 'a verdict is from subject to object')
    const depth = checkedNumber('depth', args.depth, 1, limits.lineageDepth)
    const view = viewOf(args.view, limits)
    const [subject, object] = await allInOrder([
      resolveReference('subject', args.subject, context),
      resolveReference('object', args.object, context),
    ])
    return judge(
      { subjectId: subject.id, objectId: object.id, depth, view },
      wantedOf(args.where, context.vocabulary),
      context,
    )
  },
  async paths(_, args, context) {
    const { limits } = context
    const maxLength = checkedNumber('maxLength', args.maxLength, 6, limits.pathLength)
    const first = checkedNumber('first', args.first, 5, limits.first)
    const view = viewOf(args.view, limits)
    const [from, to] = await allInOrder([
      resolveReference('from', args.from, context),
      resolveReference('to', args.to, context),
    ])
    if (from.id === to.id) throw new Failure('BAD_INPUT', `to: this is ${from.name} too, where the paths begin.`)
    return findPaths(
      { fromId: from.id, toId: to.id, maxLength, view },
      filterOf(args.where, context.vocabulary),
      first,
      context,
    )
  },
  subgraph: (_, args, context) => askSubgraph(args, context),
  async sharedNeighbours(_, args, context) {
    const { limits } = context
    const ofIds = await resolveReferences('of', args.of, limits.shared, context)
    if (ofIds.length < 2) throw new Failure('BAD_INPUT', 'of: at least two different entities.')
    const question = { ofIds, filter: filterOf(args.where, context.vocabulary), view: viewOf(args.view, limits) }
    return sharedNeighboursOf(question, askedPage(['sharedNeighbours', question], args, context), context)
  },
  async compare(_, args, context) {
    const { limits } = context
    if ((args.view?.asOf ?? null) !== null) {
      throw new Failure('BAD_INPUT', 'view.asOf: the two days are `from` and `to`; leave it out.')
    }
    if (args.from >= args.to) throw new Failure('BAD_INPUT', `to: must be later than ${args.from}, not ${args.to}.`)
    const depth = checkedNumber('depth', args.depth, 1, limits.subgraphDepth)
    const around = await resolveReference('around', args.around, context)
    const question = { aroundId: around.id, from: args.from, to: args.to, view: viewOf(args.view, limits) }
    return compareAround(question, depth, filterOf(args.where, context.vocabulary), context)
  },
  async compareDocuments(_, args, context) {
    const depth = checkedNumber('depth', args.depth, 1, context.limits.subgraphDepth)
    const one = await checkedDocuments('one', args.one, context)
    const other = await checkedDocuments('other', args.other, context)
    const shared = areBesideThemselves({ one, other }) ? undefined : other.find((id) => one.includes(id))
    if (shared !== undefined) {
      throw new Failure('BAD_INPUT', `other: the document "${shared}" stands in \`one\` too; name it once.`)
    }
    const around = await resolveReference('around', args.around, context)
    return compareDocumentsAround(
      { aroundId: around.id, one, other },
      depth,
      filterOf(args.where, context.vocabulary),
      context,
    )
  },
}
