import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/**
 * Beside `src/`, as `dist/` is, so that what is built finds `schema/`, `cypher/` and `seed/`. Each worker has its own: one
 * could else start what another is writing.
 */
const FOLDER = `dist-tests-${process.env['VITEST_POOL_ID'] ?? '0'}`
/** Beside what it tells of: a copy of `node_modules` must not say that something is built which is not. */
const BUILD_INFO = `${FOLDER}/.tsbuildinfo`

let building: Promise<unknown> | null = null

/**
 * A file of `src/` as the compiler makes it, from the sources as they stand: a process started from it is up in half the
 * time of one that compiles itself. What has not changed since the last time is not compiled again.
 */
export async function built(file: string): Promise<string> {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const options = ['--outDir', FOLDER, '--noCheck', '--incremental', '--tsBuildInfoFile', BUILD_INFO]
  building ??= promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...options], { cwd: ROOT })
  await building
  return join(ROOT, FOLDER, file.replace(/\.ts$/, '.js'))
}
