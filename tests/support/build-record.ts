import type { AttributeForm, AttributeKind } from '../../src/domain/model/attribute-kind.ts'
import type { Claim, ClaimContent, ClaimDate, ExistenceChange, UnnamedObject } from '../../src/domain/model/claim.ts'
import type { Document, DocumentDate } from '../../src/domain/model/document.ts'
import type { Entity } from '../../src/domain/model/entity.ts'
import type { EntityKind } from '../../src/domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { compareText } from '../../src/domain/text/compare-text.ts'

/** A record of these rows, each list in order of id, as the reader gives it. */
export function buildRecord(parts: Partial<DocumentaryRecord>): DocumentaryRecord {
  return {
    id: parts.id ?? null,
    title: parts.title ?? 'A small world',
    description: 'A record made by hand.',
    licence: 'CC0-1.0',
    leftOut: parts.leftOut ?? 0,
    types: byId(parts.types ?? []),
    attributes: byId(parts.attributes ?? []),
    measures: byId(parts.measures ?? []),
    examples: byId(parts.examples ?? []),
    entities: byId(parts.entities ?? []),
    documents: byId(parts.documents ?? []),
    claims: byId(parts.claims ?? []),
    disagreements: byId(parts.disagreements ?? []),
    retracted: byId(parts.retracted ?? []),
    roles: parts.roles ?? [],
  }
}

export function entity(kind: EntityKind, id: string, name: string, parts: Partial<Entity> = {}): Entity {
  return {
    id,
    kind,
    name,
    nameFrom: 'TEXT',
    article: null,
    inSentence: null,
    isPlural: false,
    isCollective: false,
    names: [],
    summary: null,
    classification: null,
    sameAs: [],
    formerIds: [],
    ...parts,
  }
}

/** An undated document. */
export function document(id: string, title: string, parts: Partial<Document> = {}): Document {
  return {
    id,
    title,
    partOfId: null,
    publisherId: null,
    authorIds: [],
    addresseeIds: [],
    written: null,
    published: null,
    url: null,
    note: null,
    file: null,
    fromPhrase: null,
    toPhrase: null,
    read: 'WHOLE',
    series: null,
    leads: [],
    recorded: null,
    ...parts,
  }
}

/** What differs from an undated statement in the document's own words. */
type ClaimParts = Partial<Omit<Claim, 'id' | 'documentId' | 'subjectId' | 'content'>>

/** A claim whose id names its document: `letter.c3` is of `letter`. */
export function claim(id: string, subjectId: string, content: ClaimContent, parts: ClaimParts = {}): Claim {
  return {
    id,
    documentId: id.slice(0, id.lastIndexOf('.')),
    locator: '¶1',
    phrase: 'as it stands there',
    quotation: null,
    subjectId,
    content,
    when: null,
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
    ...parts,
  }
}

/** A claim of a relationship: subject, type, object. */
export function link(
  id: string,
  [subjectId, type, objectId]: readonly [string, RelationshipType, string],
  parts: ClaimParts & { readonly label?: string } = {},
): Claim {
  const { label = null, ...others } = parts
  return claim(id, subjectId, { form: 'RELATIONSHIP', type, objectId, label }, others)
}

/** A claim with nobody, which denies, or with somebody unnamed: subject, type, which of the two. */
export function unnamed(
  id: string,
  [subjectId, type, object]: readonly [string, RelationshipType, UnnamedObject],
  parts: ClaimParts & { readonly label?: string } = {},
): Claim {
  const { label = null, ...others } = parts
  const modality = object === 'NOBODY' ? 'DENIED' : 'STATED'
  return claim(id, subjectId, { form: 'UNNAMED', type, object, label }, { modality, ...others })
}

/** A claim of a figure: about, measure, value. */
export function figure(
  id: string,
  [aboutId, measure, value]: readonly [string, string, number],
  parts: ClaimParts = {},
): Claim {
  return claim(id, aboutId, { form: 'FIGURE', measure, value }, parts)
}

/** A claim that something began or ended. */
export function existence(
  id: string,
  [aboutId, change]: readonly [string, ExistenceChange],
  parts: ClaimParts = {},
): Claim {
  return claim(id, aboutId, { form: 'EXISTENCE', change }, parts)
}

/** An attribute that a thing may have several of, and that is a state, unless its parts say otherwise. */
export function attributeKind(
  form: AttributeForm,
  id: string,
  label: string,
  parts: Partial<AttributeKind> = {},
): AttributeKind {
  return { id, label, form, scheme: null, isSingle: false, aspect: 'STATE', sentence: null, ...parts }
}

/** A claim of an attribute: about, attribute, value. */
export function attribute(
  id: string,
  [aboutId, kind, value]: readonly [string, string, string],
  parts: ClaimParts = {},
): Claim {
  return claim(id, aboutId, { form: 'ATTRIBUTE', attribute: kind, value }, parts)
}

/** A remark: what it is about. */
export function remark(id: string, aboutIds: readonly string[], parts: ClaimParts = {}): Claim {
  return { ...claim(id, '', { form: 'REMARK', aboutIds }, parts), subjectId: null }
}

/** A date as the text gives it. */
export function on(edtf: string): ClaimDate {
  return { edtf, inferred: false, atWriting: false }
}

/** A date that the editor supplied. */
export function inferredOn(edtf: string): ClaimDate {
  return { edtf, inferred: true, atWriting: false }
}

/** The date of a sentence in the present tense: that of its document. */
export function atWriting({ edtf, inferred }: DocumentDate): ClaimDate {
  return { edtf, inferred, atWriting: true }
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return [...values].sort((a, b) => compareText(a.id, b.id))
}
