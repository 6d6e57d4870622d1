import { Failure } from '../../errors.ts'
import type { Neo4jSettings } from '../neo4j-settings.ts'
import type { Store } from '../store.ts'
import { createAsk } from './ask.ts'
import { claimQuestions } from './claim-questions.ts'
import { connect } from './connect.ts'
import { documentQuestions } from './document-questions.ts'
import { entityQuestions } from './entity-questions.ts'
import { nameQuestions } from './name-questions.ts'
import { recordQuestions } from './record-questions.ts'
import { relationshipQuestions } from './relationship-questions.ts'
import { warmUp } from './warm-up.ts'

/**
 * Answers every question of the port from Neo4j. Connects when the first is asked, and again by itself after Neo4j was
 * gone; whether a whole record is there, `record` tells, and not before every statement was planned once.
 */
export function openNeo4jStore(settings: Neo4jSettings): Store {
  const driver = connect(settings)
  const ask = createAsk(driver, settings.database)
  const questions = {
    ...entityQuestions(ask),
    ...nameQuestions(ask),
    ...relationshipQuestions(ask),
    ...claimQuestions(ask),
    ...documentQuestions(ask),
    ...recordQuestions(ask),
  }
  let warmth: 'COLD' | 'WARMING' | 'WARM' = 'COLD'
  const beginWarming = async () => {
    warmth = 'WARMING'
    try {
      await warmUp(questions)
      warmth = 'WARM'
    } catch {
      // Neo4j went while it was warmed up: the next request begins anew.
      warmth = 'COLD'
    }
  }
  return {
    ...questions,
    async record(asking) {
      const header = await questions.record(asking).catch((error: unknown) => {
        // The Neo4j that comes back may be one that has just started, with nothing planned.
        if (error instanceof Failure && error.code === 'STORE_UNAVAILABLE' && warmth === 'WARM') warmth = 'COLD'
        throw error
      })
      if (warmth === 'COLD') void beginWarming()
      if (warmth !== 'WARM') throw new Failure('STORE_UNAVAILABLE', 'Neo4j is being made ready: ask again in a moment.')
      return header
    },
    async close() {
      await driver.close()
    },
  }
}
