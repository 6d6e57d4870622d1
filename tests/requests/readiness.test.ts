import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { withFolder } from '../support/record-folder.ts'
import { type ServedByWorkers, serveByWorkers } from '../support/workers/serve-by-workers.ts'

const NOT_SEEN = '503 Whether the store can answer was not seen yet.'

const BEGINNING = '503 The service is starting.'

/** Serves by one worker that does of what it should only this. */
function withWorker(does: readonly string[], use: (service: ServedByWorkers) => Promise<void>): Promise<void> {
  const worker = new URL('../support/workers/odd-worker.mjs', import.meta.url).href
  const source = `globalThis.does = ${JSON.stringify(does)}\nawait import('${worker}')\n`
  return withFolder({ 'worker.mjs': source }, async (folder) => {
    const service = await serveByWorkers(pathToFileURL(join(folder, 'worker.mjs')), { WORKERS: '1' })
    try {
      await use(service)
    } finally {
      await service.close()
    }
  })
}

/** What was said of readiness, again and again, until this was. */
async function seenUntil(ready: () => Promise<string>, last: string): Promise<readonly string[]> {
  const seen: string[] = []
  const look = async () => {
    seen.push(await ready())
    return seen.at(-1)
  }
  await expect.poll(look, { timeout: 60_000 }).toBe(last)
  return seen
}

test('a service whose worker is open and says nothing is not ready: no record was looked at', () =>
  withWorker([], async ({ ready }) => {
    const seen = await seenUntil(ready, NOT_SEEN)
    expect(seen.filter((one) => one !== NOT_SEEN && one !== BEGINNING)).toEqual([])
  }))

test('nor is one whose worker lives, and whose look at its store does not end', () =>
  withWorker(['HEARS'], async ({ ready }) => {
    const seen = await seenUntil(ready, NOT_SEEN)
    expect(seen.filter((one) => one !== NOT_SEEN && one !== BEGINNING)).toEqual([])
  }))

test('nor one whose worker dies of looking', () =>
  withWorker(['HEARS', 'DIES'], async ({ ready }) => {
    const seen = await seenUntil(ready, '503 What answers requests ended and is started again.')
    expect(seen.filter((one) => !one.startsWith('503 '))).toEqual([])
  }))

test('one whose worker has said which record it has is ready while it does something else', () =>
  withWorker(['TELLS'], async ({ url, ready }) => {
    await expect.poll(ready, { timeout: 60_000 }).toBe('200')
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready', record: 'abc' })
  }))
