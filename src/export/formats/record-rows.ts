import type { Disagreement } from '../../domain/evidence/disagreement.ts'
import type { AttributeKind } from '../../domain/model/attribute-kind.ts'
import { type Claim, type ClaimContent, speakersOf } from '../../domain/model/claim.ts'
import type { Document, DocumentDate } from '../../domain/model/document.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { QuestionExample } from '../../domain/model/record.ts'
import type { Verb } from '../../domain/model/relationship-types.ts'
import type { OwnType } from '../../domain/model/vocabulary.ts'
import { ownVerb } from '../../domain/prose/own-verb.ts'
import { writtenShare } from './fields.ts'
import { type Part, rowsOf, standing } from './writing.ts'

/** Fields of a row as a record's files have them: what is null, false or empty is left out. */
type Row = Readonly<Record<string, unknown>>

/** For each field of a domain value the fields of its row: a new one is missed here by the compiler. */
type Fields<Value, More = unknown> = { readonly [Field in keyof Value]: (value: Value, more: More) => Row }

/** `record.yaml`, as JSON, which is YAML too. */
export const recordYaml: Part = standing(({ record }) => {
  const { id, title, description, licence, types, attributes, measures, roles, examples, retracted } = record
  const kinds = { types: types.map(typeRow), attributes: attributes.map(attributeRow) }
  const rows = { ...kinds, measures: measures.map(filled), roles, ...examplesIn(examples), retracted }
  return `${JSON.stringify(filled({ id, title, description, licence, ...rows }), null, 2)}\n`
})

/** `entities/*.jsonl`. */
export const entityRows: Part = rowsOf(
  ({ entities }) => entities(),
  (entity) => lineOf(rowOf(ENTITY, entity, null)),
)

/** `documents/*.jsonl`, without their claims. */
export const documentRows: Part = rowsOf(
  ({ documents }) => documents(),
  (document) => lineOf(rowOf(DOCUMENT, document, null)),
)

/** `claims/*.jsonl`. */
export const claimRows: Part = rowsOf(
  ({ claims }) => claims(),
  ({ claim, document }) => lineOf(rowOf(CLAIM, claim, document)),
)

/** `disagreements/*.jsonl`: what editors entered; what follows from the claims is found again. */
export const disagreementRows: Part = rowsOf(
  ({ disagreements }) => disagreements(),
  ({ origin, ...disagreement }) => (origin === 'EDITORIAL' ? lineOf(disagreementRow(disagreement)) : null),
)

/** A type of the record's own, those of packs among them: each is written whole. */
function typeRow({ forward, backward, timeless, ...type }: OwnType): Row {
  const { verb, many, past, participle } = writtenVerb(forward)
  const inverse = type.symmetric ? null : writtenVerb(backward)
  const inverses = { inverse: inverse?.verb, inverseMany: inverse?.many, inversePast: inverse?.past }
  return filled({ ...type, verb, many, past, participle, ...inverses })
}

/** What the questions ask about by default, by question. */
function examplesIn(examples: readonly QuestionExample[]): Row {
  if (examples.length === 0) return {}
  return { examples: Object.fromEntries(examples.map(({ id, values }) => [id, values])) }
}

/** An attribute that the record declares. */
function attributeRow({ isSingle, ...kind }: AttributeKind): Row {
  return filled({ ...kind, single: isSingle })
}

/** A verb as a record's files write it: the forms of its first word only where no rule gives them. */
function writtenVerb(verb: Verb): {
  readonly verb: string
  readonly many?: string
  readonly past?: string
  readonly participle?: string
} {
  if ('be' in verb)
    return { verb: `be ${verb.be}`, ...(verb.beMany === undefined ? {} : { many: `be ${verb.beMany}` }) }
  const ruled = ownVerb({ verb: verb.base, many: null, past: null, participle: null })
  const isRuled = !('be' in ruled) && ruled.past === verb.past && ruled.participle === verb.participle
  const [past = '', participle = ''] = [verb.past, verb.participle].map((form) => form.split(' ')[0])
  return isRuled ? { verb: verb.base } : { verb: verb.base, past, participle }
}

const ENTITY: Fields<Entity> = {
  id: ({ id }) => ({ id }),
  kind: ({ kind }) => ({ kind }),
  name: ({ name }) => ({ name }),
  nameFrom: ({ nameFrom }) => ({ nameFrom: nameFrom === 'EDITOR' ? 'editor' : null }),
  article: ({ article }) => ({ article }),
  inSentence: ({ inSentence }) => ({ inSentence }),
  isPlural: ({ isPlural }) => ({ plural: isPlural }),
  isCollective: ({ isCollective }) => ({ collective: isCollective }),
  names: ({ names }) => ({ names: names.map(filled) }),
  summary: ({ summary }) => ({ summary }),
  classification: ({ classification }) => ({ classification }),
  sameAs: ({ sameAs }) => ({ sameAs }),
  formerIds: ({ formerIds }) => ({ formerIds }),
}

const DOCUMENT: Fields<Document> = {
  id: ({ id }) => ({ id }),
  title: ({ title }) => ({ title }),
  partOfId: ({ partOfId }) => ({ partOf: partOfId }),
  // Worked out from the file or the places of its claims where it is not given: given, it stays.
  read: ({ read }) => ({ read }),
  publisherId: ({ publisherId }) => ({ publisher: publisherId }),
  authorIds: ({ authorIds }) => ({ authors: authorIds }),
  addresseeIds: ({ addresseeIds }) => ({ addressees: addresseeIds }),
  written: ({ written }) => ({ written: written?.edtf, writtenFrom: dateSource(written) }),
  published: ({ published }) => ({ published: published?.edtf, publishedFrom: dateSource(published) }),
  url: ({ url }) => ({ url }),
  note: ({ note }) => ({ note }),
  file: ({ file }) => ({ file }),
  fromPhrase: ({ fromPhrase }) => ({ fromPhrase }),
  toPhrase: ({ toPhrase }) => ({ toPhrase }),
  series: ({ series }) => ({ series }),
  leads: ({ leads }) => ({
    leads: leads.map(({ words, locators }) => ({ words, ...(locators.length === 0 ? {} : { at: locators }) })),
  }),
  // Its claims say it.
  recorded: () => ({}),
}

const CLAIM: Fields<Claim, Document> = {
  id: ({ id }) => ({ id }),
  // An id begins with that of its document.
  documentId: () => ({}),
  locator: ({ locator }) => ({ at: locator }),
  phrase: ({ phrase }) => ({ phrase }),
  quotation: ({ quotation }) => ({ quotation }),
  subjectId: ({ subjectId }) => ({ subject: subjectId }),
  content: ({ content }) => contentRow(content),
  when: whenRow,
  whenText: ({ whenText }) => ({ whenText }),
  modality: ({ modality }) => ({ modality: modality === 'STATED' ? null : modality }),
  deniesPlan: ({ deniesPlan }) => ({ denies: deniesPlan ? 'PLAN' : null }),
  hedge: ({ hedge }) => ({ hedge }),
  verb: ({ verb }) => ({ verb }),
  accordingToId(claim) {
    const [one, ...others] = speakersOf(claim)
    return { accordingTo: others.length === 0 ? one : [one, ...others] }
  },
  furtherSpeakerIds: () => ({}),
  said: ({ said }) => ({ said }),
  amount: ({ amount }) => ({ amount }),
  share: (claim) => ({ share: writtenShare(claim) }),
  bound: ({ bound }) => ({ bound: bound === 'EXACT' ? null : bound }),
  scopeIds: ({ scopeIds }) => ({ scope: scopeIds }),
  roles: ({ roles }) => ({
    roles: roles.length === 0 ? null : Object.fromEntries(roles.map(({ word, entityIds }) => [word, entityIds])),
  }),
  role: ({ role }) => ({ role }),
  eventId: ({ eventId }) => ({ event: eventId }),
  occasion: ({ occasion }) => ({ occasion }),
  inferred: ({ inferred }) => ({ inferred }),
  note: ({ note }) => ({ note }),
  recorded: ({ recorded }) => ({ recorded }),
  correctsIds: ({ correctsIds }) => ({ corrects: correctsIds }),
  continuesIds: ({ continuesIds }) => ({ continues: continuesIds }),
  replacedByIds: () => ({}),
}

function contentRow(content: ClaimContent): Row {
  switch (content.form) {
    case 'RELATIONSHIP':
      return { type: content.type, object: content.objectId, label: content.label }
    case 'UNNAMED':
      return { type: content.type, object: content.object.toLowerCase(), label: content.label }
    case 'FIGURE':
      return { measure: content.measure, value: content.value }
    case 'EXISTENCE':
      return { existence: content.change }
    case 'ATTRIBUTE':
      return { attribute: content.attribute, value: content.value }
    case 'REMARK':
      return { about: content.aboutIds }
  }
}

/** A date that is the day of writing, or of saying, is written as such: it stands with the document, or with `said`. */
function whenRow({ when }: Claim, { written }: Document): Row {
  if (when === null) return {}
  const { edtf, inferred, atWriting } = when
  const whenFrom = inferred ? 'inferred' : null
  if (!atWriting) return { when: edtf, whenFrom }
  const isWritten = written?.edtf === edtf && written.inferred === inferred
  return isWritten ? { when: 'at-writing' } : { when: 'at-saying', whenFrom }
}

function disagreementRow({ id, kind, aboutIds, question, positions }: Omit<Disagreement, 'origin'>): Row {
  const told = positions.map(({ sentence, claims }) => ({ sentence, claims: claims.map(({ claimId }) => claimId) }))
  return { id, kind, about: aboutIds, question, positions: told }
}

function dateSource(date: DocumentDate | null): string | null {
  return date?.inferred === true ? 'inferred' : null
}

function rowOf<Value, More>(fields: Fields<Value, More>, value: Value, more: More): Row {
  const writers: readonly ((value: Value, more: More) => Row)[] = Object.values(fields)
  return filled(Object.assign({}, ...writers.map((write) => write(value, more))))
}

/** The fields that hold something. */
function filled(fields: object): Row {
  const isEmpty = (value: unknown) => value == null || value === false || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)))
}

function lineOf(row: Row): string {
  return `${JSON.stringify(row)}\n`
}
