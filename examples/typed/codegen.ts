import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the answers, from the API as it is printed; a running service tells it too: `http://127.0.0.1:4000/graphql`. */
const config: CodegenConfig = {
  schema: process.env['SCHEMA'] ?? '../../schema/api.graphql',
  documents: 'ask.ts',
  generates: { './gql/': { preset: 'client', config: { documentMode: 'string', useTypeImports: true } } },
}

export default config
