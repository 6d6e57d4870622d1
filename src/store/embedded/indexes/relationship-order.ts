import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Keep } from '../kept/keep.ts'
import { type Keys, numberAt } from './ascending.ts'
import type { Adjacency } from './list-by-sides.ts'

/** All relationships by earliest start (unknown last), type, subject's name, id. */
export interface RelationshipOrder {
  /** The number of the relationship at each place, and the place of each. */
  readonly numbers: Uint32Array
  readonly places: Uint32Array
  readonly items: { readonly at: (place: number) => Relationship }
  readonly keys: Keys
}

/** Puts relationships in order: that in which their objects list them, to whom the subject is the other end. */
export function orderRelationships(
  { listings, columns, relationshipOf, sideOf }: Adjacency,
  keep: Keep,
): RelationshipOrder {
  const { items, subjects, keyOf } = columns
  const { numbers, places } = keep('order', () => {
    const numbers = listings.filter((listing) => sideOf(listing) === 'OBJECT').map(relationshipOf)
    const places = new Uint32Array(numbers.length)
    for (const [place, number] of numbers.entries()) places[number] = place
    return { numbers, places }
  })
  return {
    numbers,
    places,
    items: { at: (place) => items.at(numberAt(numbers, place)) },
    keys: {
      length: numbers.length,
      at(place) {
        const number = numbers[place]
        return number === undefined ? undefined : keyOf(number, numberAt(subjects, number))
      },
    },
  }
}
