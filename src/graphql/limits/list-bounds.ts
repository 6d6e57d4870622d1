import { MAX_ATTRIBUTES } from '../../domain/model/attribute-kind.ts'
import { CORE_TYPES } from '../../domain/model/relationship-types.ts'
import { MAX_OWN_TYPES } from '../../domain/model/vocabulary.ts'

/** Items a page has where `first` says nothing. */
export const DEFAULT_FIRST = 20

/** How many relationships a subgraph gives for each entity that it may give. */
export const RELATIONSHIPS_AN_ENTITY = 5

/** How many parallel relationships one step of a path, or one link of a shared neighbour, shows. */
export const MAX_PARALLEL = 20

/** How many types of relationship a record may use. */
const MAX_TYPES = CORE_TYPES.length + MAX_OWN_TYPES

/** How many years or months a histogram may have. */
export const MAX_HISTOGRAM_KEYS = 1000

/** How many objects a field reads beside those that it gives: a walk all that it may meet, a count a part of what it counts. */
export const READING_COSTS: Readonly<Record<string, 'page' | number>> = {
  'Query.subgraph': 'page',
  'Query.compare': 2000,
  'Query.compareDocuments': 4000,
  'Query.totals': 40_000,
  'Query.tallies': 40_000,
  'RelationshipConnection.withheld': 150,
  totalCount: 50,
  undatedCount: 50,
}

/**
 * How many items each list of objects can give: `first` and `ids` say that an argument of that name does (its
 * default where it is left out), `page` that it is the page (`first`, or `limit` and `known`) of what it stands in, `pages` so many
 * times that, a number that many.
 */
export const LIST_BOUNDS: Readonly<Record<string, 'first' | 'ids' | 'page' | number | { readonly pages: number }>> = {
  'Query.nodes': 'ids',
  'Entity.names': 50,
  'Entity.relationshipCounts': 200,
  'Name.documents': 20,
  'Ambiguous.candidates': 10,
  'Unknown.candidates': 5,
  'EntityConnection.edges': 'page',
  'EntityConnection.nodes': 'page',
  'SearchConnection.edges': 'page',
  'SearchConnection.nodes': 'page',
  'DocumentConnection.edges': 'page',
  'DocumentConnection.nodes': 'page',
  'RelationshipConnection.edges': 'page',
  'RelationshipConnection.nodes': 'page',
  'RelationshipConnection.withheld': 2,
  'RelationshipConnection.unnamed': 'first',
  'RelationshipInView.scope': 20,
  'RelationshipInView.claims': 'first',
  'RelationshipEdge.scope': 20,
  'RelationshipEdge.claims': 'first',
  'ComparedConnection.edges': 'page',
  'ComparedConnection.nodes': 'page',
  'LineageConnection.edges': 'page',
  'LineageConnection.nodes': 'page',
  'ClaimConnection.edges': 'page',
  'ClaimConnection.nodes': 'page',
  'FigureConnection.edges': 'page',
  'FigureConnection.nodes': 'page',
  'AttributeConnection.edges': 'page',
  'AttributeConnection.nodes': 'page',
  'AttributeEdge.claims': 'first',
  'Attribute.claims': 'first',
  'Attribute.disagreements': 20,
  'DisagreementConnection.edges': 'page',
  'DisagreementConnection.nodes': 'page',
  'TimelineConnection.edges': 'page',
  'TimelineConnection.nodes': 'page',
  'TimelineEdge.claims': 'first',
  'TimelineEntry.about': 20,
  'SharedNeighbourConnection.edges': 'page',
  'SharedNeighbourConnection.nodes': 'page',
  'SharedNeighbourEdge.relationships': 10,
  'SharedNeighbourLink.relationships': MAX_PARALLEL,
  'SharedNeighbourLink.told': MAX_PARALLEL,
  'Subgraph.entities': 'page',
  'Subgraph.placed': 'page',
  'Subgraph.relationships': { pages: RELATIONSHIPS_AN_ENTITY },
  'Subgraph.told': { pages: RELATIONSHIPS_AN_ENTITY },
  'Paths.paths': 'page',
  'LineageEdge.via': 5,
  'LineageEdge.told': 5,
  'Relationship.scope': 20,
  'Relationship.claims': 'first',
  'Relationship.disagreements': 20,
  'Relationship.outcome': 'first',
  'RelationshipInView.outcome': 'first',
  'RelationshipEdge.outcome': 'first',
  'Existence.outcome': 'first',
  'Verdict.outcome': 'first',
  'Basis.speaking': 'first',
  'Basis.perhaps': 'first',
  'Basis.otherwise': 'first',
  'Basis.otherwiseClaims': 'first',
  'Basis.silent': 'first',
  'Prose.footnotes': 100,
  'ProseSource.values': 40,
  'Claim.about': 20,
  'Claim.scope': 20,
  'Claim.corrects': 20,
  'Claim.roles': 20,
  'ClaimRole.entities': 20,
  'Claim.continues': 20,
  'Claim.replacedBy': 20,
  'Claim.speakers': 20,
  'Document.authors': 20,
  'Document.addressees': 20,
  'Figure.scope': 20,
  'Figure.claims': 'first',
  'Existence.claims': 'first',
  'Disagreement.about': 20,
  'Disagreement.positions': 10,
  'Position.claims': 20,
  'Verdict.relationships': 20,
  'Verdict.told': 20,
  'Verdict.unnamed': 20,
  'Verdict.also': 4,
  'Verdict.disagreements': 'first',
  'VerdictAnswer.scope': 20,
  'VerdictAnswer.relationships': 20,
  'VerdictAnswer.told': 20,
  'VerdictAnswer.unnamed': 20,
  'Path.entities': 11,
  'Path.sharedSubject': 9,
  'Path.steps': 10,
  'PathStep.relationships': MAX_PARALLEL,
  'PathStep.told': MAX_PARALLEL,
  'TalliesConnection.edges': 'page',
  'TalliesConnection.nodes': 'page',
  'Tally.relationships': 'first',
  'TotalsConnection.edges': 'page',
  'TotalsConnection.nodes': 'page',
  'Total.relationships': 'first',
  'Total.apart': 'first',
  'MoneyApart.relationships': 'first',
  'Query.attributeKinds': MAX_ATTRIBUTES,
  'Query.relationshipTypes': MAX_TYPES,
  'Overview.kinds': 10,
  'Overview.countsByKind': 10,
  'Overview.countsByType': MAX_TYPES,
  'Overview.countsByDocument': 100,
  'Overview.histogram': MAX_HISTOGRAM_KEYS,
  'Overview.limits': 30,
}

/** The lists of the table that are as long as a record makes them, and so are cut; every other cannot be longer. */
export const CUT_LISTS: readonly string[] = [
  ...[
    'Entity.names',
    'Name.documents',
    'TimelineEntry.about',
    'Relationship.scope',
    'Relationship.disagreements',
    'Attribute.disagreements',
  ],
  ...['RelationshipInView.scope', 'RelationshipEdge.scope'],
  ...[
    'Claim.about',
    'Claim.scope',
    'Claim.speakers',
    'Claim.corrects',
    'Claim.roles',
    'ClaimRole.entities',
    'Claim.continues',
    'Claim.replacedBy',
    'Document.authors',
    'Document.addressees',
    'Figure.scope',
    'Disagreement.about',
  ],
  ...['Disagreement.positions', 'Position.claims', 'Verdict.relationships', 'PathStep.relationships'],
  ...[
    'VerdictAnswer.scope',
    'VerdictAnswer.relationships',
    'Verdict.told',
    'VerdictAnswer.told',
    'Verdict.unnamed',
    'VerdictAnswer.unnamed',
    'PathStep.told',
  ],
]
