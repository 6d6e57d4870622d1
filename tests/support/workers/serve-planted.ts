import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { built } from '../built.ts'
import { type ServedByWorkers, serveByWorkers } from './serve-by-workers.ts'

/** Could be large, so that which operation it is is told before it is executed. */
const QUERY =
  'query Asked($ref: String!) { entity(ref: $ref) { id relationships(first: 100) { nodes { claims { id } } } } }'

/** A service whose workers do what they are asked to by certain names: `planted-worker.mjs`. */
export interface PlantedService extends ServedByWorkers {
  /** What came of asking for the entity of this name: its id, or "STATUS CODE message". */
  readonly ask: (ref: string, signal?: AbortSignal) => Promise<string>
}

/** Serves a record's folder with such workers, by these settings, ready unless they wait at a gate, while it is used. */
export async function withPlantedWorkers(
  folder: string,
  settings: Readonly<Record<string, string>>,
  use: (service: PlantedService) => Promise<void>,
  gate: string | null = null,
): Promise<void> {
  const planted = { built: pathToFileURL(await built('main.ts')).href, gate }
  const file = join(folder, 'worker.mjs')
  const worker = new URL('planted-worker.mjs', import.meta.url).href
  await writeFile(file, `globalThis.planted = ${JSON.stringify(planted)}\nawait import('${worker}')\n`)
  const served = await serveByWorkers(pathToFileURL(file), { RECORD: folder, ...settings })
  const service: PlantedService = {
    ...served,
    async ask(ref, signal) {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { ref } }),
        signal: signal ?? null,
      })
      const { data, errors } = await response.json()
      if (errors === undefined) return data.entity.id
      return `${response.status} ${errors[0].extensions.code} ${errors[0].message}`
    },
  }
  try {
    if (gate === null) await expect.poll(service.ready, { timeout: 60_000 }).toBe('200')
    await use(service)
  } finally {
    await service.close()
  }
}
