import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { execute, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'

// `@neo4j/graphql` over the database that this service loads, for node:http: POST with { query, variables }. Its arguments are the
// address of Neo4j and the port to listen on.

/** The types of the generated record: a path of the others would lead through claims. */
const STEPS = 'WORKS_WITH|PART_OF|FUNDED_BY|ABSORBED_INTO|RUN_BY|LOCATED_IN|AUDITED_BY|SHARES_OFFICES_WITH'

const TYPES = `
  type Entity @node {
    id: ID!
    kind: String!
    name: String!
    nameKey: String!
    sortKey: String!
  }
  type Name @node {
    kind: String!
    searchKey: String!
    entity: [Entity!]! @relationship(type: "NAMES", direction: OUT)
  }
  type Relationship @node {
    id: ID!
    subjectId: String!
    objectId: String!
    sortIn: String!
    slots: [String!]!
    row: String!
    claims: [Claim!]! @relationship(type: "SUPPORTS", direction: IN)
  }
  type Claim @node {
    id: ID!
    documentId: String!
    sortKey: String!
    phrase: String
    locator: String
    document: [Document!]! @relationship(type: "IN", direction: OUT)
  }
  type Document @node {
    id: ID!
    title: String!
    row: String!
  }
  type Query {
    shortestPath(from: String!, to: String!): [Entity!]!
      @cypher(
        statement: """
        MATCH (a:Entity {id: $from})
        MATCH (b:Entity {id: $to})
        MATCH path = shortestPath((a)-[:${STEPS}*..6]-(b))
        UNWIND nodes(path) AS entity
        RETURN entity
        """
        columnName: "entity"
      )
  }
`

const [uri = '', port = '0'] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unasked'), {
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
})
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema()

/** Each document is read and validated once, as a service with a cache would. */
const documents = new Map()

function documentOf(query) {
  const known = documents.get(query)
  if (known !== undefined) return known
  const document = parse(query)
  const faults = validate(schema, document)
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
  documents.set(query, document)
  return document
}

async function answer(body) {
  const { query, variables } = JSON.parse(body)
  const { data, errors } = await execute({
    schema,
    document: documentOf(query),
    variableValues: variables,
    contextValue: { sessionConfig: { database: 'neo4j' } },
  })
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return JSON.stringify({ data })
}

createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.once('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
}).listen(Number(port), '127.0.0.1')
