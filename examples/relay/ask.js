// Where documents differ, by relay-runtime: npm run compile, then node ask.js [<service>], beside a running service.
import relay from 'relay-runtime'
import WhereTheyDifferQuery from './__generated__/askWhereTheyDifferQuery.graphql.js'

const { Environment, fetchQuery, graphql, Network, RecordSource, Store } = relay
const [service = 'http://127.0.0.1:4000'] = process.argv.slice(2)

// The compiler makes the artifact that is imported above of this, and checks it against the API.
void (() => graphql`
  query askWhereTheyDifferQuery($first: Int!) {
    disagreements(first: $first) {
      edges {
        node {
          question
          positions {
            sentence
            claimCount
          }
        }
      }
    }
  }
`)

const network = Network.create(async ({ text }, variables) => {
  const response = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  return response.json()
})
const environment = new Environment({ network, store: new Store(new RecordSource()) })

const { disagreements } = await fetchQuery(environment, WhereTheyDifferQuery, { first: 3 }).toPromise()
for (const { node } of disagreements.edges) {
  console.log(node.question)
  for (const { sentence, claimCount } of node.positions) console.log(`  ${sentence} (${claimCount})`)
}
