import type { Driver } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { createAsk, createStampedAsk } from '../../src/store/neo4j/driver/ask.ts'
import { parseCypherFile, readCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { OWN_VOCABULARY } from '../support/own-types.ts'

const CHANGED = 'The record changed while this was answered. Ask again.'
const HALF = 'Neo4j holds half a record: its load is under way, or load it again with `tributary load`.'

const ASKED = '// Counts.\n//\n// @return id string who\n// @return count integer? how many\n// @rows any\n'
const FILE = parseCypherFile('counts', `${ASKED}// @within stamp\nUNWIND ['a'] AS id\nRETURN id, 1 AS count\n`)

describe('a statement within a stamp', () => {
  it('stands between two readings of the number and the state, its columns in their order', () => {
    const [before, after] = FILE.text.split(
      "  CALL (loadBefore, stateBefore) {\n    UNWIND ['a'] AS id\n    RETURN id, 1 AS count\n  }\n",
    )
    expect(before).toMatch(/record\.load AS loadBefore[\s\S]+record\.state AS stateBefore/)
    expect(after).toMatch(
      /^ {2}RETURN collect\(\[id, count\]\)[\s\S]+record\.load AS loadAfter, record\.state AS stateAfter/,
    )
  })
})

describe('an answer with a stamp', () => {
  it('gives the rows without it, and it beside them', async () => {
    const rows = [
      ['a', 2],
      ['b', null],
    ]
    expect(await stamped({ rows })).toEqual({
      rows: [
        { id: 'a', count: 2 },
        { id: 'b', count: null },
      ],
      stamp: { load: 7, state: 'READY' },
    })
    expect(await asked({ rows })).toEqual([
      { id: 'a', count: 2 },
      { id: 'b', count: null },
    ])
  })

  it('is none where it is asked of other types than the record has', async () => {
    const ask = createAsk(driverThatGives({ rows: [] }), 'neo4j', () => FILE)
    const other = 'The record was replaced by one with other types of relationship. Ask again.'
    const asOther = { ...asking(), vocabulary: OWN_VOCABULARY }
    await expect(ask('counts', {}, asOther)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: other })
    expect(await ask('counts', {}, { ...asking(), vocabulary: CORE_VOCABULARY })).toEqual([])
  })

  it('may have no row', async () => {
    expect(await stamped({ rows: [] })).toEqual({ rows: [], stamp: { load: 7, state: 'READY' } })
  })

  it.each([
    ['another load had begun after the rows', { loadAfter: 8, stateAfter: 'LOADING' }, CHANGED],
    ['another load had begun and ended after the rows', { loadAfter: 8 }, CHANGED],
    ['the load ended between the rows', { stateBefore: 'LOADING' }, CHANGED],
    ['a load that raises no number had begun after the rows', { stateAfter: 'LOADING' }, CHANGED],
    ['the record was removed between the rows', { loadAfter: null, stateAfter: null }, CHANGED],
    ['the load was under way throughout', { stateBefore: 'LOADING', stateAfter: 'LOADING' }, HALF],
    [
      'nothing was ever loaded',
      { loadBefore: null, stateBefore: null, loadAfter: null, stateAfter: null },
      'Neo4j holds no record: load one with `tributary load`.',
    ],
    [
      'what was loaded has no number',
      { loadBefore: null, loadAfter: null },
      'Neo4j holds a record in an older version of the model: load it again with `tributary load`.',
    ],
  ])('is none where %s, whatever its rows', async (_, columns, message) => {
    for (const rows of [[['a', 1]], [], [[null, 'one']]]) {
      await expect(asked({ rows, ...columns })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message })
    }
  })

  it('is asked for again while a small change ends, and is then of what it has made', async () => {
    const driver = driverThatGives(
      { rows: [['a', 1]], loadAfter: 8, stateAfter: 'CHANGING' },
      { rows: [['a', 1]], loadBefore: 8, stateBefore: 'CHANGING', loadAfter: 8 },
      { rows: [['a', 2]], loadBefore: 8, loadAfter: 8 },
    )
    const given = await createStampedAsk(driver, 'neo4j', () => FILE)('counts', {}, asking())
    expect(given).toEqual({ rows: [{ id: 'a', count: 2 }], stamp: { load: 8, state: 'READY' } })
  })

  it('is none where a small change was cut short while it ended', async () => {
    const changing = { rows: [], stateBefore: 'CHANGING', stateAfter: 'CHANGING' }
    await expect(asked(changing)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: HALF })
  })

  it('of what the database holds is given whatever it is, but of one moment', async () => {
    const loading = { stateBefore: 'LOADING', stateAfter: 'LOADING' }
    const rows = [['a-record', 'The record', '', '', 0, [], 'core', [], [], [], [], [], 'a-hash', 'LOADING', 3, 12]]
    const record = readCypherFile('record')
    expect(await stamped({ rows, ...loading }, record)).toMatchObject({
      rows: [{ state: 'LOADING', nodes: 12 }],
      stamp: { load: 7, state: 'LOADING' },
    })
    await expect(stamped({ rows, loadAfter: 8 }, record)).rejects.toMatchObject({ message: CHANGED })
  })

  it.each([
    ['a row of another type', { rows: [['a', 'two']] }, /counts\.cypher: count is no integer/],
    ['a row that lacks a column', { rows: [['a']] }, /counts\.cypher: count is no integer/],
    ['a stamp of another type', { rows: [], loadAfter: 'eight' }, /counts\.cypher: loadAfter is no integer/],
    ['another column', { rows: [], more: 1 }, /counts\.cypher declares other names/],
  ])('with %s is a fault of ours', async (_, columns, fault) => {
    await expect(asked(columns)).rejects.toThrow(fault)
  })

  it('is asked for: a statement without is not sent', async () => {
    const bare = parseCypherFile('bare', `${ASKED}RETURN 'a' AS id, 1 AS count\n`)
    await expect(stamped({ rows: [] }, bare)).rejects.toThrow(/bare\.cypher is within a stamp/)
  })
})

const READY = { loadBefore: 7, stateBefore: 'READY', vocabularyBefore: 'core', loadAfter: 7, stateAfter: 'READY' }
const asking = () => ({ signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 })

function asked(columns: object) {
  return createAsk(driverThatGives(columns), 'neo4j', () => FILE)('counts', {}, asking())
}

function stamped(columns: object, file = FILE) {
  return createStampedAsk(driverThatGives(columns), 'neo4j', () => file)(file.name, {}, asking())
}

/** What answers each statement by one record of the next of these columns, and of the last from then on. */
function driverThatGives(...columns: readonly object[]): Driver {
  const left = [...columns]
  const next = () => (left.length > 1 ? left.shift() : left[0])
  const run = async () => {
    const given = next()
    return { records: [{ toObject: () => ({ ...READY, ...given }) }] }
  }
  const session = { run, close: async () => {} }
  return { session: () => session } as unknown as Driver
}
