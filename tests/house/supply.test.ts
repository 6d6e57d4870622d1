import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at } from '../../src/errors.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

interface Locked {
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
}

/** What runs in the service, by the lock file: each package with what is known of it. */
const RUNNING = Object.entries<Locked>(
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages,
).filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)

/** Licences that ask for their text to be kept, and nothing of whoever uses the service. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD']

describe('what the service is made of', () => {
  const nameOf = (path: string) => path.replace(/.*node_modules\//, '')

  test('is listed with its licences, all of them free', () => {
    const [, section = ''] = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8').split('## What it is made of')
    const listed = [...section.matchAll(/^\| `(.+?)` \| (.+?) \|$/gm)].map(([, name, licence]) => `${name} ${licence}`)
    const running = new Set(RUNNING.map(([path, { license }]) => `${nameOf(path)} ${license}`))
    expect(new Set(listed)).toEqual(running)
    expect(listed).toHaveLength(running.size)
    for (const [path, { license }] of RUNNING) expect(FREE, path).toContain(license)
  })

  test('runs no script when it is installed', () => {
    expect(RUNNING.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([])
  })
})

const WHY_NOT = await whyNotPacked()

describe.skipIf(WHY_NOT !== null)(`the packed file${WHY_NOT === null ? '' : ` (skipped: ${WHY_NOT})`}`, () => {
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-packed-'))
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT })
    file = join(folder, at(await readdir(folder), 0))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each(['20.19', '22', '24'])(
    'installs in an empty folder on Node %s, whatever is the newest of each package, and serves from there',
    async (release) => {
      const place = await mkdtemp(join(folder, 'place-'))
      const node = await nodeOf(release, await mkdtemp(join(folder, 'node-')))
      const PATH = [node, process.env['PATH']].join(delimiter)
      const env = { ...process.env, PATH }
      const { stdout: version } = await run('node', ['--version'], { env })
      expect(version.startsWith(`v${release}.`)).toBe(true)
      await writeFile(join(place, 'package.json'), '{}')
      await run('npm', ['install', '--engine-strict', ...QUIET, file], { cwd: place, env })
      const words = ['serve', '--port', '0']
      const child = spawn(join(place, 'node_modules/.bin/tributary'), words, { cwd: place, env: { PATH } })
      try {
        const url = await addressOf(child.stdout)
        const ready = async () => (await fetch(`${url}/health/ready`)).status
        await expect.poll(ready, { timeout: 60_000 }).toBe(200)
        const response = await fetch(`${url}/questions/which-operations-fed-into`)
        expect(response.status).toBe(200)
        expect(JSON.stringify(await response.json())).toContain('Operation Maxim')
      } finally {
        child.kill()
      }
    },
  )
})

/** What an install is told beside. */
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund']

/** The folder of the newest Node of a release, as the registry has it for this machine. */
async function nodeOf(release: string, folder: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`
  await writeFile(join(folder, 'package.json'), '{}')
  await run('npm', ['install', ...QUIET, `${name}@${release}`], { cwd: folder })
  return join(folder, 'node_modules', name, 'bin')
}

/** Why there is nothing to be packed, or nowhere to install it from. */
async function whyNotPacked(): Promise<string | null> {
  const built = join(ROOT, 'dist/kept-record.json')
  if (!existsSync(built)) return 'nothing is built'
  if (newestOf(['src', 'schema', 'seed', 'cypher']) > statSync(built).mtimeMs)
    return 'what is built is older than its sources'
  const answers = await run('npm', ['ping'], { cwd: ROOT, timeout: 30_000 }).then(
    () => true,
    () => false,
  )
  return answers ? null : 'no registry answers'
}

/** When a file of these folders was last written, in milliseconds since the epoch. */
function newestOf(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
  )
  return files.reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), 0)
}

/** The address that a service says it listens on. */
async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
  let told = ''
  for await (const chunk of output) {
    told += chunk
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? []
    if (address !== undefined) return address
  }
  throw new Error(`It ended without a word of where it listens: ${told}`)
}
