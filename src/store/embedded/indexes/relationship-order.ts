import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Keep } from '../kept/keep.ts'
import { type Places, packPlaces, placeAt, placesWithin } from '../kept/places.ts'
import type { Keys } from './ascending.ts'
import type { Adjacency } from './list-by-sides.ts'

/** All relationships by earliest start (unknown last), type, subject's name, id. */
export interface RelationshipOrder {
  /** The number of the relationship at each place, and the place of each. */
  readonly numbers: Places
  readonly places: Places
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
    const numbers = placesWithin(listings, 0, listings.length)
      .filter((listing) => sideOf(listing) === 'OBJECT')
      .map(relationshipOf)
    const places = new Uint32Array(numbers.length)
    for (const [place, number] of numbers.entries()) places[number] = place
    return { numbers: packPlaces(numbers), places: packPlaces(places) }
  })
  return {
    numbers,
    places,
    items: { at: (place) => items.at(placeAt(numbers, place)) },
    keys: {
      length: numbers.length,
      at(place) {
        if (place >= numbers.length) return undefined
        const number = placeAt(numbers, place)
        return keyOf(number, placeAt(subjects, number))
      },
    },
  }
}
