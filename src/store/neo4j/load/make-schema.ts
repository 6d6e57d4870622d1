import { Failure } from '../../../errors.ts'
import type { TellProgress } from '../../load-progress.ts'
import { numberIn, onlyRow, textIn, textsIn } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { drain, type LoadSession } from './load-session.ts'

/** How long to wait before looking again, in milliseconds. */
const PAUSE_MS = 250

/** What a statement of the schema makes, or drops where an older version of the model had it. */
const NAMED = /^(CREATE|DROP) (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF /m

/** Makes the constraints and indexes of a file that are not there yet. */
export async function makeSchema(session: LoadSession, file: 'constraints' | 'schema'): Promise<void> {
  const there = new Set(textsIn(await indexState(session), 'names'))
  const isWanted = (statement: string) => {
    const [, verb, name] = NAMED.exec(statement) ?? []
    return name === undefined || there.has(name) === (verb === 'DROP')
  }
  const { run } = session
  await drain(run(`setup/${file}`, {}, isWanted))
}

/** Makes the indexes that are not there yet, and waits until all are filled. STORE_UNAVAILABLE where one cannot be. */
export async function fillIndexes(session: LoadSession, tell: TellProgress): Promise<void> {
  await makeSchema(session, 'schema')
  for (;;) {
    const state = await indexState(session)
    const failed = textIn(state, 'failed')
    if (failed !== null) {
      const way = `drop it (\`DROP INDEX ${failed}\`), see why in Neo4j's log, and load again`
      throw new Failure('STORE_UNAVAILABLE', `Neo4j cannot fill its index ${failed}: ${way}.`)
    }
    const [done, total] = [numberIn(state, 'online'), numberIn(state, 'indexes')]
    tell({ phase: 'INDEXING', section: null, done, total })
    if (done === total) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function indexState({ run }: LoadSession): Promise<AnswerRow> {
  return onlyRow(await drain(run('setup/index-state', {})))
}
