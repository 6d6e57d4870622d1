import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '../../src/domain/model/digest.ts'
import {
  disagreementId,
  existenceId,
  figureId,
  idForm,
  isMadeId,
  relationshipId,
} from '../../src/domain/model/identity.ts'
import { CORE_TYPES } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { sha256, sha256Hex } from '../../src/sha256.ts'

const anySlug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)

describe('the id of a relationship', () => {
  // Made once with another program (Python's hashlib and base64).
  test('is the same for ever', () => {
    expect(relationshipId(sha256, CORE_VOCABULARY, 'operation-maxim', 'ABSORBED_INTO', 'scd9', null)).toBe(
      'r-wlelrnkysbo53t3hjlnuqwy2ht',
    )
    expect(relationshipId(sha256, CORE_VOCABULARY, 'mps', 'FUNDED_BY', 'home-office', 'fy-2009-10')).toBe(
      'r-2tkv37fcpiiggq6sppzql2dmth',
    )
  })

  test('is the start of the base32 of SHA-256 over the JSON array of the four', () => {
    fc.assert(
      fc.property(
        anySlug,
        fc.constantFrom(...CORE_TYPES),
        anySlug,
        fc.option(anySlug),
        (subject, type, object, occasion) => {
          // The ends of what says the same of both stand in order.
          const [one, other] = type === 'WORKS_WITH' ? [subject, object].sort() : [subject, object]
          const json = `["${one}","${type}","${other}",${occasion === null ? 'null' : `"${occasion}"`}]`
          expect(relationshipId(sha256, CORE_VOCABULARY, subject, type, object, occasion)).toBe(
            `r-${independentDigest(json)}`,
          )
        },
      ),
    )
  })

  test('tells apart the two directions and the occasions', () => {
    const id = relationshipId(sha256, CORE_VOCABULARY, 'maxim', 'ABSORBED_INTO', 'scd9', null)
    expect(relationshipId(sha256, CORE_VOCABULARY, 'scd9', 'ABSORBED_INTO', 'maxim', null)).not.toBe(id)
    expect(relationshipId(sha256, CORE_VOCABULARY, 'maxim', 'ABSORBED_INTO', 'scd9', 'first')).not.toBe(id)
  })

  test('is one for both directions of what says the same of both ends', () => {
    const id = relationshipId(sha256, CORE_VOCABULARY, 'home-office', 'WORKS_WITH', 'ceop', null)
    expect(relationshipId(sha256, CORE_VOCABULARY, 'ceop', 'WORKS_WITH', 'home-office', null)).toBe(id)
  })
})

describe('the id of a figure', () => {
  test('is the same for ever, in whatever order its scope is given', () => {
    expect(figureId(sha256, 'petition', 'signatures', ['a', 'b'], '2009', null)).toBe('f-d2zi7zqmitt5hdro2et6kpeeef')
    expect(figureId(sha256, 'petition', 'signatures', ['b', 'a'], '2009', null)).toBe('f-d2zi7zqmitt5hdro2et6kpeeef')
  })

  test('tells apart dates, scopes and occasions', () => {
    const ids = [
      figureId(sha256, 'petition', 'signatures', [], '2009', null),
      figureId(sha256, 'petition', 'signatures', [], null, null),
      figureId(sha256, 'petition', 'signatures', ['london'], '2009', null),
      figureId(sha256, 'petition', 'signatures', [], '2009', 'online'),
    ]
    expect(new Set(ids).size).toBe(4)
  })
})

test('the id of an existence is the same for ever', () => {
  expect(existenceId(sha256, 'scd9', 'BEGAN')).toBe('x-bmzdn6w4rwclx7of5hj2rm4sym')
})

test('the id of a computed disagreement does not depend on the order of what it is between', () => {
  expect(disagreementId(sha256, 'DATE', ['r-a', 'r-b'])).toBe('d-fl2xkmpvguecxumtlwezqhcupo')
  expect(disagreementId(sha256, 'DATE', ['r-b', 'r-a'])).toBe('d-fl2xkmpvguecxumtlwezqhcupo')
  expect(disagreementId(sha256, 'VALUE', ['r-a', 'r-b'])).not.toBe('d-fl2xkmpvguecxumtlwezqhcupo')
})

test('a digest is 26 characters of lower-case base32, of the UTF-8 of the JSON text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(digest(sha256, text)).toMatch(/^[a-z2-7]{26}$/)
      expect(digest(sha256, text)).toBe(independentDigest(JSON.stringify(text)))
    }),
  )
})

test('SHA-256 in hexadecimal is that of FIPS 180-4', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

/** The first 130 bits as a number, written in base 32, its digits 0-9a-v exchanged for RFC 4648's a-z2-7. */
function independentDigest(json: string): string {
  const hash = BigInt(`0x${createHash('sha256').update(json).digest('hex')}`)
  const digits = (hash >> 126n).toString(32).padStart(26, '0')
  return digits.replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number.parseInt(digit, 32)))
}

describe('the form of an id', () => {
  test('tells what it is of, but not entities from documents', () => {
    expect(['r-one', 'f-one', 'x-one', 'd-one', 'one.c1', 'one', 'rf-one'].map(idForm)).toEqual([
      'RELATIONSHIP',
      'FIGURE',
      'EXISTENCE',
      'DISAGREEMENT',
      'CLAIM',
      null,
      null,
    ])
  })

  test('shows whether a rule has made it, or what a moment is of', () => {
    expect(isMadeId('r-wlelrnkysbo53t3hjlnuqwy2ht')).toBe(true)
    expect(isMadeId('r-wlelrnkysbo53t3hjlnuqwy2ht@2009')).toBe(true)
    expect(isMadeId('d-scope-of-the-funding')).toBe(false)
    expect(isMadeId('d-abcdefghijklmnopqrstuvwxyzab')).toBe(false)
    expect(isMadeId('wlelrnkysbo53t3hjlnuqwy2ht')).toBe(false)
  })
})
