import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { QUESTION_NAMES } from '../../src/store/every-question.ts'

const STORES = new URL('../../src/store/', import.meta.url)

/** Each question that the files of a store answer, with the file that answers it. */
function questionsOf(store: 'embedded' | 'neo4j'): ReadonlyMap<string, string> {
  const folder = new URL(`${store}/questions/`, STORES)
  const files = readdirSync(folder).filter((file) => file.endsWith('-questions.ts') && file !== 'neo4j-questions.ts')
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {4}async (\w+)\(/gm)].map(
        ([, question = '']): [string, string] => [question, file],
      ),
    ),
  )
}

test('both stores answer a question in files of the same name', () => {
  const [embedded, neo4j] = [questionsOf('embedded'), questionsOf('neo4j')]
  expect(Object.fromEntries(embedded)).toEqual(Object.fromEntries(neo4j))
})

test('every question of the port stands in one of these files', () => {
  expect([...questionsOf('embedded').keys()].sort()).toEqual([...QUESTION_NAMES].sort())
})
