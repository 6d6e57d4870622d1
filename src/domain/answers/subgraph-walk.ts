import { at, knownIn } from '../../errors.ts'
/** What is walked: from where, how far, how many entities at most, and which the caller has already. */
export interface SubgraphQuestion {
  readonly startIds: readonly string[]
  readonly depth: number
  readonly limit: number
  readonly knownIds: readonly string[]
}

/** The entities that a walk gives, nearest first. */
export interface Subgraph {
  readonly entityIds: readonly string[]
  /** How many steps each of them is from the nearest start, in the same order. */
  readonly distances: readonly number[]
  /** Whether an entity within the depth was left out, or may have been: some have more relationships than were looked at. */
  readonly truncated: boolean
}

/** The other ends of the first relationships of an entity, in their order, and whether there are more. */
export interface Neighbourhood {
  readonly otherIds: readonly string[]
  readonly hasMore: boolean
}

/** The neighbourhoods of many entities, in the order of the ids; of each at most `first` relationships are looked at. */
export type AskNeighbours = (entityIds: readonly string[], first: number) => Promise<readonly Neighbourhood[]>

/** The most relationships of one entity that a walk looks at. */
const MOST_LOOKED_AT = 10_000

/** Where parallel relationships hide neighbours that are still wanted, so many times as many are looked at. */
const LOOK_FURTHER = 8

/**
 * Walks breadth-first, level by level, in the order of the entities before, each one's neighbours in their order; the
 * first `limit` are kept. The known ones are walked through, neither given nor counted. It asks once a level, and some
 * few times more where so many relationships of an entity are parallel that neighbours still wanted stand behind them.
 */
export async function walkSubgraph(question: SubgraphQuestion, askNeighbours: AskNeighbours): Promise<Subgraph> {
  const { startIds, depth, limit, knownIds } = question
  const kept = createKept(limit, new Set(knownIds))
  let level = startIds.flatMap((id) => kept.meet(id, 0))
  for (let distance = 1; distance <= depth && level.length > 0 && !kept.isFull(); distance += 1) {
    const neighbourhoods = await askLevel(level, kept, askNeighbours)
    level = neighbourhoods.flatMap(({ otherIds, hasMore }) => {
      const met = otherIds.flatMap((id) => kept.meet(id, distance))
      if (hasMore) kept.leaveOut()
      return met
    })
  }
  return kept.subgraph()
}

/** The neighbourhoods of a level: each looked at as far as is needed to find what is still wanted. */
async function askLevel(
  level: readonly string[],
  kept: Kept,
  askNeighbours: AskNeighbours,
): Promise<readonly Neighbourhood[]> {
  const wanted = kept.wanted()
  const found = new Map<string, Neighbourhood>()
  const inOrder = () => level.map((id) => knownIn(found, id))
  let asked = level
  for (
    let first = Math.min(2 * wanted + 50, MOST_LOOKED_AT);
    ;
    first = Math.min(first * LOOK_FURTHER, MOST_LOOKED_AT)
  ) {
    for (const [index, neighbourhood] of (await askNeighbours(asked, first)).entries()) {
      found.set(at(asked, index), neighbourhood)
    }
    const hiding = new Set(hidingPlaces(inOrder(), wanted, kept.isNew))
    asked = level.filter((_, place) => hiding.has(place))
    if (asked.length === 0 || wanted === 0 || first === MOST_LOOKED_AT) return inOrder()
  }
}

/** The places of those that have more neighbours, where so many new ones were not found up to them. */
function hidingPlaces(
  neighbourhoods: readonly Neighbourhood[],
  wanted: number,
  isNew: (id: string) => boolean,
): readonly number[] {
  const found = new Set<string>()
  return neighbourhoods.flatMap(({ otherIds, hasMore }, place) => {
    for (const id of otherIds) if (isNew(id)) found.add(id)
    return hasMore && found.size <= wanted ? [place] : []
  })
}

type Kept = ReturnType<typeof createKept>

/** What was met and kept so far. */
function createKept(limit: number, known: ReadonlySet<string>) {
  const met = new Set<string>()
  const entityIds: string[] = []
  const distances: number[] = []
  let truncated = false
  return {
    /** Takes an entity in, so many steps away, and gives it where it is met for the first time. */
    meet(id: string, distance: number): readonly string[] {
      if (met.has(id)) return []
      if (!known.has(id) && entityIds.length === limit) {
        truncated = true
        return []
      }
      met.add(id)
      if (!known.has(id)) {
        entityIds.push(id)
        distances.push(distance)
      }
      return [id]
    },
    leaveOut() {
      truncated = true
    },
    /** How many more may be given. */
    wanted: () => limit - entityIds.length,
    isNew: (id: string) => !met.has(id) && !known.has(id),
    /** Whether nothing that is still to be met could change the answer. */
    isFull: () => truncated && entityIds.length === limit,
    subgraph: (): Subgraph => ({ entityIds, distances, truncated }),
  }
}
