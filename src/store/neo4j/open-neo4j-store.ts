import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import { Failure } from '../../errors.ts'
import type { Neo4jSettings } from '../neo4j-settings.ts'
import { createHold } from '../record-hold.ts'
import type { Store } from '../store.ts'
import { WARMING } from '../warming.ts'
import { createAsk } from './driver/ask.ts'
import { databaseFailure } from './driver/database-failure.ts'
import { greets } from './driver/greets.ts'
import { openDriver, renewableDriver } from './driver/open-driver.ts'
import { keepHeader } from './kept-header.ts'
import { neo4jQuestions } from './questions/neo4j-questions.ts'
import { warmUp } from './warm-up.ts'
import { keepVocabularies, withVocabulary } from './with-vocabulary.ts'

/**
 * Answers every question of the port from Neo4j. Connects when the first is asked, and again by itself after Neo4j was
 * gone; whether a whole record is there, `record` tells, and not before every statement was planned once. Both go by
 * connections of their own, so that a Neo4j with every other connection in use is busy and not gone: OVERLOADED.
 */
export function openNeo4jStore(settings: Neo4jSettings, first = openDriver(settings)): Store {
  const driver = renewableDriver(() => openDriver(settings), first)
  const aside = renewableDriver(() => openDriver(settings, 'ASIDE'))
  const asked = neo4jQuestions(createAsk(aside, settings.database))
  const vocabularyOf = keepVocabularies()
  let warmth: 'COLD' | 'WARMING' | 'WARM' = 'COLD'
  /** The digest of the vocabulary whose statements were planned: with other types they are others. */
  let warmedFor: string | null = null
  const beginWarming = async (vocabulary: Vocabulary) => {
    warmth = 'WARMING'
    try {
      await warmUp(asked, vocabulary)
      warmth = 'WARM'
      warmedFor = vocabulary.digest
    } catch {
      // Neo4j went while it was warmed up: the next request begins anew.
      warmth = 'COLD'
    }
  }
  const header = keepHeader({
    async read(asking) {
      let stamp = ''
      const take = (seen: string) => {
        stamp = seen
      }
      try {
        return { header: await asked.record({ ...asking, hold: { ...createHold(), take } }), stamp }
      } catch (found) {
        const error = databaseFailure(settings.database, found)
        // The Neo4j that comes back may be one that has just started, with nothing planned.
        if (error instanceof Failure && error.code === 'STORE_UNAVAILABLE' && warmth === 'WARM') warmth = 'COLD'
        throw error
      }
    },
    async reconnect() {
      const hasGreeted = await greets(settings.uri)
      if (hasGreeted) for (const one of [driver, aside]) one.renew()
      return hasGreeted
    },
  })
  return {
    ...withVocabulary(neo4jQuestions(createAsk(driver, settings.database)), async (asking) =>
      vocabularyOf(await header(asking)),
    ),
    async record(asking) {
      const found = await header(asking)
      if (warmth === 'WARM' && warmedFor !== found.vocabulary) warmth = 'COLD'
      if (warmth === 'COLD') void beginWarming(vocabularyOf(found))
      if (warmth !== 'WARM') throw new Failure('STORE_UNAVAILABLE', WARMING)
      return found
    },
    async close() {
      await Promise.all([driver.close(), aside.close()])
    },
  }
}
