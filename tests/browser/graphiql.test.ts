import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const executable = findChromium()

describe.skipIf(executable === null)('GraphiQL in a browser', () => {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
    browser = await openBrowser(executable ?? '')
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  test('shows the SCD9 question, runs it, shows the answer, and asks nothing of any other host', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const strangers: string[] = []
    const faults: string[] = []
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== served.url) strangers.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${served.url}/graphql`)
    await page.getByText('Which operations fed into SCD9?').first().waitFor()
    await page.getByRole('button', { name: /execute query/i }).click()
    const result = page.locator('.result-window')
    await result.getByText('Operation Maxim was absorbed into SCD9').first().waitFor()
    await result.getByText('Operation Swale').first().waitFor()
    expect(await result.innerText()).not.toContain('Pentameter')
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    const screenshot = process.env['SCREENSHOT']
    if (screenshot !== undefined) await page.screenshot({ path: screenshot })
    await page.close()
  })
})
