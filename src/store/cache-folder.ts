import { createHash, randomUUID } from 'node:crypto'
import { lstat, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../make-folder.ts'
import type { Kept } from './embedded/kept/keep.ts'
import { isOwn, readKept, writeKept } from './embedded/kept/kept-bytes.ts'

/** What was kept of a record, for a start that reads it again. */
export interface Cache {
  /** Null where there is nothing of it, or what there is cannot be taken. */
  readonly take: () => Promise<Kept | null>
  /** Keeps it for the next start, in place of what is there. */
  readonly keep: (kept: Kept) => Promise<void>
}

/** How many records a folder keeps, those that were asked for last, and how much together, in bytes. */
const MOST_KEPT = 4
const MOST_BYTES = 16 * 1024 ** 3

/** A file that a start which ended before its time left unfinished is removed after so long, in milliseconds. */
const LEFT_MS = 60 * 60 * 1000

/** A folder that this user alone may read and write. */
const OWN = 0o700

const [KEPT_ENDING, UNFINISHED_ENDING] = ['.kept', '.unfinished']

/**
 * The cache of a record in a folder, which is made where it is not there, for this user alone; `note` is told of what keeps it
 * from being of use, in a sentence. The record is told by a digest of its files, and by whether it is taken leniently; what is
 * kept of it is also of this very program. Nothing of this fails.
 */
export function cacheIn(folder: string, record: string, note: (sentence: string) => void): Cache {
  const refused = (why: string) => note(`CACHE: ${why}`)
  // To tell the program reads all its code: once, for taking and keeping.
  const found = pathOf(folder, record)
  return {
    async take() {
      const path = await found
      try {
        if (path === null || !(await isThere(path))) return null
        if (!isOwn(await lstat(folder))) return null
        const kept = await readKept(path)
        if (typeof kept === 'string') {
          refused(`${path} ${kept}: the record is read anew.`)
          return null
        }
        const now = new Date()
        await utimes(path, now, now)
        return kept
      } catch (error) {
        refused(`${path} cannot be read (${wordsOf(error)}): the record is read anew.`)
        return null
      }
    },
    async keep(kept) {
      const unfinished = join(folder, `${randomUUID()}${UNFINISHED_ENDING}`)
      try {
        const path = await found
        if (path === null) return
        await makeFolder(folder, OWN)
        const made = await lstat(folder)
        if (!made.isDirectory() || !isOwn(made)) {
          refused(`nothing is kept in ${folder}, which is no folder that this user alone may write.`)
          return
        }
        await writeKept(unfinished, kept)
        await rename(unfinished, path)
        await tidy(folder, path)
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => {})
        refused(`nothing can be kept in ${folder} (${wordsOf(error)}): the next start reads the record again.`)
      }
    },
  }
}

/** Where the record is kept; null where the program cannot be told. */
async function pathOf(folder: string, record: string): Promise<string | null> {
  const program = await programDigest()
  if (program === null) return null
  const { versions, arch } = process
  // Letters are folded and ordered as the engine's Unicode says; columns are as the processor has them.
  const key = [record, program, versions['unicode'] ?? '', arch, endianness()].join('\n')
  return join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}${KEPT_ENDING}`)
}

/** The folders of code that decide what is kept of a record. */
const CODE = ['domain', 'record', 'store'].map((name) => new URL(`../${name}/`, import.meta.url))

/** A digest of the code that reads, checks and indexes; null where it is not there to be read. */
async function programDigest(): Promise<string | null> {
  const digests = await Promise.all(CODE.map((folder) => codeDigest(fileURLToPath(folder)).catch(() => null)))
  return digests.includes(null) ? null : digests.join(' ')
}

async function codeDigest(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => /\.[jt]s$/.test(name)).sort()
  const digest = createHash('sha256')
  for (const name of files) digest.update(`${name}\n`).update(await readFile(join(folder, name)))
  return digest.digest('hex')
}

/** Removes what is too much, that which was not asked for longest first, and what was left unfinished. */
async function tidy(folder: string, just: string): Promise<void> {
  const names = await readdir(folder)
  const found = await Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size } = await stat(join(folder, name))
      return { path: join(folder, name), mtimeMs, size }
    }),
  )
  const left = found.filter(({ path, mtimeMs }) => path.endsWith(UNFINISHED_ENDING) && mtimeMs < Date.now() - LEFT_MS)
  const kept = found
    .filter(({ path }) => path.endsWith(KEPT_ENDING))
    .sort((a, b) => Number(b.path === just) - Number(a.path === just) || b.mtimeMs - a.mtimeMs)
  let bytes = 0
  const tooMany = kept.filter(({ size }, place) => {
    bytes += size
    return place > 0 && (place >= MOST_KEPT || bytes > MOST_BYTES)
  })
  for (const { path } of [...left, ...tooMany]) await rm(path, { force: true })
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
