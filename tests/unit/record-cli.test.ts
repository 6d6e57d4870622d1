import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { built } from '../support/built.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD, SMALL_TEXTS } from '../support/small-record.ts'

interface Outcome {
  readonly code: number
  readonly printed: readonly string[]
  readonly warned: readonly string[]
}

async function checkFolder(folder: string, texts: string | null): Promise<Outcome> {
  const printed: string[] = []
  const warned: string[] = []
  const code = await check(folder, texts, { print: (line) => printed.push(line), warn: (line) => warned.push(line) })
  const plain = (line: string) => line.replaceAll(folder, 'small')
  return { code, printed: printed.map(plain), warned: warned.map(plain) }
}

const checkFiles = (files: FolderFiles, texts: FolderFiles | null): Promise<Outcome> =>
  withFolder(files, (folder) =>
    texts === null ? checkFolder(folder, null) : withFolder(texts, (textsFolder) => checkFolder(folder, textsFolder)),
  )

/** Two names of the small record that its text does not write. */
const NAMES_IN_NO_TEXT = [
  'warning: entities/others.yaml:3: name: "Ada Smith" stands in no text: write nameFrom: editor if it is yours',
  'warning: entities/others.yaml:9: name: "The reform" stands in no text: write nameFrom: editor if it is yours',
]

describe('tributary check', () => {
  test('says that every phrase was found where it was looked up', async () => {
    expect(await checkFiles(SMALL_RECORD, SMALL_TEXTS)).toEqual({
      code: 0,
      printed: ['small: 1 document, 5 claims, 5 entities; 2 warnings; every phrase found in its text'],
      warned: NAMES_IN_NO_TEXT,
    })
  })

  test('says that phrases were not looked up without texts', async () => {
    expect(await checkFiles(SMALL_RECORD, null)).toEqual({
      code: 0,
      printed: ['small: 1 document, 5 claims, 5 entities; no fault found; phrases were not looked up (give --texts)'],
      warned: [],
    })
  })

  test('counts the claims of documents without a text', async () => {
    const files = { ...SMALL_RECORD, 'documents/memo.yaml': 'id: memo\ntitle: The memo\n' }
    expect((await checkFiles(files, SMALL_TEXTS)).printed).toEqual([
      'small: 2 documents, 5 claims, 5 entities; 5 phrases found in the texts; ' +
        '0 claims of 1 document without a text could not be looked up',
    ])
  })

  test('gives warnings and faults one a line, faults of the record and of its texts in one order', async () => {
    const files = rewritten(
      rewritten(SMALL_RECORD, 'documents/report.yaml', 'at: ¶3', 'at: ¶1'),
      'documents/report.yaml',
      'existence: ENDED',
      'existence: ended',
    )
    expect(await checkFiles(files, SMALL_TEXTS)).toEqual({
      code: 1,
      printed: ['small: 1 document, 5 claims, 5 entities; refused for 2 faults'],
      warned: [
        ...NAMES_IN_NO_TEXT,
        'documents/report.yaml:25: claims[1].phrase: "The Ministry funds Unit Two" is not found in ¶1: it stands in ¶3',
        'documents/report.yaml:52: claims[3].existence: "ended" is not allowed: write BEGAN or ENDED',
      ],
    })
  })

  test('takes a record with a warning', async () => {
    const files = {
      ...SMALL_RECORD,
      'claims/more.jsonl':
        '{"id":"report.c9","at":"¶2","phrase":"Unit One","subject":"unit-one","type":"ABSORBED_INTO","object":"unit-two","when":"2006"}\n',
    }
    const { code, printed, warned } = await checkFiles(files, SMALL_TEXTS)
    expect(code).toBe(0)
    expect(printed).toEqual(['small: 1 document, 6 claims, 5 entities; 3 warnings; every phrase found in its text'])
    expect(warned).toHaveLength(3)
    expect(warned[0]).toMatch(/^warning: documents\/report\.yaml:21: claims\[0\]\.when: .*report\.c1.*report\.c9/)
  })

  test('writes 200 faults out, and how many more there are', async () => {
    const rows = Array.from({ length: 1434 }, (_, index) => `{"id":"Wrong ${index}","kind":"TOPIC","name":"W"}\n`)
    const { code, printed, warned } = await checkFiles({ ...SMALL_RECORD, 'entities/many.jsonl': rows.join('') }, null)
    expect(code).toBe(1)
    expect(warned).toHaveLength(201)
    expect(warned[199]).toMatch(/^entities\/many\.jsonl:200: id: "Wrong 199" is no id/)
    expect(warned[200]).toBe('… and 1,234 more')
    expect(printed).toEqual(['small: 1 document, 5 claims, 1439 entities; refused for 1434 faults'])
  })

  test('says in one line that there is no such folder', async () => {
    const outcome = await withFolder({}, (folder) => checkFolder(join(folder, 'nowhere'), null))
    expect(outcome).toEqual({ code: 1, printed: [], warned: ['the folder small does not exist'] })
  })

  beforeAll(() => built('cli/main.ts'))

  test('runs as a command, with its exit code, and without a stack', async () => {
    const run = promisify(execFile)
    const command = [await built('cli/main.ts'), 'check', 'no-such-folder']
    const failed = await run(process.execPath, command).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stdout: '', stderr: 'the folder no-such-folder does not exist\n' })
  }, 30_000)
})
