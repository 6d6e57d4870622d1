import { type MomentCandidate, type MomentSubject, momentFrom, momentsWithin } from '../../../domain/answers/moment.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { deriveGroups } from '../../../domain/derive/derive-record.ts'
import { groupIdOf } from '../../../domain/derive/group-claims.ts'
import { byValue } from '../../../domain/evidence/attribute-in-view.ts'
import type { Disagreement } from '../../../domain/evidence/disagreement.ts'
import { isGrouped } from '../../../domain/evidence/groups.ts'
import { degreeSortKey, plainDegrees } from '../../../domain/evidence/plain-degree.ts'
import { reachOf } from '../../../domain/evidence/reach.ts'
import type { Attribute, Existence, Figure, Relationship } from '../../../domain/evidence/relationship.ts'
import { judgedFrom, qualifierIdsOf, type Sided } from '../../../domain/evidence/seen-from.ts'
import {
  attributeSortKey,
  claimSortKey,
  entitySortKey,
  figureSortKey,
  relationshipSortKey,
} from '../../../domain/evidence/sort-key.ts'
import { datedSpan } from '../../../domain/evidence/spoken-days.ts'
import { type Claim, isInferred } from '../../../domain/model/claim.ts'
import {
  claimKnownDay,
  type Document,
  firstPublicDay,
  knownDay,
  rootsOf,
  wholesOf,
} from '../../../domain/model/document.ts'
import { documentsNaming, entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { unnamedIdOf } from '../../../domain/model/identity.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../../domain/model/record.ts'
import { type Vocabulary, vocabularyWith } from '../../../domain/model/vocabulary.ts'
import { entitiesNamed } from '../../../domain/prose/relationship-prose.ts'
import { nameCandidates, ownWordsOf, statedIdentifiers } from '../../../domain/search/name-candidates.ts'
import { identifierForms, type NameCandidate, namesOf } from '../../../domain/search/rank-names.ts'
import { fold, foldForSearch } from '../../../domain/text/fold.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { sha256 } from '../../../sha256.ts'
import { shorten } from '../driver/shorthand.ts'
import { backEdges } from '../driver/type-slots.ts'
import { wordsToFind } from '../questions/claim-tokens.ts'
import { nameTokens } from '../questions/name-tokens.ts'
import { plainOf } from '../questions/plain.ts'
import { NO_DAY } from '../questions/view-parameters.ts'
import { sourceTexts } from './source-texts.ts'
import { dateSlots, publicationSlots, slotStart, successionSlots, viewSlots } from './view-slots.ts'

/** What is written as one node with its edges: what a statement of `cypher/setup/` takes as a row. */
export interface LoadRow {
  readonly id: string
  /** Set on the node as they stand; `row` among them is the value of the record, as shortened JSON. */
  readonly properties: Properties
  readonly [edge: string]: unknown
}

/** The rows of one kind of node, made of items one after another. A section's edges lead to nodes of sections before it. */
export interface LoadSection {
  /** Written by `cypher/setup/write-<name>.cypher`. */
  readonly name: string
  /** The key of each item, which no other item of the section has. */
  readonly keys: readonly string[]
  /**
   * Of all that the rows of the item at a place are made of, beside the vocabulary, a text that is another where that is, without
   * a line feed: found faster than the rows are made.
   */
  readonly textAt: (place: number) => string
  /** Its rows; made anew each time, so that a load holds few of them at once. */
  readonly rowsAt: (place: number) => readonly LoadRow[]
  /** The digest of the vocabulary that they are made with. */
  readonly vocabulary: string
}

/** Everything that a record becomes in Neo4j, in the order in which it can be written. */
export function loadSections(record: DocumentaryRecord): readonly LoadSection[] {
  return [documentsSection(record), ...derivedSections(record)]
}

/** The documents, which come before all else, whatever follows from what they say. */
export function documentsSection({ documents, ...record }: DocumentaryRecord): LoadSection {
  const wholes = wholesOf(documents)
  const roots = rootsOf(documents)
  const all = section('documents', documents, {
    keyOf: ({ id }) => id,
    sourceOf: (document) => ({ document, hasParts: wholes.has(document.id), rootId: knownIn(roots, document.id) }),
    rowsOf: (source) => [documentRow(source)],
  })
  return { ...all, vocabulary: vocabularyWith(record, sha256).digest }
}

/** All that comes after the documents, of which most follows from the claims. */
export function derivedSections(record: DocumentaryRecord): readonly LoadSection[] {
  const { entities, documents, claims } = record
  const { relationships, figures, existences, attributes, disagreements } = deriveGroups(record, sha256)
  const vocabulary = vocabularyWith(record, sha256)
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const naming = documentsNaming(claims)
  const degrees = plainDegrees(relationships)
  const identifiers = statedIdentifiers(attributes, vocabulary)
  const candidates = nameCandidates(entities, relationships, claims, identifiers)
  const speakingOf = (entityId: string) =>
    [...(naming.get(entityId) ?? [])].sort().map((id) => knownIn(documentById, id))
  const knownBy = (claim: Claim) => claimKnownDay(claim, knownIn(documentById, claim.documentId))
  const texts = sourceTexts(claims, documents, wholesOf(documents))
  const ends = new Map(entities.map((entity) => [entity.id, JSON.stringify(endOf(entity))]))
  const subjects: readonly MomentSubject[] = [
    ...[relationships, figures, existences, attributes].flat(),
    ...claims.filter((claim) => !isGrouped(claim)),
    ...documents,
  ]
  const momentsOf = momentsWithin(documents, vocabulary)
  const sections: readonly Omit<LoadSection, 'vocabulary'>[] = [
    section('entities', candidates, {
      keyOf: ({ entity }) => entity.id,
      sourceOf: (candidate) => ({
        candidate,
        degree: degrees.get(candidate.entity.id) ?? 0,
        speaking: speakingOf(candidate.entity.id).map(({ id, title }) => ({ id, title })),
      }),
      rowsOf: (source) => [entityRow(source)],
    }),
    section(
      'former-ids',
      entities.filter(({ formerIds }) => formerIds.length > 0),
      {
        keyOf: ({ id }) => id,
        sourceOf: ({ id, formerIds }) => ({ id, formerIds }),
        rowsOf: formerIdRows,
      },
    ),
    section('names', entities, {
      keyOf: ({ id }) => id,
      sourceOf: ({ id, kind, name, names }) => ({ id, kind, name, names }),
      rowsOf: nameRows,
    }),
    section(
      'identifiers',
      candidates.filter((one) => one.identifiers.length > 0),
      {
        keyOf: ({ entity }) => entity.id,
        sourceOf: ({ entity, identifiers: own }) => ({ entityId: entity.id, identifiers: own }),
        rowsOf: identifierRows,
      },
    ),
    toldSection('relationships', relationships, {
      textOf: (relationship) => {
        const { subjectId, objectId } = relationship
        return `${texts.ofGroup(relationship)}\t${knownIn(ends, subjectId)}\t${knownIn(ends, objectId)}`
      },
      rowsOf: (relationship) => {
        const [subject, object] = [relationship.subjectId, relationship.objectId].map((id) => knownIn(entityById, id))
        invariant(subject !== undefined && object !== undefined, 'a relationship has two ends')
        return [relationshipRow({ relationship, subject: endOf(subject), object: endOf(object) }, vocabulary)]
      },
    }),
    toldSection('figures', figures, { textOf: texts.ofGroup, rowsOf: (figure) => [figureRow(figure)] }),
    toldSection('existences', existences, { textOf: texts.ofGroup, rowsOf: (existence) => [existenceRow(existence)] }),
    toldSection('attributes', attributes, { textOf: texts.ofGroup, rowsOf: (attribute) => [attributeRow(attribute)] }),
    toldSection('claims', claims, {
      textOf: (claim) => `${texts.ofClaim(claim)}\t${knownBy(claim) ?? ''}`,
      rowsOf: (claim) => [claimRow({ claim, known: knownBy(claim) }, vocabulary)],
    }),
    section('disagreements', disagreements, {
      keyOf: ({ id }) => id,
      sourceOf: (disagreement) => disagreement,
      rowsOf: (disagreement) => [disagreementRow(disagreement)],
    }),
    // Each thing with its moments, which it tells when they are written: a record has more of these than of anything else.
    toldSection('moments', subjects, {
      textOf: texts.ofSubject,
      rowsOf: (subject) => momentsOf(subject).map(momentRow),
    }),
  ]
  return sections.map((one) => ({ ...one, vocabulary: vocabulary.digest }))
}

/** What a section is made of. Rows are made of the source alone, or a change of what else they say would not be seen. */
interface Making<Item, Source> {
  readonly keyOf: (item: Item) => string
  readonly sourceOf: (item: Item) => Source
  readonly rowsOf: (source: Source) => readonly LoadRow[]
}

/** A section whose sources are told by their JSON, which has no line feed in it. */
function section<Item, Source>(
  name: string,
  items: readonly Item[],
  { keyOf, sourceOf, rowsOf }: Making<Item, Source>,
): Omit<LoadSection, 'vocabulary'> {
  const sourceAt = (place: number) => sourceOf(at(items, place))
  const textAt = (place: number) => JSON.stringify(sourceAt(place))
  return { name, keys: items.map(keyOf), textAt, rowsAt: (place) => rowsOf(sourceAt(place)) }
}

/** A section of items whose rows are made of no more than a text tells. */
function toldSection<Item extends { readonly id: string }>(
  name: string,
  items: readonly Item[],
  { textOf, rowsOf }: Readonly<{ textOf: (item: Item) => string; rowsOf: (item: Item) => readonly LoadRow[] }>,
): Omit<LoadSection, 'vocabulary'> {
  const textAt = (place: number) => textOf(at(items, place))
  return { name, keys: items.map(({ id }) => id), textAt, rowsAt: (place) => rowsOf(at(items, place)) }
}

/** What a relationship's row says of an end. */
type End = Pick<Entity, 'name' | 'kind' | 'classification'>

function endOf({ name, kind, classification }: Entity): End {
  return { name, kind, classification }
}

interface EntitySource {
  readonly candidate: NameCandidate
  readonly degree: number
  readonly speaking: readonly Pick<Document, 'id' | 'title'>[]
}

function entityRow({ candidate, degree, speaking }: EntitySource): LoadRow {
  const { entity, claimCount, wholeWords, identifiers } = candidate
  const { id, kind, name, summary, classification } = entity
  const keys = {
    ...{ nameKey: fold(name), sortKey: entitySortKey(name, id) },
    degreeKey: degreeSortKey(degree, name, id),
  }
  const spokenOfIn = speaking.map((document) => document.id)
  const spokenOf = speaking.map((document) => ({
    ...{ entityId: id, documentId: document.id, kind },
    entityKey: keys.sortKey,
    documentKey: entitySortKey(document.title, document.id),
  }))
  const ownWords = ownWordsOf(entity)
  const found = {
    claimCount,
    identifiers,
    ownWords: ownWords.join(' '),
    wholeWords: wholeWords.join(' '),
    contextWords: [...new Set([...ownWords, ...wholeWords])].join(' '),
  }
  const own = { id, kind, name, summary, classification, spokenOfIn }
  const properties = together(own, keys, found, json(entity))
  return { id, label: nodeLabelOf(kind), spokenOf, properties }
}

function formerIdRows({ id: entityId, formerIds }: Pick<Entity, 'id' | 'formerIds'>): readonly LoadRow[] {
  return formerIds.map((id) => ({ id, entityId, properties: { id } }))
}

function nameRows(entity: Pick<Entity, 'id' | 'kind' | 'name' | 'names'>): readonly LoadRow[] {
  const keys = [...new Set(namesOf(entity).map(fold))]
  return keys.map((key) => {
    // No id and no key has a tab in it.
    const id = `${entity.id}\t${key}`
    const searchKey = foldForSearch(key)
    return { id, entityId: entity.id, properties: { id, key, searchKey, kind: entity.kind, ...nameTokens(searchKey) } }
  })
}

interface IdentifierSource {
  readonly entityId: string
  readonly identifiers: readonly string[]
}

function identifierRows({ entityId, identifiers }: IdentifierSource): readonly LoadRow[] {
  const byKey = new Map(identifiers.map((whole) => [fold(whole), whole]))
  return [...byKey].map(([key, identifier]) => {
    // No id and no key has a tab in it.
    const id = `${entityId}\t${key}`
    const [whole = '', bare = whole] = identifierForms(identifier)
    return { id, entityId, properties: { id, key, whole, bare } }
  })
}

interface DocumentSource {
  readonly document: Document
  readonly hasParts: boolean
  readonly rootId: string
}

function documentRow({ document, hasParts, rootId }: DocumentSource): LoadRow {
  const { id, title, read: reading } = document
  const known = knownDay(document) ?? NO_DAY
  const placed = { known, firstPublic: firstPublicDay(document), hasParts, rootId, reading }
  return { id, properties: { id, title, ...placed, sortKey: entitySortKey(title, id), ...json(document) } }
}

interface RelationshipSource {
  readonly relationship: Relationship
  readonly subject: End
  readonly object: End
}

function relationshipRow({ relationship, subject, object }: RelationshipSource, vocabulary: Vocabulary): LoadRow {
  const { id, type, label, occasion, subjectId, objectId, attestations, limits } = relationship
  const slots = viewSlots(attestations, limits)
  const plain = plainOf(relationship)
  const sortIn = relationshipSortKey(relationship, subject.name)
  return {
    id,
    qualifiers: qualifierEdges(relationship, { type, subjectKind: subject.kind, sortIn }),
    edge: together({ id, label, occasion, plain }, slots),
    backEdges: backEdges(type, vocabulary),
    properties: together(
      { id, type, label, occasion, subjectId, objectId, namedIds: othersNamed(relationship) },
      {
        subjectKind: subject.kind,
        objectKind: object.kind,
        subjectClass: subject.classification,
        objectClass: object.classification,
        sortOut: relationshipSortKey(relationship, object.name),
        sortIn,
        span: datedSpan(attestations),
        plain,
      },
      slots,
      dateSlots(attestations),
      json(relationship),
    ),
  }
}

/** What a relationship names beside its ends; null for most, which name nothing else. */
function othersNamed(relationship: Relationship): readonly string[] | null {
  const { subjectId, objectId } = relationship
  const others = entitiesNamed([relationship]).filter((id) => id !== subjectId && id !== objectId)
  return others.length === 0 ? null : others
}

function figureRow(figure: Figure): LoadRow {
  const { id, aboutId, measure, attestations } = figure
  const sortKey = figureSortKey(figure)
  const properties = { id, aboutId, measure, sortKey, plain: plainOf(figure), ...viewSlots(attestations) }
  return {
    id,
    qualifiers: qualifierEdges(figure, { measure, sortKey }),
    properties: { ...properties, ...json(figure) },
  }
}

/** The properties of an edge to each entity that qualifies something: its place in that one's list, and its claims there. */
function qualifierEdges(thing: Sided, placed: Readonly<Record<string, string>>) {
  return qualifierIdsOf(thing).map((entityId) => {
    const judged = judgedFrom(thing, entityId)
    return { entityId, ...placed, plain: plainOf(judged), ...viewSlots(judged.attestations, judged.limits) }
  })
}

function existenceRow(existence: Existence): LoadRow {
  const { id, aboutId, change } = existence
  return { id, properties: { id, aboutId, change, ...json(existence) } }
}

function attributeRow(one: Attribute): LoadRow {
  const { id, aboutId, attribute } = one
  const sortKey = attributeSortKey(one)
  // Claims of one value stand together: each value is judged by its own.
  const values = byValue(one)
  const ends = values.map((_, place) => slotStart(values.slice(0, place + 1).flat().length))
  const starts = [0, ...ends].slice(0, -1)
  const placed = { starts, ends, ...viewSlots(values.flat()) }
  return { id, properties: { id, aboutId, attribute, sortKey, ...placed, ...json(one) } }
}

interface ClaimSource {
  readonly claim: Claim
  readonly known: Day | null
}

function claimRow({ claim, known: knownBy }: ClaimSource, vocabulary: Vocabulary): LoadRow {
  const { id, documentId, locator, phrase, modality, accordingToId } = claim
  const groupId = isGrouped(claim) ? groupIdOf(claim, vocabulary, sha256) : unnamedId(claim)
  const known = knownBy ?? NO_DAY
  const said = { modality, reported: accordingToId !== null, inferred: isInferred(claim) }
  const placed = { sortKey: claimSortKey(id), documentId, ...said, known }
  const entityIds = entitiesNamedIn(claim)
  const mentions = entityIds.map((entityId) => together({ entityId }, placed))
  const words = wordsToFind(claim)
  const own = { id, groupId, locator, phrase, words, entityIds }
  const properties = together(own, placed, reachOf([claim]), json(claim))
  return { id, documentId, groupId, mentions, properties }
}

/** What a claim with nobody or somebody is asked for by; null for a remark. */
function unnamedId({ content, subjectId }: Claim): string | null {
  return content.form === 'UNNAMED' && subjectId !== null ? unnamedIdOf(subjectId) : null
}

function disagreementRow(disagreement: Disagreement): LoadRow {
  const { id, kind, question, groupIds, aboutIds, positions, differing } = disagreement
  const slots = positions.flatMap(({ claims }, position) => claims.map((source) => ({ position, source })))
  const properties = {
    ...{ id, kind, question },
    positions: slots.map(({ position }) => position),
    documents: slots.map(({ source }) => source.documentId),
    ...successionSlots(slots.map(({ source }) => source)),
    reported: slots.map(({ source }) => source.accordingToId !== null),
    inferred: slots.map(({ source }) => source.inferred),
    ones: differing.map(([one]) => one),
    others: differing.map(([, other]) => other),
  }
  const about = [...new Set(aboutIds)].map((entityId) => ({
    entityId,
    naming: slots.flatMap(({ source }, place) => (source.aboutIds.includes(entityId) ? place : [])),
  }))
  return { id, groupIds, about, properties: { ...properties, ...json(disagreement) } }
}

function momentRow(candidate: MomentCandidate): LoadRow {
  const { moment, aboutIds, qualifierIds, sortKey, span, range } = candidate
  const { id } = moment
  const days = { earliest: range?.earliest ?? '', latest: range?.latest ?? NO_DAY }
  const about = aboutIds.map((entityId) => ({ entityId, span, sortKey }))
  const qualifiers = qualifierIds.map((entityId) => ({
    ...{ entityId, span, sortKey },
    ...momentSlots(momentFrom(candidate, entityId)),
  }))
  const properties = together({ id, span, sortKey }, days, momentSlots(candidate), json(moment))
  return { id, about, qualifiers, properties }
}

function momentSlots({ claims, document }: MomentCandidate) {
  return document === null
    ? viewSlots(claims?.attestations ?? [], claims?.limits, claims ?? undefined)
    : publicationSlots(document.documentId, document.knownDay)
}

/** `ORGANISATION` → `Organisation`. */
function nodeLabelOf(kind: EntityKind): string {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`
}

type Properties = Readonly<Record<string, unknown>>

/** One value with the properties of all: literals into which several are spread take ten times as long to make. */
function together(...parts: readonly object[]): Properties {
  return Object.assign({}, ...parts)
}

function json(value: unknown): { readonly row: string } {
  return { row: shorten(JSON.stringify(value)) }
}
