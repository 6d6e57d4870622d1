import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { findChromium, openBrowser } from '../support/browser.ts'
import { axeFindings } from '../support/explorer-browser.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { openSmallRecord } from '../support/small-record.ts'

const executable = findChromium()

// A page of nine megabytes: on a busy machine it takes its time to open.
describe.skipIf(executable === null)('GraphiQL in a browser', { timeout: 300_000 }, () => {
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
    await page.locator('.graphiql-query-editor').getByText('Which operations fed into SCD9?').first().waitFor()
    await page.getByRole('button', { name: /execute query/i }).click()
    const result = page.locator('.result-window')
    await result.getByText('were absorbed into SCD9').first().waitFor()
    await result.getByText('Operation Swale').first().waitFor()
    expect(await result.innerText()).not.toContain('Pentameter')
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    const screenshot = process.env['SCREENSHOT']
    if (screenshot !== undefined) await page.screenshot({ path: screenshot })
    await page.close()
  })

  test('begins every visit with the first question, whatever the last one left', async () => {
    const page = await newPage()
    await page.goto(`${served.url}/graphql`)
    await isFirstQuestion(page)
    await isStored(page, 'WhichOperationsFedInto')
    await page.reload()
    await isFirstQuestion(page)
    await typeAtTheEnd(page)
    await isStored(page, EDIT)
    await page.goto(`${served.url}/graphql`)
    await isFirstQuestion(page)
    await run(page)
    await page.locator('.result-window').getByText('were absorbed into SCD9').first().waitFor()
    await shoot(page, 'second-visit')
    await toTheEnd(page)
    await page.locator('.graphiql-query-editor').getByText('phrase', { exact: true }).waitFor()
    expect(await page.locator('.graphiql-query-editor').getByText(EDIT).count()).toBe(0)
    await page.context().close()
  })

  test('opens after a reload, and by going back, what was typed before it', async () => {
    const page = await newPage()
    await page.goto(`${served.url}/graphql`)
    await typeAtTheEnd(page)
    expect((await page.reload())?.status()).toBe(200)
    await page.locator('.graphiql-query-editor').getByText('Which operations fed into SCD9?').first().waitFor()
    await shoot(page, 'reload-after-an-edit')
    await isEdited(page)
    expect((await titles(page)).slice(0, 3)).toEqual([
      'WhichOperationsFedInto',
      'WhichOperationsFedInto',
      'DidItFeedInto',
    ])
    await run(page)
    await page.locator('.result-window').getByText('were absorbed into SCD9').first().waitFor()
    await page.goto(`${served.url}/health/live`)
    await page.goBack()
    await isEdited(page)
    await page.context().close()
  })

  test('opens a link that somebody shared, with its variables, in a tab before the questions', async () => {
    const page = await newPage()
    const query = 'query Met($ref: String!) { entity(ref: $ref) { id } }'
    const link = new URL(`${served.url}/graphql`)
    link.searchParams.set('query', query)
    link.searchParams.set('variables', '{ "ref": "the Met" }')
    expect((await page.goto(link.href))?.status()).toBe(200)
    await page.locator('.graphiql-query-editor').getByText('Met').first().waitFor()
    await page.locator('.graphiql-editor-tool').getByText('the Met').waitFor()
    expect(await titles(page)).toHaveLength(QUESTIONS + 1)
    expect((await titles(page)).slice(0, 2)).toEqual(['Met', 'WhichOperationsFedInto'])
    await run(page)
    await page.locator('.result-window').getByText('"mps"').waitFor()
    await shoot(page, 'shared-link')
    // What is typed into the variables is written into the address too.
    await page.locator('.graphiql-editor-tool .monaco-editor').first().click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Delete')
    await page.waitForURL((url) => url.searchParams.get('variables') === ' "ref": "the Met" }')
    expect(new URL(page.url()).searchParams.get('query')).toBe(query)
    await page.context().close()
  })

  test('has a menu of the questions by their titles, which opens their tabs and leads to their forms', async () => {
    const page = await newPage()
    await page.goto(`${served.url}/graphql`)
    await isFirstQuestion(page)
    const menu = page.getByRole('combobox', { name: 'Question' })
    const shown = await menu.locator('option:not([hidden])').allInnerTexts()
    expect(shown).toEqual(readNamedQuestions().map(({ title }) => title))
    await menu.selectOption('What is known of SCD9?')
    await page.locator('.graphiql-query-editor').getByText('An entity with its names').first().waitFor()
    expect(await page.locator('.graphiql-tab-active').innerText()).toBe('WhatIsKnownOf')
    await shoot(page, 'menu')
    const form = page.getByRole('link', { name: /as a form/ })
    expect(await form.getAttribute('href')).toBe('./?room=questions&ask=what-is-known-of')
    // A click on a tab is followed by the menu; while the tabs slide to their places, a press would be taken for a drag.
    await page.locator('.graphiql-tab-button').nth(1).dispatchEvent('click')
    await page.locator('.graphiql-query-editor').getByText('Did the UKHTC feed into SCD9?').first().waitFor()
    await page.waitForFunction(() => document.querySelector('select')?.value === 'did-it-feed-into')
    await page.context().close()
  })

  test('shows whole lines of every comment where the window is 1,300 pixels wide', async () => {
    const page = await newPage({ width: 1300, height: 900 })
    await page.goto(`${served.url}/graphql`)
    await isFirstQuestion(page)
    const [wide = 0, line = 0, characters = 1] = await page.evaluate<number[]>(`(() => {
      const editor = document.querySelector('.graphiql-query-editor')
      const words = [...editor.querySelectorAll('.view-line span span')].sort((a, b) => b.offsetWidth - a.offsetWidth)[0]
      return [
        editor.querySelector('.monaco-scrollable-element').getBoundingClientRect().width,
        words.getBoundingClientRect().width,
        words.textContent.length,
      ]
    })()`)
    const longest = readNamedQuestions().flatMap(({ document }) =>
      document.split('\n').filter((text) => /^ *#/.test(text)),
    )
    expect(Math.max(...longest.map((text) => text.length)) * (line / characters)).toBeLessThan(wide)
    await shoot(page, 'graphiql-1300')
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('has no fault of ours that axe finds, in the %s', async (colorScheme) => {
    const page = await newPage({ width: 1400, height: 900 }, colorScheme)
    await page.goto(`${served.url}/graphql`)
    await isFirstQuestion(page)
    // What is GraphiQL's own is left aside, as the button that closes a tab within the tab; its logo says our name.
    expect(await axeFindings(page, '.graphiql-container', '.graphiql-logo')).toEqual([])
    await shoot(page, `graphiql-${colorScheme}`)
    await page.context().close()
  })

  test('asks about what the record at hand knows', async () => {
    const own = await serve(await openSmallRecord())
    const page = await newPage()
    await page.goto(`${own.url}/graphql`)
    await page.locator('.graphiql-editor-tool').getByText('"Unit Two"').waitFor()
    await run(page)
    await page.locator('.result-window').getByText('"Unit Two"').first().waitFor()
    await page.context().close()
    await own.close()
  })

  /** A page of a browser that was never here. */
  async function newPage(
    viewport = { width: 1400, height: 900 },
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const context = await browser.newContext({ viewport, colorScheme })
    context.setDefaultTimeout(120_000)
    return context.newPage()
  }
})

/** Each is a tab. */
const QUESTIONS = readdirSync('schema/questions').length

/** What a visitor types below the first question. */
const EDIT = '# and what of it?'

/** Types below the question that is open, and waits until the address has it. */
async function typeAtTheEnd(page: Page): Promise<void> {
  await toTheEnd(page)
  await page.keyboard.type(EDIT)
  await page.waitForURL((url) => url.searchParams.get('query')?.endsWith(EDIT) === true)
}

async function isEdited(page: Page): Promise<void> {
  await toTheEnd(page)
  await page.locator('.graphiql-query-editor').getByText(EDIT).first().waitFor()
  expect(await titles(page)).toHaveLength(QUESTIONS + 1)
}

/** The editor shows only the lines that there is room for. */
async function toTheEnd(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').first().click()
  await page.keyboard.press('Control+End')
}

/** Waits until GraphiQL has kept a text for the next visit. */
async function isStored(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => localStorage.getItem('graphiql:tabState')?.includes(wanted) === true, text)
}

function run(page: Page): Promise<void> {
  return page.getByRole('button', { name: /execute query/i }).click()
}

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.graphiql-tab').allInnerTexts()
}

async function isFirstQuestion(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor').getByText('Which operations fed into SCD9?').first().waitFor()
  expect(await titles(page)).toHaveLength(QUESTIONS)
  expect(await page.locator('.graphiql-tab-active').innerText()).toBe('WhichOperationsFedInto')
  expect((await titles(page))[0]).toBe('WhichOperationsFedInto')
}

/** Takes a picture, to be looked at, where somebody said into which folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  await page.screenshot({ path: `${folder}/${name}.png` })
}
