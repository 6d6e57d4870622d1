import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowedBy, biomeRules, MAY_IMPORT, RULES_FILE } from '../../import-rules.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BIOME = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin/biome')

const ROWS = Object.keys(MAY_IMPORT)
const isFile = (row: string) => row.endsWith('.ts')
/** Packages that nothing, or not everything, may import. */
const PACKAGES = ['left-pad', 'node:fs', 'node:child_process', 'neo4j-driver', 'zod', 'graphql', 'graphql-yoga', 'pino']

/** All that may be planted into a file of a row, and whether the table allows it. */
function plantsIn(row: string): readonly { readonly specifier: string; readonly isAllowed: boolean }[] {
  const file = fileIn(row)
  const allowed = allowedBy(row).map((one) => one.replace(/^npm:/, 'package '))
  const ours = ROWS.filter((other) => other !== row).map((other) => {
    const path = relative(dirname(file), fileIn(other))
    const specifier = path.startsWith('.') ? path : `./${path}`
    // Of a folder's own files, those that stand for themselves are siblings.
    const isSibling = !isFile(row) && isFile(other) && dirname(other) === row
    return { specifier, isAllowed: isSibling || allowed.includes(other) }
  })
  const theirs = PACKAGES.map((name) => {
    const isAllowed = name in MAY_IMPORT ? allowed.includes(`package ${name}`) : allowed.includes(name)
    return { specifier: name, isAllowed }
  })
  return [...ours, ...theirs]
}

/** A file of a row: the row itself, or one that is planted. */
function fileIn(row: string): string {
  return join('src', isFile(row) ? row : `${row}/planted.ts`)
}

describe('the import directions', () => {
  let folder: string
  /** `<file>:<line>` of every import that the linter refuses. */
  let refused: ReadonlySet<string>

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'tributary-imports-')))
    const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
    writeFileSync(join(folder, RULES_FILE), readFileSync(join(ROOT, RULES_FILE)))
    for (const row of ROWS) {
      const lines = plantsIn(row).map(({ specifier }, index) => `import * as p${index} from '${specifier}'\n`)
      mkdirSync(join(folder, dirname(fileIn(row))), { recursive: true })
      writeFileSync(join(folder, fileIn(row)), lines.join(''))
    }
    const { stdout } = spawnSync(
      process.execPath,
      [BIOME, 'lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', 'src'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    refused = new Set(
      Array.from(
        stdout.matchAll(/file=(.+?),line=(\d+),/g),
        ([, file = '', line]) => `${relative(folder, file)}:${line}`,
      ),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(ROWS)('src/%s imports what its row of the table allows, and nothing else', (row) => {
    const plants = plantsIn(row)
    const judged = plants.map(({ specifier }, index) => ({
      specifier,
      isAllowed: !refused.has(`${fileIn(row)}:${index + 1}`),
    }))
    expect(judged).toEqual(plants)
    expect(plants.some(({ isAllowed }) => !isAllowed)).toBe(true)
  })

  test('the linter reads the table as it stands', () => {
    expect(JSON.parse(readFileSync(join(ROOT, RULES_FILE), 'utf8'))).toEqual(biomeRules())
  })

  test('every folder has its row, and says what it holds and may import', () => {
    const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(join(ROOT, 'src'), entry.parentPath))
    const rooms = [...new Set(folders)].filter((room) => room !== '' && room !== 'store')
    expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([])
    for (const room of [...rooms, 'store']) {
      const lines = readFileSync(join(ROOT, 'src', room, 'README.md'), 'utf8')
        .trimEnd()
        .split('\n')
      expect(lines.length, room).toBeLessThanOrEqual(4)
      expect(lines[0], room).toBe(`# ${room}`)
      expect(lines.at(-1), room).toBe(mayImportLine(room))
      // Where to begin is said by files that are there.
      const words = lines.slice(1, -1).join(' ')
      for (const [, name = ''] of words.matchAll(/`([\w./-]+\.tsx?)`/g)) {
        expect(existsSync(join(ROOT, 'src', room, name)), `${room}: ${name}`).toBe(true)
      }
      expect(words, room).toMatch(/`[\w-]+\.tsx?`/)
    }
  })
})

function mayImportLine(room: string): string {
  const row = MAY_IMPORT[room]
  if (row === undefined) return 'Each file may import what its own row of `import-rules.ts` says.'
  const named = row.map((one) => (one.startsWith('npm:') ? `the package \`${one.slice(4)}\`` : `\`${one}\``))
  return `May import: ${named.join(', ')}.`
}
