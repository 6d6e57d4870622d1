import { expect, test } from 'vitest'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { WHOLE_VIEW } from '../../src/domain/evidence/view.ts'
import type { Share } from '../../src/domain/model/claim.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { groupSentence } from '../../src/domain/prose/sentence.ts'
import { spokenNames } from '../../src/domain/prose/spoken-names.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { OWN_RECORD } from '../support/own-record.ts'
import { rewritten, withFolder } from '../support/record-folder.ts'

const HALF = ['documents/register.yaml', 'share: 0.5,'] as const
const written = (share: string) => withFolder(rewritten(OWN_RECORD, ...HALF, `${share},`), readRecord)

/** What follows from these shares of one relationship, each told by a document. */
function derivedFrom(shares: readonly Share[]) {
  const documents = shares.map((_, index) => document(`d${index}`, `Document ${index}`))
  const entities = [entity('PERSON', 'ada', 'Ada Stone'), entity('ORGANISATION', 'boats', 'Boats Ltd')]
  const claims = shares.map((share, index) => link(`d${index}.c1`, ['boats', 'PART_OF', 'ada'], { share }))
  return { ...deriveRecord(buildRecord({ documents, entities, claims }), sha256), entities }
}

test.each(['0.25-0.5', '0.25–0.5', '"0.25 - 0.5"', '0-1.0'])('a share is written as %s', async (share) => {
  const { record, faults } = await written(`share: ${share}`)
  expect(faults).toEqual([])
  const [claim] = record?.claims.filter(({ id }) => id === 'register.c1') ?? []
  expect(claim?.share).toEqual(share === '0-1.0' ? { from: 0, to: 1 } : { from: 0.25, to: 0.5 })
})

test.each([
  [
    'share: 0.5-0.25',
    'claims[0].share: "0.5-0.25" is no share: write a number from 0 to 1 such as 0.5, or two of them',
  ],
  ['share: 25-50%', 'claims[0].share: "25-50%" is no share'],
  ['share: 0.5-1.5', 'claims[0].share: "0.5-1.5" is no share'],
  ['share: 1.5', 'claims[0].share: 1.5 is not allowed: write a number from 0 to 1'],
  ['share: 0.25-0.5, bound: OVER', 'claims[0].bound: is not given with a range, which says itself how exact it is'],
])('%s is refused', async (share, fault) => {
  const { faults } = await written(share)
  expect(faults.map(formatFault)).toEqual([expect.stringContaining(fault)])
})

test.each<readonly [readonly Share[], number]>([
  [
    [
      { from: 0.25, to: 0.5 },
      { from: 0.4, to: 0.75 },
    ],
    0,
  ],
  [
    [
      { from: 0.25, to: 0.5 },
      { from: 0.5, to: 0.75 },
    ],
    0,
  ],
  [[{ from: 0.25, to: 0.5 }, 0.3], 0],
  [
    [
      { from: 0.25, to: 0.5 },
      { from: 0.75, to: 1 },
    ],
    1,
  ],
  [[{ from: 0.25, to: 0.5 }, 0.75], 1],
])('of %o, %i disagree', (shares, count) => {
  const { disagreements } = derivedFrom(shares)
  expect(disagreements.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'VALUE'))
})

test('a range is told as one', () => {
  const { relationships, entities } = derivedFrom([{ from: 0.25, to: 0.5 }])
  const nameOf = spokenNames(entities, CORE_VOCABULARY)
  const told = relationships.map((one) => groupSentence(one, WHOLE_VIEW, () => expect.fail('no figure'), nameOf))
  expect(told).toEqual(['Boats Ltd was part of Ada Stone, to 25–50%'])
})
