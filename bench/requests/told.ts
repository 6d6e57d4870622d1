import { at, invariant } from '../../src/errors.ts'
import { readValue } from '../../src/store/neo4j/driver/answer.ts'

/** What an answer says, so far as several who are asked the same can be held to it. */
export type Told = readonly string[]

/**
 * Everything that stands at a path of an answer, as texts: `entity.edges[].node.id` looks into every item of the list,
 * `receipts[][0]` at the first of each. Throws where the answer has no such place.
 */
export function textsAt(answer: unknown, path: string): Told {
  const steps = path.match(/[^.[\]]+|\[\d*\]/g) ?? []
  return steps
    .reduce<readonly unknown[]>((found, step) => found.flatMap((one) => into(one, step)), [answer])
    .map(String)
}

function into(value: unknown, step: string): readonly unknown[] {
  invariant(typeof value === 'object' && value !== null, `${step} is looked for in ${JSON.stringify(value)}`)
  if (step === '[]') {
    invariant(Array.isArray(value), `a list is looked for in ${JSON.stringify(value).slice(0, 100)}`)
    return value
  }
  const name = step.replace(/^\[(\d+)\]$/, '$1')
  invariant(name in value, `${name} is looked for in ${JSON.stringify(value).slice(0, 100)}`)
  return [(value as Readonly<Record<string, unknown>>)[name]]
}

/** The ids of values that are JSON, shortened or not. */
export function idsOfRows(rows: readonly string[]): Told {
  return rows.map((json) => String(readValue<{ readonly id: unknown }>(json).id))
}

/** Several lists as one, place by place. */
export function side(...lists: readonly Told[]): Told {
  return at(lists, 0).map((_, place) => lists.map((list) => at(list, place)).join(' '))
}

/** The same in an order of its own: what was found, whatever the order; of a list that is full only how long it is. */
export function asSet(items: Told, full: number): Told {
  const found = [...new Set(items)].sort()
  return found.length < full ? found : [`${full} or more`]
}
