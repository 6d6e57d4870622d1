// What graphql-eslint says of the API, and of every operation that is asked of it here: npm ci && npm run lint.
import graphql from '@graphql-eslint/eslint-plugin'

const API = 'schema/api.graphql'
const QUESTIONS = 'schema/questions/*.graphql'
const PROGRAMS = 'examples/{apollo,relay,typed,urql}/*.{js,ts}'

const gql = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: API, documents: [QUESTIONS, PROGRAMS] } },
  },
  plugins: { '@graphql-eslint': graphql },
}
const rulesOf = (name) => graphql.configs[`flat/${name}`].rules
const rule = (name, value) => ({ [`@graphql-eslint/${name}`]: value })
/** A row of a timeline, of totals or of tallies is worked out, and is no Node. */
const nodes = { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }
/** Of a program only the operations in it are looked at, whatever it is written in. */
const nothing = { parse: () => ({ type: 'Program', body: [], tokens: [], comments: [], range: [0, 0], loc: {} }) }

export default [
  { ignores: ['**/node_modules/', '**/gql/', '**/__generated__/'] },
  { files: [PROGRAMS], processor: graphql.processor, languageOptions: { parser: nothing } },
  {
    ...gql,
    files: [API],
    rules: {
      ...rulesOf('schema-recommended'),
      ...rulesOf('schema-relay'),
      // Lists go forwards, and have `nodes` beside `edges`.
      ...rule('relay-arguments', ['error', { includeBoth: false }]),
      ...rule('relay-edge-types', ['error', { withEdgeSuffix: true, ...nodes }]),
      // What has an id is a Node; the other types are values, and have none.
      ...rule('strict-id-in-types', 'off'),
      // `Count.count` and `Paths.paths` are what they are called.
      ...rule('no-typename-prefix', 'off'),
    },
  },
  { ...gql, files: [QUESTIONS, 'examples/**/*.graphql'], rules: rulesOf('operations-recommended') },
  // A named question is for a reader, who wants no ids.
  { files: [QUESTIONS], rules: rule('require-selections', 'off') },
  // Relay's compiler asks for ids by itself, and wants a name by the file.
  {
    files: ['examples/relay/**/*.graphql'],
    rules: { ...rule('require-selections', 'off'), ...rule('naming-convention', 'off') },
  },
]
