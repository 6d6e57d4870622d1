import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from '../../src/http/turns.ts'

/** Turns by a clock that work alone moves, and what was done in them. */
function byHand() {
  let nowMs = 0
  const done: string[] = []
  const turns = createTurns(() => nowMs)
  const work = (name: string, ms: number) => () => {
    done.push(name)
    nowMs += ms
  }
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { turns, done, work, pass }
}

test('does at once what it has time for, and the rest in its order, four milliseconds of it in each turn', async () => {
  const { turns, done, work } = byHand()
  for (const name of 'abcdefgh') turns.soon(work(name, 2))
  expect(done.join('')).toBe('ab')
  await nextTurn()
  expect(done.join('')).toBe('abcd')
  // What comes while others wait is behind them.
  turns.soon(work('i', 2))
  await nextTurn()
  expect(done.join('')).toBe('abcdef')
  await nextTurn()
  await nextTurn()
  expect(done.join('')).toBe('abcdefghi')
})

test('does what is urgent before all that waits, for as long as the rest is given too', async () => {
  const { turns, done, work } = byHand()
  for (const name of 'abc') turns.soon(work(name, 4))
  for (const name of 'UVW') turns.soon(work(name, 4), true)
  expect(done.join('')).toBe('a')
  await nextTurn()
  expect(done.join('')).toBe('aUb')
  await nextTurn()
  expect(done.join('')).toBe('aUbVc')
  await nextTurn()
  expect(done.join('')).toBe('aUbVcW')
})

test('does what comes of work, and what is for later, in another turn than at once', async () => {
  const { turns, done, work } = byHand()
  turns.soon(() => {
    work('a', 0)()
    turns.soon(work('b', 0))
  })
  turns.later(work('c', 0))
  expect(done.join('')).toBe('a')
  await nextTurn()
  expect(done.join('')).toBe('abc')
})

test('lets connections go first, but for twenty milliseconds at most, and what is urgent never wait for them', async () => {
  const { turns, done, work, pass } = byHand()
  turns.connected()
  turns.soon(work('a', 1))
  turns.soon(work('U', 0), true)
  expect(done.join('')).toBe('U')
  await nextTurn()
  expect(done.join('')).toBe('U')
  turns.connected()
  pass(19)
  await nextTurn()
  expect(done.join('')).toBe('U')
  turns.connected()
  pass(1)
  await nextTurn()
  expect(done.join('')).toBe('Ua')
})
