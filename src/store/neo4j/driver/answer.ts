import { invariant } from '../../../errors.ts'
import type { AnswerRow } from './ask.ts'
import { lengthen } from './shorthand.ts'

/** The single row of an answer. */
export function onlyRow(rows: readonly AnswerRow[]): AnswerRow {
  const [row] = rows
  invariant(row !== undefined && rows.length === 1, `an answer of one row has ${rows.length}`)
  return row
}

/** A column that holds a text, or null. */
export function textIn(row: AnswerRow, column: string): string | null {
  const value = row[column]
  invariant(typeof value === 'string' || value === null, `${column} is a text`)
  return value
}

/** A column that holds a number. */
export function numberIn(row: AnswerRow, column: string): number {
  const value = row[column]
  invariant(typeof value === 'number', `${column} is a number`)
  return value
}

/** A column that holds a number, or null. */
export function numberOrNullIn(row: AnswerRow, column: string): number | null {
  return row[column] === null ? null : numberIn(row, column)
}

/** A column that holds a list of texts. */
export function textsIn(row: AnswerRow, column: string): readonly string[] {
  const value = row[column]
  invariant(isListOf(value, 'string'), `${column} is a list of texts`)
  return value as readonly string[]
}

/** A column that holds a list of numbers. */
export function numbersIn(row: AnswerRow, column: string): readonly number[] {
  const value = row[column]
  invariant(isListOf(value, 'number'), `${column} is a list of numbers`)
  return value as readonly number[]
}

/** A column that holds a list of lists. */
export function listsIn(row: AnswerRow, column: string): readonly (readonly unknown[])[] {
  const value = row[column]
  invariant(Array.isArray(value) && value.every(Array.isArray), `${column} is a list of lists`)
  return value
}

/** A column that holds a list of lists of texts. */
export function textListsIn(row: AnswerRow, column: string): readonly (readonly string[])[] {
  const value = row[column]
  invariant(Array.isArray(value) && value.every((one) => isListOf(one, 'string')), `${column} is a list of lists`)
  return value as readonly (readonly string[])[]
}

/**
 * A value of the record as it was loaded: JSON that `load-rows.ts` wrote, shortened, in a database of this model's version. What
 * is searched and ordered by stands in properties of its own; the value comes in one piece, exact to the byte.
 */
export function readValue<Value>(shortened: string): Value {
  return JSON.parse(lengthen(shortened)) as Value
}

/** The values of a column of JSON. */
export function valuesIn<Value>(row: AnswerRow, column: string): readonly Value[] {
  return textsIn(row, column).map((json) => readValue<Value>(json))
}

/** What each id stands for, in their order; null for an unknown one. */
export function valueOfEach<Value>(
  ids: readonly string[],
  values: ReadonlyMap<string, Value>,
): readonly (Value | null)[] {
  return ids.map((id) => values.get(id) ?? null)
}

/** The list of each id, in their order; empty for an unknown one. */
export function listOfEach<Value>(
  ids: readonly string[],
  rows: readonly AnswerRow[],
  listOf: (row: AnswerRow) => readonly Value[],
): readonly (readonly Value[])[] {
  const lists = new Map(rows.map((row) => [textIn(row, 'id'), listOf(row)]))
  return ids.map((id) => lists.get(id) ?? [])
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === type)
}
