import { existsSync } from 'node:fs'
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeGenerated } from '../../bench/generated-folder.ts'
import { cacheIn } from '../../src/store/cache-folder.ts'
import { keepIn } from '../../src/store/embedded/kept/keep.ts'
import { readKept, writeKept } from '../../src/store/embedded/kept/kept-bytes.ts'
import { putTogether, shareKept } from '../../src/store/embedded/kept/shared-kept.ts'
import { indexRecord, openKeptStore } from '../../src/store/embedded/open-embedded-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { asking, EVERY_SIDE, viewWith } from '../stores/contract/told.ts'
import { anyRecord } from '../support/random-record.ts'
import { withFolder } from '../support/record-folder.ts'
import { runs } from '../support/runs.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

let [root, record, cache] = ['', '', '']
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tributary-cache-'))
  record = join(root, 'record')
  await writeGenerated(record, 800)
  cache = join(root, 'kept')
  expect((await open()).isRead).toBe(true)
})
afterAll(() => rm(root, { recursive: true, force: true }))
let folders = 0
beforeEach(() => {
  folders += 1
  cache = join(root, `cache-${folders}`)
})

/** Opens the record's store; whether it was read, and what is noted. */
async function open(recordFolder = record) {
  const [told, notes]: readonly [string[], string[]] = [[], []]
  const settings = { recordFolder, isLenient: false, neo4j: null, cacheFolder: cache }
  const opening = await openStore(settings, { tell: (words) => told.push(words), note: (one) => notes.push(one) })
  if ('faults' in opening) throw new Error(opening.faults.join('\n'))
  return { store: opening.store, isRead: told.some((words) => words.startsWith('reading')), notes }
}

/** Puts there what a start before this one has kept of the record. */
async function keepRecord(): Promise<void> {
  await cp(join(root, 'kept'), cache, { recursive: true })
}

async function keptFile(): Promise<string> {
  const [name = '', ...others] = await readdir(cache)
  expect(others).toEqual([])
  return join(cache, name)
}

const SOME = new Map<string, unknown>([
  ['one', { column: Uint32Array.of(1, 2, 3) }],
  ['other', ['a', { b: null }]],
])

/** Keeps something; gives the file. */
async function keepSome(): Promise<string> {
  await cacheIn(cache, 'some', () => {}).keep(SOME)
  return keptFile()
}

async function takeSome() {
  const notes: string[] = []
  return [await cacheIn(cache, 'some', (one) => notes.push(one)).take(), notes]
}

async function answers(store: Store) {
  const page = { first: 20, after: null, keysOnly: false }
  return {
    record: await store.record(asking()),
    hub: await store.relationshipsOf(['hub-0', 'hub-1'], EVERY_SIDE, viewWith({}), page, asking()),
    names: await store.namesProposed('hub 3', null, asking()),
    timeline: await store.timelineOf(['hub-2', null], { from: null, until: null }, viewWith({}), page, asking()),
    found: await store.claimsFound('words claim 17', null, null, page, asking()),
    overview: await store.overview(asking()),
  }
}

describe('a record that is kept for the next start', () => {
  test('is read once, and gives the same answers from then on', async () => {
    const first = await open()
    expect([first.isRead, first.notes]).toEqual([true, []])
    const second = await open()
    expect([second.isRead, second.notes]).toEqual([false, []])
    expect(await answers(second.store)).toEqual(await answers(first.store))
    expect((await second.store.entitiesById(['hub-0'], asking()))[0]?.name).toBe('Hub 0')
  })

  test('is read anew once one of its files is another', async () => {
    await keepRecord()
    await withFolder({}, async (folder) => {
      const other = join(folder, 'record')
      await writeGenerated(other, 800)
      expect((await open(other)).isRead).toBe(false)
      const head = join(other, 'record.yaml')
      await writeFile(head, (await readFile(head, 'utf8')).replace('A generated record', 'A generated Record'))
      const changed = await open(other)
      expect([changed.isRead, (await changed.store.record(asking())).title]).toEqual([true, 'A generated Record'])
    })
  })

  test('is another where faulty rows are left out of it', async () => {
    await keepRecord()
    const settings = { recordFolder: record, isLenient: true, neo4j: null, cacheFolder: cache }
    const told: string[] = []
    await openStore(settings, { tell: (words) => told.push(words), note() {} })
    expect(told[0]).toMatch(/^reading/)
    expect(await readdir(cache)).toHaveLength(2)
  })

  test('is read anew where what was kept is damaged, which is noted, and is then kept again', async () => {
    await keepRecord()
    const path = await keptFile()
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, bytes.length / 2))
    const { isRead, notes } = await open()
    expect([isRead, notes]).toEqual([true, [`CACHE: ${path} is damaged: the record is read anew.`]])
    expect((await readFile(path)).equals(bytes)).toBe(true)
  })

  test('is not taken where any of its bytes is another, or some are not there', async () => {
    const path = await keepSome()
    const bytes = await readFile(path)
    const turned = (place: number) => {
      const copy = Buffer.from(bytes)
      copy.writeUInt8((copy.readUInt8(place) + 1) % 256, place)
      return copy
    }
    // Between the parts, which begin at multiples of eight, and at the end of the head, there are bytes that mean nothing: 0.
    const isMeant = (place: number) => place < 36 || bytes.readUInt8(place) !== 0
    // One and the same, for each that is opened reads all code of the program.
    const notes: string[] = []
    const { take } = cacheIn(cache, 'some', (one) => notes.push(one))
    for (const place of [...bytes.keys()].filter(isMeant)) {
      await writeFile(path, turned(place))
      expect([await take(), notes.splice(0)], `byte ${place}`).toEqual([
        null,
        [expect.stringMatching(/(is damaged|is no such file)/)],
      ])
    }
    for (const length of [0, 20, bytes.length - 1]) {
      await writeFile(path, bytes.subarray(0, length))
      expect(await takeSome()).toEqual([null, [expect.stringMatching(/(is damaged|is cut off)/)]])
    }
    await writeFile(path, bytes)
    expect(await takeSome()).toEqual([SOME, []])
  })

  test('is kept for this user alone, and not taken from where others may write', async () => {
    const path = await keepSome()
    expect([(await stat(cache)).mode & 0o777, (await stat(path)).mode & 0o777]).toEqual([0o700, 0o600])
    await chmod(path, 0o666)
    const notOwn = `CACHE: ${path} is not a file of this user alone: the record is read anew.`
    expect(await takeSome()).toEqual([null, [notOwn]])
    await chmod(path, 0o600)
    expect(await takeSome()).toEqual([SOME, []])
    await chmod(cache, 0o777)
    expect(await takeSome()).toEqual([null, []])
    const notes: string[] = []
    await cacheIn(cache, 'some', (one) => notes.push(one)).keep(SOME)
    expect(notes).toEqual([`CACHE: nothing is kept in ${cache}, which is no folder that this user alone may write.`])
    await chmod(cache, 0o700)
    await rename(path, join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), path)
    expect(await takeSome()).toEqual([null, [expect.stringMatching(/cannot be read \(ELOOP/)]])
  })

  test('is read where nothing can be kept, which is noted', async () => {
    await writeFile(cache, 'a file')
    const { isRead, notes } = await open()
    expect([isRead, notes]).toEqual([
      true,
      [expect.stringMatching(/^CACHE: nothing is kept in .*, which is no folder/)],
    ])
  })

  test.skipIf(!existsSync('/proc/self'))('is not waited for where a folder can never be made', async () => {
    const notes: string[] = []
    for (const folder of ['/proc/none', '/proc/none/deeper']) {
      await cacheIn(folder, 'some', (one) => notes.push(one)).keep(SOME)
    }
    expect(notes).toEqual([
      expect.stringMatching(/^CACHE: nothing can be kept in \/proc\/none \(ENOENT/),
      expect.stringMatching(/^CACHE: nothing can be kept in \/proc\/none\/deeper \(ENOENT/),
    ])
  })

  test('is not kept where it is small, or has a fault', async () => {
    await withFolder(SMALL_RECORD, async (folder) => {
      expect((await open(folder)).isRead).toBe(true)
    })
    expect(await readdir(cache).catch(() => 'none')).toBe('none')
  })

  test('stands beside three others at most, those that were asked for last', async () => {
    const notes: string[] = []
    const of = (name: string) => cacheIn(cache, name, (one) => notes.push(one))
    await mkdir(cache, { mode: 0o700 })
    await writeFile(join(cache, 'begun.unfinished'), '')
    await utimes(join(cache, 'begun.unfinished'), 1, 1)
    for (const [place, name] of ['a', 'b', 'c', 'd'].entries()) {
      await of(name).keep(SOME)
      const names = await readdir(cache)
      for (const one of names) {
        const path = join(cache, one)
        if ((await stat(path)).mtimeMs > 1e9) await utimes(path, 1000 + place, 1000 + place)
      }
    }
    expect(await of('a').take()).toEqual(SOME)
    await of('e').keep(SOME)
    const there = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => of(name).take()))
    expect(there.map((one) => one !== null)).toEqual([true, false, true, true, true])
    expect([notes, (await readdir(cache)).length]).toEqual([[], 4])
  })
})

describe('what is kept, handed to another thread', () => {
  test('is the same, and its columns are not copied', () => {
    const kept = new Map<string, unknown>([['some', { of: { column: Uint16Array.of(1, 2, 3) }, text: '¶' }]])
    const own = new Map<string, unknown>()
    keepIn(own)('some', () => kept.get('some'))
    // As a message between threads is.
    const other = putTogether(structuredClone(shareKept(own)))
    expect(other).toEqual(kept)
    const columnIn = (one: ReadonlyMap<string, unknown>) =>
      (one.get('some') as { readonly of: { readonly column: Uint16Array } }).of.column
    columnIn(own)[1] = 9
    expect([...columnIn(other)]).toEqual([1, 9, 3])
  })

  test('answers as the first does, of any record', async () => {
    const property = fc.asyncProperty(anyRecord, async (one) => {
      const kept = indexRecord(one, 'hash')
      const other = putTogether(structuredClone(shareKept(kept)))
      expect(other).toEqual(kept)
      expect(await openKeptStore(other).overview(asking())).toEqual(await openKeptStore(kept).overview(asking()))
    })
    await fc.assert(property, { numRuns: 20 })
  })
})

describe('the file of what is kept', () => {
  test('gives all of it again, of any record', async () => {
    await mkdir(cache, { mode: 0o700 })
    let files = 0
    const property = fc.asyncProperty(anyRecord, async (one) => {
      files += 1
      const path = join(cache, `${files}`)
      const kept = indexRecord(one, 'hash')
      await writeKept(path, kept)
      const again = await readKept(path)
      expect(again).toEqual(kept)
      if (typeof again !== 'string') {
        expect(await openKeptStore(again).overview(asking())).toEqual(await openKeptStore(kept).overview(asking()))
      }
    })
    await fc.assert(property, { numRuns: runs(30) })
  })
})
