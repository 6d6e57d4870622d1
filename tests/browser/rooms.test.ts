import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from '../support/browser.ts'
import { expectAccessible, openWatched, servePage, takePicture } from '../support/explorer-browser.ts'
import type { Served } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const executable = findChromium()

describe.skipIf(executable === null)('the rooms of the page in a browser', { timeout: 300_000 }, () => {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await servePage(await openShippedRecord())
    browser = await openBrowser(executable ?? '')
  }, 300_000)
  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  test('a timeline draws how far each date is known, and each row leads to its evidence, by the keyboard alone', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=ukhtc&open=ukhtc`)
    await page.getByRole('link', { name: 'What was when' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: /UK Human Trafficking Centre: what was when/ }).waitFor()
    const rows = page.locator('.timeline li')
    expect(await rows.count()).toBeGreaterThan(3)
    // Its opening on 3 October 2006 is a day (source 002); the briefing is of some day from May to December 2012.
    await rows.locator('.day-known').first().waitFor()
    await rows.locator('.days-possible').first().waitFor()
    await takePicture(page, 'timeline')
    await expectAccessible(page)
    await rows.first().getByRole('button').press('Enter')
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).waitFor()
    expect(new URL(page.url()).searchParams.get('room')).toBe('timeline')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a timeline can be read on a telephone in the dark', async () => {
    const { page, faults } = await openWatched(browser, served.url, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await page.goto(`${served.url}/?room=timeline&about=ukhtc&asOf=2009-06-17`)
    await page.locator('.timeline li').first().waitFor()
    expect(await page.locator('.as-of').count()).toBeGreaterThan(0)
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390)
    await takePicture(page, 'timeline-telephone')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('finds the ways from one to another, in words and drawn, by the keyboard alone', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('link', { name: 'Paths' }).press('Enter')
    await page.getByRole('combobox', { name: 'From' }).fill('Operation Maxim')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('Operation Swale')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Find the ways' }).press('Enter')
    // Source 004 ¶21: both were absorbed into SCD9, and both have to do with the Metropolitan Police.
    await page.getByRole('heading', { name: /ways? of 2 steps/ }).waitFor()
    await page.getByText(/The same as a list: \d names/).click()
    await page.getByRole('button', { name: 'Operation Swale — absorbed into — SCD9' }).waitFor()
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    await page.getByText('“It also absorbed Operation Maxim”').waitFor()
    await takePicture(page, 'paths')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Operation Swale — absorbed into — SCD9' }).press('Enter')
    await page.getByRole('heading', { name: 'Operation Swale absorbed into SCD9' }).waitFor()
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('room'), searchParams.get('v.from'), searchParams.get('v.to')]).toEqual([
      'paths',
      'Operation Maxim',
      'Operation Swale',
    ])
    await page.getByRole('link', { name: 'Take these into the picture' }).press('Enter')
    await page.waitForURL((url) => (url.searchParams.get('show') ?? '').includes('operation-swale'))
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says where there is no way, and what was read', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=paths&v.from=SCD9&v.to=Nobody%20at%20all`)
    await page.getByRole('alert').getByText('Nobody at all').waitFor()
    await page.goto(`${served.url}/?room=paths&types=ABSORBED_INTO&v.from=ceop&v.to=SCD9`)
    await page.getByRole('heading', { name: 'No way was found' }).waitFor()
    await page.getByText('10 documents of 5 sources').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('answers a named question as a table and drawn, each by an address of its own', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=questions&ask=what-became-of-what`)
    await page.getByRole('link', { name: 'As a table' }).press('Enter')
    const table = page.getByRole('table', { name: 'Relationships' })
    await table.getByRole('columnheader', { name: 'Sentence' }).waitFor()
    // Source 004 ¶21.
    await table.getByText('“It also absorbed Operation Maxim”').waitFor()
    await takePicture(page, 'answer-table')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'As a picture' }).press('Enter')
    await page.getByText(/The same as a list: \d+ names/).click()
    await page.getByRole('button', { name: 'Operation Maxim — absorbed into — SCD9' }).waitFor()
    expect(new URL(page.url()).searchParams.get('as')).toBe('graph')
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    await takePicture(page, 'answer-graph')
    await expectAccessible(page)
    await page.goBack()
    await table.waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('finds what documents say by words, down to the phrase and on to what it makes, by the keyboard alone', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('combobox', { name: 'Look for a name' }).fill('Who proposed the closure?')
    await page.getByRole('option', { name: /^Nothing in the record is called/ }).waitFor()
    await takePicture(page, 'no-name')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    await main.getByText('No claim of this record has all of these words.').waitFor()
    await takePicture(page, 'no-words')
    await expectAccessible(page)
    await main.getByRole('textbox', { name: 'Words' }).fill('propos close')
    await page.keyboard.press('Enter')
    await main.getByRole('heading', { level: 1, name: /“propos close”/ }).waitFor()
    await main.getByText('“his proposal to close the Mets dedicated human trafficking unit”').first().waitFor()
    expect(new URL(page.url()).searchParams.get('v.words')).toBe('propos close')
    await takePicture(page, 'words')
    await expectAccessible(page)
    await main
      .getByRole('button', { name: /^Sir Paul Stephenson proposed the closure of the Human Trafficking Team/ })
      .first()
      .press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByText('What all documents say of it').waitFor()
    await page.goBack()
    await page.goBack()
    await main.getByText('No claim of this record has all of these words.').waitFor()
    // What one asks with is left out, and of the rest what claims have is offered, with how many have it.
    await main.getByRole('link', { name: 'proposed', exact: true }).click()
    await main.getByRole('heading', { level: 1, name: /“proposed”/ }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('offers what claims have of a question that no claim has all words of, in whatever form', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=said&v.words=How%20many%20women%20were%20rescued%3F`)
    const main = page.getByRole('main')
    // Source 002 ¶8: "The operation managed to rescue 84 women many of them in London", of which two claims are made.
    await main.getByRole('link', { name: 'women rescue', exact: true }).waitFor()
    expect(await main.locator('.notice').innerText()).toContain('women rescue (2 claims)')
    await takePicture(page, 'words-instead')
    await expectAccessible(page)
    await main.getByRole('link', { name: 'women rescue', exact: true }).press('Enter')
    await main.getByText('“The operation managed to rescue 84 women many of them in London”').waitFor()
    expect(new URL(page.url()).searchParams.get('v.words')).toBe('women rescue')
    await page.goto(`${served.url}/?room=said&v.words=Zanzibar%20xylophone`)
    await main.getByText('No claim of this record has all of these words.').waitFor()
    expect(await main.locator('.notice').getByRole('link').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the count of a kind leads to its names, those with the most links first, and each into the picture', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('link', { name: '5 operations' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Operations of the record' }).waitFor()
    expect(new URL(page.url()).search).toBe('?room=names&about=OPERATION')
    const rows = page.locator('.names > li')
    // Sources 001, 002 and 004 name five.
    expect(
      (await rows.getByRole('button').allInnerTexts()).map((words) => words.replace(/^\w+:\s+/, '')).sort(),
    ).toEqual(['Golf', 'Maxim', 'Paladin', 'Pentameter', 'Swale'].map((name) => `Operation ${name}`))
    const links = (await rows.locator('.quiet').allInnerTexts()).map((words) =>
      Number(/(\d+) links?$/.exec(words)?.[1]),
    )
    expect(links).toEqual([...links].sort((a, b) => b - a))
    await takePicture(page, 'names')
    await expectAccessible(page)
    await rows.getByRole('button', { name: 'Operation Golf' }).press('Enter')
    await page.getByRole('heading', { name: 'operation: Operation Golf' }).waitFor()
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: '54 organisations' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Organisations of the record' }).waitFor()
    await page.getByText('54 organisations, those with the most links first; 50 of them stand here.').waitFor()
    await page.getByRole('button', { name: 'More names' }).press('Enter')
    await expect.poll(() => rows.count()).toBe(54)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390)
    await page.evaluate('scrollTo(0, 0)')
    await takePicture(page, 'names-telephone')
    await expectAccessible(page)
    await page.goto(`${served.url}/?room=names&about=GOSSIP`)
    await page.getByRole('alert').getByText('GOSSIP').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('lays out again what is not pinned, and leaves in its place what is', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=scd9,500,-70,pin~operation-maxim,998,999~operation-swale,-998,999`)
    await page.getByText('The same as a list: 3 names').waitFor()
    await page.getByRole('button', { name: 'Lay out again' }).press('Enter')
    await page.waitForURL((url) => /operation-maxim,-?\d+,-?\d+~/.test(url.search) && !url.search.includes('998,999'))
    expect(new URL(page.url()).searchParams.get('show')).toMatch(/^scd9,500,-70,pin~/)
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.waitForURL((url) => url.search.includes('operation-swale,-998,999'))
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a number about something leads to the phrase that says so, by the keyboard alone', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=operation-pentameter&open=operation-pentameter`)
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel
      .getByRole('listitem')
      .filter({ hasText: '84' })
      .getByRole('button', { name: /House of Commons/ })
      .first()
      .press('Enter')
    await panel.getByRole('heading', { name: /^Claim \d+$/ }).waitFor()
    // Source 002 ¶8.
    await panel.getByText(/“.*rescue 84 women many of them in London”/).waitFor()
    await page.goBack()
    await panel.getByRole('button', { name: 'What the documents say' }).press('Enter')
    await panel.getByRole('heading', { name: 'What the documents say' }).and(page.locator(':focus')).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('leads to a planned transfer: what of it is only planned, when it was announced, each down to the phrase', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('combobox', { name: 'Look for a name' }).fill('transfer')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    const heading = panel.getByRole('heading', {
      name: /^event: Transfer of the Metropolitan Police's anti-trafficking work/,
    })
    await heading.waitFor()
    // Source 000 ¶5: it "will transfer".
    const planned = panel
      .getByRole('article')
      .filter({ hasText: "“Overall responsibility for the MPS's anti-trafficking work will transfer”" })
      .first()
    await planned.getByText('planned', { exact: true }).waitFor()
    await planned.getByText('¶5').waitFor()
    await panel.getByRole('link', { name: 'What was when' }).press('Enter')
    const row = page.locator('.timeline li').first()
    await row.getByText('11 December 2009').first().waitFor()
    await row.getByRole('button').press('Enter')
    await panel.getByRole('heading', { name: /^Claim \d+$/ }).waitFor()
    await panel.getByText('“On 11 December 2009 the outcome of that review was announced”').waitFor()
    await page.goBack()
    await heading.waitFor()
    await page.goBack()
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    await takePicture(page, 'transfer')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a question about documents is asked by their titles', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=questions&ask=what-the-one-tells`)
    const one = page.getByRole('group', { name: 'On the one side' })
    expect(await one.getByLabel(/House of Commons/).isChecked()).toBe(true)
    await one.getByLabel(/House of Commons/).press('Space')
    await one.getByLabel(/Letter from Alan Campbell/).press('Space')
    await takePicture(page, 'documents-chosen')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ask' }).press('Enter')
    await page.waitForURL((url) => url.searchParams.get('v.one') === 'home-office-letter')
    // The letter names no centre.
    await page.getByText(/“Letter from Alan Campbell MP, .* tells nothing that/).waitFor()
    await page.getByRole('heading', { level: 1, name: /^What some documents tell around an entity/ }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('sets two lenses on documents side by side', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=documents`)
    await page.getByRole('link', { name: 'Two lenses side by side' }).press('Enter')
    await page.getByRole('combobox', { name: 'Around' }).fill('UKHTC')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page
      .getByRole('group', { name: 'On the one side' })
      .getByLabel(/House of Commons/)
      .press('Space')
    await page
      .getByRole('group', { name: 'On the other side' })
      .getByLabel(/Briefing for prospective/)
      .press('Space')
    await page.getByRole('button', { name: 'Compare' }).press('Enter')
    const lenses = page.locator('.lenses > .position')
    const [one, other] = [lenses.nth(0), lenses.nth(1)]
    // Source 002 tells of its opening, source 004 of whom it receives referrals from.
    await one.locator('.told').filter({ hasText: 'Sheffield' }).first().waitFor()
    await other.locator('.told').filter({ hasText: 'referrals' }).first().waitFor()
    expect(await one.locator('.told').filter({ hasText: 'referrals' }).count()).toBe(0)
    expect((await one.boundingBox())?.y).toBe((await other.boundingBox())?.y)
    await page.locator('.canvas[aria-busy="false"]').nth(1).waitFor()
    await takePicture(page, 'lenses')
    await expectAccessible(page)
    expect(new URL(page.url()).searchParams.get('v.one')).toBe('commons-debate')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
