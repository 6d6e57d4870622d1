import { expect, test } from 'vitest'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { EVERY_QUESTION, QUESTION_NAMES } from '../../src/store/every-question.ts'
import { warmUp } from '../../src/store/neo4j/warm-up.ts'
import { countingStore } from '../support/counting-store.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

test('warming up asks every question once, and once more what is asked in a View, by a type and by a reference', async () => {
  const { store, counts } = countingStore(openEmbeddedStore(SMALL_GRAPH, 'hash'))
  await warmUp(store, CORE_VOCABULARY)
  const times = QUESTION_NAMES.map((name) => {
    const kinds: readonly string[] = EVERY_QUESTION[name]
    const more = [['view'], ['filter', 'sidedFilter'], ['refs']].filter((ones) =>
      ones.some((one) => kinds.includes(one)),
    )
    return [name, 1 + more.length]
  })
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(times))
})
