import { z } from 'zod'
import { ATTRIBUTE_FORMS, MAX_ATTRIBUTES } from '../../domain/model/attribute-kind.ts'
import { BOUNDS, CLAIM_PARTS, EXISTENCE_CHANGES, MODALITIES } from '../../domain/model/claim.ts'
import { DOCUMENT_READINGS } from '../../domain/model/document.ts'
import { ARTICLES } from '../../domain/model/entity.ts'
import { ENTITY_KINDS } from '../../domain/model/kinds.ts'
import { EDITORIAL_KINDS } from '../../domain/model/record.ts'
import { ASPECTS, ENDS, RELATIONSHIP_FAMILIES } from '../../domain/model/relationship-types.ts'
import { MAX_OWN_TYPES } from '../../domain/model/vocabulary.ts'
import { shown } from '../report/shown.ts'
import { edtfProblem } from './edtf-problem.ts'
import { PACK_NAMES } from './pack-names.ts'
import { markText } from './plain-row.ts'
import {
  claimIdProblem,
  currencyProblem,
  dayProblem,
  disagreementIdProblem,
  fileNameProblem,
  idProblem,
  lineProblem,
  locatorProblem,
  phraseProblem,
  proseProblem,
  quotationProblem,
  roleProblem,
  sentenceProblem,
  shareProblem,
  slugProblem,
  type TextProblem,
  typeNameProblem,
  typeProblem,
  urlProblem,
  verbProblem,
  wordProblem,
} from './text-problems.ts'

/** What a claim may say in place of a date: it holds on the day its document was written. */
export const AT_WRITING = 'at-writing'

/** The same of reported words: it holds on the day on which they were said. */
export const AT_SAYING = 'at-saying'

const id = text(idProblem)
const slug = text(slugProblem)
const edtf = text(edtfProblem)
const line = text(lineProblem(300))
const prose = text(proseProblem(5000))
const dateSource = z.enum(['text', 'inferred'])
const CLAIM_REQUIRED = 'at least one claim is required: an earlier one of the same source'
const ROLE_REQUIRED = 'at least one entity is required: who has this role'
const SPEAKER_REQUIRED = 'at least one entity is required: who says so'

const EXAMPLE_REQUIRED = 'at least one id is required: what is asked about'

const retraction = { on: text(dayProblem), reason: line }
const retractedShape = z.strictObject(retraction)
/** The most retractions that a record keeps: all of them are read with what it says of itself. */
const MAX_RETRACTED = 1000

/** The most roles that a record declares: a claim shows as many. */
const MAX_ROLES = 20

const nameShape = z.strictObject({
  name: line,
  documents: listOf(id).min(1, 'at least one document is required: those in which this name stands'),
  period: edtf.optional(),
})

const measureShape = z
  .strictObject({
    id: slug,
    label: line,
    unit: line,
    sentence: text(sentenceProblem).optional(),
    sentenceOfOne: text(sentenceProblem).optional(),
  })
  .superRefine(({ sentence, sentenceOfOne }, context) => {
    if (sentence !== undefined || sentenceOfOne === undefined) return
    const message = 'says how one is told, and no `sentence` how several are: write that too'
    context.addIssue({ code: 'custom', path: ['sentenceOfOne'], message })
  })

/** An attribute that a record declares. */
const attributeShape = z.strictObject({
  id: slug,
  label: line,
  form: z.enum(ATTRIBUTE_FORMS),
  scheme: slug.optional(),
  single: z.boolean().optional(),
  aspect: z.enum(ASPECTS).optional(),
  sentence: text(sentenceProblem).optional(),
})

const kinds = listOf(z.enum(ENTITY_KINDS)).min(1, 'at least one kind is required').optional()
const verb = text(verbProblem)
const word = text(wordProblem)

/** A type of relationship that a record or a pack adds. */
export const typeShape = z.strictObject({
  id: text(typeProblem),
  family: z.enum(RELATIONSHIP_FAMILIES),
  description: prose,
  verb,
  many: verb.optional(),
  past: word.optional(),
  participle: word.optional(),
  inverse: verb.optional(),
  inverseMany: verb.optional(),
  inversePast: word.optional(),
  aspect: z.enum(ASPECTS).optional(),
  subjects: kinds,
  objects: kinds,
  symmetric: z.boolean().optional(),
  contrary: text(typeProblem).optional(),
  needs: listOf(z.enum(ENDS)).optional(),
})

export const headShape = z.strictObject({
  id: slug.optional(),
  title: line,
  description: prose,
  licence: line,
  measures: z.array(measureShape).optional(),
  attributes: z
    .array(attributeShape)
    .max(MAX_ATTRIBUTES, `at most ${MAX_ATTRIBUTES} attributes are allowed`)
    .optional(),
  use: listOf(z.enum(PACK_NAMES)).optional(),
  roles: listOf(text(roleProblem)).max(MAX_ROLES, `at most ${MAX_ROLES} roles are allowed`).optional(),
  examples: z
    .record(z.string(), z.record(z.string(), z.union([line, listOf(line).min(1, EXAMPLE_REQUIRED)])))
    .optional(),
  retracted: z
    .array(z.strictObject({ id: text(anyIdProblem), ...retraction }))
    .max(MAX_RETRACTED, `at most ${MAX_RETRACTED} retractions are kept`)
    .optional(),
  types: z.array(typeShape).max(MAX_OWN_TYPES, `at most ${MAX_OWN_TYPES} types are allowed`).optional(),
})

export const entityShape = z.strictObject({
  id,
  kind: z.enum(ENTITY_KINDS),
  name: line,
  nameFrom: z.enum(['text', 'editor']).optional(),
  article: z.enum(ARTICLES).optional(),
  inSentence: line.optional(),
  plural: z.boolean().optional(),
  collective: z.boolean().optional(),
  names: z.array(nameShape).optional(),
  summary: prose.optional(),
  classification: line.optional(),
  sameAs: listOf(text(urlProblem)).optional(),
  formerIds: listOf(id).optional(),
})

const quotation = text(quotationProblem)

/** Sentences of a document, taken as the quotation of each of its claims whose phrase stands in them. */
const quotationShape = z.strictObject({ at: text(locatorProblem), words: quotation })

/** Who speaks in a document, or at places of it, and how. */
const leadShape = z.strictObject({
  words: line,
  at: listOf(text(locatorProblem))
    .min(1, 'at least one place is required: for the whole document leave this out')
    .optional(),
})

export const documentShape = z.strictObject({
  id,
  title: line,
  partOf: id.optional(),
  publisher: id.optional(),
  authors: listOf(id).optional(),
  addressees: listOf(id).optional(),
  written: edtf.optional(),
  writtenFrom: dateSource.optional(),
  published: edtf.optional(),
  publishedFrom: dateSource.optional(),
  url: text(urlProblem).optional(),
  note: prose.optional(),
  file: text(fileNameProblem).optional(),
  fromPhrase: line.optional(),
  toPhrase: line.optional(),
  read: z.enum(DOCUMENT_READINGS).optional(),
  series: slug.optional(),
  retracted: retractedShape.optional(),
  quotations: z.array(quotationShape).optional(),
  leads: z.array(leadShape).optional(),
  // Each claim is a row of its own, with its own faults.
  claims: z.array(z.unknown()).optional(),
})

export const claimShape = z.strictObject({
  id: text(claimIdProblem),
  at: text(locatorProblem),
  phrase: text(phraseProblem),
  quotation: quotation.optional(),
  subject: id.optional(),
  about: listOf(id).min(1, 'at least one entity is required: what the remark is about').optional(),
  type: text(typeNameProblem).optional(),
  object: id.optional(),
  label: line.optional(),
  measure: slug.optional(),
  attribute: slug.optional(),
  // Of a figure a number, of an attribute a text: which of the two belongs there, the whole row tells.
  value: z.union([number(Number.NEGATIVE_INFINITY), line]).optional(),
  existence: z.enum(EXISTENCE_CHANGES).optional(),
  when: text((value) => (value === AT_WRITING || value === AT_SAYING ? null : edtfProblem(value))).optional(),
  whenText: line.optional(),
  whenFrom: dateSource.optional(),
  modality: z.enum(MODALITIES).optional(),
  denies: z.enum(['PLAN']).optional(),
  hedge: text(phraseProblem).optional(),
  verb: verb.optional(),
  accordingTo: z.union([id, listOf(id).min(1, SPEAKER_REQUIRED)]).optional(),
  said: edtf.optional(),
  amount: z.strictObject({ value: number(0), currency: text(currencyProblem) }).optional(),
  // Written as one number, or as a text from one to another.
  share: z.union([number(0, 1), text(shareProblem)]).optional(),
  bound: z.enum(BOUNDS).optional(),
  scope: listOf(id).optional(),
  roles: z.record(z.string(), listOf(id).min(1, ROLE_REQUIRED)).optional(),
  role: line.optional(),
  event: id.optional(),
  occasion: slug.optional(),
  inferred: listOf(z.enum(CLAIM_PARTS)).min(1, "at least one part is required: what is the editor's").optional(),
  note: prose.optional(),
  recorded: edtf.optional(),
  retracted: retractedShape.optional(),
  corrects: listOf(text(claimIdProblem)).min(1, CLAIM_REQUIRED).optional(),
  continues: listOf(text(claimIdProblem)).min(1, CLAIM_REQUIRED).optional(),
})

const positionShape = z.strictObject({
  sentence: prose,
  claims: listOf(text(claimIdProblem)).min(1, 'at least one claim is required: those that take this position'),
})

export const disagreementShape = z.strictObject({
  id: text(disagreementIdProblem),
  kind: z.enum(EDITORIAL_KINDS),
  about: listOf(id).min(1, 'at least one entity is required'),
  question: prose,
  positions: z.array(positionShape).min(2, 'at least two positions are required'),
})

export type TypeRow = z.infer<typeof typeShape>
export type HeadRow = z.infer<typeof headShape>
export type AttributeRow = z.infer<typeof attributeShape>
export type EntityRow = z.infer<typeof entityShape>
export type DocumentRow = z.infer<typeof documentShape>
export type QuotationRow = z.infer<typeof quotationShape>
export type ClaimRow = z.infer<typeof claimShape>
export type DisagreementRow = z.infer<typeof disagreementShape>

function text(problem: TextProblem) {
  const shape = z.string().superRefine((value, context) => {
    const message = problem(value)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
  markText(shape, problem)
  return shape
}

/** The id of a claim, or else of a document. */
function anyIdProblem(value: string): string | null {
  return claimIdProblem(value) === null ? null : idProblem(value)
}

function number(least: number, most = Number.POSITIVE_INFINITY) {
  return z.number().superRefine((value, context) => {
    if (value < least || value > most) {
      const allowed = most === Number.POSITIVE_INFINITY ? `${least} or more` : `from ${least} to ${most}`
      context.addIssue({ code: 'custom', message: `${shown(value)} is not allowed: write a number ${allowed}` })
    } else if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      context.addIssue({ code: 'custom', message: `${shown(value)} is too large to be kept exactly` })
    }
  })
}

/** A list in which no text stands twice. */
function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((values, context) => {
    const seen = new Set<string>()
    for (const [index, value] of values.entries()) {
      if (seen.has(value)) {
        context.addIssue({ code: 'custom', path: [index], message: `${shown(value)} stands in this list already` })
      }
      seen.add(value)
    }
  })
}
