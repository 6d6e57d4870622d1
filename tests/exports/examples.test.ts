import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createServer as createVite } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const EXAMPLES = new URL('../../examples/', import.meta.url)
const PYTHON = process.env['READERS_PYTHON'] ?? 'python3'

const run = promisify(execFile)

let served: Served
beforeAll(async () => {
  served = await serve(await openShippedRecord())
})
afterAll(() => served.close())

describe('examples/networkx', () => {
  const missing = spawnSync(PYTHON, ['-c', 'import networkx']).status === 0 ? '' : `${PYTHON} has no networkx`
  const reason = missing === '' ? '' : ` (skipped: ${missing})`

  test.skipIf(missing !== '')(`names who stands between others, and the sentences that say so${reason}`, async () => {
    const script = fileURLToPath(new URL('networkx/central.py', EXAMPLES))
    const { stdout } = await run(PYTHON, [script, `${served.url}/export/record.graphml`])
    const lines = stdout.split('\n')
    // What most of the record is about: the force, and its team.
    expect(lines.slice(0, 5).join('\n')).toMatch(/^(Human Trafficking Team|Metropolitan Police Service): 0\.\d\d$/m)
    expect(lines.slice(0, 5)).toEqual(Array(5).fill(expect.stringMatching(/^\S.*: 0\.\d\d$/)))
    expect(stdout).toMatch(/^ {2}.* \([a-z0-9-]+\), ¶\d+.*: “.+”/m)
  })
})

describe('examples/sigma', () => {
  const chromium = findChromium()
  const isInstalled = existsSync(new URL('sigma/node_modules/sigma', EXAMPLES))
  const missing = chromium === null ? 'there is no Chromium' : isInstalled ? '' : 'npm ci was not run in examples/sigma'
  const reason = missing === '' ? '' : ` (skipped: ${missing})`

  test.skipIf(missing !== '')(`draws what is around an entity, and says why where it cannot${reason}`, async () => {
    const root = fileURLToPath(new URL('sigma/', EXAMPLES))
    const proxy = { '/export': served.url }
    const vite = await createVite({ root, logLevel: 'warn', server: { port: 0, host: '127.0.0.1', proxy, hmr: false } })
    await vite.listen()
    const url = vite.resolvedUrls?.local[0] ?? ''
    const browser = await openBrowser(chromium ?? '')
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${url}?around=SCD9`)
    await page.locator('canvas.sigma-mouse').waitFor()
    if (process.env['SCREENSHOTS'] !== undefined) {
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/sigma.png` })
    }
    await page.goto(`${url}?around=nobody`)
    await page.getByText('around: nothing in the record is called "nobody"').waitFor()
    expect(faults).toEqual([])
    await browser.close()
    await vite.close()
  })
})
