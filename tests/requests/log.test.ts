import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { createLog } from '../../src/log.ts'
import type { Asking, Store } from '../../src/store/store.ts'
import { logLines } from '../support/log-lines.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

describe('the log', () => {
  let store: Store
  beforeAll(async () => {
    store = await openShippedRecord()
  })

  test('has one line a request, with the code of its gravest error beside the status', async () => {
    const log = logLines()
    const late = async () => Promise.reject(new Failure('TIMED_OUT', 'It took too long.'))
    const served = await serve({ ...store, overview: late }, {}, {}, createLog('info', log.stream))
    await served.ask('{ __typename }')
    await served.ask('{ entity(ref: "nobody of that name") { id } overview { earliest } }')
    await served.ask('{ sausage }')
    await fetch(`${served.url}/graphql?query={__typename}`)
    await fetch(`${served.url}/questions/what-is-in-the-record`)
    await fetch(`${served.url}/questions/nothing`)
    await fetch(`${served.url}/nothing`)
    await fetch(`${served.url}/health/live`)
    await log.find((line) => line['path'] === '/health/live')
    const told = log.lines.map(({ level, path, status, outcome, msg }) => [level, path, status, outcome, msg])
    expect(told).toEqual([
      [30, '/graphql', 200, 'OK', 'request'],
      [30, '/graphql', 200, 'TIMED_OUT', 'request'],
      [30, '/graphql', 200, 'GRAPHQL_VALIDATION_FAILED', 'request'],
      [30, '/graphql', 403, 'BAD_INPUT', 'request'],
      [30, '/questions/what-is-in-the-record', 200, 'TIMED_OUT', 'request'],
      [30, '/questions/nothing', 404, 'NOT_FOUND', 'request'],
      [30, '/nothing', 404, 'NOT_FOUND', 'request'],
      [30, '/health/live', 200, 'OK', 'request'],
    ])
    await served.close()
  })

  test('says of a client that leaves that it left, and calls it no error', async () => {
    const log = logLines()
    let begun = (): void => {}
    const whenAsked = ({ signal }: Asking) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(new Failure('TIMED_OUT', 'It took too long.')))
        begun()
      })
    const served = await serve({ ...store, overview: whenAsked }, {}, {}, createLog('info', log.stream))
    const body = '{"query":"{ overview { earliest } }"}'
    const post = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
    for (const request of [post + body, 'GET /questions/what-is-in-the-record HTTP/1.1\r\nHost: x\r\n\r\n']) {
      const isAsked = new Promise<void>((resolve) => {
        begun = resolve
      })
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.write(request))
      await isAsked
      socket.destroy()
    }
    // One that leaves before its body is there.
    const early = connect(Number(new URL(served.url).port), '127.0.0.1', () =>
      early.write(post.replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n')),
    )
    early.once('data', () => early.destroy())
    const left = () => log.lines.filter(({ outcome }) => outcome === 'CLIENT_LEFT')
    await log.find(() => left().length === 3)
    await fetch(`${served.url}/health/live`)
    await log.find((line) => line['path'] === '/health/live')
    expect(
      left()
        .map(({ path, status }) => `${path} ${status}`)
        .sort(),
    ).toEqual(['/graphql null', '/graphql null', '/questions/what-is-in-the-record null'])
    expect(log.lines).toHaveLength(4)
    expect(log.lines.filter(({ msg }) => msg !== 'request')).toEqual([])
    await served.close()
  })

  test('has what broke inside, once, with its cause', async () => {
    const log = logLines()
    const broken = async () => Promise.reject(new Error('a wheel came off'))
    const served = await serve({ ...store, overview: broken }, {}, {}, createLog('info', log.stream))
    await served.ask('{ overview { earliest } }')
    await log.find(({ msg }) => msg === 'request')
    expect(log.lines).toMatchObject([
      { level: 50, msg: 'internal error', err: { message: 'a wheel came off' } },
      { level: 30, msg: 'request', status: 200, outcome: 'INTERNAL_SERVER_ERROR' },
    ])
    await served.close()
  })
})
