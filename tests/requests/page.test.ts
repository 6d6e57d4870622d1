import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const PAGE = '<!doctype html><title>built</title>'
const SCRIPT = 'document.title = "a script of the page"'

describe('the page', () => {
  let folder: string
  let served: Served
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-page-'))
    mkdirSync(join(folder, 'explorer/assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.html'), 'not of the page')
    for (const [name, text] of [
      ['index.html', PAGE],
      ['assets/index-1234.js', SCRIPT],
    ] as const) {
      writeFileSync(join(folder, 'explorer', name), text)
      writeFileSync(join(folder, 'explorer', `${name}.br`), brotliCompressSync(text))
      writeFileSync(join(folder, 'explorer', `${name}.gz`), gzipSync(text))
    }
    served = await servePage(join(folder, 'explorer/'))
  })
  afterAll(async () => {
    await served.close()
    rmSync(folder, { recursive: true })
  })

  test('stands at the root, whatever its state, and is asked for anew each time by its tag', async () => {
    const first = await fetch(`${served.url}/`)
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(first.headers.get('cache-control')).toBe('no-cache')
    expect(await first.text()).toBe(PAGE)
    expect(await (await fetch(`${served.url}/?show=scd9&open=scd9`)).text()).toBe(PAGE)
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(`${served.url}/`, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('keeps its parts for ever: their content is in their names', async () => {
    const script = await fetch(`${served.url}/assets/index-1234.js`)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await script.text()).toBe(SCRIPT)
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['deflate', undefined],
    ['', undefined],
  ])('to a client that takes %j it is sent as %s', async (accepted, encoding) => {
    const { headers } = await raw('/', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['vary']).toBe('accept-encoding')
  })

  test('may do nothing but what comes from this service, with no script or style in the page itself', async () => {
    for (const path of ['/', '/assets/index-1234.js']) {
      const { headers } = await fetch(served.url + path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    }
  })

  test('gives no file beside it, in no spelling, nor its compressed forms by their names', async () => {
    const spellings = ['/secret.html', '/../secret.html', '/%2e%2e/secret.html', '/assets/..%2f..%2fsecret.html']
    for (const path of [...spellings, '/index.html.br', '/assets/', '/assets']) {
      expect((await raw(path)).status, path).toBe(404)
    }
  })

  test('is only read', async () => {
    expect((await fetch(`${served.url}/`, { method: 'POST' })).status).toBe(405)
    const head = await fetch(`${served.url}/`, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag') !== null]).toEqual([200, true])
  })

  test('says how it is built where it was not', async () => {
    const bare = await servePage(join(folder, 'nowhere/'))
    const answer = await fetch(`${bare.url}/`)
    expect(answer.status).toBe(404)
    expect((await answer.json()).error).toContain('npm run build')
    await bare.close()
  })

  /** What a client gets that sends the address as it stands. */
  function raw(path: string, headers: Readonly<Record<string, string>> = {}) {
    return new Promise<{ readonly status?: number; readonly headers: Readonly<Record<string, unknown>> }>((resolve) => {
      const { hostname, port } = new URL(served.url)
      request({ hostname, port, path, headers }, (response) => {
        response.resume()
        resolve({ status: response.statusCode ?? 0, headers: response.headers })
      }).end()
    })
  }
})

async function servePage(folder: string): Promise<Served> {
  return serve(await openShippedRecord(), {}, {}, createLog('silent'), pathToFileURL(folder))
}
