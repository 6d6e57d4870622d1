import type { AddressInfo } from 'node:net'
import { readConfig } from '../../../src/config.ts'
import { invariant } from '../../../src/errors.ts'
import { DEADLINES } from '../../../src/http/deadlines.ts'
import { createFront } from '../../../src/http/front.ts'
import { createMetrics } from '../../../src/http/metrics.ts'
import { createExplorerPage } from '../../../src/http/page.ts'
import { hearState } from '../../../src/http/store-state.ts'
import { createLog } from '../../../src/log.ts'
import { createWorkers } from '../../../src/workers/create-workers.ts'
import { type LogLines, logLines } from '../log-lines.ts'

/** A service that answers by workers, listening, whether it can answer or not. */
export interface ServedByWorkers {
  readonly url: string
  readonly log: LogLines
  /** The status of readiness, with the reason where it is not ready. */
  readonly ready: () => Promise<string>
  readonly metrics: () => Promise<readonly string[]>
  /** Lets it end as the process does when it is asked to. */
  readonly stop: () => Promise<void>
  /** The same, whatever is still asked. */
  readonly close: () => Promise<void>
}

/** Serves by workers that run a file, by these settings. */
export async function serveByWorkers(file: URL, settings: Readonly<Record<string, string>>): Promise<ServedByWorkers> {
  const reading = readConfig(settings)
  invariant('config' in reading, 'the settings are right')
  const { config } = reading
  const lines = logLines()
  const log = createLog('info', lines.stream)
  const metrics = createMetrics()
  const workers = createWorkers(file, config, {
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
  const end = async () => {
    await stop()
    await workers.close()
  }
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    url,
    log: lines,
    async ready() {
      const response = await fetch(`${url}/health/ready`)
      const { reason = '' } = await response.json()
      return `${response.status} ${reason}`.trim()
    },
    metrics: async () => (await (await fetch(`${url}/metrics`)).text()).split('\n'),
    stop: end,
    close() {
      http.closeAllConnections()
      return end()
    },
  }
}
