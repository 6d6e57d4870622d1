import { type MomentCandidate, momentFrom } from '../../../domain/answers/moment.ts'
import { deriveRecord } from '../../../domain/derive/derive-record.ts'
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
import { knownIn } from '../../../errors.ts'
import { sha256 } from '../../../sha256.ts'
import { backEdges } from '../driver/type-slots.ts'
import { wordsToFind } from '../questions/claim-tokens.ts'
import { nameTokens } from '../questions/name-tokens.ts'
import { NO_DAY } from '../questions/view-parameters.ts'
import { dateSlots, publicationSlots, successionSlots, viewSlots } from './view-slots.ts'

/** What is written as one node with its edges: what a statement of `cypher/setup/` takes as a row. */
export interface LoadRow {
  readonly id: string
  /** Set on the node as they stand; `row` among them is the value of the record, as JSON. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly [edge: string]: unknown
}

/** The rows of one kind of node. A section's edges lead to nodes of sections before it. */
export interface LoadSection {
  /** Written by `cypher/setup/write-<name>.cypher`. */
  readonly name: string
  readonly rows: readonly LoadRow[]
}

/** Everything that a record becomes in Neo4j, in the order in which it can be written. */
export function loadSections(record: DocumentaryRecord): readonly LoadSection[] {
  const { relationships, figures, existences, attributes, disagreements, moments } = deriveRecord(record, sha256)
  const vocabulary = vocabularyWith(record, sha256)
  const entityById = new Map(record.entities.map((entity) => [entity.id, entity]))
  const documentById = new Map(record.documents.map((document) => [document.id, document]))
  const wholes = wholesOf(record.documents)
  const roots = rootsOf(record.documents)
  const naming = documentsNaming(record.claims)
  const degrees = plainDegrees(relationships)
  const identifiers = statedIdentifiers(attributes, vocabulary)
  const candidates = nameCandidates(record.entities, relationships, record.claims, identifiers)
  const speakingOf = (entityId: string) =>
    [...(naming.get(entityId) ?? [])].sort().map((id) => knownIn(documentById, id))
  return [
    {
      name: 'documents',
      rows: record.documents.map((one) => documentRow(one, wholes.has(one.id), knownIn(roots, one.id))),
    },
    {
      name: 'entities',
      rows: candidates.map((one) => entityRow(one, degrees.get(one.entity.id) ?? 0, speakingOf(one.entity.id))),
    },
    { name: 'former-ids', rows: record.entities.flatMap(formerIdRows) },
    { name: 'names', rows: record.entities.flatMap(nameRows) },
    { name: 'identifiers', rows: candidates.flatMap(identifierRows) },
    { name: 'relationships', rows: relationships.map((one) => relationshipRow(one, entityById, vocabulary)) },
    { name: 'figures', rows: figures.map(figureRow) },
    { name: 'existences', rows: existences.map(existenceRow) },
    { name: 'attributes', rows: attributes.map(attributeRow) },
    {
      name: 'claims',
      rows: record.claims.map((claim) => claimRow(claim, knownIn(documentById, claim.documentId), vocabulary)),
    },
    { name: 'disagreements', rows: disagreements.map(disagreementRow) },
    { name: 'moments', rows: moments.map(momentRow) },
  ]
}

function entityRow(
  { entity, claimCount, wholeWords, identifiers }: NameCandidate,
  degree: number,
  speaking: readonly Document[],
): LoadRow {
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
  const properties = { id, kind, name, summary, classification, spokenOfIn, ...keys, ...found, ...json(entity) }
  return { id, label: nodeLabelOf(kind), spokenOf, properties }
}

function formerIdRows({ id: entityId, formerIds }: Entity): readonly LoadRow[] {
  return formerIds.map((id) => ({ id, entityId, properties: { id } }))
}

function nameRows(entity: Entity): readonly LoadRow[] {
  const keys = [...new Set(namesOf(entity).map(fold))]
  return keys.map((key) => {
    // No id and no key has a tab in it.
    const id = `${entity.id}\t${key}`
    const searchKey = foldForSearch(key)
    return { id, entityId: entity.id, properties: { id, key, searchKey, kind: entity.kind, ...nameTokens(searchKey) } }
  })
}

function identifierRows({ entity, identifiers }: NameCandidate): readonly LoadRow[] {
  const byKey = new Map(identifiers.map((whole) => [fold(whole), whole]))
  return [...byKey].map(([key, identifier]) => {
    // No id and no key has a tab in it.
    const id = `${entity.id}\t${key}`
    const [whole = '', bare = whole] = identifierForms(identifier)
    return { id, entityId: entity.id, properties: { id, key, whole, bare } }
  })
}

function documentRow(document: Document, hasParts: boolean, rootId: string): LoadRow {
  const { id, title, read: reading } = document
  const known = knownDay(document) ?? NO_DAY
  const placed = { known, firstPublic: firstPublicDay(document), hasParts, rootId, reading }
  return { id, properties: { id, title, ...placed, sortKey: entitySortKey(title, id), ...json(document) } }
}

function relationshipRow(
  relationship: Relationship,
  entityById: ReadonlyMap<string, Entity>,
  vocabulary: Vocabulary,
): LoadRow {
  const { id, type, label, occasion, subjectId, objectId, attestations, limits } = relationship
  const [subject, object] = [knownIn(entityById, subjectId), knownIn(entityById, objectId)]
  const slots = viewSlots(attestations, limits)
  const sortIn = relationshipSortKey(relationship, subject.name)
  return {
    id,
    qualifiers: qualifierEdges(relationship, { type, subjectKind: subject.kind, sortIn }),
    edge: { id, label, occasion, ...slots },
    backEdges: backEdges(type, vocabulary),
    properties: {
      ...{ id, type, label, occasion, subjectId, objectId, namedIds: othersNamed(relationship) },
      subjectKind: subject.kind,
      objectKind: object.kind,
      sortOut: relationshipSortKey(relationship, object.name),
      sortIn,
      span: datedSpan(attestations),
      ...slots,
      ...dateSlots(attestations),
      ...json(relationship),
    },
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
  const properties = { id, aboutId, measure, sortKey, ...viewSlots(attestations) }
  return {
    id,
    qualifiers: qualifierEdges(figure, { measure, sortKey }),
    properties: { ...properties, ...json(figure) },
  }
}

/** The properties of an edge to each entity that qualifies something: its place in that one's list, and its claims there. */
function qualifierEdges(thing: Sided, placed: Readonly<Record<string, string>>) {
  return qualifierIdsOf(thing).map((entityId) => {
    const { attestations, limits } = judgedFrom(thing, entityId)
    return { entityId, ...placed, ...viewSlots(attestations, limits) }
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
  const ends = values.map((_, place) => values.slice(0, place + 1).flat().length)
  const starts = [0, ...ends].slice(0, -1)
  const placed = { starts, ends, ...viewSlots(values.flat()) }
  return { id, properties: { id, aboutId, attribute, sortKey, ...placed, ...json(one) } }
}

function claimRow(claim: Claim, document: Document, vocabulary: Vocabulary): LoadRow {
  const { id, documentId, locator, phrase, modality, accordingToId } = claim
  const groupId = isGrouped(claim) ? groupIdOf(claim, vocabulary, sha256) : unnamedId(claim)
  const known = claimKnownDay(claim, document) ?? NO_DAY
  const said = { modality, reported: accordingToId !== null, inferred: isInferred(claim) }
  const placed = { sortKey: claimSortKey(id), documentId, ...said, known }
  const entityIds = entitiesNamedIn(claim)
  const mentions = entityIds.map((entityId) => ({ entityId, ...placed }))
  const words = wordsToFind(claim)
  const properties = { id, groupId, locator, phrase, words, entityIds, ...placed, ...reachOf([claim]), ...json(claim) }
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
  const properties = { id, span, sortKey, ...days, ...momentSlots(candidate), ...json(moment) }
  return { id, about, qualifiers, properties }
}

function momentSlots({ claims, document }: MomentCandidate) {
  return document === null
    ? { ...viewSlots(claims?.attestations ?? [], claims?.limits), own: claims?.own ?? [], finer: claims?.finer ?? [] }
    : { ...publicationSlots(document.documentId, document.knownDay), own: [true], finer: [false] }
}

/** `ORGANISATION` → `Organisation`. */
function nodeLabelOf(kind: EntityKind): string {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`
}

function json(value: unknown): { readonly row: string } {
  return { row: JSON.stringify(value) }
}
