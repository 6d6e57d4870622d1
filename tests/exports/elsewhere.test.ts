import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { exportedRecord } from '../support/exported.ts'
import { HOSTILE_NAMES, HOSTILE_RECORD } from '../support/hostile-record.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

/*
 * Exports read back by tools that are no packages of Node. `.ci/run` installs them; where one is missing, what it would read
 * is skipped. `READERS_PYTHON` is a Python that has the libraries, `GRAPHML_SCHEMA` the file of the XML Schema of GraphML.
 */

const PYTHON = process.env['READERS_PYTHON'] ?? 'python3'
const SCHEMA = process.env['GRAPHML_SCHEMA'] ?? ''
const READ_BACK = fileURLToPath(new URL('read-back.py', import.meta.url))

const run = promisify(execFile)
const works = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0
const lacks = (library: string) => (works(PYTHON, '-c', `import ${library}`) ? '' : `${PYTHON} has no ${library}`)

/** The small graph has 24 entities and 36 relationships, the hostile record 11 and 10. */
const RECORDS = [
  ['small', SMALL_GRAPH, SMALL_GRAPH.entities.map(({ name }) => name), 36],
  ['hostile', HOSTILE_RECORD, HOSTILE_NAMES, 10],
] as const

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-readers-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(record: DocumentaryRecord, format: string): Promise<string> {
  const path = join(folder, `${record.title.length}.${format}`)
  await writeFile(path, await exportedRecord(openEmbeddedStore(record, recordHash(record)), format))
  return path
}

describe.each([
  ['networkx', 'graphml'],
  ['networkx', 'gexf'],
  ['igraph', 'graphml'],
  ['rdflib', 'jsonld'],
])('%s reads %s', (library, format) => {
  const missing = lacks(library)

  test.skipIf(missing !== '').each(RECORDS)(
    `of the %s record, each relationship with its citations${missing === '' ? '' : ` (skipped: ${missing})`}`,
    async (_, record, names, edges) => {
      const { stdout } = await run(PYTHON, [READ_BACK, library, await fileOf(record, format)])
      const found = JSON.parse(stdout)
      expect(found.names.sort()).toEqual([...names].sort())
      expect([found.edges, found.cited]).toEqual([edges, edges])
    },
  )
})

describe('the XML Schema of GraphML', () => {
  const missing = SCHEMA === '' ? 'GRAPHML_SCHEMA names no file' : lacks('lxml')

  test.skipIf(missing !== '').each(RECORDS)(
    `allows the %s record${missing === '' ? '' : ` (skipped: ${missing})`}`,
    async (_, record) => {
      await expect(run(PYTHON, [READ_BACK, 'lxml', await fileOf(record, 'graphml'), SCHEMA])).resolves.toBeDefined()
    },
  )
})

describe('Graphviz', () => {
  const missing = works('dot', '-V') ? '' : 'dot is not installed'

  test.skipIf(missing !== '').each(RECORDS)(
    `lays out the %s record${missing === '' ? '' : ` (skipped: ${missing})`}`,
    async (_, record, names, edges) => {
      const { stdout } = await run('dot', ['-Tjson0', await fileOf(record, 'dot')], { maxBuffer: 64_000_000 })
      const drawn = JSON.parse(stdout)
      const oneLine = (text: string) => text.replace(/\s+/g, ' ')
      // What a label shows: escapes of Graphviz and entities of HTML as what they stand for.
      const shown = ({ label }: { label: string }) => label.replaceAll('\\\\', '\\').replaceAll('&amp;', '&')
      expect(drawn.objects.map(shown).sort()).toEqual(names.map(oneLine).sort())
      expect(drawn.edges).toHaveLength(edges)
      expect(drawn.edges.every(({ tooltip }: { tooltip: string }) => tooltip.includes('¶1'))).toBe(true)
    },
  )
})
