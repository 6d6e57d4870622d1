import { expect, test } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'

/** What is written of what is told, each at a time in milliseconds after the command began. */
function linesOf(told: readonly (readonly [ms: number, ...Parameters<ReturnType<typeof createProgress>>])[]) {
  const lines: string[] = []
  let nowMs = 0
  const tell = createProgress(
    (line) => void lines.push(line),
    () => nowMs,
  )
  for (const [ms, progress] of told) {
    nowMs = ms
    tell(progress)
  }
  return lines
}

const writing = (done: number, section = 'claims') => ({ phase: 'WRITING', section, done, total: 8000 }) as const

test('a command that is done within half a second says nothing on its way', () => {
  expect(
    linesOf([
      [0, writing(0)],
      [499, writing(8000)],
    ]),
  ).toEqual([])
})

test('a line is written every three seconds, with how many a second and the time that is left', () => {
  // From 1,000 on, 500 a second: of 8,000 there are 5,500 left after 3 s, 4,000 after 6 s.
  const lines = linesOf([
    [1000, writing(1000)],
    [2500, writing(1750)],
    [4000, writing(2500)],
    [6900, writing(3950)],
    [7000, writing(4000, 'former-ids')],
  ])
  expect(lines).toEqual([
    'writing, now claims: 1,000 of 8,000',
    'writing, now claims: 2,500 of 8,000, 500 a second, about 11 s left',
    'writing, now former ids: 4,000 of 8,000, 500 a second, about 8 s left',
  ])
})

test('a line is written when something else begins, before it is known how far it is', () => {
  const lines = linesOf([
    [600, 'reading the record: 20,000 rows'],
    [650, 'reading the record: 30,000 rows'],
    [700, 'checking the record'],
    [800, { phase: 'DERIVING', section: null, done: 0, total: null }],
    [900, { phase: 'INDEXING', section: null, done: 3, total: 60 }],
  ])
  expect(lines).toEqual([
    'reading the record: 20,000 rows',
    'checking the record',
    'deriving what follows from the claims',
    'filling indexes: 3 of 60',
  ])
})

test('long times are told in minutes and hours', () => {
  const left = (total: number) =>
    linesOf([
      [1000, { phase: 'REMOVING', section: null, done: 0, total }],
      [5000, { phase: 'REMOVING', section: null, done: 4, total }],
    ])[1]?.replace(/.*about /, '')
  // One a second.
  expect(['63', '64', '204', '3604', '3664', '7500'].map((total) => left(Number(total)))).toEqual([
    ...['59 s left', '1 min left', '3 min 20 s left', '1 h left', '1 h 1 min left', '2 h 4 min left'],
  ])
})
