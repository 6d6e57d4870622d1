import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientOf } from '../../src/http/let-in.ts'

function from(remoteAddress: string, authorization?: string): IncomingMessage {
  // Of a request no more is looked at.
  return { headers: { authorization }, socket: { remoteAddress } } as unknown as IncomingMessage
}

test('who asks is a token where tokens are wanted, from wherever it comes, and an address else, whatever it says of itself', () => {
  const tokens = ['sixteen-letters-a', 'sixteen-letters-b']
  const one = clientOf(from('::1', `Bearer ${tokens[0]}`), tokens)
  expect(clientOf(from('::2', `Bearer ${tokens[0]}`), tokens)).toBe(one)
  for (const written of ['bearer ', 'BEARER ', 'Bearer   '])
    expect(clientOf(from('::1', written + tokens[0]), tokens)).toBe(one)
  expect(clientOf(from('::1', `Bearer ${tokens[1]}`), tokens)).not.toBe(one)
  expect(clientOf(from('::1', 'Bearer any'), [])).toBe(clientOf(from('::1', 'Bearer other'), []))
  expect(clientOf(from('::1'), [])).not.toBe(clientOf(from('::2'), []))
})
