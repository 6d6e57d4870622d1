import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { rankNames } from '../../../src/domain/search/rank-names.ts'
import {
  type Arguments,
  askQuestion,
  EVERY_QUESTION,
  type QuestionName,
  type Questions,
} from '../../../src/store/every-question.ts'
import type { Listing } from '../../../src/store/store.ts'
import { asking, NOTHING, readListing } from '../contract/told.ts'

/** A question with what it is asked with. */
export interface Question {
  readonly name: QuestionName
  readonly values: Arguments
  /** Whether the list that it gives, the first of several, is read to its end, page by page. */
  readonly isReadThrough: boolean
  /** For the report of a failure. */
  readonly toString: () => string
}

/** Names a question and its values, as one would write the call. */
export function question(name: QuestionName, values: Arguments, isReadThrough = false): Question {
  const written = EVERY_QUESTION[name].map((kind) => JSON.stringify(values[kind]))
  const told = `${name}(${written.join(', ')})${isReadThrough ? ', page by page' : ''}`
  return { name, values, isReadThrough, toString: () => told }
}

/** What a store answers. Names proposed are in no order: they are put in that in which they are judged. */
export async function answerOf(store: Questions, { name, values, isReadThrough }: Question): Promise<unknown> {
  if (name === 'namesProposed') {
    return rankNames(values.nameText, await askQuestion(store, name, values, asking()))
  }
  if (!isReadThrough) return askQuestion(store, name, values, asking())
  return readListing(values.page.first, async (page) =>
    firstListing(await askQuestion(store, name, { ...values, page }, asking())),
  )
}

/** Expects two answers to a question to be the same: told apart at length only where they differ, of thousands. */
export function expectSame(answer: unknown, expected: unknown, asked: Question): void {
  if (!isDeepStrictEqual(answer, expected)) expect(answer, String(asked)).toEqual(expected)
}

/** The list in an answer, the first where it holds one for each of several ids; empty where it holds none. */
function firstListing(answer: unknown): Listing<unknown> {
  // What takes a page gives listings.
  const [listing = NOTHING] = [answer].flat() as readonly Listing<unknown>[]
  return listing
}
