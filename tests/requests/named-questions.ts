import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AnswerForm, ask } from '../../src/cli/ask.ts'
import { askerOfStore } from '../../src/cli/asker.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { type NamedQuestion, readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import type { Store } from '../../src/store/store.ts'
import type { Served } from '../support/serve.ts'
import { servedStore } from '../support/served-store.ts'

/** What each named question answers of the shipped record: read statement by statement against the documents. */
const GOLDEN_FOLDER = join(import.meta.dirname, '__golden__/questions')

/** What a command wrote, and its exit code. */
export interface Written {
  readonly code: number
  readonly printed: readonly string[]
  readonly warned: readonly string[]
}

/** Asks a store of the shipped record every named question, as it stands, on the command line and over HTTP. */
export function namedQuestions(name: string, open: () => Promise<Store>): void {
  describe(`the named questions, asked of ${name}`, () => {
    const service = servedStore(open)

    for (const question of readNamedQuestions()) {
      test(`${question.title} (${question.name})`, async () => {
        const { code, printed, warned } = await asked(service().store, question)
        expect({ code, warned }).toEqual({ code: 0, warned: [] })
        await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot(join(GOLDEN_FOLDER, `${question.name}.txt`))
        expect(await bytesOf(fetch(`${service().url}/questions/${question.name}`))).toBe(
          await bytesOf(posted(service(), question)),
        )
      })
    }
  })
}

/** Asks a named question as the command does, with these values of its variables. */
export async function asked(
  store: Store,
  question: NamedQuestion,
  given: Readonly<Record<string, readonly string[]>> = {},
  form: AnswerForm = 'DETAILS',
): Promise<Written> {
  const printed: string[] = []
  const warned: string[] = []
  const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) }
  const asker = await askerOfStore({ store, limits: DEFAULT_LIMITS }, output)
  const code = await ask({ question, given: new Map(Object.entries(given)), form }, asker, output)
  return { code, printed, warned }
}

/** The named question of this name. */
export function questionCalled(name: string): NamedQuestion {
  const question = readNamedQuestions().find((one) => one.name === name)
  if (question === undefined) throw new Error(`No question is called ${name}.`)
  return question
}

function posted({ url }: Served, { document }: NamedQuestion): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: document }) })
}

async function bytesOf(answering: Promise<Response>): Promise<string> {
  const answer = await answering
  expect(answer.status).toBe(200)
  return answer.text()
}
