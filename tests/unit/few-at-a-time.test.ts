import { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createFewAtATime } from '../../src/http/few-at-a-time.ts'
import { createTurns } from '../../src/http/turns.ts'

/** Connections that send requests, each of which takes two milliseconds of the four of a turn. */
function connections() {
  let nowMs = 0
  const begun: string[] = []
  const { asked } = createFewAtATime(createTurns(() => nowMs))
  const sends = (socket: Socket, names: string, isUrgent = false) => {
    for (const name of names) {
      asked(
        socket,
        () => {
          begun.push(name)
          nowMs += 2
        },
        isUrgent,
      )
    }
  }
  return { begun, sends }
}

test('begins the requests of a connection in order, and those of others between them', async () => {
  const { begun, sends } = connections()
  const [many, other] = [new Socket(), new Socket()]
  sends(many, 'abcdef')
  sends(other, 'xy')
  expect(begun.join('')).toBe('ab')
  for (let turn = 0; turn < 4; turn += 1) await nextTurn()
  expect(begun.join('')).toBe('abcxdyef')
  sends(many, 'g')
  await nextTurn()
  expect(begun.join('')).toBe('abcxdyefg')
})

test('begins before all others what is urgent and alone on its connection, and no more', async () => {
  const { begun, sends } = connections()
  sends(new Socket(), 'abc')
  sends(new Socket(), 'def')
  sends(new Socket(), 'UV', true)
  await nextTurn()
  expect(begun.join('')).toBe('abUcd')
})

test('begins nothing more for a client that has gone', async () => {
  const { begun, sends } = connections()
  const socket = new Socket()
  sends(socket, 'abcd')
  socket.destroy()
  await nextTurn()
  await nextTurn()
  expect(begun.join('')).toBe('ab')
})
