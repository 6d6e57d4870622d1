import type { ClaimRole } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import type { FeedHead, NamedClaim, ToldEdge, ToldNode } from '../feed/feed.ts'
import { exportedCitation, exportedEdge, exportedEntity } from './fields.ts'
import { headFields, type Part, rowsOf, standing, written } from './writing.ts'

const LINK = { '@type': '@id' }

/** The context, but for what depends on the record: each term that is written stands here, since others would vanish. */
const CONTEXT = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  t: 'urn:tributary:term:',

  // Of entities.
  name: 'rdfs:label',
  otherNames: 'skos:altLabel',
  summary: 'rdfs:comment',
  sameAs: { '@id': 'schema:sameAs', ...LINK },
  kind: 't:kind',
  classification: 't:classification',
  nameFrom: 't:nameFrom',
  collective: 't:collective',
  attributes: 't:hasAttribute',
  attribute: 't:attribute',

  // Of relationships: a statement about which it is told who says so, rather than the statement itself.
  subject: { '@id': 'rdf:subject', ...LINK },
  predicate: { '@id': 'rdf:predicate', ...LINK },
  object: { '@id': 'rdf:object', ...LINK },
  original: { '@id': 'org:originalOrganization', ...LINK },
  resulting: { '@id': 'org:resultingOrganization', ...LINK },
  citations: 'prov:wasDerivedFrom',
  type: 't:type',
  label: 't:label',
  family: 't:family',
  occasion: 't:occasion',
  sentence: 'rdfs:comment',
  modality: 't:modality',
  reported: 't:reported',
  inferred: 't:inferred',
  certainty: 't:certainty',
  when: 't:when',
  whenInferred: 't:whenInferred',
  amount: 't:amount',
  share: 't:share',
  from: 't:from',
  to: 't:to',
  value: 't:value',
  currency: 't:currency',
  bound: 't:bound',
  scope: { '@id': 't:scope', ...LINK },
  roles: 't:role',
  word: 't:word',
  entities: { '@id': 't:entity', ...LINK },

  // Of claims.
  document: { '@id': 'prov:wasQuotedFrom', ...LINK },
  phrase: 'prov:value',
  quotation: 't:quotation',
  place: 't:place',
  deniesPlan: 't:deniesPlan',
  reportedBy: { '@id': 't:reportedBy', '@container': '@list', ...LINK },
  hedge: 't:hedge',
  verb: 't:verb',
  note: 'skos:note',

  // Of documents and the record.
  title: 'dcterms:title',
  licence: 'dcterms:rights',
  url: { '@id': 'rdfs:seeAlso', ...LINK },
  publisher: { '@id': 'dcterms:publisher', ...LINK },
  authors: { '@id': 'prov:wasAttributedTo', ...LINK },
  addressees: { '@id': 't:addressee', ...LINK },
  partOf: { '@id': 'dcterms:isPartOf', ...LINK },
  written: 'dcterms:created',
  published: 'dcterms:issued',
  record: 't:record',
  question: 't:question',
  truncated: 't:truncated',
}

/** What W3C's vocabularies call a kind, where that says no more than the record does. */
const CLASSES: Partial<Readonly<Record<EntityKind, string>>> = {
  ORGANISATION: 'org:Organization',
  PERSON: 'prov:Person',
  POST: 'org:Post',
  PLACE: 'prov:Location',
}

/** The properties of ORG that say the same as a type, between ends of these kinds. */
const PROPERTIES: Partial<Readonly<Record<RelationshipType, readonly [EntityKind, string, EntityKind]>>> = {
  PART_OF: ['ORGANISATION', 'org:subOrganizationOf', 'ORGANISATION'],
  MEMBER_OF: ['PERSON', 'org:memberOf', 'ORGANISATION'],
  HOLDS_POST: ['PERSON', 'org:holds', 'POST'],
  POST_IN: ['POST', 'org:postIn', 'ORGANISATION'],
}

/**
 * JSON-LD in the terms of W3C's ORG and PROV, with its context: a relationship is an `rdf:Statement` derived from claims, each
 * quoted from its document. What neither has a word for stands under `urn:tributary:term:`.
 */
export const jsonLd: Part = written(
  standing((head) => `{"@context":${JSON.stringify(contextOf(head))},\n"@graph":[\n${nodeText(recordNode(head))}`),
  rowsOf(
    ({ nodes }) => nodes(),
    (node, head) => `,\n${nodeText(entityNode(node, head))}`,
  ),
  rowsOf(
    ({ documents }) => documents(),
    (document) => `,\n${nodeText(documentNode(document))}`,
  ),
  rowsOf(
    ({ edges }) => edges(),
    (edge) => `,\n${nodeText(edgeNode(edge))}`,
  ),
  standing(() => '\n]}\n'),
)

/** The ids of this record's things are under its own id, or its hash where it has none. */
function contextOf({ record }: FeedHead): object {
  const base = `urn:tributary:${encodeURIComponent(record.id ?? record.hash)}`
  const prefixes = ['e', 'd', 'c', 'r'].map((one) => [one, `${base}:${one}:`])
  return { ...CONTEXT, ...Object.fromEntries(prefixes) }
}

function recordNode(head: FeedHead): object {
  return {
    '@id': `urn:tributary:record:${head.record.hash}`,
    '@type': ['prov:Entity', 't:Record'],
    ...headFields(head),
  }
}

function entityNode({ entity, attributes }: ToldNode, head: FeedHead): object {
  const w3c = CLASSES[entity.kind] ?? []
  return {
    '@id': idOf('e', entity.id),
    '@type': [w3c, `t:${entity.kind}`].flat(),
    name: entity.name,
    ...exportedEntity(entity, head),
    attributes: attributes.map(({ citations, ...attribute }) => ({
      '@type': ['prov:Entity', 't:Attribute'],
      ...attribute,
      citations: citations.map((id) => ({ '@id': idOf('c', id) })),
    })),
  }
}

function documentNode(document: Document): object {
  const { id, title, url, note, publisherId, authorIds, addresseeIds, partOfId, written, published } = document
  const linked = (one: string | null) => (one === null ? null : idOf('e', one))
  return {
    '@id': idOf('d', id),
    '@type': ['prov:Entity', 't:Document'],
    ...{ title, url, note, publisher: linked(publisherId) },
    authors: authorIds.map(linked),
    addressees: addresseeIds.map(linked),
    partOf: partOfId === null ? null : idOf('d', partOfId),
    ...{ written: written?.edtf ?? null, published: published?.edtf ?? null },
  }
}

function edgeNode(edge: ToldEdge): object {
  const { relationship, subject, object, citations } = edge
  const { id, type, label } = relationship
  const ends = { subject: idOf('e', subject.id), object: idOf('e', object.id) }
  const [subjectKind, property, objectKind] = PROPERTIES[type] ?? []
  const isSame = subject.kind === subjectKind && object.kind === objectKind
  const isChange = edge.family === 'LINEAGE' && edge.modality === 'STATED' && areBodies(edge)
  return {
    '@id': idOf('r', id),
    '@type': ['rdf:Statement', 'prov:Entity', ...(isChange ? ['org:ChangeEvent'] : [])],
    ...ends,
    predicate: (isSame ? property : null) ?? `t:${type}`,
    ...(isChange ? { original: ends.subject, resulting: ends.object } : {}),
    ...{ type, label },
    ...exportedEdge(edge),
    scope: edge.scope?.map((one) => idOf('e', one.id)) ?? null,
    roles: rolesOf(edge.roles),
    citations: citations.map(claimNode),
  }
}

/** A claim; its document stands by itself, and tells its title and its address. */
function claimNode(named: NamedClaim): object {
  const { claim, document, title, url, reportedBy, roles, ...fields } = exportedCitation(named)
  return {
    '@id': idOf('c', claim),
    '@type': ['prov:Entity', 't:Claim'],
    ...fields,
    document: idOf('d', document),
    reportedBy: reportedBy.map((one) => idOf('e', one)),
    roles: rolesOf(roles),
  }
}

function rolesOf(roles: readonly ClaimRole[]): readonly object[] {
  return roles.map(({ word, entityIds }) => ({ word, entities: entityIds.map((one) => idOf('e', one)) }))
}

function areBodies({ subject, object }: ToldEdge): boolean {
  return subject.kind === 'ORGANISATION' && object.kind === 'ORGANISATION'
}

function idOf(prefix: 'e' | 'd' | 'c' | 'r', id: string): string {
  return `${prefix}:${encodeURIComponent(id)}`
}

/** A node without what is null, or a list of nothing: no triple comes of them. */
function nodeText(node: object): string {
  const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  return JSON.stringify(node, (_, value: unknown) => (isNothing(value) ? undefined : value))
}
