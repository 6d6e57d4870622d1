import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { cursorsOf } from '../../src/graphql/lists/cursor.ts'
import { runs } from '../support/runs.ts'

const anyKey = fc.string({ unit: 'binary-ascii' })
const anyArgs = fc.dictionary(fc.string(), fc.jsonValue())

describe('a cursor', () => {
  test('gives back its sort key to the same field and arguments', () => {
    fc.assert(
      fc.property(fc.string(), anyArgs, anyKey, (field, args, key) => {
        const cursor = cursorsOf(field, args, 'record-a').encode(key)
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(cursorsOf(field, args, 'record-a').decode(cursor)).toBe(key)
      }),
    )
  })

  test('that is absent is the beginning', () => {
    expect(cursorsOf('entities', {}, 'record-a').decode(null)).toBeNull()
  })

  test('of another field is refused', () => {
    const cursor = cursorsOf('entities', { kinds: null }, 'record-a').encode('scd9\tscd9')
    expect(failureOf(() => cursorsOf('documents', { kinds: null }, 'record-a').decode(cursor))).toEqual({
      code: 'BAD_INPUT',
      message: 'after: this cursor belongs to another field or to other arguments.',
    })
  })

  test('of another record is refused', () => {
    const cursor = cursorsOf('entities', {}, 'record-a').encode('scd9\tscd9')
    expect(failureOf(() => cursorsOf('entities', {}, 'another').decode(cursor))).toEqual({
      code: 'BAD_INPUT',
      message: 'after: this cursor is of another record, or of this one before it changed: begin again without it.',
    })
  })

  test('of other arguments is refused', () => {
    const cursor = cursorsOf('entities', { kinds: ['OPERATION'] }, 'record-a').encode('scd9\tscd9')
    expect(failureOf(() => cursorsOf('entities', { kinds: ['EVENT'] }, 'record-a').decode(cursor))?.code).toBe(
      'BAD_INPUT',
    )
    expect(failureOf(() => cursorsOf('entities', { kinds: null }, 'record-a').decode(cursor))?.code).toBe('BAD_INPUT')
  })

  test('that no service gave is refused, whatever the text', () => {
    const anyForgery = fc.jsonValue().map((value) => btoa(encodeURIComponent(JSON.stringify(value))))
    const anyPair = fc
      .tuple(fc.jsonValue(), fc.jsonValue(), fc.jsonValue())
      .map((pair) => Buffer.from(JSON.stringify(pair)).toString('base64url'))
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), anyForgery, anyPair)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(failureOf(() => cursorsOf('entities', {}, 'record-a').decode(text))?.code).toBe('BAD_INPUT')
      }),
      { numRuns: runs(1000) },
    )
  })

  test('that is empty is refused by name of the argument', () => {
    expect(failureOf(() => cursorsOf('entities', {}, 'record-a').decode(''))).toEqual({
      code: 'BAD_INPUT',
      message: 'after: not a cursor that this service gave.',
    })
  })

  test('that is cut short is refused', () => {
    const cursor = cursorsOf('entities', {}, 'record-a').encode('operation maxim\toperation-maxim')
    for (let length = 0; length < cursor.length; length += 1) {
      expect(failureOf(() => cursorsOf('entities', {}, 'record-a').decode(cursor.slice(0, length)))?.code).toBe(
        'BAD_INPUT',
      )
    }
  })
})

/** What the Failure that it throws says; null where it throws none. Anything else goes on. */
function failureOf(run: () => unknown): { readonly code: string; readonly message: string } | null {
  try {
    run()
    return null
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { code: error.code, message: error.message }
  }
}
