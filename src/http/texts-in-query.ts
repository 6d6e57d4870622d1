import type { GivenTexts } from '../graphql/named-questions/question-values.ts'

/** What a query string gives for variables: each name with its values. */
export function textsInQuery(parameters: URLSearchParams): GivenTexts {
  return new Map([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]))
}
