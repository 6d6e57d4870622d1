import type { CodegenConfig } from '@graphql-codegen/cli'
import { print } from 'graphql'
import { readSchema } from './src/graphql/read-schema.ts'

const ENTITY_MODEL = '../domain/entity.ts#Entity as EntityModel'

const config: CodegenConfig = {
  schema: print(readSchema()),
  silent: true,
  generates: {
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
          Organisation: '../domain/entity.ts#Entity as OrganisationModel',
          Operation: '../domain/entity.ts#Entity as OperationModel',
          Person: '../domain/entity.ts#Entity as PersonModel',
          Post: '../domain/entity.ts#Entity as PostModel',
          Place: '../domain/entity.ts#Entity as PlaceModel',
          Event: '../domain/entity.ts#Entity as EventModel',
          Instrument: '../domain/entity.ts#Entity as InstrumentModel',
          Topic: '../domain/entity.ts#Entity as TopicModel',
          Name: '../domain/entity.ts#EntityName as NameModel',
          Relationship: '../domain/relationship.ts#Relationship as RelationshipModel',
          EntityConnection: './models.ts#EntityConnectionModel',
          EntityEdge: './models.ts#EntityEdgeModel',
          SearchConnection: './models.ts#SearchConnectionModel',
          SearchEdge: './models.ts#SearchEdgeModel',
          DocumentConnection: './models.ts#DocumentConnectionModel',
          DocumentEdge: './models.ts#DocumentEdgeModel',
          RelationshipConnection: './models.ts#RelationshipConnectionModel',
          RelationshipEdge: './models.ts#RelationshipEdgeModel',
          RelationshipCount: '../store/store.ts#RelationshipCount as RelationshipCountModel',
          LineageConnection: './models.ts#LineageConnectionModel',
          LineageEdge: './models.ts#LineageEdgeModel',
          Overview: '../store/store.ts#OverviewCounts as OverviewModel',
          Claim: '../domain/claim.ts#Claim as ClaimModel',
          Document: '../domain/document.ts#Document as DocumentModel',
          Figure: '../domain/relationship.ts#Figure as FigureModel',
          Existence: '../domain/relationship.ts#Existence as ExistenceModel',
          Disagreement: '../domain/disagreement.ts#Disagreement as DisagreementModel',
          Position: '../domain/disagreement.ts#Position as PositionModel',
          Basis: './models.ts#BasisModel',
          Prose: '../domain/prose.ts#Prose as ProseModel',
          Footnote: '../domain/prose.ts#FootnoteMark as FootnoteModel',
          Verdict: './models.ts#VerdictModel',
          Path: './models.ts#PathModel',
          PathStep: '../domain/find-verdict.ts#ChainStep as PathStepModel',
        },
      },
    },
  },
}

export default config
