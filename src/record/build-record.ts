import { gather } from '../domain/evidence/gather.ts'
import type { AttributeKind } from '../domain/model/attribute-kind.ts'
import type { Claim, ClaimContent, ClaimDate, ClaimRole, Share } from '../domain/model/claim.ts'
import { type Document, type DocumentDate, recordedDays } from '../domain/model/document.ts'
import type { Entity } from '../domain/model/entity.ts'
import { RESERVED_IDS } from '../domain/model/identity.ts'
import type { DocumentaryRecord, EditorialDisagreement, QuestionExample } from '../domain/model/record.ts'
import { compareText } from '../domain/text/compare-text.ts'
import { ownTypes } from './read/own-types.ts'
import { listedQuotations, quotationOf, withoutHeading } from './read/quotations.ts'
import type { ClaimEntry, RecordRows, Row } from './read/rows.ts'
import {
  AT_SAYING,
  AT_WRITING,
  type AttributeRow,
  type ClaimRow,
  type DisagreementRow,
  type DocumentRow,
  type EntityRow,
  type HeadRow,
} from './read/shapes.ts'
import { takeRetracted } from './read/take-retracted.ts'
import { shareRangeIn } from './read/text-problems.ts'
import { isOfRows, parseLocator } from './texts/locator.ts'
import { formOfFile } from './texts/source-text.ts'

/** The record that rows without a fault make, so many others left out; null where a row has not the right shape. */
export function buildRecord(all: RecordRows, leftOut: number): DocumentaryRecord | null {
  const { rows, retracted } = takeRetracted(all)
  const head = rows.head?.whole ?? null
  const ofRows = documentsOfRows(rows.claims)
  const entities = built(rows.entities, entityOf)
  const recorded = recordedIn(rows.claims)
  const documents = built(rows.documents, (row) => documentOf(row, ofRows, recorded))
  const disagreements = built(rows.disagreements, disagreementOf)
  if (head === null || entities === null || documents === null || disagreements === null) return null
  const claims = claimsOf(rows, new Map(documents.map((document) => [document.id, document])))
  if (claims === null) return null
  const { id = null, title, licence } = head
  const measures = sortedById(
    (head.measures ?? []).map((row) => ({
      ...row,
      sentence: row.sentence ?? null,
      sentenceOfOne: row.sentenceOfOne ?? null,
    })),
  )
  return {
    id,
    title,
    description: head.description.trim(),
    licence,
    leftOut,
    types: ownTypes(head),
    attributes: sortedById((head.attributes ?? []).map(attributeOf)),
    measures,
    roles: [...(head.roles ?? [])].sort(compareText),
    examples: examplesOf(head),
    entities,
    documents,
    claims,
    disagreements,
    retracted,
  }
}

function examplesOf({ examples = {} }: HeadRow): readonly QuestionExample[] {
  const sorted = <Value>(fields: Readonly<Record<string, Value>>) =>
    Object.entries(fields).sort(([a], [b]) => compareText(a, b))
  return sorted(examples).map(([id, values]) => ({ id, values: Object.fromEntries(sorted(values)) }))
}

function built<Value, Built extends { readonly id: string }>(
  rows: readonly Row<Value>[],
  build: (value: Value) => Built,
): readonly Built[] | null {
  const whole = rows.flatMap(({ whole }) => (whole === null ? [] : [build(whole)]))
  return whole.length === rows.length ? sortedById(whole) : null
}

function claimsOf(rows: RecordRows, documents: ReadonlyMap<string, Document>): readonly Claim[] | null {
  const claims: Claim[] = []
  const shared = shareParts()
  const listed = listedQuotations(rows.documents)
  for (const entry of rows.claims) {
    const { whole, documentId } = entry
    const document = documents.get(documentId ?? '')
    const content = whole === null ? null : claimContent(whole, shared)
    if (whole === null || content === null || document === undefined) return null
    claims.push(claimOf(whole, content, document, shared, quotationOf(entry, listed)))
  }
  return sortedById(withReplacing(claims))
}

/** The claims, each with those that name it as corrected or continued. */
function withReplacing(claims: readonly Claim[]): readonly Claim[] {
  const linked = claims.filter(({ correctsIds, continuesIds }) => correctsIds.length + continuesIds.length > 0)
  const named = linked.flatMap(({ id, correctsIds, continuesIds }) =>
    [...new Set([...correctsIds, ...continuesIds])].map((earlierId) => ({ id, earlierId })),
  )
  if (named.length === 0) return claims
  const replacing = gather(named, ({ earlierId }) => earlierId)
  return claims.map((claim) => ({
    ...claim,
    replacedByIds: (replacing.get(claim.id) ?? []).map(({ id }) => id).sort(compareText),
  }))
}

/** When the claims of each document were recorded, where they say so. */
function recordedIn(
  claims: readonly ClaimEntry[],
): ReadonlyMap<string | null, readonly { readonly recorded: string }[]> {
  const dated = claims.flatMap(({ known: { recorded }, documentId }) =>
    recorded === undefined ? [] : [{ recorded, documentId }],
  )
  return gather(dated, ({ documentId }) => documentId)
}

function sortedById<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return [...values].sort((a, b) => compareText(a.id, b.id))
}

function attributeOf({ id, label, form, scheme, single, aspect, sentence }: AttributeRow): AttributeKind {
  return {
    ...{ id, label, form, scheme: scheme ?? null, isSingle: single ?? false },
    ...{ aspect: aspect ?? 'STATE', sentence: sentence ?? null },
  }
}

function entityOf(row: EntityRow): Entity {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    nameFrom: row.nameFrom === 'editor' ? 'EDITOR' : 'TEXT',
    article: row.article ?? null,
    inSentence: row.inSentence ?? null,
    isPlural: row.plural ?? false,
    isCollective: row.collective ?? false,
    names: (row.names ?? []).map(({ name, documents, period }) => ({ name, documents, period: period ?? null })),
    summary: trimmed(row.summary),
    classification: row.classification ?? null,
    sameAs: row.sameAs ?? [],
    formerIds: row.formerIds ?? [],
  }
}

/** The documents of which a claim names a row or a value: these are sources of rows, whatever file they are. */
function documentsOfRows(claims: readonly ClaimEntry[]): ReadonlySet<string | null> {
  return new Set(
    claims.flatMap(({ known, documentId }) => {
      const locator = parseLocator(known.at ?? '')
      return locator !== null && isOfRows(locator) ? [documentId] : []
    }),
  )
}

function documentOf(
  row: DocumentRow,
  ofRows: ReadonlySet<string | null>,
  recorded: ReturnType<typeof recordedIn>,
): Document {
  const hasRows = ofRows.has(row.id) || (row.file !== undefined && formOfFile(row.file) !== 'TEXT')

  return {
    id: row.id,
    title: row.title,
    partOfId: row.partOf ?? null,
    publisherId: row.publisher ?? null,
    authorIds: row.authors ?? [],
    addresseeIds: row.addressees ?? [],
    written: documentDate(row.written, row.writtenFrom),
    published: documentDate(row.published, row.publishedFrom),
    url: row.url ?? null,
    note: trimmed(row.note),
    file: row.file ?? null,
    fromPhrase: row.fromPhrase ?? null,
    toPhrase: row.toPhrase ?? null,
    read: row.read ?? (hasRows ? 'PART' : 'WHOLE'),
    series: row.series ?? null,
    leads: (row.leads ?? []).map(({ words, at = [] }) => ({ words, locators: at.map(withoutHeading) })),
    recorded: recordedDays((recorded.get(row.id) ?? []).map((claim) => claim.recorded)),
  }
}

function documentDate(edtf: string | undefined, from: DocumentRow['writtenFrom']): DocumentDate | null {
  return edtf === undefined ? null : { edtf, inferred: from === 'inferred' }
}

function claimOf(
  row: ClaimRow,
  content: ClaimContent,
  document: Document,
  { text, date }: SharedParts,
  quotation: string | null,
): Claim {
  const [accordingToId, furtherSpeakerIds] = speakersOf(row)
  return {
    id: row.id,
    documentId: document.id,
    locator: row.at,
    phrase: row.phrase,
    quotation: quotation === null ? null : text(quotation),
    subjectId: row.subject === undefined ? null : text(row.subject),
    content,
    when: date(claimDate(row, document)),
    whenText: row.whenText ?? null,
    modality: isOfNobody(content) ? 'DENIED' : text(row.modality ?? 'STATED'),
    deniesPlan: row.denies === 'PLAN',
    hedge: row.hedge ?? null,
    verb: row.verb ?? null,
    accordingToId,
    furtherSpeakerIds,
    said: row.said ?? null,
    amount: row.amount ?? null,
    share: shareOf(row),
    bound: row.bound ?? 'EXACT',
    scopeIds: row.scope ?? NONE,
    roles: rolesOf(row),
    role: row.role ?? null,
    eventId: row.event ?? null,
    occasion: row.occasion ?? null,
    inferred: row.inferred ?? NONE,
    note: trimmed(row.note),
    recorded: row.recorded ?? null,
    correctsIds: row.corrects ?? NONE,
    continuesIds: row.continues ?? NONE,
    replacedByIds: NONE,
  }
}

function shareOf({ share }: ClaimRow): Share | null {
  return typeof share === 'string' ? shareRangeIn(share) : (share ?? null)
}

/** Who says so, and whom that speaker reports in turn: A and B, where A says that B says. */
function speakersOf({ accordingTo }: ClaimRow): readonly [string | null, readonly string[]] {
  if (accordingTo === undefined) return [null, NONE]
  if (typeof accordingTo === 'string') return [accordingTo, NONE]
  const [first = null, ...further] = accordingTo
  return [first, further.length === 0 ? NONE : further]
}

/** What many claims have alike is held once: the texts of ids, types and words, and whole dates. */
interface SharedParts {
  readonly text: <Text extends string>(text: Text) => Text
  readonly date: (date: ClaimDate | null) => ClaimDate | null
}

/** The list of all claims that have nothing in it. */
const NONE: readonly never[] = []

function shareParts(): SharedParts {
  const texts = new Map<string, string>()
  const dates = new Map<string, ClaimDate>()
  return {
    text<Text extends string>(text: Text): Text {
      const known = texts.get(text)
      if (known === undefined) texts.set(text, text)
      // The same characters.
      return (known ?? text) as Text
    },
    date(date) {
      if (date === null) return null
      // Nearly all are the text's own, as they stand.
      const isPlain = !date.inferred && !date.atWriting
      const key = isPlain ? date.edtf : `${date.edtf} ${date.inferred} ${date.atWriting}`
      const known = dates.get(key)
      if (known === undefined) dates.set(key, date)
      return known ?? date
    },
  }
}

function claimContent(row: ClaimRow, { text }: SharedParts): ClaimContent | null {
  const content = writtenContent(row)
  if (content?.form !== 'RELATIONSHIP') return content
  const { form, type, objectId, label } = content
  return { form, type: text(type), objectId: text(objectId), label }
}

function writtenContent({
  subject,
  about,
  type,
  object,
  label,
  measure,
  attribute,
  value,
  existence,
}: ClaimRow): ClaimContent | null {
  if (about !== undefined) return { form: 'REMARK', aboutIds: about }
  if (subject === undefined) return null
  const unnamed = RESERVED_IDS.get(object ?? '')
  if (type !== undefined && unnamed !== undefined)
    return { form: 'UNNAMED', type, object: unnamed, label: label ?? null }
  if (type !== undefined && object !== undefined) {
    return { form: 'RELATIONSHIP', type, objectId: object, label: label ?? null }
  }
  if (measure !== undefined && typeof value === 'number') return { form: 'FIGURE', measure, value }
  if (attribute !== undefined && typeof value === 'string') return { form: 'ATTRIBUTE', attribute, value }
  return existence === undefined ? null : { form: 'EXISTENCE', change: existence }
}

function isOfNobody(content: ClaimContent): boolean {
  return content.form === 'UNNAMED' && content.object === 'NOBODY'
}

function claimDate({ when, whenFrom, said }: ClaimRow, { written }: Document): ClaimDate | null {
  if (when === undefined) return null
  const inferred = whenFrom === 'inferred'
  if (when === AT_SAYING) return said === undefined ? null : { edtf: said, inferred, atWriting: true }
  if (when !== AT_WRITING) return { edtf: when, inferred, atWriting: false }
  return written === null ? null : { ...written, atWriting: true }
}

function disagreementOf({ id, kind, about, question, positions }: DisagreementRow): EditorialDisagreement {
  return {
    id,
    kind,
    aboutIds: about,
    question: question.trim(),
    positions: positions.map(({ sentence, claims }) => ({ sentence: sentence.trim(), claimIds: claims })),
  }
}

/** A folded YAML text ends with a line feed that nobody meant. */
function trimmed(text: string | undefined): string | null {
  return text?.trim() ?? null
}

function rolesOf({ roles }: ClaimRow): readonly ClaimRole[] {
  if (roles === undefined) return NONE
  const written = Object.entries(roles).map(([word, entityIds]) => ({ word, entityIds }))
  return written.sort((a, b) => compareText(a.word, b.word))
}
