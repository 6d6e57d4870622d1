import { OTHER_VOCABULARY } from '../../../domain/model/vocabulary.ts'
import { Failure, invariant } from '../../../errors.ts'
import { recordChanged } from '../../record-hold.ts'
import type { Asking } from '../../store.ts'
import { listsIn, numberOrNullIn, onlyRow, textIn } from './answer.ts'
import type { AnswerRow } from './ask.ts'
import type { CypherFile } from './cypher-file.ts'
import { type CypherField, isOfType } from './cypher-header.ts'
import { RECORD_STATEMENT, type Stamp, whyNotWhole } from './database-state.ts'

/** The rows of a statement, all of the record of the stamp. */
export interface StampedAnswer {
  readonly rows: readonly AnswerRow[]
  readonly stamp: Stamp
}

/**
 * Takes the stamp off what a statement within `fragments/stamp.cypher` gave. STORE_UNAVAILABLE where a load wrote
 * while it was answered, where the record is not whole, which `record.cypher` alone is asked to tell, where the answers
 * that are held together are of another load, and where the record has another vocabulary than was asked with.
 */
export function stampedAnswer(
  file: CypherFile,
  given: readonly AnswerRow[],
  { hold, vocabulary }: Pick<Asking, 'hold' | 'vocabulary'> = {},
): StampedAnswer {
  invariant(file.within !== null, `${file.name}.cypher is within a stamp`)
  const answer = onlyRow(given)
  checkFields(file.name, file.within.returns, answer)
  const stamp = { load: numberOrNullIn(answer, 'loadBefore'), state: textIn(answer, 'stateBefore') }
  if (stamp.load !== numberOrNullIn(answer, 'loadAfter') || stamp.state !== textIn(answer, 'stateAfter')) {
    hold?.breakOff()
    throw recordChanged()
  }
  const why = file.name === RECORD_STATEMENT ? null : whyNotWhole(stamp)
  if (why !== null) {
    // The record was whole when the first question of the request was answered.
    hold?.breakOff()
    throw new Failure('STORE_UNAVAILABLE', why)
  }
  hold?.take(String(stamp.load))
  if (vocabulary !== undefined && textIn(answer, 'vocabularyBefore') !== vocabulary.digest) {
    throw new Failure('STORE_UNAVAILABLE', OTHER_VOCABULARY)
  }
  const rows = listsIn(answer, 'rows').map((values) => rowOf(file, values))
  for (const row of rows) checkFields(file.name, file.returns, row)
  return { rows, stamp }
}

function rowOf({ returns }: CypherFile, values: readonly unknown[]): AnswerRow {
  return Object.fromEntries(returns.map(({ name }, place) => [name, values[place]]))
}

/** Throws unless the values are those that the header of the statement declares, no more, no less. */
export function checkFields(
  statement: string,
  fields: readonly CypherField[],
  values: Readonly<Record<string, unknown>>,
): void {
  const names = Object.keys(values)
  invariant(names.length === fields.length, `${statement}.cypher declares other names than ${names.join(', ')}`)
  for (const field of fields) {
    invariant(field.name in values, `${statement}.cypher: ${field.name} is missing`)
    invariant(isOfType(field, values[field.name]), `${statement}.cypher: ${field.name} is no ${field.type}`)
  }
}
