// What is known of an entity, by urql: node ask.js [<name> [<service>]], beside a running service.
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'

const [ref = 'SCD9', service = 'http://127.0.0.1:4000'] = process.argv.slice(2)

const client = new Client({
  url: `${service}/graphql`,
  exchanges: [cacheExchange, fetchExchange],
  // A GET of /graphql wants a header against forged requests; a POST of JSON does not.
  preferGetMethod: false,
})

const QUESTION = gql`
  query KnownOf($ref: String!) {
    resolve(ref: $ref) {
      ... on Resolved {
        entity {
          id
          prose {
            text
          }
        }
      }
      ... on Ambiguous {
        candidates {
          id
          name
        }
      }
      ... on Unknown {
        candidates {
          id
          name
        }
      }
    }
  }
`

const { data, error } = await client.query(QUESTION, { ref }).toPromise()
if (error !== undefined) throw error
const { entity, candidates } = data.resolve
// A name that nothing or several have is an answer: what may have been meant.
if (entity !== undefined) console.log(entity.prose.text)
else console.log([`${ref}: which of these?`, ...candidates.map(({ id, name }) => `  ${id}: ${name}`)].join('\n'))
