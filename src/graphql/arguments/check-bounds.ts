import { Failure } from '../../errors.ts'
import type { Limits } from '../limits/limits.ts'

/** A number within its bounds. BAD_INPUT below 1, LIMIT_EXCEEDED above the most, both naming the argument. */
export function checkedNumber(name: string, value: number | null | undefined, byDefault: number, most: number): number {
  const number = value ?? byDefault
  if (number < 1) throw new Failure('BAD_INPUT', `${name}: must be at least 1, not ${number}.`)
  if (number > most) throw new Failure('LIMIT_EXCEEDED', `${name}: at most ${most}, not ${number}.`)
  return number
}

/** The longest id that is looked up, in characters. */
const MAX_ID_LENGTH = 200

/** Ids, no more than allowed and none longer than an id may be. LIMIT_EXCEEDED or BAD_INPUT, naming the argument. */
export function checkedIds<List extends readonly string[] | null>(name: string, ids: List, limits: Limits): List {
  if (ids?.some((id) => id.length > MAX_ID_LENGTH) === true) {
    throw new Failure('BAD_INPUT', `${name}: an id has at most ${MAX_ID_LENGTH} characters.`)
  }
  return checkedList(name, ids, limits.ids)
}

/** A list of no more than so many items. LIMIT_EXCEEDED beyond, naming the argument. */
export function checkedList<List extends readonly unknown[] | null>(name: string, list: List, most: number): List {
  if (list !== null && list.length > most) {
    throw new Failure('LIMIT_EXCEEDED', `${name}: at most ${most} items, not ${list.length}.`)
  }
  return list
}
