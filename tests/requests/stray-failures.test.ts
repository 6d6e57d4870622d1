import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { FAILURE_CODES, Failure, type FailureCode } from '../../src/errors.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const thrown = vi.hoisted((): { code: FailureCode } => ({ code: 'TIMED_OUT' }))

// Yoga gives every failure of an answer its outward form itself; here it throws one, as it would by a fault of its own.
vi.mock('../../src/graphql/server/create-yoga-server.ts', async (importOriginal) => {
  const throwIt = async () => {
    throw new Failure(thrown.code, 'It came from elsewhere than the body.')
  }
  const original = await importOriginal<typeof import('../../src/graphql/server/create-yoga-server.ts')>()
  return { ...original, createYogaServer: () => ({ fetch: throwIt, handleNodeRequestAndResponse: throwIt }) }
})

const STATUS: Readonly<Record<FailureCode, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  AMBIGUOUS: 400,
  LIMIT_EXCEEDED: 400,
  TIMED_OUT: 504,
  STORE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  UNAUTHORISED: 401,
  INTERNAL_SERVER_ERROR: 500,
}

let served: Served
beforeAll(async () => {
  served = await serve(await openShippedRecord())
})
afterAll(() => served.close())

test.each(FAILURE_CODES)('a stray %s keeps its code and has a status of its own', async (code) => {
  thrown.code = code
  const headers = { 'content-type': 'application/json' }
  const posted = fetch(`${served.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
  const linked = fetch(`${served.url}/questions/what-is-in-the-record`)
  for (const response of await Promise.all([posted, linked])) {
    expect(response.status).toBe(STATUS[code])
    expect(response.headers.get('connection')).toBe('keep-alive')
    const { errors, extensions } = await response.json()
    expect(errors).toEqual([{ message: 'It came from elsewhere than the body.', extensions: { code } }])
    expect(extensions.record).toMatch(/^[0-9a-f]{64}$/)
  }
})

test('a body that is too large is refused with 413 all the same', async () => {
  const body = JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(262_144) })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body })
  expect(response.status).toBe(413)
  expect((await response.json()).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
})
