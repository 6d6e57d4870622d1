import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { COURSE_RECORD } from '../support/course-record.ts'
import { rewritten, withFolder } from '../support/record-folder.ts'

const read = (file: string, passage: string, instead: string) =>
  withFolder(rewritten(COURSE_RECORD, file, passage, instead), readRecord)

describe('a claim that supersedes another', () => {
  const LATER = 'documents/extract-2021.yaml'
  const C1 = 'when: "2021-02-01/..", continues: [extract-2019.c1]'
  const ONLY =
    'only a claim of the same document, of one with the same whole, or of one of its series can be superseded; another agrees or disagrees'

  test.each([
    ['none there is', C1, 'continues: [extract-2019.c9]', 'continues[0]: no claim has the id "extract-2019.c9"'],
    ['one of another source', C1, 'corrects: [paper.c1]', `corrects[0]: paper.c1 is of another source, paper: ${ONLY}`],
    [
      'itself',
      C1,
      'corrects: [extract-2021.c1]',
      'corrects[0]: makes extract-2021.c1 supersede itself: name earlier claims alone',
    ],
    [
      'one in both ways',
      C1,
      'continues: [extract-2019.c1], corrects: [extract-2019.c1]',
      'continues[0]: extract-2019.c1 is corrected too: it either never was so or was so until then',
    ],
    ['none', C1, 'corrects: []', 'corrects: at least one claim is required: an earlier one of the same source'],
  ])('names %s', async (_, passage, instead, message) => {
    const { faults } = await read(LATER, passage, instead)
    expect(faults.map(formatFault)).toEqual([expect.stringContaining(`${LATER}:6: claims[0].${message}`)])
  })

  test('names a change as one that lasted until then', async () => {
    const { faults } = await read(
      'documents/extract-2019.yaml',
      'subject: ada, type: HOLDS_SHARES_IN, object: boats, share: 0.5',
      'subject: boats, type: MERGED_INTO, object: docks',
    )
    expect(faults.map(formatFault)).toEqual([
      `${LATER}:6: claims[0].continues[0]: extract-2019.c1 tells of no state that could have lasted until then ` +
        '(MERGED_INTO): write corrects if it never was so',
    ])
  })

  test('names one that came later, and so each other', async () => {
    const { faults } = await read(
      'documents/extract-2019.yaml',
      'share: 0.5, when: "2018-01-01/.."}\n  - {id: extract-2019.c2',
      'share: 0.5, when: "2018-01-01/..", corrects: [extract-2021.c2]}\n  - {id: extract-2019.c2',
    )
    expect(faults.map(formatFault)).toEqual([
      'documents/extract-2019.yaml:6: claims[0].corrects[0]: extract-2021.c2 came later (2021-03-01, this one 2019-06-01): ' +
        'a claim supersedes earlier ones',
    ])
  })

  const chainOf = (links: number, way: string) => {
    const claims = Array.from({ length: links + 1 }, (_, index) => {
      const link = index === 0 ? '' : `, ${way}: [monthly.c${index}]`
      const when = `"${2000 + index}-01-01/.."`
      return `  - {id: monthly.c${index + 1}, at: ¶1, phrase: row, subject: ada, type: HOLDS_SHARES_IN, object: boats, when: ${when}${link}}`
    })
    return {
      ...COURSE_RECORD,
      'documents/monthly.yaml': `id: monthly\ntitle: Monthly\nclaims:\n${claims.join('\n')}\n`,
    }
  }

  test.each(['corrects', 'continues'])('%s one of a chain of no more than 100 later claims', async (way) => {
    expect((await withFolder(chainOf(100, way), readRecord)).faults).toEqual([])
    const { faults } = await withFolder(chainOf(102, way), readRecord)
    // Of the two that too many supersede the one before the other.
    expect(faults.map(formatFault)).toEqual([
      'documents/monthly.yaml:4: claims[0]: more than 100 later claims supersede monthly.c1: a chain has no more; ' +
        'begin anew with an `occasion`',
    ])
  })

  test('is no ground for an editor to stand on', async () => {
    const cited = `- id: d-half
  kind: OUTCOME
  about: [bea]
  question: How much was it?
  positions:
    - {sentence: Half., claims: [extract-2019.c2]}
    - {sentence: More., claims: [paper.c1]}
`
    const { faults } = await withFolder({ ...COURSE_RECORD, 'disagreements/all.yaml': cited }, readRecord)
    expect(faults.map(formatFault)).toEqual([
      'disagreements/all.yaml:6: positions[0].claims[0]: extract-2019.c2 is corrected by extract-2021.c2: ' +
        'a position rests on what its source still says',
    ])
  })

  test('is one of a document of the same whole, too', async () => {
    const parts = { 'documents/whole.yaml': 'id: whole\ntitle: The register\n' }
    const inWhole = Object.fromEntries(
      Object.entries(COURSE_RECORD).map(([name, text]) => [name, text.replace('series: owners', 'partOf: whole')]),
    )
    const { faults, record } = await withFolder({ ...inWhole, ...parts }, readRecord)
    expect(faults).toEqual([])
    expect(record?.claims.find(({ id }) => id === 'extract-2019.c1')?.replacedByIds).toEqual(['extract-2021.c1'])
  })

  test('makes no warning of dates that have no day in common', async () => {
    const { warnings } = await withFolder(COURSE_RECORD, readRecord)
    expect(warnings).toEqual([])
  })
})
