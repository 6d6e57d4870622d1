import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { vocabularyWith } from '../../src/domain/model/vocabulary.ts'
import { invariant } from '../../src/errors.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { sha256 } from '../../src/sha256.ts'
import { type Ask, createAsk } from '../../src/store/neo4j/driver/ask.ts'
import { readCypherFile, readingFor } from '../../src/store/neo4j/driver/cypher-file.ts'
import { neo4jQuestions } from '../../src/store/neo4j/questions/neo4j-questions.ts'
import type { RecordHeader } from '../../src/store/store.ts'
import { operatorsOf } from '../../tests/support/profiled-questions.ts'
import { serve } from '../../tests/support/serve.ts'
import type { Asked } from '../requests/compared-cases.ts'
import { textsAt } from '../requests/told.ts'

/** What a request asks of Neo4j: on every machine the same. */
export interface Profiled {
  /** Statements, each of which goes to Neo4j and comes back. */
  readonly roundTrips: number
  /** Those that go out, by their names, in order. */
  readonly statements: readonly string[]
  readonly hits: number
}

/** Asks this service in this process, and Neo4j what each statement of a request looks at. */
export async function profiledService(driver: Driver, record: DocumentaryRecord) {
  const vocabulary = vocabularyWith(record, sha256)
  const asked: Parameters<Ask>[] = []
  const ask = createAsk(driver, 'neo4j')
  const listening: Ask = (...one) => {
    asked.push(one)
    return ask(...one)
  }
  const { id, title, description, licence, types, attributes, measures, roles, examples, retracted } = record
  const words = { vocabulary: vocabulary.digest, types, attributes, measures, roles, examples, retracted }
  const header: RecordHeader = { id, title, description, licence, hash: recordHash(record), leftOut: 0, ...words }
  const store = { ...neo4jQuestions(listening), record: async () => header, close: async () => {} }
  const limits = { transactionMs: 60_000, cost: 10_000_000 }
  const service = await serve(store, limits, {}, undefined, undefined, { trace: true })
  return {
    async profile({ query, variables }: Asked): Promise<Profiled> {
      asked.length = 0
      const { errors, extensions } = await service.ask(query, variables)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      let hits = 0
      for (const [name, parameters] of [...asked]) {
        hits += await hitsOf(driver, readCypherFile(name, vocabulary, readingFor(parameters)).text, parameters)
      }
      const roundTrips = Number(textsAt(extensions, 'trace.roundTrips')[0])
      return { roundTrips, statements: textsAt(extensions, 'trace.statements[].name'), hits }
    },
    close: service.close,
  }
}

/** How often Neo4j looks at anything that it stores, for a statement. */
export async function hitsOf(
  driver: Driver,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<number> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run(`PROFILE ${statement}`, { asked: parameters })
    const { profile } = summary
    invariant(profile !== false, 'Neo4j gives the profile that it is asked for')
    return operatorsOf(profile as ProfiledPlan).reduce((sum, { dbHits }) => sum + dbHits, 0)
  } finally {
    await session.close()
  }
}
