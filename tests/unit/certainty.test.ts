import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/domain/evidence/bounds.ts'
import {
  certaintyAt,
  type Evidence,
  isAtLeast,
  leastCertain,
  mostCertain,
} from '../../src/domain/evidence/certainty.ts'
import { anyBounds, anyDay, anyEvidence } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

/** Began in 2007, ended in 2009. */
const STATE: Bounds = {
  fromEarliest: '2007-01-01',
  fromLatest: '2007-12-31',
  untilEarliest: '2009-01-01',
  untilLatest: '2009-12-31',
}

/** Evidence from one date to another. */
function interval(bounds: Bounds, capped = false): Evidence {
  return { bounds, givesStart: true, givesEnd: true, capped }
}

/** Evidence that a state held at some time in these days. */
function seen(earliest: string, latest: string, capped = false): Evidence {
  const bounds = {
    fromEarliest: '0000-01-01',
    fromLatest: latest,
    untilEarliest: earliest,
    untilLatest: '9999-12-31',
  }
  return { bounds, givesStart: false, givesEnd: false, capped }
}

describe('one piece of evidence', () => {
  test.each([
    ['2006-12-31', null],
    ['2007-01-01', 'POSSIBLE'],
    ['2007-12-30', 'POSSIBLE'],
    ['2007-12-31', 'DEFINITE'],
    ['2008-06-15', 'DEFINITE'],
    ['2009-01-01', 'DEFINITE'],
    ['2009-01-02', 'POSSIBLE'],
    ['2009-12-31', 'POSSIBLE'],
    ['2010-01-01', null],
  ])('of a state from 2007 to 2009 makes it on %s %s', (day, certainty) => {
    expect(certaintyAt([interval(STATE)], day)).toBe(certainty)
  })

  test('that is capped gives no more than POSSIBLE', () => {
    expect(certaintyAt([interval(STATE, true)], '2008-06-15')).toBe('POSSIBLE')
    expect(certaintyAt([interval(STATE, true)], '2010-01-01')).toBeNull()
  })
})

describe('several pieces of evidence', () => {
  const early = interval({ ...STATE, fromLatest: '2007-03-31' })
  const wide = interval(STATE)
  const contrary = interval({ ...STATE, fromEarliest: '2008-03-01', fromLatest: '2008-03-31' })

  test('make certain what the narrowest of them does', () => {
    expect(certaintyAt([wide], '2007-04-01')).toBe('POSSIBLE')
    expect(certaintyAt([wide, early], '2007-04-01')).toBe('DEFINITE')
  })

  test('are made no more certain by a capped one', () => {
    expect(certaintyAt([wide, { ...early, capped: true }], '2007-04-01')).toBe('POSSIBLE')
    expect(certaintyAt([wide, { ...early, capped: true }], '2008-04-01')).toBe('DEFINITE')
  })

  test('may be ruled out by a capped one', () => {
    const until2008 = interval({ ...STATE, untilEarliest: '2009-01-01', untilLatest: '2009-03-31' }, true)
    expect(certaintyAt([wide], '2009-06-01')).toBe('POSSIBLE')
    expect(certaintyAt([wide, until2008], '2009-06-01')).toBeNull()
  })

  test('that contradict each other are decided by the most certain of them', () => {
    expect(certaintyAt([early, contrary], '2007-04-01')).toBe('DEFINITE')
    expect(certaintyAt([contrary, early], '2008-06-01')).toBe('DEFINITE')
    expect(certaintyAt([{ ...early, capped: true }, contrary], '2007-04-01')).toBe('POSSIBLE')
    expect(certaintyAt([early, contrary], '2006-12-31')).toBeNull()
  })

  test('that each saw a state hold are two witnesses and no span', () => {
    const [in2006, in2012] = [seen('2006-01-01', '2006-12-31'), seen('2012-05-01', '2012-05-01')]
    expect(certaintyAt([in2006, in2012], '2009-06-01')).toBe('POSSIBLE')
    expect(certaintyAt([in2006, in2012], '2012-05-01')).toBe('DEFINITE')
    expect(certaintyAt([in2006, in2012], '2012-05-02')).toBe('POSSIBLE')
  })

  test('make a span where one gives its beginning, or its end, and one saw it hold', () => {
    const since2006 = interval({ ...seen('2006-01-01', '2006-12-31').bounds, fromEarliest: '2006-01-01' })
    const began = { ...since2006, givesEnd: false }
    const in2012 = seen('2012-05-01', '2012-05-01')
    expect(certaintyAt([began, in2012], '2009-06-01')).toBe('DEFINITE')
    expect(certaintyAt([{ ...began, capped: true }, in2012], '2009-06-01')).toBe('POSSIBLE')
    expect(certaintyAt([began, in2012], '2012-05-02')).toBe('POSSIBLE')
    const ended = { ...in2012, bounds: { ...in2012.bounds, untilLatest: '2012-05-01' }, givesEnd: true }
    expect(certaintyAt([ended, seen('2006-03-01', '2006-03-31')], '2006-03-31')).toBe('DEFINITE')
    expect(certaintyAt([ended, seen('2006-03-01', '2006-03-31')], '2006-03-30')).toBe('POSSIBLE')
  })

  test('are none at all: nothing held', () => {
    expect(certaintyAt([], '2008-06-15')).toBeNull()
  })
})

describe('whatever the evidence', () => {
  const anyWhole = fc.array(anyEvidence, { minLength: 1, maxLength: 4 })

  test('DEFINITE claims no more than the bounds allow, and nothing is ruled out that they allow', () => {
    fc.assert(
      fc.property(anyWhole, anyDay, (evidence, day) => {
        const least = greatest(evidence.map(({ bounds }) => bounds.fromEarliest))
        const begun = smallest(evidence.map(({ bounds }) => bounds.fromLatest))
        const sure = greatest(evidence.map(({ bounds }) => bounds.untilEarliest))
        const over = smallest(evidence.map(({ bounds }) => bounds.untilLatest))
        fc.pre(least <= begun && sure <= over && least <= over)
        const certainty = certaintyAt(evidence, day)
        if (certainty === 'DEFINITE') expect(begun <= day && day <= sure).toBe(true)
        const isAllowed = (begun <= day && day <= sure) || (least <= day && day <= over)
        expect(certainty === null).toBe(!isAllowed)
      }),
      { numRuns: runs(500) },
    )
  })

  test('contradictions included, a day is ruled out only if it lies outside of some bounds', () => {
    fc.assert(
      fc.property(anyWhole, anyDay, (evidence, day) => {
        const isInside = evidence.every(({ bounds }) => bounds.fromEarliest <= day && day <= bounds.untilLatest)
        if (isInside) expect(certaintyAt(evidence, day)).not.toBeNull()
      }),
    )
  })

  test('capped evidence alone never gives DEFINITE', () => {
    fc.assert(
      fc.property(anyWhole, anyDay, (evidence, day) => {
        const capped = evidence.map((one) => ({ ...one, capped: true }))
        expect(certaintyAt(capped, day)).not.toBe('DEFINITE')
      }),
    )
  })

  test('lifting a cap never makes it less certain', () => {
    fc.assert(
      fc.property(anyWhole, anyDay, (evidence, day) => {
        const uncapped = evidence.map((one) => ({ ...one, capped: false }))
        const [before, after] = [certaintyAt(evidence, day), certaintyAt(uncapped, day)]
        expect([before, 'DEFINITE']).toContain(after)
      }),
    )
  })

  test('narrower bounds keep what is DEFINITE and what is ruled out', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, anyDay, (outer, other, day) => {
        const inner = {
          fromEarliest: greatest([outer.fromEarliest, other.fromEarliest]),
          fromLatest: smallest([outer.fromLatest, other.fromLatest]),
          untilEarliest: greatest([outer.untilEarliest, other.untilEarliest]),
          untilLatest: smallest([outer.untilLatest, other.untilLatest]),
        }
        fc.pre(inner.fromEarliest <= inner.fromLatest && inner.untilEarliest <= inner.untilLatest)
        fc.pre(inner.fromEarliest <= inner.untilLatest)
        const [wide, narrow] = [outer, inner].map((bounds) => certaintyAt([interval(bounds)], day))
        if (wide === 'DEFINITE') expect(narrow).toBe('DEFINITE')
        if (wide === null) expect(narrow).toBeNull()
      }),
      { numRuns: runs(500) },
    )
  })
})

test('a certainty is at least itself and at least a lesser one; nothing is at least anything', () => {
  expect(isAtLeast('DEFINITE', 'DEFINITE')).toBe(true)
  expect(isAtLeast('DEFINITE', 'POSSIBLE')).toBe(true)
  expect(isAtLeast('POSSIBLE', 'POSSIBLE')).toBe(true)
  expect(isAtLeast('POSSIBLE', 'DEFINITE')).toBe(false)
  expect(isAtLeast(null, 'POSSIBLE')).toBe(false)
  expect(isAtLeast(null, 'DEFINITE')).toBe(false)
})

test('a chain is as certain as its least certain step, and unknown with an unknown one or with none', () => {
  expect(leastCertain(['DEFINITE', 'DEFINITE'])).toBe('DEFINITE')
  expect(leastCertain(['DEFINITE', 'POSSIBLE'])).toBe('POSSIBLE')
  expect(leastCertain(['DEFINITE', null])).toBeNull()
  expect(leastCertain([])).toBeNull()
})

test('of several the most certain counts', () => {
  expect(mostCertain(['POSSIBLE', 'DEFINITE', null])).toBe('DEFINITE')
  expect(mostCertain([null, 'POSSIBLE'])).toBe('POSSIBLE')
  expect(mostCertain([null])).toBeNull()
  expect(mostCertain([])).toBeNull()
})

function greatest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? ''
}

function smallest(days: readonly string[]): string {
  return [...days].sort()[0] ?? ''
}
