import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, `dist-tests-${process.env['VITEST_POOL_ID'] ?? '0'}/explorer/`)

let building: Promise<unknown> | null = null

/** The folder of the page, built from the sources as they stand, once a worker. */
export async function builtPage(): Promise<URL> {
  building ??= build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir: FOLDER } })
  await building
  return pathToFileURL(FOLDER)
}
