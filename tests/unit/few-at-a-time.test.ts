import { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createFewAtATime } from '../../src/http/few-at-a-time.ts'

function sends(count: number) {
  const socket = new Socket()
  const begun: number[] = []
  return { socket, begun, requests: Array.from({ length: count }, (_, at) => () => void begun.push(at)) }
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

test('begins a few requests of a connection in each turn, in order, and those of another meanwhile', async () => {
  const fewAtATime = createFewAtATime()
  const many = sends(40)
  const other = sends(2)
  for (const begin of many.requests) fewAtATime(many.socket, begin)
  expect(many.begun).toEqual(numbers(16))
  for (const begin of other.requests) fewAtATime(other.socket, begin)
  expect(other.begun).toEqual([0, 1])
  await nextTurn()
  expect(many.begun).toEqual(numbers(32))
  // What comes while others wait is behind them.
  fewAtATime(many.socket, () => void many.begun.push(40))
  await nextTurn()
  expect(many.begun).toEqual(numbers(41))
  await nextTurn()
  await nextTurn()
  fewAtATime(many.socket, () => void many.begun.push(41))
  expect(many.begun).toEqual(numbers(42))
})

test('begins nothing more for a client that has gone', async () => {
  const fewAtATime = createFewAtATime()
  const { socket, begun, requests } = sends(40)
  for (const begin of requests) fewAtATime(socket, begin)
  socket.destroy()
  await nextTurn()
  expect(begun).toEqual(numbers(16))
})

test('closes a connection on which more wait than may, and no other', () => {
  const fewAtATime = createFewAtATime()
  const within = sends(1016)
  for (const begin of within.requests) fewAtATime(within.socket, begin)
  expect(within.socket.destroyed).toBe(false)
  const beyond = sends(1017)
  for (const begin of beyond.requests) fewAtATime(beyond.socket, begin)
  expect(beyond.socket.destroyed).toBe(true)
  expect(beyond.begun).toEqual(numbers(16))
})
