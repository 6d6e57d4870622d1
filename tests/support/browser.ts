import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium of the system's own usually is. */
const CHROMIUM_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium; null, with the reason printed, where there is none. */
export function findChromium(): string | null {
  const found = CHROMIUM_PLACES.find((place) => existsSync(place)) ?? null
  if (found === null) console.warn(`Browser tests are skipped: no Chromium at ${CHROMIUM_PLACES.join(', ')}.`)
  return found
}

/** A headless browser that looks for nothing on the network by itself. */
export function openBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] })
}
