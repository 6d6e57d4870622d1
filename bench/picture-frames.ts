import { readdirSync, readFileSync } from 'node:fs'
import { createLog } from '../src/log.ts'
import { openEmbeddedStore } from '../src/store/embedded/open-embedded-store.ts'
import { findChromium, openBrowser } from '../tests/support/browser.ts'
import { builtPage } from '../tests/support/built-page.ts'
import { madeNetwork } from '../tests/support/made-network.ts'
import { serve } from '../tests/support/serve.ts'

/*
 * How soon the page is there, and how the picture of 1,000 entities with 3,000 links moves: `npx tsx bench/picture-frames.ts`. The page is dragged and zoomed for
 * some seconds by the browser's own mouse, the first image of it aside, which takes long once; it counts the frames that it was
 * given, how long its scripts took in each, and how long all processes of the browser did. A Chromium without a graphics card
 * draws by the processor: frames by the clock then tell of that too, and of whatever else the machine does.
 */

const ENTITIES = 1000
const LINKS = 3000
const MOVE_MS = 4000

/** What is counted as the picture moves. */
interface Told {
  readonly frames: number
  readonly longest: number
}

/** Counts frames in the page until it is told to end. */
const COUNT_FRAMES = `
  window.told = { frames: 0, longest: 0, last: performance.now(), isOn: true }
  const count = (now) => {
    told.frames += 1
    told.longest = Math.max(told.longest, now - told.last)
    told.last = now
    if (told.isOn) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
`

const executable = findChromium()
if (executable === null) process.exit(1)
const served = await serve(
  openEmbeddedStore(madeNetwork(ENTITIES, LINKS), ''),
  {},
  {},
  createLog('silent'),
  await builtPage(),
)
const browser = await openBrowser(executable)
try {
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage()
  page.setDefaultTimeout(120_000)
  const session = await page.context().newCDPSession(page)
  // Time of the processor, so that what else this machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  for (const visit of ['first', 'second']) {
    await page.goto(served.url)
    await page.locator('h1').waitFor()
    const told = await page.evaluate<string>(`(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return Math.round(paint.startTime) + ' ms until something is painted, at most ' + Math.round(performance.now()) + ' until its words are'
    })()`)
    console.log(`${visit} visit: ${told}`)
  }
  const ids = Array.from({ length: ENTITIES }, (_, at) => `e${at}`)
  const began = Date.now()
  await page.goto(`${served.url}/?show=${ids.join('~')}`)
  await page.locator('.canvas[aria-busy="false"]').waitFor()
  await page.waitForFunction(() => /e999,-?\d/.test(decodeURIComponent(location.href)))
  console.log(
    `opened in ${Date.now() - began} ms, scripts ${((await secondsTaken()).script * 1000).toFixed(0)} ms of the processor`,
  )
  const box = await page.locator('.canvas').boundingBox()
  if (box === null) throw new Error('There is no picture.')
  const [x, y] = [box.x + 20, box.y + 20]
  for (const move of ['pan', 'zoom'] as const) {
    const first = Date.now()
    await page.mouse.move(x, y)
    if (move === 'pan') await page.mouse.down()
    if (move === 'pan') await page.mouse.move(x + 9, y + 9)
    else await page.mouse.wheel(0, -40)
    await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))')
    console.log(`${move}: moved for the first time after ${Date.now() - first} ms`)
    await page.evaluate(COUNT_FRAMES)
    const [before, browserBefore] = [await secondsTaken(), secondsOfChildren()]
    const start = Date.now()
    for (let step = 0; Date.now() - start < MOVE_MS; step++) {
      if (move === 'pan') await page.mouse.move(x + (step % 60) * 4, y + (step % 40) * 3)
      else await page.mouse.wheel(0, step % 20 < 10 ? -40 : 40)
    }
    const took = Date.now() - start
    if (move === 'pan') await page.mouse.up()
    const told = await page.evaluate<Told>('(() => { told.isOn = false; return told })()')
    const [after, browserAfter] = [await secondsTaken(), secondsOfChildren()]
    const perFrame = (what: 'script' | 'all') =>
      `${(((after[what] - before[what]) * 1000) / told.frames).toFixed(1)} ms`
    console.log(
      `${move}: ${((told.frames * 1000) / took).toFixed(0)} frames a second, the longest ${told.longest.toFixed(0)} ms; of the ` +
        `processor a frame took ${perFrame('script')} for scripts, ${perFrame('all')} for all that the page does, ` +
        `${(((browserAfter - browserBefore) * 1000) / told.frames).toFixed(1)} ms for all processes of the browser`,
    )
    await page.waitForTimeout(1500)
  }

  /** The time of the processor that the page took by now: for scripts alone, and for all that it does to be drawn. */
  async function secondsTaken() {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
    return { script: of('ScriptDuration'), all: of('TaskDuration') }
  }
} finally {
  await browser.close()
  await served.close()
}

/** The time of the processor that all processes begun by this one took by now, in seconds; nothing where no /proc tells it. */
function secondsOfChildren(): number {
  const seen = new Map<number, { readonly parent: number; readonly seconds: number }>()
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      // Behind the name in brackets: the state, the parent, and further on two times in hundredths of a second.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      seen.set(Number(name), { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / 100 })
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => {
    const parent = seen.get(id)?.parent
    return parent !== undefined && (parent === process.pid || isOurs(parent))
  }
  return [...seen].reduce((sum, [id, { seconds }]) => (isOurs(id) ? sum + seconds : sum), 0)
}
