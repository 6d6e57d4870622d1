import type { Claim, ClaimContent, ClaimDate } from '../../../domain/model/claim.ts'
import { otherThan } from './other-fields.ts'

/** What most claims have alike, each in its place among the fields of a claim. */
const UNQUOTED = { quotation: null } as const satisfies Partial<Claim>
const PLAIN = {
  whenText: null,
  modality: 'STATED',
  deniesPlan: false,
  hedge: null,
  verb: null,
  accordingToId: null,
  furtherSpeakerIds: [],
  said: null,
  amount: null,
  share: null,
  bound: 'EXACT',
  scopeIds: [],
  roles: [],
  role: null,
  eventId: null,
  occasion: null,
  inferred: [],
  note: null,
  recorded: null,
  correctsIds: [],
  continuesIds: [],
  replacedByIds: [],
} as const satisfies Omit<
  Claim,
  'id' | 'documentId' | 'locator' | 'phrase' | 'quotation' | 'subjectId' | 'content' | 'when'
>

const othersOf = otherThan({ ...UNQUOTED, ...PLAIN })

/** A claim as it is packed, without what its place tells, its id and document: what few claims have stands last, by name, where there is any. */
export type ClaimRow = readonly [
  locator: string,
  phrase: string,
  subjectId: string | null,
  /** Of a relationship without a label its type and object. */
  content: ClaimContent | readonly [type: string, objectId: string],
  /** A date that is the text's own as it is written. */
  when: ClaimDate | string | null,
  others: object | null,
]

/** The row of a claim. */
export function claimRowOf(claim: Claim): ClaimRow {
  const { locator, phrase, subjectId, content, when } = claim
  const isBare = content.form === 'RELATIONSHIP' && content.label === null
  const isOwnDate = when !== null && !when.inferred && !when.atWriting
  const told = isBare ? ([content.type, content.objectId] as const) : content
  return [locator, phrase, subjectId, told, isOwnDate ? when.edtf : when, othersOf(claim)]
}

/** The claim that a row is of. */
export function claimFrom(
  [locator, phrase, subjectId, told, date, others]: ClaimRow,
  id: string,
  documentId: string,
): Claim {
  const content: ClaimContent = isBare(told)
    ? { form: 'RELATIONSHIP', type: told[0], objectId: told[1], label: null }
    : told
  const when = typeof date === 'string' ? { edtf: date, inferred: false, atWriting: false } : date
  const claim: Claim = { id, documentId, locator, phrase, ...UNQUOTED, subjectId, content, when, ...PLAIN }
  return others === null ? claim : { ...claim, ...others }
}

/** Whether what a row tells is a relationship without a label. */
export function isBare(told: ClaimRow[3]): told is readonly [string, string] {
  return Array.isArray(told)
}
