import type { Attribute, Existence, Figure } from '../../../domain/evidence/relationship.ts'
import { at } from '../../../errors.ts'
import { type AttestationRow, attestationFrom, attestationRowOf } from '../kept/attestation-row.ts'
import type { Keep } from '../kept/keep.ts'
import { openRows, packRows } from '../kept/packed-rows.ts'
import { openPacked, packTexts, type Rows } from '../kept/packed-texts.ts'
import { rememberLast } from '../kept/remember-last.ts'
import { countBelow, type Keys, mergeRuns, narrow, numberAt, numbersBelow, partitionPoint } from './ascending.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import type { FoundById } from './index-by-id.ts'
import { numberTexts } from './number-texts.ts'
import { openRuns, putInRuns } from './place-runs.ts'
import { countedTo, sortByRank } from './sort-by-rank.ts'

/** What claims make beside relationships. */
type OtherGroup = Figure | Existence | Attribute

/** Figures, existences or attributes by their numbers, which follow their ids; each is made when it is asked for. */
export interface KeptGroups<Group extends OtherGroup> extends Rows<Group>, FoundById<Group> {}

/** One as it is packed. */
type Packed<Group extends OtherGroup> = Omit<Group, 'attestations'> & {
  readonly attestations: readonly AttestationRow[]
}

/** Packs groups, which are in order of id. */
export function keepGroups<Group extends OtherGroup>(
  name: string,
  given: () => readonly Group[],
  keep: Keep,
): KeptGroups<Group> {
  const kept = keep(name, () => {
    const all = given()
    return {
      ids: packTexts(all.length, (number) => at(all, number).id),
      rows: packRows(all.length, (number): Packed<Group> => {
        const group = at(all, number)
        return { ...group, attestations: group.attestations.map(attestationRowOf) }
      }),
    }
  })
  const ids = openPacked(kept.ids)
  const rows = rememberLast(
    openRows<Packed<Group>, Group>(kept.rows, (row) => {
      // What was packed was such a group, which has its attestations again.
      return { ...row, attestations: row.attestations.map(attestationFrom) } as unknown as Group
    }),
  )
  return {
    ...rows,
    get(id) {
      const number = partitionPoint(ids.length, (place) => ids.compareAt(place, id) < 0)
      return number < ids.length && ids.compareAt(number, id) === 0 ? rows.at(number) : undefined
    },
  }
}

/** By what groups are listed. */
interface Listed<Group> {
  /** The key of each, which begins with its sort. */
  readonly keyOf: (group: Group) => string
  /** Its measure, change or kind. */
  readonly sortOf: (group: Group) => string
  /** The entities that list it, each once. */
  readonly ownersOf: (group: Group) => readonly string[]
}

/** Groups in order of their keys, and those of each entity. */
export interface GroupList<Group> {
  readonly items: Rows<Group>
  readonly keys: Keys
  /** The places of those of an entity, ascending from one on, of these sorts alone where some are given. */
  readonly placesOf: (entityId: string, sorts: readonly string[] | null, from: number) => Iterable<number>
}

/** Puts groups in order, under the entities that list them. */
export function listGroups<Group extends OtherGroup>(
  name: string,
  given: () => readonly Group[],
  groups: KeptGroups<Group>,
  { keyOf, sortOf, ownersOf }: Listed<Group>,
  entities: EntityOrder,
  keep: Keep,
): GroupList<Group> {
  const kept = keep(`${name} in order`, () => {
    const all = given()
    const keys = numberTexts(all.length, (number) => keyOf(at(all, number)))
    // One that several have, as of what is not told apart by it, leaves them in order of their numbers.
    const numbers = sortByRank(countedTo(all.length), (number) => numberAt(keys.numbers, number), keys.texts.length)
    const sorts = numberTexts(all.length, (place) => sortOf(at(all, numberAt(numbers, place))))
    const runs = putInRuns(all.length, entities.items.length, (place, give) => {
      for (const id of ownersOf(at(all, numberAt(numbers, place)))) give(placeOfEntity(entities, id))
    })
    return { numbers, sorts: sorts.texts, sortAt: sorts.numbers, runs }
  })
  const { numbers, sorts, sortAt } = kept
  const { places, runOf } = openRuns(kept.runs)
  const itemAt = (place: number) => groups.at(numberAt(numbers, place))
  /** Where those of one sort begin and end in the order; nowhere for an unknown one. */
  const within = (sort: string) => {
    const number = countBelow(sorts, sort)
    const isKnown = sorts[number] === sort
    return [numbersBelow(sortAt, number), numbersBelow(sortAt, isKnown ? number + 1 : number)] as const
  }
  return {
    items: { length: numbers.length, at: itemAt },
    keys: { length: numbers.length, at: (place) => (place < numbers.length ? keyOf(itemAt(place)) : undefined) },
    placesOf(entityId, wanted, from) {
      const entity = entities.placeOf(entityId)
      if (entity === undefined) return []
      const own = runOf(entity)
      if (wanted === null) return mergeRuns(places, [own], from)
      const runs = [...new Set(wanted)].map((sort) => narrow(places, own, ...within(sort)))
      return mergeRuns(places, runs, from)
    },
  }
}
