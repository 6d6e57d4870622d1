import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

describe('the process', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-process-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('starts on the shipped record without any setting, answers, and stops cleanly when asked to', async () => {
    const child = start({ PORT: '0' })
    const url = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        const found = /"url":"(http:[^"]+)"/.exec(chunk.toString())?.[1]
        if (found !== undefined) resolve(found)
      })
    })
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ entity(ref: \\"SCD9\\") { fedBy(kinds: OPERATION) { nodes { name } } } }"}',
    })
    const { data } = await response.json()
    expect(data.entity.fedBy.nodes).toEqual([{ name: 'Operation Maxim' }, { name: 'Operation Swale' }])
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ code: 0 })
  })

  test('a port in use is one line and exit code 1', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const { code, errors } = await ended(start({ PORT: String(port) }))
    taken.close()
    expect(errors).toBe(`Port ${port} of 127.0.0.1 is in use: stop what uses it, or set PORT to another.\n`)
    expect(code).toBe(1)
  })

  test('every wrong setting is named, with what is allowed, and exit code 1', async () => {
    const { code, errors } = await ended(start({ PORT: 'four', LOG_LEVEL: 'loud', MAX_FIRST: '0' }))
    expect(errors.trimEnd().split('\n').sort()).toEqual([
      'LOG_LEVEL: must be one of silent, error, warn, info, debug, not "loud".',
      'MAX_FIRST: must be a whole number from 1 to 500, not "0".',
      'PORT: must be a whole number from 0 to 65535, not "four".',
    ])
    expect(code).toBe(1)
  })

  test('a record that cannot be read is one line and exit code 1', async () => {
    const { code, errors } = await ended(start({ RECORD: join(folder, 'nowhere') }))
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    expect(errors).toContain('nowhere')
    expect(errors).not.toContain('    at ')
    expect(code).toBe(1)
  })

  test('a record with faults is refused with all of them and exit code 1', async () => {
    await writeFile(join(folder, 'record.yaml'), 'title: Broken\nsausage: 1\n')
    const { code, errors } = await ended(start({ RECORD: folder }))
    expect(errors.trimEnd().split('\n').length).toBeGreaterThan(1)
    expect(errors).toMatch(/^record\.yaml:\d+: sausage: /m)
    expect(errors).not.toContain('    at ')
    expect(code).toBe(1)
  })
})

function start(settings: Readonly<Record<string, string>>): ChildProcess {
  const { PATH } = process.env
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { cwd: ROOT, env: { PATH, ...settings } })
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly errors: string }> {
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors })))
}
