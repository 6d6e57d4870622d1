import { type Driver, type ProfiledPlan, session } from 'neo4j-driver'
import { invariant } from '../../src/errors.ts'
import { type Ask, createAsk, type Parameter } from '../../src/store/neo4j/driver/ask.ts'
import { readCypherFile, readingFor } from '../../src/store/neo4j/driver/cypher-file.ts'
import { neo4jQuestions } from '../../src/store/neo4j/questions/neo4j-questions.ts'
import type { Store } from '../../src/store/store.ts'

/** What Neo4j did for a question. */
export interface Profile {
  /** Its statement: the name of the file of `cypher/`. */
  readonly statement: string
  /** How often it looked at anything that it stores: on no machine more or less. */
  readonly hits: number
  readonly plan: ProfiledPlan
}

/** The questions of the port over a database, and what profiles one of them: it is asked, then its statement again. */
export function profiledQuestions(driver: Driver, database: string) {
  const asked: (readonly [string, Readonly<Record<string, Parameter>>])[] = []
  const ask = createAsk(driver, database)
  const listening: Ask = (statement, parameters, asking) => {
    asked.push([statement, parameters])
    return ask(statement, parameters, asking)
  }
  const questions: Omit<Store, 'close'> = neo4jQuestions(listening)
  const profile = async (question: () => Promise<unknown>): Promise<Profile> => {
    asked.length = 0
    await question()
    const [statement, parameters] = asked[0] ?? ['', {}]
    const reading = driver.session({ database, defaultAccessMode: session.READ })
    try {
      const { summary } = await reading.run(
        `PROFILE ${readCypherFile(statement, undefined, readingFor(parameters)).text}`,
        { asked: parameters },
      )
      invariant(summary.profile !== false, 'Neo4j gives the profile that it is asked for')
      return { statement, hits: hitsOf(summary.profile), plan: summary.profile }
    } finally {
      await reading.close()
    }
  }
  return { questions, profile }
}

/** The operators of a plan, each before those that it reads from. */
export function operatorsOf(plan: ProfiledPlan): readonly ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)]
}

function hitsOf(plan: ProfiledPlan): number {
  return operatorsOf(plan).reduce((sum, { dbHits }) => sum + dbHits, 0)
}
