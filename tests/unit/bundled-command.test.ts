import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** As deep as `dist/cli`, so that what is built finds `schema/` and `seed/`. */
const FOLDER = 'dist-tests-bundled/cli'

describe('the command line as it is built', { timeout: 300_000 }, () => {
  const run = promisify(execFile)
  const bundled = (...words: readonly string[]) =>
    run(process.execPath, [join(ROOT, FOLDER, 'main.js'), ...words], { cwd: '/' })
  beforeAll(async () => {
    const vite = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'vite.cli.config.ts']
    await run(process.execPath, [...vite, '--logLevel', 'warn', '--outDir', FOLDER], { cwd: ROOT })
  }, 300_000)

  test('prints what it prints as it is compiled, from whichever folder', async () => {
    for (const words of [['--help'], ['--version'], ['ask'], ['ask', 'did-it-feed-into'], ['load', '--help']]) {
      const { stdout, stderr } = await bundled(...words)
      expect({ words, stdout, stderr, code: 0 }).toEqual({ words, ...(await runCommand(...words)) })
    }
  })

  test('finds a fault as it does as it is compiled', async () => {
    const failed = await bundled('check', 'no-such-folder').catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stdout: '', stderr: 'the folder no-such-folder does not exist\n' })
  })
})
