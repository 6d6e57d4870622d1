// What funded an entity, every field typed by graphql-codegen's client preset: npm start -- [<name> [<service>]].
import { graphql } from './gql/gql'
import type { TypedDocumentString } from './gql/graphql'

const [ref = 'Metropolitan Police Service', service = 'http://127.0.0.1:4000'] = process.argv.slice(2)

const MONEY = graphql(`
  query Money($ref: String!) {
    entity(ref: $ref) {
      id
      name
      relationships(where: { families: [FUNDING] }) {
        edges {
          sentence
          amount {
            value
            currency
          }
          claims(first: 1) {
            id
            phrase
            locator
          }
        }
      }
    }
  }
`)

/** Asks the service; what it gives has the type of the document. */
async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables })
  const response = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { readonly message: string }[] }
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

const { entity } = await ask(MONEY, { ref })
for (const { sentence, amount, claims } of entity?.relationships?.edges ?? []) {
  console.log(amount === null || amount === undefined ? sentence : `${sentence} ${amount.currency} ${amount.value}`)
  for (const { phrase, locator } of claims ?? []) console.log(`  ${locator}: “${phrase}”`)
}
