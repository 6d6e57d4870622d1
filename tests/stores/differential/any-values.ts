import fc from 'fast-check'
import { FIRST_DAY, LAST_DAY } from '../../../src/domain/dates/day.ts'
import { edtfSpan, parseEdtf } from '../../../src/domain/dates/edtf.ts'
import type { DayWindow } from '../../../src/domain/dates/span.ts'
import { RELATIONSHIP_SIDES } from '../../../src/domain/evidence/relationship.ts'
import type { View } from '../../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../../src/domain/evidence/wanted-relationships.ts'
import { knownDay } from '../../../src/domain/model/document.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { claimWords } from '../../../src/domain/search/claim-words.ts'
import { namesOf } from '../../../src/domain/search/rank-names.ts'
import type { Page, RelationshipFilter, SidedFilter } from '../../../src/store/store.ts'
import { anyDay } from '../../support/arbitraries.ts'
import { derivedOf } from '../../support/derived-of.ts'
import { anyName, anyRelationshipFilter, anyViewOfRecord } from '../../support/random-record.ts'
import { viewWith } from '../contract/told.ts'

/** A filter that as often as not leaves types and kinds open: walks then get somewhere. */
export const anyFilter: fc.Arbitrary<RelationshipFilter> = fc.oneof(
  anyRelationshipFilter,
  anyRelationshipFilter.map((filter) => ({ ...filter, types: null })),
  anyRelationshipFilter.map((filter) => ({ ...filter, ...ANY_RELATIONSHIP })),
)

/** A filter of an entity's own lists, from any of its sides, mostly from all. */
export const anySidedFilter: fc.Arbitrary<SidedFilter> = fc
  .tuple(anyFilter, fc.oneof(fc.constant(RELATIONSHIP_SIDES), fc.subarray([...RELATIONSHIP_SIDES])))
  .map(([{ direction, ...wanted }, sides]) => ({ ...wanted, sides }))

/** A page, from the beginning or after any key of some list; as often as not with a bound, for which few are few enough. */
export const anyPage: fc.Arbitrary<Page> = fc
  .tuple(anyUnboundPage(), fc.oneof(fc.constant({}), fc.record({ looked: fc.integer({ min: 1, max: 4 }) })))
  .map(([page, bound]) => ({ ...page, ...bound }))

function anyUnboundPage(): fc.Arbitrary<Page> {
  return fc.record({
    first: fc.constantFrom(1, 2, 3, 5, 50),
    after: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...['', '~', '~\t~\t', '0000', '2005', '2008-01-01\t2008-12-31\t', '2005-06-07\tPART_OF\tu', 'amber', 'unit'],
          ...['d0\t000000000005', 'd1', 'd-', 'd-m', 'm0\t', 'm0\t2005', 'm0\t~', 'm1'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 6 }) },
    ),
    keysOnly: fc.boolean(),
  })
}

/** Days that begin or end where a claim's date does, or beside it; or any days, in the right order or not. */
export function anyDaysOf(record: DocumentaryRecord): fc.Arbitrary<DayWindow> {
  const spoken = record.claims.flatMap(({ when }) => {
    const parsed = when === null ? null : parseEdtf(when.edtf)
    const reach = parsed === null ? null : edtfSpan(parsed)
    return [reach?.earliest ?? null, reach?.latest ?? null].filter((day) => day !== null)
  })
  const anySide = fc.oneof(fc.constant(null), anyDayOf(spoken), anyDayOf(spoken), anyDay)
  return fc.oneof(
    fc.record({ from: anySide, until: anySide }),
    anyDayOf(spoken).map((day) => ({ from: day, until: day })),
  )
}

/** What a person may type to find a claim: words of the record's claims, beginnings of them, or anything. */
export function anyClaimText(record: DocumentaryRecord): fc.Arbitrary<string> {
  const words = record.claims.flatMap(claimWords)
  const anyWord = fc.tuple(fc.constantFrom('it', ...words), fc.nat(6)).map(([word, length]) =>
    Array.from(word)
      .slice(0, length + 1)
      .join(''),
  )
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(anyWord, { maxLength: 3 }).map((typed) => typed.join(' ')) },
    { weight: 1, arbitrary: anyName },
  )
}

/**
 * A View, as often as not one that looks at little but a day on which something changes in the record, or the day
 * beside it: what documents were public, or what held.
 */
export function anyViewOf(record: DocumentaryRecord): fc.Arbitrary<View> {
  const { relationships, figures, existences } = derivedOf(record)
  const attestations = [...relationships, ...figures, ...existences].flatMap((group) => group.attestations)
  const anyTurn = anyDayOf(attestations.flatMap(({ bounds }) => Object.values(bounds)))
  const anyPublication = anyDayOf(record.documents.flatMap((one) => knownDay(one) ?? []))
  const modalities = ['STATED', 'PLANNED'] as const
  return fc.oneof(
    { weight: 2, arbitrary: anyViewOfRecord },
    { weight: 1, arbitrary: anyPublication.map((knownBy) => viewWith({ knownBy, modalities })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(anyTurn, fc.constantFrom('DEFINITE', 'POSSIBLE'))
        .map(([asOf, atLeast]) => viewWith({ asOf, atLeast, modalities })),
    },
  )
}

function anyDayOf(days: readonly string[]): fc.Arbitrary<string | null> {
  const known = days.filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
  const near = known.flatMap((day) => [day, dayBeside(day, -1), dayBeside(day, 1)])
  return fc.constantFrom(...(near.length === 0 ? [null] : near))
}

function dayBeside(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What a person may type: a name of the record, the beginning of one, one with a slip of the finger, or anything. */
export function anyTyped(record: DocumentaryRecord): fc.Arbitrary<string> {
  // In characters: half of one is no text.
  const names = record.entities.flatMap(namesOf).map((name) => Array.from(name))
  const anyOwn = fc.constantFrom(...names)
  const anyPlace = fc.nat(12)
  return fc.oneof(
    anyName,
    anyOwn.map((name) => name.join('')),
    fc.tuple(anyOwn, anyPlace).map(([name, place]) => name.slice(0, place).join('')),
    fc.tuple(anyOwn, anyPlace).map(([name, place]) => name.toSpliced(place, 1).join('')),
    fc.tuple(anyOwn, anyPlace).map(([name, place]) => name.toSpliced(place, 0, 'q').join('')),
    fc.tuple(anyOwn, anyPlace, anyPlace).map(([name, a, b]) => name.toSpliced(a, 1, 'x').toSpliced(b, 1).join('')),
    fc.tuple(anyOwn, anyPlace, anyPlace).map(([name, a, b]) => name.slice(a, a + b).join('')),
    fc.tuple(anyOwn, anyOwn).map(([a, b]) => [...b, ' ', ...a].join('')),
  )
}
