import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { findChromium, openBrowser } from '../support/browser.ts'
import { builtPage } from '../support/built-page.ts'
import { expectAccessible, openWatched, takePicture } from '../support/explorer-browser.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const executable = findChromium()

describe.skipIf(executable === null)('the page in a browser', { timeout: 300_000 }, () => {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await serve(await openShippedRecord(), {}, {}, createLog('silent'), await builtPage())
    browser = await openBrowser(executable ?? '')
  }, 300_000)
  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  test('tells at once what the record is, and asks nothing of any other host', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('heading', { level: 1 }).getByText('The policing of human trafficking').waitFor()
    await page.getByText('54 organisations').waitFor()
    await page.getByText('Human Trafficking: Briefing for prospective police and crime commissioners').waitFor()
    await takePicture(page, 'first')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('suggests names while one is typed, by the keyboard alone, and says where there is none', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    const field = page.getByRole('combobox', { name: 'Look for a name' })
    await field.focus()
    await page.keyboard.type('operation')
    const names = page.getByRole('option')
    await names.getByText('Operation Golf').waitFor()
    await takePicture(page, 'suggestions')
    await expectAccessible(page)
    expect(await names.first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await names.nth(1).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    await names.first().waitFor({ state: 'hidden' })
    await field.fill('Zanzibar')
    await page.getByText('Nothing in the record is called “Zanzibar”, nor anything like it.').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})
