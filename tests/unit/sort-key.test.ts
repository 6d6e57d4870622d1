import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  claimSortKey,
  earliestStart,
  entitySortKey,
  nameSortKey,
  relationshipSortKey,
} from '../../src/domain/evidence/sort-key.ts'
import { compareText } from '../../src/domain/text/compare-text.ts'
import { fold } from '../../src/domain/text/fold.ts'
import { buildAttestation, inText } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

describe('the sort key of a name', () => {
  test('is the folded name where that is ASCII', () => {
    expect(nameSortKey('  Operation   MAXIM')).toBe('operation maxim')
  })

  test('writes a character beyond ASCII as a tilde and six hexadecimal digits', () => {
    expect(nameSortKey('Café')).toBe('caf~0000e9')
    expect(nameSortKey('𝛼-team 🐙')).toBe('~0003b1-team ~01f419')
  })

  test('puts a character beyond the basic plane after one at the end of it, as code points do and UTF-16 does not', () => {
    const [last, beyond] = ['\ufffc', '\u{1f419}']
    expect(last < beyond).toBe(false)
    expect(nameSortKey(last) < nameSortKey(beyond)).toBe(true)
  })

  test('is ASCII for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(nameSortKey(name)).toMatch(/^[\0-\x7f]*$/)
      }),
    )
  })

  test('orders as the code points of the folded names do, by whichever rule it is compared', () => {
    // A tilde in a name itself and control characters, which a record refuses, are not promised.
    const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
    const anyName = fc.string({ unit: fc.oneof(fc.constantFrom('é', 'z', '\ufffc', '\u{1f419}', ' '), anyCharacter) })
    const isPromised = (name: string) => !/[~\x7f]/.test(fold(name))
    fc.assert(
      fc.property(anyName.filter(isPromised), anyName.filter(isPromised), (a, b) => {
        const [keyA, keyB] = [nameSortKey(a), nameSortKey(b)]
        const expected = compareCodePoints(fold(a), fold(b))
        expect(compareText(keyA, keyB)).toBe(expected)
        expect(compareCodePoints(keyA, keyB)).toBe(expected)
        expect(Math.sign(Buffer.compare(Buffer.from(keyA), Buffer.from(keyB)))).toBe(expected)
      }),
      { numRuns: runs(1000) },
    )
  })
})

test('the sort key of an entity orders by name, then by id', () => {
  const keys = [
    entitySortKey('Operation Maxim', 'b'),
    entitySortKey('Operation', 'z'),
    entitySortKey('operation maxim', 'a'),
    entitySortKey('Operation-Swale', 'a'),
  ]
  expect([...keys].sort(compareText)).toEqual([keys[1], keys[2], keys[0], keys[3]])
})

describe('the earliest start', () => {
  const on = (edtf: string) => buildAttestation({ when: inText(edtf) })

  test('is the first day that any claim names, whatever its modality', () => {
    const planned = buildAttestation({ when: inText('2006-05'), modality: 'PLANNED' })
    expect(earliestStart([on('2009'), planned, on('2007/2008')])).toBe('2006-05-01')
  })

  test('is unknown, after every day, where no claim names a start', () => {
    expect(earliestStart([buildAttestation(), on('/2009'), on('../2009')])).toBe('~')
    expect(earliestStart([])).toBe('~')
    expect('~' > '9999-12-31').toBe(true)
  })
})

describe('the sort key of a relationship', () => {
  const of = (id: string, type: 'ABSORBED_INTO' | 'PART_OF', when: string | null, otherName: string) =>
    relationshipSortKey(
      { id, type, attestations: [buildAttestation({ when: when === null ? null : inText(when) })] },
      otherName,
    )

  test('is made of start, type, name of the other and id', () => {
    expect(of('r-1', 'PART_OF', '2007', 'SCD9')).toBe('2007-01-01\tPART_OF\tscd9\tr-1')
  })

  test('orders by start, unknown last, then type, then the name of the other, then id', () => {
    const inOrder = [
      of('r-9', 'PART_OF', '2006', 'Z'),
      of('r-8', 'ABSORBED_INTO', '2007', 'Z'),
      of('r-7', 'PART_OF', '2007-01-01', 'A'),
      of('r-5', 'PART_OF', '2007', 'A b'),
      of('r-6', 'PART_OF', '2007', 'A b'),
      of('r-4', 'PART_OF', '2007', 'É'),
      of('r-1', 'ABSORBED_INTO', null, 'A'),
    ]
    expect([...inOrder].reverse().sort(compareText)).toEqual(inOrder)
  })
})

test('claims are ordered by document, then by number', () => {
  const inOrder = ['a.c2', 'a.c10', 'a.c100', 'a-b.c1', 'a-b.c3', 'ab.c2', 'b.c1', 'b.c11']
  const sorted = [...inOrder].reverse().sort((one, other) => compareText(claimSortKey(one), claimSortKey(other)))
  expect(sorted).toEqual(inOrder)
})

function compareCodePoints(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0))
  for (const [index, code] of (left ?? []).entries()) {
    const other = right?.[index]
    if (other === undefined) return 1
    if (code !== other) return code < other ? -1 : 1
  }
  return (left?.length ?? 0) < (right?.length ?? 0) ? -1 : 0
}
