import type { Claim, ClaimContent } from '../../../domain/model/claim.ts'
import { at, invariant } from '../../../errors.ts'
import { type ClaimRow, claimRowOf, isBare } from '../kept/claim-row.ts'
import { openPacked, packTexts, type Rows } from '../kept/packed-texts.ts'
import { packPlaces, placeAt } from '../kept/places.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { openPool, type Pooled, pool } from './pooled-texts.ts'

/** The rows of claims, in columns: what is said of whom as places of entities, what many claims share once. */
export type ClaimColumns = ReturnType<typeof packClaimRows>

/** Longer locators there are none: their length stands before them as one character. */
const MOST_LOCATOR = 0xd7ff

/** Puts the rows of claims into columns. */
export function packClaimRows(claims: readonly Claim[], entities: EntityOrder) {
  const { length } = claims
  const [subjects, objects] = [new Uint32Array(length), new Uint32Array(length)]
  // Each row is made once, of which only what is no number is held.
  const [dates, others, types, contents]: readonly [unknown[], unknown[], unknown[], unknown[]] = [[], [], [], []]
  const words = packTexts(length, (place) => {
    const [locator, phrase, subjectId, told, date, other = null] = claimRowOf(at(claims, place))
    subjects[place] = subjectId === null ? 0 : placeOfEntity(entities, subjectId) + 1
    objects[place] = isBare(told) ? placeOfEntity(entities, told[1]) : contents.push(told) - 1
    types.push(isBare(told) ? told[0] : null)
    dates.push(date)
    others.push(other)
    invariant(locator.length <= MOST_LOCATOR, 'the length of a locator is kept as one character')
    return `${String.fromCharCode(locator.length)}${locator}${phrase}`
  })
  return {
    words,
    subjects: packPlaces(subjects),
    objects: packPlaces(objects),
    types: pool(length, (place) => types[place]),
    contents: pool(contents.length, (place) => contents[place]),
    dates: pool(length, (place) => dates[place]),
    others: pool(length, (place) => others[place]),
  }
}

/** Gives the rows that were put into columns. */
export function openClaimRows(columns: ClaimColumns, { idAt }: Pick<EntityOrder, 'idAt'>): Rows<ClaimRow> {
  const { subjects, objects } = columns
  const words = openPacked(columns.words)
  const opened = <Value>(pooled: Pooled) => openPool<Value>(pooled)
  const types = opened<string | null>(columns.types)
  const contents = opened<ClaimContent>(columns.contents)
  const dates = opened<ClaimRow[4]>(columns.dates)
  const others = opened<object | null>(columns.others)
  return {
    length: words.length,
    at(place) {
      const text = words.at(place)
      const end = 1 + text.charCodeAt(0)
      const subject = placeAt(subjects, place)
      const type = types.at(place)
      const object = placeAt(objects, place)
      const told = type === null ? contents.at(object) : ([type, idAt(object)] as const)
      const subjectId = subject === 0 ? null : idAt(subject - 1)
      return [text.slice(1, end), text.slice(end), subjectId, told, dates.at(place), others.at(place)]
    },
  }
}
