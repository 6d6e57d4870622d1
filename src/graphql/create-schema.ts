import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLSchema, Kind } from 'graphql'
import { CORE_VOCABULARY, type Vocabulary } from '../domain/model/vocabulary.ts'
import { invariant } from '../errors.ts'
import { admitParts } from './admit-parts.ts'
import type { RequestContext } from './context.ts'
import type { Resolvers } from './generated.ts'
import { cutLists } from './limits/cut-lists.ts'
import { meterLists } from './limits/meter-lists.ts'
import { nodeTypeOf } from './load-node.ts'
import { readSchema } from './read-schema.ts'
import { Attribute, AttributeConnection, AttributeEdge, AttributeKind } from './resolvers/attribute.ts'
import { Basis } from './resolvers/basis.ts'
import { Claim, ClaimConnection, ClaimEdge, ClaimRole, Footnote, UnnamedEnd } from './resolvers/claim.ts'
import { Disagreement, DisagreementConnection, DisagreementEdge, Position } from './resolvers/disagreement.ts'
import { Document, DocumentConnection, DocumentEdge } from './resolvers/document.ts'
import { ComparedConnection, ComparedEdge, DocumentComparison } from './resolvers/document-comparison.ts'
import { Entity, EntityConnection, EntityEdge, entityFields, Name } from './resolvers/entity.ts'
import { Existence, Figure, FigureConnection, FigureEdge, Measure } from './resolvers/figure.ts'
import { LineageConnection, LineageEdge } from './resolvers/lineage.ts'
import { Overview } from './resolvers/overview.ts'
import { Prose } from './resolvers/prose.ts'
import { Query } from './resolvers/query.ts'
import {
  Relationship,
  RelationshipConnection,
  RelationshipCount,
  RelationshipEdge,
  RelationshipInView,
} from './resolvers/relationship.ts'
import { RelationshipTypeInfo } from './resolvers/relationship-type.ts'
import { Resolution, SearchConnection, SearchEdge } from './resolvers/search.ts'
import { TimelineConnection, TimelineEdge, TimelineEntry, TimelineSubject } from './resolvers/timeline.ts'
import {
  MoneyApart,
  TalliesConnection,
  TalliesEdge,
  Tally,
  Total,
  TotalsConnection,
  TotalsEdge,
} from './resolvers/totals.ts'
import { Path, PathStep, Verdict, VerdictAnswer } from './resolvers/verdict.ts'
import {
  Comparison,
  Paths,
  SharedNeighbourConnection,
  SharedNeighbourEdge,
  SharedNeighbourLink,
  Subgraph,
  SubgraphEntity,
} from './resolvers/walks.ts'
import { createDateScalar, createEdtfScalar } from './scalars.ts'

const typeDefs = readSchema()

const resolvers: Resolvers = {
  Date: createDateScalar(descriptionOf('Date')),
  Edtf: createEdtfScalar(descriptionOf('Edtf')),
  Node: { __resolveType: nodeTypeOf },
  Prose,
  Query,
  Entity,
  Organisation: entityFields,
  Operation: entityFields,
  Person: entityFields,
  Post: entityFields,
  Place: entityFields,
  Event: entityFields,
  Instrument: entityFields,
  Topic: entityFields,
  Asset: entityFields,
  Name,
  EntityConnection,
  EntityEdge,
  Resolution,
  Measure,
  SearchConnection,
  SearchEdge,
  Relationship,
  RelationshipConnection,
  RelationshipCount,
  RelationshipEdge,
  RelationshipInView,
  RelationshipTypeInfo,
  LineageConnection,
  LineageEdge,
  Basis,
  Claim,
  Footnote,
  ClaimConnection,
  ClaimRole,
  ClaimEdge,
  Document,
  DocumentConnection,
  DocumentEdge,
  Figure,
  FigureConnection,
  FigureEdge,
  Existence,
  Attribute,
  AttributeKind,
  AttributeConnection,
  AttributeEdge,
  Disagreement,
  DisagreementConnection,
  DisagreementEdge,
  TalliesConnection,
  TalliesEdge,
  Tally,
  TotalsConnection,
  TotalsEdge,
  Total,
  MoneyApart,
  TimelineConnection,
  TimelineEdge,
  TimelineEntry,
  TimelineSubject,
  Paths,
  Subgraph,
  SubgraphEntity,
  SharedNeighbourConnection,
  SharedNeighbourEdge,
  SharedNeighbourLink,
  Comparison,
  DocumentComparison,
  ComparedConnection,
  ComparedEdge,
  Position,
  UnnamedEnd,
  Verdict,
  VerdictAnswer,
  Path,
  PathStep,
  Overview,
}

/** The SDL of `schema/` with the types of a vocabulary and its resolvers: the whole API, ready to be executed. */
export function createSchema(vocabulary: Vocabulary = CORE_VOCABULARY): GraphQLSchema {
  const made = makeExecutableSchema<RequestContext>({
    typeDefs: readSchema(vocabulary),
    resolvers,
    // Nobody else has this schema, and tests hold that it is valid: both cost a third of the making.
    updateResolversInPlace: true,
    assumeValidSDL: true,
    assumeValid: true,
  })
  return admitParts(meterLists(cutLists(made)))
}

/** The description that the SDL gives a scalar, which its implementation would hide. */
function descriptionOf(name: string): string {
  const scalar = typeDefs.definitions.find((one) => one.kind === Kind.SCALAR_TYPE_DEFINITION && one.name.value === name)
  invariant(
    scalar?.kind === Kind.SCALAR_TYPE_DEFINITION && scalar.description,
    `${name} is a scalar with a description`,
  )
  return scalar.description.value
}
