import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainRowOf } from '../../src/record/read/plain-row.ts'
import { claimShape, entityShape } from '../../src/record/read/shapes.ts'
import { runs } from '../support/runs.ts'

const CLAIM = { id: 'letter.c1', at: '¶1', phrase: 'was founded', subject: 'one', type: 'PART_OF', object: 'two' }

/** Values that some field takes and others do not, right ones and wrong ones. */
const anyValue = fc.constantFrom<unknown>(
  ...['one', 'r-one', 'letter.c1', 'letter.c01', '¶1', '2008-09', '2008-13', 'at-writing', 'STATED', 'stated', 'EXACT'],
  ...['', ' ', ' padded', 'two\nlines', 'ʼtis', '\u202eturned', 'a'.repeat(301), 'a b c d e f g h i j k l m'],
  ...['ORGANISATION', 'the', 0.5, 7, true, null, [], ['one'], ['one', 'one'], {}, { value: 1, currency: 'GBP' }],
)

describe('a plain row', () => {
  it('is told without its shape', () => {
    expect(plainRowOf(claimShape)(CLAIM)).toBe(true)
    expect(
      plainRowOf(claimShape)({ ...CLAIM, modality: 'PLANNED', when: '2008-09', note: 'One line.\nAnother.' }),
    ).toBe(true)
  })

  it.each<[string, unknown]>([
    ['without a field that it needs', { id: 'letter.c1', at: '¶1' }],
    ['with a field that there is not', { ...CLAIM, subjects: 'one' }],
    ['with a text that has something wrong', { ...CLAIM, object: 'r-two' }],
    ['with a word that is not allowed', { ...CLAIM, modality: 'stated' }],
    ['with a field named like what every object has', JSON.parse('{"__proto__": "one"}')],
    ['that is a list', [CLAIM]],
    ['that is nothing', null],
  ])('is none %s', (_, value) => {
    expect(plainRowOf(claimShape)(value)).toBe(false)
  })

  it.each([
    ['a claim', claimShape, CLAIM],
    ['an entity', entityShape, { id: 'one', kind: 'ORGANISATION', name: 'One' }],
  ] as const)('is one by its shape too, whatever its fields hold: %s', (_, shape, row) => {
    const anyFields = fc.dictionary(fc.constantFrom(...Object.keys(shape.shape), 'unknown'), anyValue, { maxKeys: 4 })
    const property = fc.property(anyFields, (fields) => {
      const value = { ...row, ...fields }
      if (plainRowOf(shape)(value)) expect(shape.safeParse(value)).toMatchObject({ success: true, data: value })
    })
    fc.assert(property, { numRuns: runs(2000) })
  })
})
