import { expect, test } from 'vitest'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { QUESTION_NAMES } from '../../src/store/every-question.ts'
import { warmUp } from '../../src/store/neo4j/warm-up.ts'
import { countingStore } from '../support/counting-store.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

test('warming up asks every question once', async () => {
  const { store, counts } = countingStore(openEmbeddedStore(SMALL_GRAPH, 'hash'))
  await warmUp(store, CORE_VOCABULARY)
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(QUESTION_NAMES.map((name) => [name, 1])))
})
