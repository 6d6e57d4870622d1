import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { findChromium, openBrowser } from '../tests/support/browser.ts'
import { freePort } from './measuring/free-port.ts'
import { median } from './measuring/statistics.ts'

/*
 * How soon the page is there for somebody who was never here: `npm run bench:paint`. Each round starts the service as built, in a
 * process of its own, and a Chromium with an empty profile, and opens `/`: the first request that this service is asked. Another
 * Chromium with an empty profile then opens it again, of a service that is warm, and last that one once more, with its cache.
 * Times are the browser's own, from the moment at which it set out.
 */

const ROUNDS = 9
const ROOT = join(import.meta.dirname, '..')
/** How long a service may take to begin, in milliseconds. */
const START_LIMIT_MS = 60_000

/** When what was there, in milliseconds from the beginning of the visit, and how many bytes came over the line. */
interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  /** Names to begin with and questions to ask stand in the page, and a frame with them was drawn. */
  readonly readable: number
  readonly bytes: number
}

/** Runs before anything of the page does. A largest paint is told as it comes, and again when a larger one follows. */
const WATCH = `
  window.told = { largest: 0, readable: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) told.largest = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const seen = new MutationObserver(() => {
    const isThere = document.querySelector('[aria-labelledby="begin"] li') && document.querySelector('[aria-labelledby="ask"] li')
    if (!isThere) return
    seen.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => { told.readable = performance.now() }))
  })
  seen.observe(document, { childList: true, subtree: true })
`

const VISITS = ['first request of a service, empty profile', 'warm service, empty profile', 'the same browser again']

const executable = findChromium()
if (executable === null) process.exit(1)
const visits: Visit[][] = VISITS.map(() => [])
for (let round = 0; round < ROUNDS; round++) {
  const service = await startService()
  try {
    const told = [...(await visitsOf(service.url, 1)), ...(await visitsOf(service.url, 2))]
    for (const [at, visit] of told.entries()) visits[at]?.push(visit)
  } finally {
    service.child.kill('SIGTERM')
    await once(service.child, 'exit')
  }
}
console.log(`Milliseconds, the median of ${ROUNDS} and the longest.\n`)
console.log('| visit | first paint | largest paint | names and questions can be read | kB |')
console.log('| --- | ---: | ---: | ---: | ---: |')
for (const [at, name] of VISITS.entries()) {
  const cell = (key: keyof Visit) => {
    const values = (visits[at] ?? []).map((visit) => visit[key])
    return `${Math.round(median(values))}, ${Math.round(Math.max(...values))}`
  }
  const kilobytes = Math.round(median((visits[at] ?? []).map(({ bytes }) => bytes)) / 1000)
  console.log(`| ${name} | ${cell('firstPaint')} | ${cell('largestPaint')} | ${cell('readable')} | ${kilobytes} |`)
}

/** Visits to the page by one browser, that has nothing of it to begin with. */
async function visitsOf(url: string, many: number): Promise<readonly Visit[]> {
  const browser = await openBrowser(executable ?? '')
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
    const visits: Visit[] = []
    for (let at = 0; at < many; at++) {
      const page = await context.newPage()
      visits.push(await visit(page, url))
      await page.close()
    }
    return visits
  } finally {
    await browser.close()
  }
}

async function visit(page: Page, url: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(WATCH)
  await page.goto(url)
  await page.waitForFunction(() => {
    const { told } = window as unknown as { readonly told: { readonly largest: number; readonly readable: number } }
    return told.readable > 0 && told.largest > 0
  })
  // What still comes after the words is counted too.
  await page.waitForLoadState('networkidle')
  const told = await page.evaluate<Omit<Visit, 'bytes'>>(`({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    largestPaint: told.largest,
    readable: told.readable,
  })`)
  return { ...told, bytes }
}

/** This service as it was built, with the shipped record, ready to be asked. */
async function startService(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const port = await freePort()
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: ROOT,
    env: { PATH, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  const until = Date.now() + START_LIMIT_MS
  while (Date.now() < until && child.exitCode === null) {
    const isReady = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return { url, child }
    await pause(50)
  }
  child.kill('SIGKILL')
  throw new Error('The service did not begin.')
}
