import fc from 'fast-check'
import type { Day } from '../../src/domain/dates/day.ts'
import { type Attestation, attest } from '../../src/domain/evidence/attestation.ts'
import type { Bounds } from '../../src/domain/evidence/bounds.ts'
import type { Evidence } from '../../src/domain/evidence/certainty.ts'
import type { Relationship } from '../../src/domain/evidence/relationship.ts'
import type { View } from '../../src/domain/evidence/view.ts'
import { BOUNDS, type Claim, type ClaimDate, MODALITIES } from '../../src/domain/model/claim.ts'
import type { Document } from '../../src/domain/model/document.ts'
import type { Aspect, RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { claim, document } from './build-record.ts'

// Builders: a plain thing, and what differs from it.

export function buildDocument(parts: Partial<Document> & { readonly id: string }): Document {
  return document(parts.id, `Document ${parts.id}`, parts)
}

/** A claim, of `maxim` unless another subject is given; its id names its document: `letter.c3` is of `letter`. */
export function buildClaim(parts: Partial<Claim> & Pick<Claim, 'id' | 'content'>): Claim {
  const { id, content, subjectId, ...others } = parts
  return claim(id, subjectId ?? 'maxim', content, others)
}

/** The date of a claim as the text gives it. */
export function inText(edtf: string): ClaimDate {
  return { edtf, inferred: false, atWriting: false }
}

/** Bounds of which nothing is known. */
const UNBOUNDED: Bounds = {
  fromEarliest: '0000-01-01',
  fromLatest: '9999-12-31',
  untilEarliest: '0000-01-01',
  untilLatest: '9999-12-31',
}

/** An undated claim in the document's own words. */
export function buildAttestation(parts: Partial<Attestation> = {}): Attestation {
  return {
    claimId: 'letter.c1',
    documentId: 'letter',
    knownDay: null,
    modality: 'STATED',
    deniesPlan: false,
    hedge: null,
    verb: null,
    inferred: false,
    accordingToId: null,
    when: null,
    bounds: UNBOUNDED,
    givesStart: false,
    givesEnd: false,
    capped: false,
    deniesSurely: null,
    ahead: false,
    amount: null,
    share: null,
    value: null,
    text: null,
    bound: 'EXACT',
    scopeIds: [],
    roles: [],
    role: null,
    eventId: null,
    succession: null,
    ...parts,
  }
}

export function buildRelationship(
  type: RelationshipType,
  attestations: readonly Attestation[],
  parts: Partial<Relationship> = {},
): Relationship {
  return {
    form: 'RELATIONSHIP',
    id: `r-${type.toLowerCase()}`,
    type,
    label: null,
    occasion: null,
    subjectId: 'maxim',
    objectId: 'scd9',
    attestations,
    limits: [],
    outcomes: [],
    ...parts,
  }
}

// Arbitraries: a small world, so that things meet.

/** A day from 2000 to 2012. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 4748 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))

const anyYear = fc.integer({ min: 2000, max: 2012 }).map(String)
const anyMonth = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'))

/** A year, a month or a day, of years 2000 to 2012. */
export const anyPlainDate: fc.Arbitrary<string> = fc.oneof(
  anyYear,
  fc.tuple(anyYear, anyMonth).map(([year, month]) => `${year}-${month}`),
  anyDay,
)

/** A date with its last digits left open. */
export const anyUnspecifiedDate: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('200X', '201X', '20XX'),
  anyYear.map((year) => `${year}-XX`),
  anyYear.map((year) => `${year}-XX-XX`),
  fc.tuple(anyYear, anyMonth).map(([year, month]) => `${year}-${month}-XX`),
)

const anySeason = fc.tuple(anyYear, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-'))
const anyDate = fc
  .tuple(fc.oneof(anyPlainDate, anyUnspecifiedDate, anySeason), fc.constantFrom('', '', '', '?', '~', '%'))
  .map((parts) => parts.join(''))

/** An interval of two plain dates, the second of a later year. */
export const anyPlainInterval: fc.Arbitrary<string> = fc
  .tuple(anyPlainDate, anyPlainDate)
  .filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4))
  .map((sides) => sides.join('/'))

/** Any valid expression: dates of every form, qualified or not, and intervals closed, open and unknown. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  anyDate,
  anyPlainInterval,
  fc.tuple(anyDate, fc.constantFrom('', '..')).map((sides) => sides.join('/')),
  fc.tuple(fc.constantFrom('', '..'), anyDate).map((sides) => sides.join('/')),
)

export const anyBounds: fc.Arbitrary<Bounds> = fc
  .array(fc.oneof(anyDay, fc.constantFrom('0000-01-01', '9999-12-31')), { minLength: 4, maxLength: 4 })
  .map(([a = '', b = '', c = '', d = '']) => ({
    fromEarliest: a < b ? a : b,
    fromLatest: a < b ? b : a,
    untilEarliest: c < d ? c : d,
    untilLatest: c < d ? d : c,
  }))
  .filter(({ fromEarliest, untilLatest }) => fromEarliest <= untilLatest)

export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  bounds: anyBounds,
  givesStart: fc.boolean(),
  givesEnd: fc.boolean(),
  capped: fc.boolean(),
})

const anyClaimDate: fc.Arbitrary<ClaimDate | null> = fc.option(
  fc.record({ edtf: anyEdtf, inferred: fc.boolean(), atWriting: fc.boolean() }),
)
const anyDocumentDate = fc.option(fc.record({ edtf: anyEdtf, inferred: fc.boolean() }))

/** A claim of one of four documents, `a` to `d`, as the rules read it; each document has one date of publication. */
export function anyAttestations(aspect: Aspect): fc.Arbitrary<readonly Attestation[]> {
  const anyDocuments = fc.array(fc.tuple(anyDocumentDate, anyDocumentDate), { minLength: 4, maxLength: 4 })
  const anyParts = fc.record({
    letter: fc.constantFrom('a', 'b', 'c', 'd'),
    when: anyClaimDate,
    modality: fc.constantFrom(...MODALITIES),
    accordingToId: fc.option(fc.constantFrom('mayor', 'minister')),
    inferred: fc.oneof(fc.constant([]), fc.constant(['READING'] as const)),
    bound: fc.constantFrom(...BOUNDS),
  })
  return fc.tuple(anyDocuments, fc.array(anyParts, { maxLength: 6 })).map(([dates, parts]) =>
    parts.map(({ letter, ...part }, index) => {
      const [written, published] = dates['abcd'.indexOf(letter)] ?? [null, null]
      const content = { form: 'RELATIONSHIP', type: 'PART_OF', objectId: 'scd9', label: null } as const
      const claim = buildClaim({ id: `${letter}.c${index + 1}`, content, ...part })
      return attest(claim, buildDocument({ id: letter, written, published }), aspect)
    }),
  )
}

export const anyAspect: fc.Arbitrary<Aspect> = fc.constantFrom('CHANGE', 'STATE', 'ACT')

export const anyView: fc.Arbitrary<View> = fc.record({
  asOf: fc.option(anyDay),
  atLeast: fc.constantFrom('DEFINITE', 'POSSIBLE'),
  knownBy: fc.option(anyDay),
  documents: fc.option(fc.subarray(['a', 'b', 'c', 'd'])),
  modalities: fc.subarray([...MODALITIES]),
  reported: fc.boolean(),
  inferred: fc.boolean(),
})
