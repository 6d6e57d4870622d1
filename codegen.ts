import type { CodegenConfig } from '@graphql-codegen/cli'
import { print } from 'graphql'
import { KIND_HINTS } from './src/domain/model/kind-hints.ts'
import { ENTITY_KINDS } from './src/domain/model/kinds.ts'
import { readSchema } from './src/graphql/read-schema.ts'

const ENTITY_MODEL = '../domain/model/entity.ts#Entity as EntityModel'

const config: CodegenConfig = {
  schema: print(readSchema()),
  silent: true,
  documents: './src/explorer/asked/*.graphql',
  generates: {
    './src/explorer/asked/generated.ts': {
      plugins: [
        { add: { content: '// Written by `npm run codegen` from *.graphql beside it. Do not edit.\n' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        enumType: 'string-literal',
        immutableTypes: true,
        useTypeImports: true,
        skipTypename: false,
        dedupeFragments: true,
        scalars: { ID: 'string', Date: 'string', Edtf: 'string' },
      },
    },
    './src/explorer/asked/kind-words.ts': { plugins: [{ add: { content: kindWordsModule() } }] },
    './src/explorer/styles/kinds.css': { plugins: [{ add: { content: kindColours() } }] },
    './schema/api.graphql': {
      plugins: [
        { add: { content: '# The whole API, written by `npm run codegen`. Do not edit.\n' } },
        { 'schema-ast': { includeDirectives: true } },
      ],
    },
    './src/graphql/generated.ts': {
      plugins: [
        { add: { content: '// Written by `npm run codegen` from schema/*.graphql. Do not edit.\n' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
        inputMaybeValue: 'T | null',
        maybeValue: 'T | null',
        contextType: './context.ts#RequestContext',
        scalars: { ID: 'string', Date: 'string', Edtf: 'string' },
        mappers: {
          Node: './models.ts#NodeModel',
          Entity: ENTITY_MODEL,
          Organisation: '../domain/model/entity.ts#Entity as OrganisationModel',
          Operation: '../domain/model/entity.ts#Entity as OperationModel',
          Person: '../domain/model/entity.ts#Entity as PersonModel',
          Post: '../domain/model/entity.ts#Entity as PostModel',
          Place: '../domain/model/entity.ts#Entity as PlaceModel',
          Event: '../domain/model/entity.ts#Entity as EventModel',
          Instrument: '../domain/model/entity.ts#Entity as InstrumentModel',
          Topic: '../domain/model/entity.ts#Entity as TopicModel',
          Asset: '../domain/model/entity.ts#Entity as AssetModel',
          Name: '../domain/model/entity.ts#EntityName as NameModel',
          Relationship: '../domain/evidence/relationship.ts#Relationship as RelationshipModel',
          Resolution: './models.ts#ResolutionModel',
          Resolved: './models.ts#ResolvedModel',
          Ambiguous: './models.ts#AmbiguousModel',
          Unknown: './models.ts#UnknownModel',
          Measure: '../domain/model/record.ts#Measure as MeasureModel',
          EntityConnection: './models.ts#EntityConnectionModel',
          EntityEdge: './models.ts#EntityEdgeModel',
          SearchConnection: './models.ts#SearchConnectionModel',
          SearchEdge: './models.ts#SearchEdgeModel',
          DocumentConnection: './models.ts#DocumentConnectionModel',
          DocumentEdge: './models.ts#DocumentEdgeModel',
          RelationshipConnection: './models.ts#RelationshipConnectionModel',
          RelationshipInView: './models.ts#RelationshipInViewModel',
          RelationshipEdge: './models.ts#RelationshipEdgeModel',
          RelationshipCount: '../store/store.ts#RelationshipCount as RelationshipCountModel',
          LineageConnection: './models.ts#LineageConnectionModel',
          LineageEdge: './models.ts#LineageEdgeModel',
          UnnamedEnd: './models.ts#UnnamedEndModel',
          RelationshipTypeInfo: '../store/store.ts#Count as RelationshipTypeModel',
          Overview: '../store/store.ts#OverviewCounts as OverviewModel',
          Claim: '../domain/model/claim.ts#Claim as ClaimModel',
          ClaimRole: '../domain/model/claim.ts#ClaimRole as ClaimRoleModel',
          Document: '../domain/model/document.ts#Document as DocumentModel',
          Figure: '../domain/evidence/relationship.ts#Figure as FigureModel',
          Attribute: '../domain/evidence/relationship.ts#Attribute as AttributeModel',
          AttributeKind: '../domain/model/attribute-kind.ts#AttributeKind as AttributeKindModel',
          AttributeConnection: './models.ts#AttributeConnectionModel',
          AttributeEdge: './models.ts#AttributeEdgeModel',
          Tally: './models.ts#SeenTally as TallyModel',
          TalliesConnection: './models.ts#TalliesConnectionModel',
          TalliesEdge: './models.ts#TalliesEdgeModel',
          Total: './models.ts#SeenTotal as TotalModel',
          MoneyApart: './models.ts#SeenMoneyApart as MoneyApartModel',
          TotalsConnection: './models.ts#TotalsConnectionModel',
          TotalsEdge: './models.ts#TotalsEdgeModel',
          Existence: '../domain/evidence/relationship.ts#Existence as ExistenceModel',
          Disagreement: '../domain/evidence/disagreement.ts#Disagreement as DisagreementModel',
          Position: '../domain/prose/disagreement-prose.ts#ToldPosition as PositionModel',
          Basis: './models.ts#BasisModel',
          Prose: '../domain/prose/prose.ts#Prose as ProseModel',
          Footnote: '../domain/prose/prose.ts#FootnoteMark as FootnoteModel',
          Verdict: './models.ts#VerdictModel',
          VerdictAnswer: './models.ts#VerdictAnswerModel',
          Path: './models.ts#PathModel',
          PathStep: './models.ts#PathStepModel',
          Paths: './models.ts#PathsModel',
          Subgraph: './models.ts#SubgraphModel',
          SubgraphEntity: './models.ts#SubgraphEntityModel',
          SharedNeighbourConnection: './models.ts#SharedNeighbourConnectionModel',
          SharedNeighbourEdge: './models.ts#SharedNeighbourEdgeModel',
          SharedNeighbourLink: './models.ts#SharedNeighbourLinkModel',
          ClaimConnection: './models.ts#ClaimConnectionModel',
          ClaimEdge: './models.ts#ClaimEdgeModel',
          FigureConnection: './models.ts#FigureConnectionModel',
          FigureEdge: './models.ts#FigureEdgeModel',
          DisagreementConnection: './models.ts#DisagreementConnectionModel',
          DisagreementEdge: './models.ts#DisagreementEdgeModel',
          TimelineConnection: './models.ts#TimelineConnectionModel',
          TimelineEdge: './models.ts#TimelineEdgeModel',
          TimelineEntry: '../domain/answers/moment.ts#Moment as MomentModel',
          TimelineSubject: './models.ts#TimelineSubjectModel',
          Comparison: './models.ts#ComparisonModel',
          DocumentComparison: './models.ts#DocumentComparisonModel',
          ComparedConnection: './models.ts#ComparedConnectionModel',
          ComparedEdge: './models.ts#ComparedEdgeModel',
        },
      },
    },
  },
}

export default config

/** The words of the table as a module of the page, which imports nothing of ours that is not made for it. */
function kindWordsModule(): string {
  const rows = ENTITY_KINDS.map((kind) => `  ${kind}: ['${KIND_HINTS[kind].one}', '${KIND_HINTS[kind].many}'],`)
  return [
    '// Written by `npm run codegen` from src/domain/model/kind-hints.ts. Do not edit.',
    ...["import type { EntityKind } from './generated.ts'", '', '/** A kind of entity, as one and as several. */'],
    'export const KIND_WORDS: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {',
    ...[...rows, '}', ''],
  ].join('\n')
}

/** The colours of the table as a style sheet of the page: a variable and a class each. */
function kindColours(): string {
  const variables = (of: 'colour' | 'colourInTheDark', indent: string) =>
    ENTITY_KINDS.map((kind) => `${indent}--kind-${kind.toLowerCase()}: ${KIND_HINTS[kind][of]};`)
  const classes = ENTITY_KINDS.map(
    (kind) => `.kind-${kind.toLowerCase()} {\n  background: var(--kind-${kind.toLowerCase()});\n}\n`,
  )
  return [
    '/* Written by `npm run codegen` from src/domain/model/kind-hints.ts. Do not edit. */',
    ...[':root {', ...variables('colour', '  '), '}', ''],
    ...['@media (prefers-color-scheme: dark) {', '  :root {', ...variables('colourInTheDark', '    '), '  }', '}', ''],
    ...classes,
  ].join('\n')
}
