import { execFile } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readJsonl } from '../../src/record/read/read-jsonl.ts'
import { readText } from '../../src/record/read/read-text.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

async function faultsOf(files: FolderFiles): Promise<readonly string[]> {
  const { faults } = await withFolder({ ...SMALL_RECORD, ...files }, readRecord)
  return faults.map(formatFault)
}

const { 'record.yaml': _, ...WITHOUT_HEAD } = SMALL_RECORD

describe('the folder of a record', () => {
  test('that does not exist is one fault', async () => {
    const { record, faults } = await withFolder({}, (folder) => readRecord(join(folder, 'nowhere')))
    expect(record).toBeNull()
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file: '', line: 0, field: '' })
    expect(faults[0]?.message).toMatch(/^the folder \S+nowhere does not exist$/)
  })

  test('that is a file is one fault', async () => {
    const { faults } = await withFolder({ file: '' }, (folder) => readRecord(join(folder, 'file')))
    expect(faults.map(({ message }) => message.replace(/^the folder \S+/, ''))).toEqual([' is no folder'])
  })

  test('that is empty lacks its record.yaml and its entities', async () => {
    const { faults } = await withFolder({}, readRecord)
    expect(faults.map(formatFault)).toEqual([
      'entities: the record has no entities: write some into a file here, such as organisations.yaml',
      'record.yaml: does not exist',
    ])
  })

  test('without record.yaml is refused, and what refers to its measures is not', async () => {
    const { faults } = await withFolder(WITHOUT_HEAD, readRecord)
    expect(faults.map(formatFault)).toEqual(['record.yaml: does not exist'])
  })

  test('with an empty list of entities is refused', async () => {
    const { faults } = await withFolder(
      { 'record.yaml': SMALL_RECORD['record.yaml'] ?? '', 'entities/a.yaml': '[]\n', 'entities/b.jsonl': '\n' },
      readRecord,
    )
    expect(faults.map(formatFault)).toEqual([
      'entities: the record has no entities: write some into a file here, such as organisations.yaml',
    ])
  })

  test.each([
    [
      'entities/more.yml',
      'is a file of another kind: entities/ holds files ending in .yaml or .jsonl and nothing else',
    ],
    [
      'documents/report.txt',
      'is a file of another kind: documents/ holds files ending in .yaml or .jsonl and nothing else',
    ],
    ['claims/more.yaml', 'is a file of another kind: claims/ holds files ending in .jsonl and nothing else'],
    [
      'disagreements/d.json',
      'is a file of another kind: disagreements/ holds files ending in .yaml or .jsonl and nothing else',
    ],
    ['claims.jsonl', 'is not read here: record.yaml stands here, rows in entities, documents, claims or disagreements'],
    ['record.yml', 'is not read here: record.yaml stands here, rows in entities, documents, claims or disagreements'],
  ])('refuses the file %s', async (name, message) => {
    expect(await faultsOf({ [name]: 'text' })).toEqual([`${name}: ${message}`])
  })

  test('refuses a folder within a folder of rows', async () => {
    expect(await faultsOf({ 'entities/uk/people.yaml': '[]' })).toEqual([
      'entities/uk: is a folder: entities/ holds files ending in .yaml or .jsonl and nothing else',
    ])
  })

  test('refuses a folder whose name was mistyped', async () => {
    expect(await faultsOf({ 'entites/people.yaml': '[]' })).toEqual([
      'entites: is not read: the folder is called entities',
    ])
  })

  test('refuses a file where a folder belongs', async () => {
    expect(await faultsOf({ claims: '' })).toEqual(['claims: is a file, must be a folder', 'claims: is no folder'])
  })

  test('reports what cannot be opened, and passes over a name with a line break in one line', async () => {
    const faults = await withFolder(SMALL_RECORD, async (folder) => {
      await mkdir(join(folder, 'claims', 'folder.jsonl'), { recursive: true })
      await symlink(join(folder, 'nothing'), join(folder, 'entities', 'lost.yaml'))
      await symlink('round.jsonl', join(folder, 'entities', 'round.jsonl'))
      await symlink('/dev/zero', join(folder, 'entities', 'zero.yaml'))
      await writeFile(join(folder, 'entities', 'two\nlines.txt'), '')
      return (await readRecord(folder)).faults.map(formatFault)
    })
    expect(faults).toEqual([
      'claims/folder.jsonl: is a folder: claims/ holds files ending in .jsonl and nothing else',
      'entities/lost.yaml: does not exist',
      'entities/round.jsonl: is a link that leads to itself',
      'entities/two\\u000alines.txt: is a file of another kind: entities/ holds files ending in .yaml or .jsonl and nothing else',
      'entities/zero.yaml: is no plain file: entities/ holds files ending in .yaml or .jsonl and nothing else',
    ])
  })
})

describe('what is no plain file', () => {
  const mkfifo = (path: string) => promisify(execFile)('mkfifo', [path])
  /** The faults of a record in whose folder something stands that no file system call of ours makes as a text. */
  const faultsWith = (files: FolderFiles, put: (folder: string) => Promise<unknown>) =>
    withFolder(files, async (folder) => {
      await put(folder)
      return (await readRecord(folder)).faults.map(formatFault)
    })

  test.each([
    ['a device', (path: string) => symlink('/dev/zero', path), 'is no plain file'],
    ['a pipe into which nobody writes', mkfifo, 'is no plain file'],
    ['a folder', (path: string) => mkdir(path), 'is a folder, not a file'],
    [
      'a link to a pipe',
      async (path: string) => {
        await mkfifo(`${path}.pipe`)
        await symlink(`${path}.pipe`, path)
      },
      'is no plain file',
    ],
  ])('is refused as record.yaml: %s', async (_words, make, message) => {
    const faults = await faultsWith(WITHOUT_HEAD, (folder) => make(join(folder, 'record.yaml')))
    expect(faults).toEqual([`record.yaml: ${message}`])
  })

  test('is refused as a file of rows, and as the folder of them', async () => {
    const faults = await faultsWith(SMALL_RECORD, async (folder) => {
      await mkfifo(join(folder, 'entities', 'pipe.yaml'))
      await mkfifo(join(folder, 'entities', 'pipe.jsonl'))
      await mkfifo(join(folder, 'claims'))
    })
    expect(faults).toEqual([
      'claims: is a file, must be a folder',
      'claims: is no folder',
      'entities/pipe.jsonl: is no plain file: entities/ holds files ending in .yaml or .jsonl and nothing else',
      'entities/pipe.yaml: is no plain file: entities/ holds files ending in .yaml or .jsonl and nothing else',
    ])
  })

  test('is refused as the folder of a record', async () => {
    for (const path of ['/dev/zero', '/dev/null']) {
      expect((await readRecord(path)).faults.map(formatFault)).toEqual([`the folder ${path} is no folder`])
    }
  })

  test('is refused where it takes the place of a file that was seen', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'pipe.jsonl')
      await mkfifo(path)
      expect(await readJsonl(path, () => {})).toBe('is no plain file')
      expect(await readText(path, 1024)).toEqual({ text: null, problem: 'is no plain file' })
    })
  })
})

describe('a YAML file', () => {
  const inEntities = async (text: string | Uint8Array) => {
    const faults = await withFolder(SMALL_RECORD, async (folder) => {
      await writeFile(join(folder, 'entities', 'more.yaml'), text)
      return (await readRecord(folder)).faults.map(formatFault)
    })
    return faults.map((fault) => fault.replace('entities/more.yaml', ''))
  }

  test.each([
    ['that is no YAML', '- id: a\n  kind: "TOPIC\n', [/^:3: is not valid YAML: /]],
    ['with a field twice', '- id: a\n  kind: TOPIC\n  name: A\n  name: B\n', [/^:4: has the field "name" twice$/]],
    [
      'with an alias and its anchor',
      '- id: a\n  kind: TOPIC\n  name: &n A\n- id: b\n  kind: TOPIC\n  name: *n\n',
      [/^:3: has the anchor &n: leave it out$/, /^:6: has the alias \*n: write the value itself$/],
    ],
    ['with a tag', '- id: !slug a\n  kind: TOPIC\n  name: A\n', [/^:1: has the tag !slug: leave it out$/]],
    [
      'of two documents',
      '- {id: a, kind: TOPIC, name: A}\n---\n- {id: b, kind: TOPIC, name: B}\n',
      [/^:2: begins a second YAML document: one file holds one$/],
    ],
    [
      'of another YAML',
      '%YAML 1.1\n---\n- {id: a, kind: TOPIC, name: A}\n',
      [/^:1: has a %YAML directive: leave it out$/],
    ],
    ['nested too deep', `${'['.repeat(5000)}`, [/^:1: is nested too deep$/]],
    ['that holds no list', 'id: a\n', [/^:1: must be a list of entities, is a mapping$/]],
    ['that holds nothing', '# nothing yet\n', [/^:1: must be a list of entities, is null$/]],
    [
      'with a field that has no name',
      '- {id: a, kind: TOPIC, name: A, ? [x] : 1}\n',
      [/^:1: has a field whose name is no text$/],
    ],
    [
      'with a field called __proto__',
      '- {id: a, kind: TOPIC, name: A, __proto__: {x: 1}}\n',
      [/^:1: __proto__: is no field of this row: write /],
    ],
    ['larger than 4 MiB', '#'.repeat(4 * 1024 * 1024 + 1), [/^: is larger than 4 MiB$/]],
    ['that is not UTF-8', new Uint8Array([0x2d, 0x20, 0xff, 0x0a]), [/^: is not UTF-8 text$/]],
  ])('%s is refused', async (_words, text, expected) => {
    const faults = await inEntities(text)
    expect(faults).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(faults[index]).toMatch(pattern)
  })

  test('with a byte order mark and Windows line ends is read', async () => {
    expect(await inEntities('\ufeff- id: a\r\n  kind: TOPIC\r\n  name: A\r\n')).toEqual([])
  })

  test('that cannot be read hides no reference that may lead into it', async () => {
    const { faults } = await withFolder({ ...SMALL_RECORD, 'entities/others.yaml': '- id: "ada-smith\n' }, readRecord)
    expect(faults.map(({ file }) => file)).toEqual(['entities/others.yaml'])
  })
})

describe('a file of JSON lines', () => {
  const inClaims = async (text: string | Uint8Array) => {
    const faults = await withFolder(SMALL_RECORD, async (folder) => {
      await mkdir(join(folder, 'claims'))
      await writeFile(join(folder, 'claims', 'more.jsonl'), text)
      return (await readRecord(folder)).faults.map(formatFault)
    })
    return faults.map((fault) => fault.replace('claims/more.jsonl', ''))
  }
  const claim = (fields: object) =>
    JSON.stringify({ id: 'report.c20', at: '¶2', phrase: 'p', subject: 'unit-one', existence: 'BEGAN', ...fields })

  test('may have blank lines, Windows line ends, no end, and U+2028 in a text', async () => {
    const text = `\n${claim({})}\r\n  \n${claim({ id: 'report.c21', note: 'a\u2028b' })}`
    expect(await inClaims(text)).toEqual([])
  })

  test('is read on after a faulty line, each fault with its own line', async () => {
    const lines = [
      claim({ when: '2009-13' }),
      '{"id": ',
      '',
      claim({ id: 'report.c22', subject: 'unit-onee' }),
      '[1]',
      '{"id": "report.c23", "id": "report.c24"}',
      claim({ id: 'reprot.c1' }),
      claim({ id: 'report.c1' }),
    ]
    const faults = await inClaims(lines.join('\n'))
    expect(faults.map((fault) => fault.split(': write 2007')[0])).toEqual([
      ':1: when: "2009-13" is no EDTF date',
      ':2: is no JSON: write one object on one line',
      ':4: subject: no entity has the id "unit-onee"; the closest is "unit-one"',
      ':5: must be a mapping, is a list',
      ':6: has the field "id" twice',
      ':7: id: no document has the id "reprot"; the closest is "report"',
      'documents/report.yaml:15: claims[0].id: "report.c1" is taken already, at :8: an id is given once and never again',
    ])
  })

  test('with a line that is not UTF-8 has a fault there', async () => {
    expect(await inClaims(new Uint8Array([0x0a, 0x22, 0xff, 0x22, 0x0a]))).toEqual([':2: is not UTF-8 text'])
  })

  test('with a line longer than 16 MiB has a fault there and is read on', async () => {
    const text = `${claim({ note: 'x'.repeat(16 * 1024 * 1024) })}\n${claim({ id: 'c1' })}`
    const faults = await inClaims(text)
    expect(faults[0]).toBe(':1: is longer than 16 MiB')
    expect(faults[1]).toMatch(/^:2: id: "c1" is no claim id/)
  })
})
