import type { ComparedCase } from '../requests/compared-cases.ts'
import type { ContenderName } from './contenders.ts'

/** What each contender answered to one variant of a case: the data, as it came. */
export type Answers = Partial<Readonly<Record<ContenderName, string>>>

/**
 * How the answers of a case differ, in words; null where they do not. The two stores of this service must say the same, to
 * the byte; the others the same things, as far as they can.
 */
export function differenceOf(one: ComparedCase, answers: Answers): string | null {
  const { Neo4j: onNeo4j, embedded } = answers
  if (onNeo4j !== undefined && embedded !== undefined && onNeo4j !== embedded) {
    return `${one.name}: the stores differ\n  on Neo4j: ${onNeo4j}\n  embedded: ${embedded}`
  }
  const service = onNeo4j ?? embedded
  const others = [
    ['L1', one.careful, answers.L1],
    ['B', one.peer, answers.B],
  ] as const
  for (const [name, other, answer] of others) {
    if (other === null || answer === undefined || service === undefined) continue
    const says = [other.serviceTold(dataOf(service)), other.told(dataOf(answer))].map((told) => JSON.stringify(told))
    if (says[0] !== says[1]) return `${one.name}: ${name} differs\n  service: ${says[0]}\n  ${name}: ${says[1]}`
  }
  return null
}

function dataOf(answer: string): unknown {
  return (JSON.parse(answer) as { readonly data: unknown }).data
}
