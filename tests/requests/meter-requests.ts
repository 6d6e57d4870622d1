import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Limits } from '../../src/graphql/limits/limits.ts'
import { createLog } from '../../src/log.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { logLines } from '../support/log-lines.ts'
import { type Answer, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

/** Six entities, one more than wanted, and of all 24 the places, ten a row. */
const COUNTED = '{ entities(first: 5) { totalCount nodes { id } } }'

/** Three documents, gale, and both of its relationships, with the other end of each. */
const LISTED =
  '{ documents(first: 2) { nodes { id } } entity(ref: "gale") { relationships(first: 1) { nodes { id } } } }'

/** What gives few nodes and may take much of a store. */
const NARROW = {
  filters: '{ relationships(first: 1, where: {types: [WORKS_WITH]}) { nodes { id } } }',
  paths: '{ paths(from: "cedar", to: "elm", first: 1) { length } }',
  neighbours: '{ sharedNeighbours(of: ["cedar", "fern"], first: 1) { totalCount } }',
  timelines: '{ entity(ref: "cedar") { timeline(first: 1) { nodes { key } } } }',
  histograms: '{ overview { histogram(by: YEAR) { key } } }',
  totals: '{ entity(ref: "cedar") { relationships(first: 1) { totalCount } } }',
  degrees: '{ entity(ref: "cedar") { degree } }',
  subgraphs: '{ subgraph(around: ["cedar"], depth: 2, limit: 5) { entities { id } } }',
  lineage: '{ entity(ref: "elm") { fedBy(depth: 5, first: 1) { nodes { id } } } }',
  verdicts: '{ verdict(subject: "amber", object: "dune") { answer } }',
}

/** The limits of what an answer may take, of the small graph in a store. */
export function meterRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`an answer of ${name} that takes too much`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open(SMALL_GRAPH)
    })
    afterAll(() => store.close())

    /** Asks within limits: the answer, and what the log says that it took. */
    async function ask(query: string, limits: Partial<Limits> = {}, of: Store = store) {
      const log = logLines()
      const served = await serve(of, { transactionMs: 20_000, ...limits }, {}, createLog('info', log.stream))
      const answer = await served.ask(query)
      const { rows, nodes, outcome, bytes } = await log.find(({ msg }) => msg === 'request')
      await served.close()
      return { answer, took: [rows, nodes], outcome, bytes }
    }

    const refused = ({ data, errors }: Answer) => [
      data,
      errors?.map(({ message, extensions }) => `${extensions?.['code']} ${message}`),
    ]

    test('is answered at the limit of rows and ended one below it, nothing of it told', async () => {
      expect((await ask(COUNTED)).took).toEqual([6 + 3, 5])
      expect((await ask(COUNTED, { rows: 9 })).answer.errors).toBeUndefined()
      const { answer, outcome } = await ask(COUNTED, { rows: 8 })
      expect(refused(answer)).toEqual([
        null,
        [
          'LIMIT_EXCEEDED To answer this takes more than 8 rows of the store: ask for smaller pages (`first`, `limit`), fewer lists within lists, or filter them.',
        ],
      ])
      expect(outcome).toBe('LIMIT_EXCEEDED')
    })

    test('is answered at the limit of nodes and ended one below it', async () => {
      expect((await ask(LISTED)).took).toEqual([3 + 1 + 2 + 2, 2 + 1])
      expect((await ask(LISTED, { nodes: 3 })).answer.errors).toBeUndefined()
      expect(refused((await ask(LISTED, { nodes: 2 })).answer)).toEqual([
        null,
        [
          'LIMIT_EXCEEDED The lists of the answer have more than 2 items: ask for smaller pages (`first`, `limit`), fewer lists within lists, or filter them.',
        ],
      ])
    })

    test('is answered at the limit of bytes and refused one below it, its hash told', async () => {
      const { answer, bytes } = await ask(LISTED)
      const length = Number(bytes)
      expect((await ask(LISTED, { answerBytes: length })).answer).toEqual(answer)
      const short = (await ask(LISTED, { answerBytes: length - 1 })).answer
      expect(refused(short)).toEqual([
        null,
        [
          `LIMIT_EXCEEDED The answer has more than ${length - 1} bytes: ask for smaller pages (\`first\`, \`limit\`), fewer lists within lists, or filter them.`,
        ],
      ])
      expect(short.extensions).toEqual(answer.extensions)
    })

    test.each(Object.entries(NARROW))('is ended by what it reads, though it gives little: %s', async (_, query) => {
      const { answer, took } = await ask(query)
      expect(answer.errors).toBeUndefined()
      const [rows] = took
      expect((await ask(query, { rows: Number(rows) })).answer).toEqual(answer)
      expect(refused((await ask(query, { rows: Number(rows) - 1 })).answer)).toEqual([
        null,
        [expect.stringMatching(/^LIMIT_EXCEEDED To answer this takes more than \d+ rows/)],
      ])
      // Two stores that give the same count the same.
      expect((await ask(query, {}, openEmbeddedStore(SMALL_GRAPH, 'hash'))).took).toEqual(took)
    })
  })
}
