import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { createLog } from '../../src/log.ts'
import type { Texts } from '../../src/record/open-texts.ts'
import type { Store } from '../../src/store/store.ts'
import { builtPage } from './built-page.ts'
import { type Served, serve } from './serve.ts'

/** The page over a store, allowed more time than a visitor is: the machine that draws beside it may be busy. */
export async function servePage(store: Store, texts: Texts | null = null): Promise<Served> {
  return serve(store, { transactionMs: 20_000 }, {}, createLog('silent'), await builtPage(), {}, texts)
}

/** What went wrong in a page: scripts that failed, what its policy forbade, and what it asked of other hosts. */
export interface Watched {
  readonly page: Page
  readonly faults: readonly string[]
}

/** A page of a browser that was never here, watched for faults. */
export async function openWatched(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    // A refusal is an answer; the browser tells of its status all the same.
    const isStatus = line.text().startsWith('Failed to load resource')
    if (line.type() === 'error' && !isStatus) faults.push(line.text())
  })
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) faults.push(`asked ${request.url()}`)
  })
  return { page, faults }
}

const require = createRequire(import.meta.url)

/** Fails where axe-core finds something serious or critical in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(`(() => { const module = undefined, exports = undefined; ${await axeSource()} })()`)
  const violations: readonly Violation[] = await page.evaluate(
    'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)
  expect(told).toEqual([])
}

/**
 * The rules of axe-core, however grave, that a page breaks as it stands outside what is in these places, or in what of it is
 * ours all the same.
 */
export async function axeFindings(page: Page, theirs: string, ours: string): Promise<readonly string[]> {
  await page.evaluate(`(() => { const module = undefined, exports = undefined; ${await axeSource()} })()`)
  return page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => document.querySelector(target[0])).some((found) =>
      found.closest(${JSON.stringify(theirs)}) === null || found.closest(${JSON.stringify(ours)}) !== null) ? [id] : []))`)
}

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

async function axeSource(): Promise<string> {
  return readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
}

/** Takes a picture, to be looked at, where somebody said into which folder. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}
