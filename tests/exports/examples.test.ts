import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { createServer as createVite } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
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
    const proxy = { '/export': served.url, '/graphql': served.url }
    const vite = await createVite({ root, logLevel: 'warn', server: { port: 0, host: '127.0.0.1', proxy, hmr: false } })
    await vite.listen()
    const url = vite.resolvedUrls?.local[0] ?? ''
    const browser = await openBrowser(chromium ?? '')
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${url}?around=SCD9`)
    await page.locator('canvas.sigma-mouse').waitFor()
    // Each name as its kind is coloured everywhere: what is drawn of SCD9 has the colour of an organisation.
    await expect.poll(() => coloursDrawn(page)).toContain('#2b6ca3')
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

/** The colours of a page as it is seen, each of at least fifty points. */
async function coloursDrawn(page: Page): Promise<readonly string[]> {
  const seen = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
  return page.evaluate(`(async () => {
    const image = new Image()
    image.src = ${JSON.stringify(seen)}
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const points = new Map()
    for (let at = 0; at < data.length; at += 4) {
      const colour = '#' + [0, 1, 2].map((part) => data[at + part].toString(16).padStart(2, '0')).join('')
      points.set(colour, (points.get(colour) ?? 0) + 1)
    }
    return [...points].filter(([, many]) => many >= 50).map(([colour]) => colour)
  })()`)
}

describe('examples/page', () => {
  const chromium = findChromium()
  const reason = chromium === null ? ' (skipped: there is no Chromium)' : ''

  test.skipIf(chromium === null)(
    `a page of another origin shows what is known, where that is listed${reason}`,
    async () => {
      const html = readFileSync(new URL('page/index.html', EXAMPLES))
      expect(html.toString().split('\n').length).toBeLessThan(60)
      const elsewhere = createServer((_, response) => {
        response.setHeader('content-type', 'text/html')
        response.end(html)
      })
      await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
      // A server that listens on a port has an address with one.
      const origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
      const listing = await serve(await openShippedRecord(), {}, {}, createLog('silent'), undefined, {
        corsOrigins: [origin],
      })
      const browser = await openBrowser(chromium ?? '')
      const page = await browser.newPage()
      const answer = page.locator('#answer')
      await page.goto(`${origin}/?service=${listing.url}`)
      await answer.getByText('SCD9').waitFor()
      await page.getByLabel('of').fill('Operation Maxim')
      await page.getByLabel('of').press('Enter')
      // Source 004 ¶21.
      await answer.getByText('“It also absorbed Operation Maxim”').waitFor()
      await page.getByLabel('of').fill('nobody at all')
      await page.getByRole('button', { name: 'Ask' }).click()
      await answer.getByText('nothing in the record is called "nobody at all"').waitFor()
      await page.goto(`${origin}/?service=${served.url}`)
      await answer.getByText(`does not answer this page. Does it run, with CORS_ORIGINS=${origin}?`).waitFor()
      await browser.close()
      await listing.close()
      await new Promise((resolve) => elsewhere.close(resolve))
    },
  )
})
