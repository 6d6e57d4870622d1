import { batchesOf } from '../../domain/answers/batches-of.ts'
import type { ChainStep } from '../../domain/answers/find-verdict.ts'
import { type Request, unansweredRequest } from '../../domain/answers/unanswered-request.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import type { PathsQuestion } from '../../domain/prose/paths-prose.ts'
import { at, knownIn } from '../../errors.ts'
import { once } from '../../once.ts'
import { type Asking, MAX_IDS, type Pair, type RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { MAX_PARALLEL } from '../limits/list-bounds.ts'
import type { PathsModel, UnfilteredPath } from '../models.ts'
import { basisOf } from './basis.ts'
import { openedView } from './matter.ts'

/** Answers `paths`: the first paths of the least length, each step with its relationships in the View. */
export async function findPaths(
  question: PathsQuestion,
  filter: RelationshipFilter,
  first: number,
  context: RequestContext,
): Promise<PathsModel> {
  const { store, asking, loaders } = context
  const { fromId, toId, maxLength, view } = question
  const found = await store.leastPaths(fromId, toId, filter, view, first + 1, asking())
  const isShort = found.length !== null && found.length <= maxLength
  const shown = isShort ? found.paths.slice(0, first) : []
  const pairs = distinctPairs(shown)
  const followed = { ...filter, otherKinds: null, classifications: null }
  const byPair = await joiningOf(pairs, followed, view, MAX_PARALLEL, context, { along: loaders.along })
  // A step is as certain as its most certain relationship, which may not be among those shown.
  const sureView: View = { ...view, atLeast: 'DEFINITE' }
  const surelyJoined = view.asOf === null ? null : await joiningOf(pairs, followed, sureView, 1, context)
  const paths = shown.map((entityIds) => {
    const steps = stepsOf(entityIds).map(
      ([from, to]): ChainStep => ({ fromId: from, toId: to, relationships: knownIn(byPair, pairKey([from, to])) }),
    )
    const told = { steps, view, isTold: () => true, inOrder: true }
    if (surelyJoined === null) return { ...told, certainty: null }
    const isSure = stepsOf(entityIds).every((pair) => knownIn(surelyJoined, pairKey(pair)).length > 0)
    return { ...told, certainty: isSure ? 'DEFINITE' : 'POSSIBLE' } as const
  })
  const used = paths.flatMap(({ steps }) => steps.flatMap(({ relationships }) => relationships))
  const length = isShort ? found.length : null
  return {
    question,
    length,
    paths,
    more: isShort && found.paths.length > first,
    filter,
    unfiltered: once(() => shorterUnfiltered(question, length, context)),
    basis: basisOf(view, used, [fromId, toId]),
  }
}

/** Who of two that are directly linked asked the other for something, where the View's documents tell nothing else between them. */
export async function unansweredBetween(
  { fromId, toId, view }: PathsQuestion,
  context: RequestContext,
): Promise<Request | null> {
  const everything: RelationshipFilter = { ...ANY_RELATIONSHIP, direction: 'BOTH' }
  const byPair = await joiningOf([[fromId, toId]], everything, openedView(view), MAX_PARALLEL, context)
  return unansweredRequest([...byPair.values()].flat())
}

/** The most relationships of a step that are told of a way that was left out. */
const MOST_LEFT_OUT = 2

/**
 * The first of the least paths over whatever the View's documents state, plan or report, of all time and of any type, kind
 * and direction; null unless it is shorter than a length, or there is none of that.
 */
async function shorterUnfiltered(
  { fromId, toId, view }: PathsQuestion,
  length: number | null,
  context: RequestContext,
): Promise<UnfilteredPath | null> {
  const { store, asking } = context
  const everything: RelationshipFilter = { ...ANY_RELATIONSHIP, direction: 'BOTH' }
  const opened = openedView(view)
  const { length: least, paths } = await store.leastPaths(fromId, toId, everything, opened, 1, asking())
  if (least === null || (length !== null && least >= length)) return null
  // A way that the View itself has is the better answer than one of another day, as long as it is shorter.
  const seen = length === null ? null : await store.leastPaths(fromId, toId, everything, view, 1, asking())
  const isSeen = seen !== null && seen.length !== null && length !== null && seen.length < length
  const chain = stepsOf((isSeen ? seen.paths[0] : paths[0]) ?? [])
  // What is printed of it holds no report and no reading of the editor's that was not wanted.
  const told = isSeen ? view : { ...opened, reported: view.reported, inferred: view.inferred }
  return {
    length: least,
    view: told,
    steps: once(async () => {
      const byPair = await joiningOf(chain, everything, told, MOST_LEFT_OUT, context)
      return chain.map(([from, to]) => {
        return { fromId: from, toId: to, relationships: knownIn(byPair, pairKey([from, to])) }
      })
    }),
  }
}

/** The first relationships of each pair, by the pair's key; the entities of the pairs are brought along where that is wanted. */
async function joiningOf(
  pairs: readonly Pair[],
  filter: RelationshipFilter,
  view: View,
  first: number,
  { store, asking }: RequestContext,
  bring: Pick<Asking, 'along'> = {},
): Promise<ReadonlyMap<string, readonly Relationship[]>> {
  const lists = await Promise.all(
    batchesOf(pairs, MAX_IDS).map((batch) =>
      store.relationshipsJoining(batch, filter, view, first, { ...asking(), ...bring }),
    ),
  )
  return new Map(lists.flat().map((list, index) => [pairKey(at(pairs, index)), list]))
}

function stepsOf(entityIds: readonly string[]): readonly Pair[] {
  return entityIds.slice(1).map((id, index): Pair => [at(entityIds, index), id])
}

function distinctPairs(paths: readonly (readonly string[])[]): readonly Pair[] {
  return [...new Map(paths.flatMap(stepsOf).map((pair) => [pairKey(pair), pair])).values()]
}

function pairKey(pair: Pair): string {
  return pair.join(' ')
}
