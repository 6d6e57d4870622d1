import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTexts } from '../../src/record/open-texts.ts'
import { findChromium, openBrowser } from '../support/browser.ts'
import { expectAccessible, openWatched, servePage, takePicture } from '../support/explorer-browser.ts'
import type { Served } from '../support/serve.ts'
import { openSmallRecord, SMALL_TEXTS } from '../support/small-record.ts'

const executable = findChromium()

describe.skipIf(executable === null)('the texts of documents in a browser', { timeout: 300_000 }, () => {
  let folder: string
  let served: Served
  let without: Served
  let browser: Browser
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-texts-'))
    for (const [name, text] of Object.entries(SMALL_TEXTS)) await writeFile(join(folder, name), text)
    const opening = await openTexts(folder)
    if ('problem' in opening) throw new Error(opening.problem)
    served = await servePage(await openSmallRecord(), opening.texts)
    without = await servePage(await openSmallRecord())
    browser = await openBrowser(executable ?? '')
  }, 300_000)
  afterAll(async () => {
    await browser.close()
    await served.close()
    await without.close()
    await rm(folder, { recursive: true })
  })

  test('a claim stands in its passage, and leads to the whole text, its words marked there, by the keyboard alone', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=unit-one~unit-two&open=unit-one~unit-two`)
    const passage = page.locator('.passage').first()
    await passage.locator('mark').getByText('Unit One was absorbed into Unit Two', { exact: true }).waitFor()
    expect(await passage.locator('p').innerText()).toContain('came to an end: Unit One was absorbed into Unit Two.')
    await takePicture(page, 'passage')
    await expectAccessible(page)
    await passage.getByRole('link', { name: 'Read it in the whole text' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The report' }).waitFor()
    const text = page.locator('.whole-text')
    await text.getByText('The Ministry funds Unit Two', { exact: true }).waitFor()
    expect(await page.locator('mark.open').allInnerTexts()).toEqual(['Unit One was absorbed into Unit Two'])
    // All that is marked, in the order of the text; the third claim runs over into the next block.
    expect(await text.locator('mark').allInnerTexts()).toEqual([
      'Unit One',
      'Unit One was absorbed into Unit Two',
      'The Ministry funds Unit Two',
      'about 1,300 people',
      'signed',
      'Unit Two has ended?',
    ])
    await takePicture(page, 'whole-text')
    await expectAccessible(page)
    await text.getByRole('link', { name: 'Unit Two has ended?' }).press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByRole('heading', { name: 'Claim 4' }).waitFor()
    await panel.getByText('denied', { exact: true }).waitFor()
    // The state is in the address, as every other.
    expect(new URL(page.url()).search).toMatch(/room=documents&about=report&.*open=report.c4/)
    await page.goBack()
    await panel.getByRole('heading', { name: 'Claim 1' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('where words of two claims overlap, each can be chosen', async () => {
    await writeFile(
      join(folder, 'report.txt'),
      (SMALL_TEXTS['report.txt'] ?? '').replace('In 2009 Unit One', 'In 2009 it'),
    )
    const { page, faults } = await openWatched(browser, served.url, { colorScheme: 'dark' })
    await page.goto(`${served.url}/?room=documents&about=report`)
    const text = page.locator('.whole-text')
    // "Unit One" is the beginning of what another claim was made of, whose number stands behind its end.
    await text.getByRole('link', { name: 'was absorbed into Unit Two' }).waitFor()
    await text.getByRole('link', { name: 'Unit One', exact: true }).click()
    await page.getByRole('heading', { name: 'Claim 5' }).waitFor()
    await takePicture(page, 'whole-text-dark')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
    await writeFile(join(folder, 'report.txt'), SMALL_TEXTS['report.txt'] ?? '')
  })

  test('without them it is said how to have them, and the claims stand there', async () => {
    const { page, faults } = await openWatched(browser, without.url, { viewport: { width: 390, height: 844 } })
    await page.goto(`${without.url}/?room=documents`)
    await page.getByRole('link', { name: 'The report' }).click()
    await page.getByText('TEXTS=<folder>').waitFor()
    await page.getByText('“The Ministry funds Unit Two”').waitFor()
    expect(await page.locator('.passage').count()).toBe(0)
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390)
    await takePicture(page, 'document-telephone')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a disagreement has a page of its own, its positions side by side', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=disagreements`)
    await page.getByRole('link', { name: 'What was the money for?' }).click()
    await page.getByRole('heading', { level: 1, name: 'What was the money for?' }).waitFor()
    const [one, other] = [page.locator('.position').nth(0), page.locator('.position').nth(1)]
    expect((await one.boundingBox())?.y).toBe((await other.boundingBox())?.y)
    await one.getByText('“The Ministry funds Unit Two”').waitFor()
    await other.getByText('“about 1,300 people signed”').waitFor()
    await takePicture(page, 'disagreement')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
