import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { invariant } from '../../../src/errors.ts'
import { DEADLINES } from '../../../src/http/deadlines.ts'
import { createFront } from '../../../src/http/front.ts'
import { createMetrics } from '../../../src/http/metrics.ts'
import { createExplorerPage } from '../../../src/http/page.ts'
import { hearState } from '../../../src/http/store-state.ts'
import { createLog } from '../../../src/log.ts'
import { createWorkers } from '../../../src/workers/create-workers.ts'
import { built } from '../built.ts'
import { type LogLines, logLines } from '../log-lines.ts'

/** Could be large, so that which operation it is is told before it is executed. */
const QUERY =
  'query Asked($ref: String!) { entity(ref: $ref) { id relationships(first: 100) { nodes { claims { id } } } } }'

/** A service whose workers do what they are asked to by certain names: `planted-worker.mjs`. */
export interface PlantedService {
  readonly url: string
  readonly log: LogLines
  /** What came of asking for the entity of this name: its id, or "STATUS CODE message". */
  readonly ask: (ref: string, signal?: AbortSignal) => Promise<string>
  /** The status of readiness, with the reason where it is not ready. */
  readonly ready: () => Promise<string>
  readonly metrics: () => Promise<readonly string[]>
  /** Lets it end as the process does when it is asked to. */
  readonly stop: () => Promise<void>
}

/** Serves a record's folder with such workers, by these settings, ready unless they wait at a gate, while it is used. */
export async function withPlantedWorkers(
  folder: string,
  settings: Readonly<Record<string, string>>,
  use: (service: PlantedService) => Promise<void>,
  gate: string | null = null,
): Promise<void> {
  const reading = readConfig({ RECORD: folder, ...settings })
  invariant('config' in reading, 'the settings are right')
  const { config } = reading
  const planted = { built: pathToFileURL(await built('main.ts')).href, gate }
  const file = join(folder, 'worker.mjs')
  const worker = new URL('planted-worker.mjs', import.meta.url).href
  await writeFile(file, `globalThis.planted = ${JSON.stringify(planted)}\nawait import('${worker}')\n`)
  const lines = logLines()
  const log = createLog('info', lines.stream)
  const metrics = createMetrics()
  const workers = createWorkers(pathToFileURL(file), config, {
    log,
    metrics,
    storeIs: hearState(log, metrics, false),
    cannotOpen(faults) {
      throw new Error(faults.join('\n'))
    },
  })
  const page = createExplorerPage()
  const { http, stop } = createFront(workers, config.limits, log, metrics, DEADLINES, page, config.access)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  workers.start()
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const service: PlantedService = {
    url,
    log: lines,
    async ask(ref, signal) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { ref } }),
        signal: signal ?? null,
      })
      const { data, errors } = await response.json()
      if (errors === undefined) return data.entity.id
      return `${response.status} ${errors[0].extensions.code} ${errors[0].message}`
    },
    async ready() {
      const response = await fetch(`${url}/health/ready`)
      const { reason = '' } = await response.json()
      return `${response.status} ${reason}`.trim()
    },
    metrics: async () => (await (await fetch(`${url}/metrics`)).text()).split('\n'),
    async stop() {
      await stop()
      await workers.close()
    },
  }
  try {
    if (gate === null) await expect.poll(service.ready, { timeout: 60_000 }).toBe('200')
    await use(service)
  } finally {
    http.closeAllConnections()
    await service.stop()
  }
}
