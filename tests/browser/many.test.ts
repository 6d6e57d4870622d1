import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { findChromium, openBrowser } from '../support/browser.ts'
import { expectAccessible, openWatched, servePage, takePicture } from '../support/explorer-browser.ts'
import { madeHub, madeNetwork } from '../support/made-network.ts'

const executable = findChromium()

describe.skipIf(executable === null)('much in the page in a browser', { timeout: 300_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(executable ?? '')
  })
  afterAll(() => browser.close())

  test('1,000 names with 3,000 lines are drawn, and their address opens them again, moved as they were', async () => {
    const store = openEmbeddedStore(madeNetwork(1000, 3000), '')
    const served = await servePage(store)
    const { page, faults } = await openWatched(browser, served.url)
    const ids = Array.from({ length: 1000 }, (_, at) => `e${at}`)
    await page.goto(`${served.url}/#?show=${ids.join('~')}`)
    await page.getByText('The same as a list: 1,000 names, 3,000 lines').waitFor()
    await page.waitForFunction(() => /~e999,-?\d+,-?\d+/.test(location.hash))
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    await page.getByRole('button', { name: 'Further away' }).click()
    await takePicture(page, 'thousand')
    const address = page.url()
    await page.reload()
    await page.getByText('The same as a list: 1,000 names, 3,000 lines').click()
    await page.getByRole('button', { name: 'Organisation 999', exact: true }).waitFor()
    expect(page.url()).toBe(address)
    expect(faults).toEqual([])
    await page.context().close()
    await served.close()
  })

  test('a hub of 70,000 opens as a list with counts, of which a page at a time comes into the picture', async () => {
    const store = openEmbeddedStore(madeHub(70_000), '')
    const served = await servePage(store)
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('combobox', { name: 'Look for a name' }).fill('The Hub')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByRole('heading', { name: 'organisation: The Hub' }).waitFor()
    // Nothing but the hub is drawn, and all is counted.
    await page.getByText('The same as a list: 1 name, 0 lines').waitFor()
    await panel.getByText('people 70,000').waitFor()
    await panel.getByText('more than 10,000 claims').waitFor()
    await takePicture(page, 'hub')
    await expectAccessible(page)
    await panel.getByRole('button', { name: /^List: … member of/ }).press('Enter')
    await panel.getByRole('button', { name: 'Show Person 0', exact: true }).press('Enter')
    await page.getByText('The same as a list: 2 names, 1 line').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
    await served.close()
  })
})
