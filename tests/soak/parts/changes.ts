import { recordHash } from '../../../src/record/record-hash.ts'
import { loadRecord } from '../../../src/store/neo4j/load/load-record.ts'
import { readShippedRecord } from '../../support/shipped-record.ts'
import { bySockets } from '../ask-by-socket.ts'
import { type Figure, type Measured, TOKENS } from '../figure.ts'

const CLIENTS = 8

/** Every name and note that is read holds the word of its record. */
const QUERY =
  '{ entities(first: 100) { nodes { summary } } entity(ref: "SCD9") { summary fedBy { nodes { summary } } } }'

/** Two records loaded by turns beneath the service: how many answers stood under the hash of another than their own. */
export async function changes({ start, neo4j, forMs }: Measured): Promise<readonly Figure[]> {
  if (neo4j === null) return []
  const shipped = await readShippedRecord()
  // Every row of an entity is another: more than one transaction takes of a change.
  const told = (word: string) => ({ ...shipped, entities: shipped.entities.map((one) => ({ ...one, summary: word })) })
  const records = { blue: told('blue'), pink: told('pink') }
  const hashes = { blue: recordHash(records.blue), pink: recordHash(records.pink) }
  const settings = { uri: neo4j.uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }
  const service = await start()
  const { ask, close } = bySockets(service.url, CLIENTS, TOKENS.own)
  let isOver = false
  const count = { answered: 0, refused: 0, wrong: 0, loads: 0 }
  const askOn = async () => {
    while (!isOver) {
      const { data = null, errors, extensions } = JSON.parse((await ask('/graphql', QUERY, { isKept: true })).text)
      if (data === null || errors !== undefined) {
        count.refused += 1
        continue
      }
      const words = [...new Set(JSON.stringify(data).match(/blue|pink/g) ?? ['shipped'])]
      const expected = { ...hashes, shipped: recordHash(shipped) }[words.join()]
      count.answered += 1
      if (extensions.record !== expected) count.wrong += 1
    }
  }
  const loadOn = async () => {
    const endMs = performance.now() + forMs
    while (performance.now() < endMs) {
      const word = count.loads % 2 === 0 ? 'blue' : 'pink'
      await loadRecord(settings, records[word], hashes[word], { replace: true })
      count.loads += 1
    }
    isOver = true
  }
  await Promise.all([loadOn(), ...Array.from({ length: CLIENTS }, askOn)])
  close()
  await loadRecord(settings, shipped, recordHash(shipped), { replace: true })
  await service.end()
  return [
    {
      what: 'two records loaded by turns: answers, of them under a wrong hash, refusals',
      figure: `${count.loads} loads: ${count.answered}, ${count.wrong}, ${count.refused}`,
      isKept: count.wrong === 0 && count.answered > 0,
    },
  ]
}
