import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { findChromium, openBrowser } from '../support/browser.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { builtPage } from '../support/built-page.ts'
import { expectAccessible, openWatched, servePage, takePicture } from '../support/explorer-browser.ts'
import type { Served } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const executable = findChromium()

describe.skipIf(executable === null)('the page in a browser', { timeout: 300_000 }, () => {
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

  test('is small: all of it is less than 400 kB as it is sent', async () => {
    const folder = await builtPage()
    const sent = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.br'))
    const bytes = sent.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
    expect(sent.length).toBeGreaterThan(3)
    expect(bytes).toBeLessThan(400_000)
  })

  test('tells at once what the record is, and asks nothing of any other host', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('heading', { level: 1 }).getByText('The policing of human trafficking').waitFor()
    await page.getByText('54 organisations').waitFor()
    await page.getByText('Human Trafficking: Briefing for prospective police and crime commissioners').waitFor()
    // What has the most links is offered to begin with, and so are questions, each at its address.
    await page.getByRole('button', { name: 'organisation: Metropolitan Police Service' }).waitFor()
    const question = page.getByRole('link', { name: 'Which operations fed into SCD9?' })
    expect(await question.getAttribute('href')).toBe('./?room=questions&ask=which-operations-fed-into')
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

  test('leads from a name to the graph around it, to a line of it, to the phrase, and back', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('combobox', { name: 'Look for a name' }).fill('SCD9')
    await page.getByRole('option').filter({ hasText: 'SCD9' }).first().waitFor()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByRole('heading', { name: 'organisation: SCD9' }).waitFor()
    // The counts are there before anything more is read: source 004 has two operations absorbed into SCD9.
    expect(await panel.getByText('… absorbed into SCD9').innerText()).toMatch(/2$/)
    await page.getByText('The same as a list: 10 names').click()
    const line = page.getByRole('button', { name: 'Operation Maxim — absorbed into — SCD9' })
    await line.waitFor()
    await page.waitForURL((url) => /^scd9,-?\d+,-?\d+~/.test(url.searchParams.get('show') ?? ''))
    await page.evaluate('scrollTo(0, 0)')
    await takePicture(page, 'picture')
    await expectAccessible(page)
    await line.click()
    await panel.getByRole('heading', { name: 'Operation Maxim absorbed into SCD9' }).waitFor()
    await panel.getByText('“It also absorbed Operation Maxim”').waitFor()
    await panel.getByText('¶21').first().waitFor()
    await panel.getByRole('button', { name: 'Note 1' }).click()
    expect(await page.locator('#note-1:focus').count()).toBe(1)
    await takePicture(page, 'evidence')
    await expectAccessible(page)
    // What is shown is the address: whoever has it sees the same, in the same places.
    const link = page.url()
    const other = await openWatched(browser, served.url)
    await other.page.goto(link)
    await other.page.getByText('“It also absorbed Operation Maxim”').waitFor()
    await other.page.getByText('The same as a list: 10 names').waitFor()
    expect(other.page.url()).toBe(link)
    await other.page.context().close()
    await page.goBack()
    await panel.getByRole('heading', { name: 'organisation: SCD9' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goForward()
    await panel.getByRole('heading', { name: 'organisation: SCD9' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('gives what it shows as a file of another tool, by the keyboard alone, with the citations', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=operation-swale~scd9~mps`)
    const summary = page.getByText('Take it elsewhere')
    await summary.focus()
    await page.keyboard.press('Enter')
    await takePicture(page, 'exports')
    await expectAccessible(page)
    const link = page.getByRole('link', { name: 'graphology and Sigma' })
    await link.focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('subgraph.graphology.json')
    const { nodes, edges } = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(nodes.map(({ key }: { key: string }) => key).sort()).toEqual(['mps', 'operation-swale', 'scd9'])
    // Source 004 ¶21.
    const absorbed = edges.find(
      ({ source, target }: { source: string; target: string }) => source === 'operation-swale' && target === 'scd9',
    )
    expect(absorbed.attributes.citations[0]).toMatchObject({
      place: expect.stringMatching(/^¶21/),
      phrase: 'and Operation Swale, a joint ACPO/MPS/UKBA unit',
    })
    await page.getByRole('button', { name: 'The picture as SVG' }).focus()
    const [picture] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const svg = readFileSync(await picture.path(), 'utf8')
    expect(svg).toContain('Operation Swale was absorbed into SCD9.')
    expect(svg).toContain('¶21, Metropolitan')
    // That SCD9 is part of the force is read out of a heading.
    expect(svg).toContain('in part the editor’s reading')
    await page.getByRole('button', { name: 'The picture as PNG' }).focus()
    const [drawn] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(
      readFileSync(await drawn.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    if (process.env['SCREENSHOTS'] !== undefined) await drawn.saveAs(`${process.env['SCREENSHOTS']}/picture-file.png`)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('lists what is told with a name that is neither end of it', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    const plan = 'plan-to-opt-out-of-the-eu-directive'
    await page.goto(`${served.url}/?show=${plan}&open=${plan}`)
    // Source 003 ¶3: "the coalition government's plan to 'opt-out' of the new directive".
    await page.getByRole('button', { name: /^List: … opted out of …, told with Plan to opt out/ }).click()
    await page.getByRole('button', { name: 'Show United Kingdom' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('brings one neighbour, or all of a type, into the picture, takes one out again, and undoes that', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=operation-swale&open=operation-swale`)
    await page.getByText('The same as a list: 1 name, 0 lines').click()
    const names = page.getByRole('list', { name: 'Names' })
    await page.getByRole('button', { name: 'List: absorbed into …' }).click()
    await page.getByRole('button', { name: 'Show SCD9' }).click()
    await names.getByRole('button', { name: 'SCD9' }).waitFor()
    await page.getByText('The same as a list: 2 names, 1 line').waitFor()
    // Source 004 ¶21: a joint ACPO/MPS/UKBA unit.
    await page.getByRole('button', { name: 'Show all: … partner in Operation Swale' }).click()
    for (const name of ['Association of Chief Police Officers', 'Metropolitan Police Service', 'UK Border Agency']) {
      await names.getByRole('button', { name }).waitFor()
    }
    await names.getByRole('button', { name: 'UK Border Agency' }).click()
    await page.getByRole('heading', { name: 'UK Border Agency' }).waitFor()
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    await names.getByRole('button', { name: 'UK Border Agency' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await names.getByRole('button', { name: 'UK Border Agency' }).waitFor()
    // Of what is there, the Association and the Agency have nothing to do with any but the operation.
    await names.getByRole('button', { name: 'Operation Swale' }).click()
    await page.getByRole('button', { name: 'Collapse: hide the 2 linked with it alone' }).click()
    await names.getByRole('button', { name: 'UK Border Agency' }).waitFor({ state: 'detached' })
    await names.getByRole('button', { name: 'SCD9' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('opens the line that one points at in the picture', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=operation-maxim,-300,0~scd9,300,0`)
    await page.getByText('The same as a list: 2 names, 1 line').waitFor()
    await page.locator('.canvas canvas').first().waitFor()
    const box = await page.getByRole('img', { name: /A picture of 2 names/ }).boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    // The line runs across the middle; it is a little above it, for the names hang below.
    await expect
      .poll(async () => {
        for (const up of [0, 8, 16, 24, 32]) {
          await page.mouse.click(x + 90, y - up)
          if (page.url().includes('open=')) break
        }
        return new URL(page.url()).searchParams.get('open')
      })
      .toBe('operation-maxim~scd9')
    await page.getByRole('heading', { name: 'Operation Maxim absorbed into SCD9' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('shows the query: GraphiQL opens with the very operation and variables', async () => {
    const { page } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=operation-maxim~scd9`)
    await page.getByText('The same as a list: 2 names, 1 line').waitFor()
    await page.getByRole('link', { name: 'Show me the query' }).click()
    await page.locator('.graphiql-query-editor').getByText('LinksAmong').first().waitFor()
    await page.getByRole('button', { name: /execute query/i }).click()
    await page.locator('.result-window').getByText('"ABSORBED_INTO"').waitFor()
    await page.context().close()
  })

  test('is usable on a telephone', async () => {
    const { page, faults } = await openWatched(browser, served.url, { viewport: { width: 390, height: 844 } })
    await page.goto(`${served.url}/?show=scd9~operation-maxim~operation-swale&open=scd9`)
    await page.getByText('The same as a list: 3 names, 2 lines').waitFor()
    await page.getByRole('heading', { name: 'organisation: SCD9' }).waitFor()
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390)
    await takePicture(page, 'telephone')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('has no serious fault in the dark either, and shows what documents differ on side by side', async () => {
    const { page, faults } = await openWatched(browser, served.url, { colorScheme: 'dark' })
    await page.goto(`${served.url}/?show=mps~home-office~human-trafficking-team&open=home-office~mps`)
    await page.getByRole('heading', { name: '5 links between the two' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: /£2.3 million/ }).click()
    await page.getByRole('heading', { name: 'Where documents differ' }).waitFor()
    await takePicture(page, 'dark')
    await expectAccessible(page)
    const [one, another] = await page.locator('.difference').first().locator('.position').all()
    const [left, right] = [await one?.boundingBox(), await another?.boundingBox()]
    expect(left?.y).toBe(right?.y)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('shows names that are markup as text', async () => {
    const record = buildRecord({
      entities: [
        entity('ORGANISATION', 'hostile', '<img src=x onerror="document.title=1"> & "Co"'),
        entity('PERSON', 'other', "</script><script>document.title='2'</script>"),
      ],
      documents: [document('letter', '<b>Letter</b>')],
      claims: [link('letter.c1', ['other', 'MEMBER_OF', 'hostile'], { phrase: '<svg onload=alert(1)>' })],
    })
    const hostile = await servePage(openEmbeddedStore(record, ''))
    const { page, faults } = await openWatched(browser, hostile.url)
    await page.goto(`${hostile.url}/?show=hostile~other&open=hostile~other&v.x=<script>alert(1)</script>`)
    await page.getByText('“<svg onload=alert(1)>”').waitFor()
    await page.getByRole('button', { name: '<b>Letter</b>' }).waitFor()
    await page.getByRole('button', { name: '<img src=x onerror="document.title=1"> & "Co"' }).first().waitFor()
    expect(await page.title()).toBe('Tributary')
    expect(await page.locator('main :is(img, b, svg, script)').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
    await hostile.close()
  })

  test('tells on which days a thing is certain, and by the keyboard alone', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    // The briefing of 2012 gives no date for it: any day before may be the one, and by the end of 2012 it had happened.
    await page.goto(`${served.url}/?show=operation-maxim~scd9&asOf=2009-06-17`)
    await page.getByText('The same as a list: 2 names, 1 line').click()
    const line = page.getByRole('list', { name: 'Lines' }).getByRole('listitem')
    await line.filter({ hasText: 'possible on the day asked about: Operation Maxim' }).waitFor()
    await page.getByRole('slider', { name: 'As of 17 June 2009' }).press('ArrowRight')
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2009-06-18')
    await page.getByRole('slider', { name: 'As of 18 June 2009' }).press('End')
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2013-04-30')
    await line.filter({ hasText: 'a document states it: Operation Maxim' }).waitFor()
    await takePicture(page, 'as-of')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'All time' }).click()
    await page.waitForURL((url) => !url.searchParams.has('asOf'))
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says in words, and by what, that nothing links two as known by a day', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=operation-maxim~scd9&knownBy=2010-01-01`)
    const words = 'links any two of these, by documents that were public by 1 January 2010.'
    await page.getByText(words).waitFor()
    await page.getByText(/Of the first two: .*read/).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('leaves out what is planned, and what answers other questions, and says so', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=ukhtc~soca~mps~home-office`)
    await page.getByText('The same as a list: 4 names').click()
    const lines = page.getByRole('list', { name: 'Lines' })
    await lines
      .getByText('UK Human Trafficking Centre — led by +1 (planned) — Serious Organised Crime Agency')
      .waitFor()
    await page.getByText('What counts: everything').click()
    await page.getByRole('checkbox', { name: 'what is planned' }).uncheck()
    await lines.getByText('UK Human Trafficking Centre — led by — Serious Organised Crime Agency').waitFor()
    await page.getByRole('checkbox', { name: 'Money' }).check()
    await page.getByText('What counts: without what is planned, Money').waitFor()
    await lines.getByText('led by').waitFor({ state: 'detached' })
    await lines.getByText('Metropolitan Police Service — funded by ×4 +1 (denied) — Home Office').waitFor()
    await takePicture(page, 'filters')
    await expectAccessible(page)
    await page.goBack()
    await lines.getByText('UK Human Trafficking Centre — led by — Serious Organised Crime Agency').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says a refusal in the words of the service', async () => {
    const { page } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?show=scd9&families=GOSSIP`)
    await page.getByRole('alert').getByText('GOSSIP').waitFor()
    await page.context().close()
  })

  test('asks a named question by a form, and its answer can be taken along with its footnotes', async () => {
    const { page, faults } = await openWatched(browser, served.url, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.goto(served.url)
    await page.getByRole('link', { name: 'Questions' }).click()
    await page.getByRole('button', { name: 'Which operations fed into SCD9?' }).waitFor()
    await takePicture(page, 'questions')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Did the UKHTC feed into SCD9?' }).click()
    await page
      .getByText(
        'No document that was read says that the UK Human Trafficking Centre was absorbed into, merged with or folded into SCD9',
      )
      .waitFor()
    const subject = page.getByRole('combobox', { name: 'Subject' })
    await subject.fill('swale')
    await page.getByRole('option').filter({ hasText: 'Operation Swale' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Did Operation Swale feed into SCD9?' }).waitFor()
    await page.getByText('Operation Swale was absorbed into SCD9.').first().waitFor()
    expect(new URL(page.url()).searchParams.get('v.subject')).toBe('Operation Swale')
    await takePicture(page, 'answer')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Note 1' }).first().click()
    expect(await page.locator('#note-1:focus').innerText()).toContain(
      '“and Operation Swale, a joint ACPO/MPS/UKBA unit”',
    )
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await page.getByText('Copied as Markdown.').waitFor()
    const copied: string = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toMatch(/^Operation Swale was absorbed into SCD9\.\s?\[\^1\]/)
    expect(copied).toContain('\n[^1]: Human Trafficking: Briefing for prospective police and crime commissioners')
    await page.goBack()
    await page.getByRole('heading', { name: 'Did the UKHTC feed into SCD9?' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says what is wrong with what was asked', async () => {
    const { page } = await openWatched(browser, served.url)
    await page.goto(`${served.url}/?room=questions&ask=did-it-feed-into&v.subject=Operation%20Gold`)
    await page.getByRole('alert').getByText('Operation Gold').waitFor()
    await page.context().close()
  })

  test('sets the positions of a disagreement side by side, each down to the phrase', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('link', { name: 'Where documents differ' }).click()
    const question = 'How much did the Home Office pay the Metropolitan Police from 2007 to 2008-09, and for what?'
    await page.getByRole('link', { name: question }).click()
    const main = page.getByRole('main')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await main.getByRole('heading', { level: 1, name: question }).waitFor()
    await main.getByText('“provided £2.3 million to the MPS for its work on organised”').waitFor()
    await main.getByText('“In 2007 the Home Office provided the Met Police with £1.8 million”').waitFor()
    await takePicture(page, 'disagreement')
    await expectAccessible(page)
    await main
      .getByRole('button', { name: /^Letter from Alan Campbell MP/ })
      .first()
      .click()
    await panel.getByRole('heading', { name: /^Letter from Alan Campbell MP/ }).waitFor()
    await panel.getByText('What it says').waitFor()
    await takePicture(page, 'document')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('opens what has many links as a list with counts, not as a hairball', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    await page.goto(served.url)
    await page.getByRole('combobox', { name: 'Look for a name' }).fill('human trafficking')
    await page.getByRole('option', { name: 'topic: Human trafficking' }).first().waitFor()
    await page.getByRole('option', { name: 'topic: Human trafficking' }).first().click()
    await page.getByRole('button', { name: /^Show all [3-9]\d$/ }).waitFor()
    await page.getByText('The same as a list: 1 name, 0 lines').waitFor()
    await page.getByRole('button', { name: 'List: … works on Human trafficking' }).click()
    await page.getByRole('list').getByRole('button', { name: 'Show UK Human Trafficking Centre' }).waitFor()
    await takePicture(page, 'many')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('leaves out what is in part the editor’s reading', async () => {
    const { page, faults } = await openWatched(browser, served.url)
    // That SCD9 is part of the Metropolitan Police is the editor's reading of the briefing.
    await page.goto(`${served.url}/?show=scd9~mps`)
    await page.getByText('The same as a list: 2 names, 1 line').waitFor()
    await page.getByText('What counts: everything').click()
    await page.getByRole('checkbox', { name: 'what is in part the editor’s reading' }).uncheck()
    await page.getByText('The same as a list: 2 names, 0 lines').waitFor()
    await page.getByText('No document that was read links any two of these').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})
