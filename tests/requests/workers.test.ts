import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BroadcastChannel } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { readFolder, withFolder } from '../support/record-folder.ts'
import { serve } from '../support/serve.ts'
import { SMALL_RECORD } from '../support/small-record.ts'
import { type PlantedService, withPlantedWorkers } from '../support/workers/serve-planted.ts'

const TIMED_OUT = '504 TIMED_OUT The question took longer than it may: ask for less at a time, or allow it more time.'
const HUNG =
  '504 TIMED_OUT The question took longer than it may, and what was answering it had to be ended: ask for less at a time.'
const ENDED = '503 STORE_UNAVAILABLE What answered this ended before it was done. Ask again.'
const RESTARTED = 'what answers requests ended and is started again'

/** Serves the small record, each test by workers of its own. */
function planted(
  settings: Readonly<Record<string, string>>,
  use: (service: PlantedService) => Promise<void>,
): Promise<void> {
  return withFolder(SMALL_RECORD, (folder) => withPlantedWorkers(folder, settings, use))
}

const AMPLE = { TRANSACTION_TIMEOUT_MS: '60000' }

describe('a service whose record is still being read', () => {
  test('listens, lives, says how far it is, and refuses until it can answer', () =>
    withFolder(SMALL_RECORD, (folder) =>
      withPlantedWorkers(
        folder,
        { WORKERS: '1' },
        async ({ url, ask, ready, log }) => {
          await expect.poll(ready, { timeout: 60_000 }).toBe('503 Reading the record: 1 of 2 files.')
          expect((await fetch(`${url}/health/live`)).status).toBe(200)
          expect(await ask('unit-one')).toBe(
            '503 STORE_UNAVAILABLE Nothing can be answered yet: reading the record: 1 of 2 files.',
          )
          for (const path of ['/', '/graphql', '/questions', '/export/record.entities.jsonl', '/texts', '/nothing']) {
            const response = await fetch(url + path)
            expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '1'])
          }
          const looked = await fetch(url, { headers: { accept: 'text/html' } })
          expect([looked.status, looked.headers.get('refresh')]).toEqual([503, '1'])
          expect((await fetch(`${url}/metrics`)).status).toBe(200)
          const gate = new BroadcastChannel('the gate of the slow record')
          gate.postMessage('open')
          gate.close()
          await expect.poll(ready, { timeout: 60_000 }).toBe('200')
          expect(await ask('unit-one')).toBe('unit-one')
          await log.find(({ msg }) => msg === 'ready')
        },
        'the gate of the slow record',
      ),
    ))
})

describe('a service whose worker hangs', () => {
  test('answers its health meanwhile, then that it took too long, and goes on with another', () =>
    planted({ WORKERS: '1' }, async ({ url, ask, ready, log, metrics }) => {
      expect(await ask('unit-one')).toBe('unit-one')
      const blocked = ask('block')
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_store_questions 1')
      expect((await fetch(`${url}/health/live`)).status).toBe(200)
      expect(await ready()).toBe('200')
      expect([TIMED_OUT, HUNG]).toContain(await blocked)
      await log.find(
        ({ level, msg }) => level === 50 && String(msg).startsWith('a worker ended: It gave no sign of life'),
      )
      await expect.poll(ready, { timeout: 60_000 }).toBe('200')
      expect(await ask('unit-one')).toBe('unit-one')
      // The line of the request tells which operation it was, though nothing more was heard of it.
      expect(await log.find(({ outcome }) => outcome === 'TIMED_OUT')).toMatchObject({
        operation: 'Asked',
        status: 504,
      })
      expect(await metrics()).toEqual(
        expect.arrayContaining(['tributary_workers 1', 'tributary_workers_replaced_total{reason="HUNG"} 1']),
      )
    }))

  test('ends in time when it is asked to', () =>
    planted({ WORKERS: '1' }, async ({ ask, stop, metrics }) => {
      expect(await ask('unit-one')).toBe('unit-one')
      const blocked = ask('block')
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_store_questions 1')
      await stop()
      expect([TIMED_OUT, HUNG]).toContain(await blocked)
    }))

  test('answers others by those that do not', () =>
    planted({ ...AMPLE, WORKERS: '2' }, async ({ ask, metrics }) => {
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_workers 2')
      const told = new Set([await ask('tell')])
      const gone = new AbortController()
      const waiting = ask('wait', gone.signal).catch(() => 'gone')
      // Whoever answers the fewest is asked: of two, from now on, always the same.
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_store_questions 1')
      const [one, other] = [await ask('tell'), await ask('tell')]
      expect(one).toBe(other)
      expect(one).toMatch(/^200 BAD_INPUT thread \d+, left 0$/)
      told.add(one)
      gone.abort()
      expect(await waiting).toBe('gone')
      // Of both workers together: one each for the names, and the one that was waited for.
      await expect
        .poll(metrics, { timeout: 60_000 })
        .toContain('tributary_store_seconds_count{question="entitiesByRef"} 4')
    }))
})

describe('a service whose worker dies', () => {
  test('says so to whom it answered, and goes on with another, later each time', () =>
    planted({ ...AMPLE, WORKERS: '1' }, async ({ ask, ready, log, metrics }) => {
      expect(await ask('die')).toBe(ENDED)
      expect(await log.find(({ msg }) => String(msg).startsWith('a worker ended: '))).toMatchObject({
        requests: 1,
        msg: 'a worker ended: Error: planted Another takes its place.',
      })
      await expect.poll(ready, { timeout: 60_000 }).toBe('200')
      expect(await ask('unit-one')).toBe('unit-one')
      expect(await ask('die')).toBe(ENDED)
      expect(await ready()).toBe(`503 ${RESTARTED.replace('w', 'W')}.`)
      expect(await ask('unit-one')).toBe(`503 STORE_UNAVAILABLE Nothing can be answered yet: ${RESTARTED}.`)
      await expect.poll(ready, { timeout: 60_000 }).toBe('200')
      expect(await ask('unit-one')).toBe('unit-one')
      expect(await metrics()).toContain('tributary_workers_replaced_total{reason="DIED"} 2')
      const told = log.lines.map(({ msg }) => String(msg)).filter((msg) => /^(not )?ready/.test(msg))
      const wentAndCame = [`not ready: ${RESTARTED.replace('w', 'W')}.`, 'ready']
      expect(told).toEqual(['ready', ...wentAndCame, ...wentAndCame])
    }))
})

describe('workers of one record', () => {
  test('see the same memory: one that takes the place of another reads nothing', () =>
    withFolder(SMALL_RECORD, (folder) =>
      withPlantedWorkers(folder, { ...AMPLE, WORKERS: '2' }, async ({ ask, metrics }) => {
        await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_workers 2')
        await rm(join(folder, 'record.yaml'))
        expect(await ask('die')).toBe(ENDED)
        await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_workers_replaced_total{reason="DIED"} 1')
        await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_workers 2')
        expect(await Promise.all([1, 2, 3].map(() => ask('unit-one')))).toEqual(['unit-one', 'unit-one', 'unit-one'])
      }),
    ))
})

describe('an answer of a worker', () => {
  test('ends its question when its client goes away', () =>
    planted({ ...AMPLE, WORKERS: '1' }, async ({ ask, metrics, log }) => {
      const gone = new AbortController()
      const waiting = ask('wait', gone.signal).catch(() => 'gone')
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_store_questions 1')
      gone.abort()
      expect(await waiting).toBe('gone')
      await expect.poll(() => ask('tell'), { timeout: 60_000 }).toMatch(/, left 1$/)
      expect(await log.find(({ outcome }) => outcome === 'CLIENT_LEFT')).toMatchObject({ operation: 'Asked' })
    }))

  test('is begun for four at a time, and for nobody who went away before', () =>
    planted({ ...AMPLE, WORKERS: '1' }, async ({ ask, metrics, log }) => {
      const leave = async (leaving: readonly AbortController[]) => {
        const gone = () => log.lines.filter(({ outcome }) => outcome === 'CLIENT_LEFT').length
        const before = gone()
        for (const client of leaving) client.abort()
        await expect.poll(gone, { timeout: 60_000 }).toBe(before + leaving.length)
      }
      const clients = (count: number) =>
        Array.from({ length: count }, () => {
          const client = new AbortController()
          void ask('wait', client.signal).catch(() => 'gone')
          return client
        })
      const begun = clients(4)
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_store_questions 4')
      const waiting = clients(2)
      // Six of these, and the request that asks for it.
      await expect.poll(metrics, { timeout: 60_000 }).toContain('tributary_requests_in_flight 7')
      await leave(waiting)
      await leave(begun)
      // Of six the four that were begun were let go of: of the others nobody was asked.
      await expect.poll(() => ask('tell'), { timeout: 60_000 }).toMatch(/, left 4$/)
    }))

  test('has the bytes and headers that it has in one thread, whole or in pieces', async () => {
    const lines = Array.from({ length: 1500 }, (_, number) =>
      JSON.stringify({
        id: `e-${number}`,
        kind: 'TOPIC',
        name: `Topic ${number}`,
        summary: 'Told at length. '.repeat(20),
      }),
    )
    const files = { ...SMALL_RECORD, 'entities/many.jsonl': lines.join('\n') }
    const record = await readFolder(files)
    const here = await serve(openEmbeddedStore(record, recordHash(record)))
    await withFolder(files, (folder) =>
      withPlantedWorkers(folder, { WORKERS: '1' }, async ({ url }) => {
        const paths = [
          ...['/export/record.entities.jsonl', '/export/record.claims.jsonl', '/export/nothing'],
          ...[
            '/questions/who-funded-it?entity=unit-two',
            '/questions/nothing',
            '/texts',
            '/graphql?query={__typename}',
          ],
        ]
        for (const path of paths) {
          const headers = { 'x-tributary-csrf': '1' }
          const [one, other] = await Promise.all([fetch(url + path, { headers }), fetch(here.url + path, { headers })])
          expect([path, one.status, await one.text()]).toEqual([...[path, other.status, await other.text()]])
          const told = (response: Response) => Object.keys(Object.fromEntries(response.headers)).sort()
          expect([path, told(one)]).toEqual([path, told(other)])
        }
        const known = (await fetch(`${url}/export/record.claims.jsonl`)).headers.get('etag') ?? ''
        expect(known).not.toBe('')
        const again = await fetch(`${url}/export/record.claims.jsonl`, { headers: { 'if-none-match': known } })
        expect([again.status, await again.text()]).toEqual([304, ''])
      }),
    )
    await here.close()
  })
})
