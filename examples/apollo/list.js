// All organisations of a record, page by page, by Apollo and its normalised cache: node list.js [<service>].
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core/index.js'
import { relayStylePagination } from '@apollo/client/utilities/index.js'

const [service = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const uri = `${service}/graphql`

/** What the cache must know of interfaces: each kind of entity is a type of its own. */
async function possibleTypes() {
  const query = '{ __schema { types { name possibleTypes { name } } } }'
  const body = JSON.stringify({ query })
  const answer = await fetch(uri, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { data } = await answer.json()
  const abstract = data.__schema.types.filter((type) => type.possibleTypes !== null)
  return Object.fromEntries(abstract.map((type) => [type.name, type.possibleTypes.map(({ name }) => name)]))
}

const cache = new InMemoryCache({
  possibleTypes: await possibleTypes(),
  typePolicies: { Query: { fields: { entities: relayStylePagination(['kinds', 'classification']) } } },
})
const client = new ApolloClient({ cache, link: new HttpLink({ uri }) })

const ORGANISATIONS = gql`
  query Organisations($after: String) {
    entities(kinds: [ORGANISATION], first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

const list = client.watchQuery({ query: ORGANISATIONS })
let { data } = await list.result()
let pages = 1
for (; data.entities.pageInfo.hasNextPage; pages += 1) {
  await list.fetchMore({ variables: { after: data.entities.pageInfo.endCursor } })
  // The pages are one list in the cache, each entity there once, by its id.
  data = client.readQuery({ query: ORGANISATIONS })
}
for (const { node } of data.entities.edges) console.log(node.name)
console.log(`${data.entities.edges.length} organisations in ${pages} pages`)
