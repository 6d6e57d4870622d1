import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreedAmount,
  agreedEvent,
  agreedNumber,
  agreedScope,
  agreedShare,
  agreedValue,
  areCertainlyOthers,
  type BoundedNumber,
  textsDiffer,
} from '../../src/domain/evidence/agreement.ts'
import { BOUNDS, type Bound, type Share } from '../../src/domain/model/claim.ts'
import { buildAttestation } from '../support/arbitraries.ts'

describe('two numbers', () => {
  test.each<[Bound, number, Bound, number, [Bound, number]]>([
    ['EXACT', 84, 'EXACT', 84, ['EXACT', 84]],
    ['ABOUT', 4000, 'EXACT', 4000, ['EXACT', 4000]],
    ['ABOUT', 4000, 'OVER', 3900, ['ABOUT', 4000]],
    ['OVER', 1300, 'EXACT', 1804, ['EXACT', 1804]],
    ['OVER', 1300, 'OVER', 1400, ['OVER', 1400]],
    ['OVER', 1300, 'ALMOST', 1400, ['ALMOST', 1400]],
    ['ALMOST', 1400, 'ALMOST', 1400, ['ALMOST', 1400]],
  ])('%s %d and %s %d agree on %s', (boundA, a, boundB, b, [bound, value]) => {
    const numbers = [number(boundA, a), number(boundB, b)]
    expect(agreedNumber(numbers)).toEqual({ value, bound })
    expect(agreedNumber([...numbers].reverse())).toEqual({ value, bound })
  })

  test.each<[Bound, number, Bound, number]>([
    ['EXACT', 84, 'EXACT', 85],
    // How far "about" and "almost" reach is left open.
    ['ABOUT', 4000, 'EXACT', 3999],
    ['ABOUT', 100, 'ABOUT', 101],
    ['ABOUT', 4000, 'OVER', 4000],
    ['ABOUT', 1400, 'ALMOST', 1400],
    ['ALMOST', 1400, 'EXACT', 1400],
    ['ALMOST', 1400, 'EXACT', 1399],
    ['OVER', 1400, 'ALMOST', 1400],
    ['OVER', 1300, 'EXACT', 1300],
    ['OVER', 1300, 'EXACT', 1000],
  ])('%s %d and %s %d agree on none', (boundA, a, boundB, b) => {
    const numbers = [number(boundA, a), number(boundB, b)]
    expect(agreedNumber(numbers)).toBeNull()
    expect(agreedNumber([...numbers].reverse())).toBeNull()
  })

  test.each<[Bound, number, Bound, number, boolean]>([
    ['EXACT', 84, 'EXACT', 85, true],
    ['EXACT', 84, 'EXACT', 84, false],
    ['OVER', 1300, 'EXACT', 1300, true],
    ['OVER', 1300, 'EXACT', 1000, true],
    ['OVER', 1300, 'EXACT', 1301, false],
    ['OVER', 1300, 'OVER', 5000, false],
    ['ABOUT', 100, 'EXACT', 5000, false],
    ['ALMOST', 1400, 'EXACT', 1804, false],
    ['ALMOST', 1400, 'OVER', 1400, false],
  ])('%s %d and %s %d cannot be the same: %s', (boundA, a, boundB, b, expected) => {
    expect(areCertainlyOthers(number(boundA, a), number(boundB, b))).toBe(expected)
    expect(areCertainlyOthers(number(boundB, b), number(boundA, a))).toBe(expected)
  })
})

test('three numbers agree only if they give one number', () => {
  expect(agreedNumber([number('OVER', 1300), number('ABOUT', 1350), number('EXACT', 1350)])).toEqual(
    number('EXACT', 1350),
  )
  expect(agreedNumber([number('OVER', 1400), number('ABOUT', 1350), number('EXACT', 1350)])).toBeNull()
})

test('no numbers agree on none', () => {
  expect(agreedNumber([])).toBeNull()
})

describe('whatever the numbers', () => {
  const anyNumber = fc.record({ value: fc.nat(1000), bound: fc.constantFrom(...BOUNDS) })

  test('one agrees with itself', () => {
    fc.assert(
      fc.property(anyNumber, (one) => {
        expect(agreedNumber([one, one])).toEqual(one)
      }),
    )
  })

  test('the agreed one is one of them, and no two of them exclude each other', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 1, maxLength: 4 }), (all) => {
        const agreed = agreedNumber(all)
        if (agreed === null) return
        expect(all).toContain(agreed)
        for (const a of all) for (const b of all) expect(areCertainlyOthers(a, b)).toBe(false)
      }),
    )
  })

  test('their order does not matter to how precise the agreed one is', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 4 }), (all) => {
        const [one, other] = [agreedNumber(all), agreedNumber([...all].reverse())]
        expect(one?.value).toBe(other?.value)
      }),
    )
  })
})

describe('the claims of a relationship', () => {
  const money = (value: number, currency: string, bound: Bound = 'EXACT') =>
    buildAttestation({ amount: { value, currency }, bound })

  test('agree on an amount, with how exactly it is given', () => {
    const all = [money(435000, 'GBP', 'ABOUT'), buildAttestation(), money(435000, 'GBP')]
    expect(agreedAmount(all)).toEqual({ value: 435000, currency: 'GBP', bound: 'EXACT' })
  })

  test('agree on no amount in two currencies, nor where it differs, nor where there is none', () => {
    expect(agreedAmount([money(435000, 'GBP'), money(435000, 'EUR')])).toBeNull()
    expect(agreedAmount([money(435000, 'GBP'), money(435001, 'GBP')])).toBeNull()
    expect(agreedAmount([buildAttestation()])).toBeNull()
  })

  test('agree on a share', () => {
    expect(agreedShare([buildAttestation({ share: 0.5 }), buildAttestation()])).toEqual({
      ...number('EXACT', 0.5),
      ...{ from: 0.5, to: 0.5 },
    })
    expect(agreedShare([buildAttestation({ share: 0.5 }), buildAttestation({ share: 1 })])).toBeNull()
    expect(agreedShare([])).toBeNull()
  })

  test('agree on a share within every range, or on the range within every other', () => {
    const share = (given: Share, bound: Bound = 'EXACT') => buildAttestation({ share: given, bound })
    const [quarters, upper, wide] = [
      { from: 0.25, to: 0.5 },
      { from: 0.4, to: 0.75 },
      { from: 0.2, to: 0.75 },
    ]
    expect(agreedShare([share(quarters), share(wide)])).toEqual({ value: null, ...quarters, bound: 'EXACT' })
    expect(agreedShare([share(quarters), share(upper)])).toBeNull()
    expect(agreedShare([share(quarters), share(0.5)])).toEqual({ value: 0.5, from: 0.5, to: 0.5, bound: 'EXACT' })
    expect(agreedShare([share(quarters), share(0.51)])).toBeNull()
    expect(agreedShare([share(quarters), share(0.25, 'OVER')])).toMatchObject({ value: null, from: 0.25 })
    expect(agreedShare([share(quarters), share(0.5, 'OVER')])).toBeNull()
    expect(agreedShare([share(quarters), share(0.6, 'ABOUT')])).toMatchObject({ value: 0.6, bound: 'ABOUT' })
  })

  test('agree on the value of a figure', () => {
    const [over, exact] = [buildAttestation({ value: 1300, bound: 'OVER' }), buildAttestation({ value: 1804 })]
    expect(agreedValue([over, exact])).toEqual(number('EXACT', 1804))
    expect(agreedValue([exact, buildAttestation({ value: 1805 })])).toBeNull()
  })

  test('agree on a scope, sorted, where those that have one have the same', () => {
    const scope = (...scopeIds: readonly string[]) => buildAttestation({ scopeIds })
    expect(agreedScope([scope(), scope()])).toEqual([])
    expect(agreedScope([])).toEqual([])
    expect(agreedScope([scope('london', 'kent'), scope(), scope('kent', 'london')])).toEqual(['kent', 'london'])
    expect(agreedScope([scope('london'), scope('london', 'kent')])).toBeNull()
  })

  test('agree on an event where one is named', () => {
    const event = (eventId: string | null) => buildAttestation({ eventId })
    expect(agreedEvent([event('merger'), event(null), event('merger')])).toBe('merger')
    expect(agreedEvent([event('merger'), event('split')])).toBeNull()
    expect(agreedEvent([event(null)])).toBeNull()
  })
})

function number(bound: Bound, value: number): BoundedNumber {
  return { value, bound }
}

describe('two values of an attribute', () => {
  test('are others by any letter where they are links, and by their words alone elsewhere', () => {
    const [one, other] = ['https://example.org/Amber', 'https://example.org/amber']
    expect([textsDiffer('LINK', one, other), textsDiffer('LINK', one, one)]).toEqual([true, false])
    expect([textsDiffer('TEXT', 'Amber', 'amber'), textsDiffer('TEXT', 'Amber', 'Umber')]).toEqual([false, true])
  })
})
