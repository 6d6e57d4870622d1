import { execFile } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readJsonl } from '../../src/record/read/read-jsonl.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { built } from '../support/built.ts'
import { withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

/** Each alias stands for ten of the one before: written out, a billion items. */
const BOMB = [
  '- &a0 x',
  ...Array.from({ length: 9 }, (_, index) => `- &a${index + 1} [${Array(10).fill(`*a${index}`).join(', ')}]`),
].join('\n')

const topic = (id: string) => JSON.stringify({ id, kind: 'TOPIC', name: `Topic ${id}` })

/** Twenty thousand rows, one of which is none. */
const ONE_BAD = Array.from({ length: 20_000 }, (_, index) =>
  index + 1 === 12_345 ? '{"id": "cut' : topic(`t${index + 1}`),
).join('\n')

/** A file of so many bytes, none of which takes a place on the disk. */
async function sparse(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w')
  await file.truncate(bytes)
  await file.close()
}

/** Puts one of each hostile shape into the folder of a sound record. */
async function makeHostile(folder: string): Promise<void> {
  const at = (name: string) => join(folder, name)
  await mkdir(at('claims'), { recursive: true })
  await writeFile(at('entities/bomb.yaml'), BOMB)
  await writeFile(at('entities/merge.yaml'), '- {<<: {kind: TOPIC}, id: merged, name: Merged}\n')
  await writeFile(at('entities/utf16.yaml'), Buffer.from('\ufeff- {id: a, kind: TOPIC, name: A}\n', 'utf16le'))
  await writeFile(at('entities/nul.jsonl'), '{"id": "nul", "kind": "TOPIC", "name": "N\\u0000L"}\n')
  await writeFile(
    at('entities/proto.jsonl'),
    '{"__proto__": {"isAdmin": true}, "id": "p", "kind": "TOPIC", "name": "P"}\n',
  )
  await writeFile(at('entities/windows.jsonl'), `\ufeff${topic('w1')}\r\n${topic('w2')}\r\n`)
  await writeFile(at('entities/million.jsonl'), ONE_BAD)
  await writeFile(at('documents/escape.yaml'), 'id: escape\ntitle: Escape\nfile: ../../../etc/passwd\n')
  await symlink('..', at('entities/up'))
  await symlink('round.yaml', at('documents/round.yaml'))
  await sparse(at('entities/huge.yaml'), 2 ** 32)
  await sparse(at('claims/huge.jsonl'), 64 * 2 ** 20)
  await writeFile(at('entities/shut.yaml'), '- {id: shut, kind: TOPIC, name: Shut}\n')
  await chmod(at('entities/shut.yaml'), 0)
}

/** What is said of each. Whoever is root may read what nobody may. */
const TOLD = [
  /^claims\/huge\.jsonl:1: is longer than 16 MiB$/,
  /^documents\/escape\.yaml:3: file: .*\.\.\/\.\.\/\.\.\/etc\/passwd/,
  /^documents\/round\.yaml: is a link that leads to itself$/,
  ...Array.from(
    { length: 10 },
    (_, index) => new RegExp(`^entities/bomb\\.yaml:${index + 1}: has the anchor &a${index}: `),
  ),
  /^entities\/bomb\.yaml:2: has the alias \*a0: write the value itself$/,
  /^entities\/huge\.yaml: is larger than 4 MiB$/,
  /^entities\/merge\.yaml:1: <<: is no field of this row: write /,
  /^entities\/million\.jsonl:12345: is no JSON: write one object on one line$/,
  /^entities\/nul\.jsonl:1: name: .* has the character U\+0000, which is not allowed$/,
  /^entities\/proto\.jsonl:1: __proto__: is no field of this row: write /,
  ...(process.getuid?.() === 0 ? [] : [/^entities\/shut\.yaml: may not be read by this user$/]),
  /^entities\/up: is a folder: entities\/ holds files ending in \.yaml or \.jsonl and nothing else$/,
  /^entities\/utf16\.yaml: is not UTF-8 text$/,
]

/** So much memory a process may take for what it keeps, in MiB: a third of what the largest of these files has. */
const MEMORY = 200

/** A command as a process of its own: its exit code, and the lines that it wrote. */
function run(command: string, words: readonly string[]): Promise<{ code: unknown; lines: readonly string[] }> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'], PORT: '0' }, timeout: 100_000 }
    execFile(
      process.execPath,
      [`--max-old-space-size=${MEMORY}`, command, ...words],
      options,
      (error, stdout, stderr) =>
        resolve({
          code: error === null ? 0 : (error.code ?? error.signal),
          lines: `${stdout}${stderr}`.trim().split('\n'),
        }),
    )
  })
}

describe('a hostile record', () => {
  let command: string
  beforeAll(async () => {
    command = await built('cli/main.ts')
  })

  test.each(['check', 'serve'])(
    'is refused by %s with a clear line for each of its faults, in bounded memory',
    async (name) => {
      await withFolder(SMALL_RECORD, async (folder) => {
        await makeHostile(folder)
        const { code, lines } = await run(command, [name, folder])
        expect(code).toBe(1)
        for (const told of TOLD)
          expect(
            lines.filter((line) => told.test(line)),
            String(told),
          ).not.toEqual([])
        // The row that merges has no kind of its own, and each list of the bomb is no row: nothing else is said.
        const files = new Set(lines.map((line) => line.split(':')[0]))
        expect([...files].filter((file) => file?.startsWith('entities/windows'))).toEqual([])
        expect(lines.join('\n')).not.toMatch(/^ {4}at |Error:|isAdmin/m)
      })
    },
  )

  test('of nothing but nonsense is given up after a hundred thousand faults', async () => {
    const nonsense = 'x\n'.repeat(2_000_000)
    const faults = await withFolder({ ...SMALL_RECORD, 'entities/nonsense.jsonl': nonsense }, async (folder) =>
      (await readRecord(folder)).faults.map(formatFault),
    )
    expect(faults.filter((line) => line.startsWith('entities/nonsense.jsonl:'))).toHaveLength(100_002)
    expect(faults).toContain('entities/nonsense.jsonl: has more than 100,000 faults: the rest was not read')
    const lenient = await withFolder({ ...SMALL_RECORD, 'entities/nonsense.jsonl': nonsense }, (folder) =>
      readRecord(folder, { isLenient: true }),
    )
    expect(lenient.record).toBeNull()
  })

  test('whose file loses its end while it is read is read as far as it goes', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => topic(`t${index + 1}`))
    await withFolder({ 'rows.jsonl': lines.join('\n') }, async (folder) => {
      const path = join(folder, 'rows.jsonl')
      const seen: number[] = []
      const problem = await readJsonl(path, ({ line }) => {
        if (seen.length === 0) truncateSync(path, 100)
        seen.push(line)
      })
      expect(problem).toBeNull()
      expect(seen[0]).toBe(1)
      expect(seen.length).toBeLessThan(lines.length)
    })
  })

  test.each(['../secret.txt', '/etc/passwd', 'a/../../secret.txt', '.secret.txt', '..\\\\secret.txt'])(
    'reads no text outside the folder of the texts: %s',
    async (file) => {
      const claimed = `id: escape\ntitle: Escape\nfile: "${file}"\nclaims:\n  - id: escape.c1\n    at: ¶1\n    phrase: not in it\n`
      const escaping = {
        ...SMALL_RECORD,
        'documents/escape.yaml': `${claimed}    subject: ada-smith\n    existence: BEGAN\n`,
      }
      const beside = { 'secret.txt': 'The secret', 'texts/.secret.txt': 'The secret' }
      const { code, lines } = await withFolder(escaping, (folder) =>
        withFolder(beside, (outer) => run(command, ['check', folder, '--texts', join(outer, 'texts')])),
      )
      expect(code).toBe(1)
      const told = lines.filter((line) => line.startsWith('documents/escape.yaml'))
      expect(told[0]).toMatch(/^documents\/escape\.yaml:3: file: .* is no plain file name: /)
      // Nothing of it is looked for in what lies there.
      expect(told.join('\n')).not.toContain('phrase')
    },
  )
})
