import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

/** For how long nothing may come until a service that stops closes. */
const QUIET_MS = 50

test('a service that stops says so first, answers what is sent, and closes', async () => {
  const store = await openShippedRecord()
  let release = (): void => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  let begun = (): void => {}
  const isAsked = new Promise<void>((resolve) => {
    begun = resolve
  })
  const overview: Store['overview'] = async (asking) => {
    begun()
    await gate
    return store.overview(asking)
  }
  const served = await serve({ ...store, overview }, {}, { quietMs: QUIET_MS })
  const underWay = served.ask('{ overview { earliest } }')
  await isAsked
  const stopped = served.stop()
  const ready = await fetch(`${served.url}/health/ready`)
  expect(ready.status).toBe(503)
  expect(ready.headers.get('connection')).toBe('close')
  expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The service is stopping.' })
  expect((await served.ask('{ entity(ref: "SCD9") { id } }')).data).toEqual({ entity: { id: 'scd9' } })
  // Who asks less often than it takes for quiet finds it closed, and what is under way is still waited for.
  const look = () =>
    fetch(`${served.url}/health/live`).then(
      () => 'open',
      () => 'closed',
    )
  await expect.poll(look, { interval: 4 * QUIET_MS, timeout: 10_000 }).toBe('closed')
  release()
  expect((await underWay).errors).toBeUndefined()
  await stopped
  await expect(fetch(`${served.url}/health/live`)).rejects.toThrow()
})

test('a service that stops waits for nobody longer than it may', async () => {
  const store = await openShippedRecord()
  let begun = (): void => {}
  const isAsked = new Promise<void>((resolve) => {
    begun = resolve
  })
  const hanging = () => {
    begun()
    return new Promise<never>(() => {})
  }
  const served = await serve({ ...store, overview: hanging }, {}, { lastAnswersMs: 100 })
  const stuck = served.ask('{ overview { earliest } }').then(
    () => 'answered',
    () => 'cut off',
  )
  await isAsked
  await served.stop()
  expect(await stuck).toBe('cut off')
})
