import { describe, expect, test } from 'vitest'
import { isolated, withIsolates } from '../../src/domain/text/isolate.ts'

const FIRST_STRONG = '\u2068'
const END = '\u2069'

describe('a name within a text of another direction', () => {
  test.each([
    ['in Arabic letters', 'عمر الخطيب'],
    ['in Hebrew letters', 'עומר'],
    ['of a company with Latin letters too', 'شركة ABC 12'],
  ])('%s stands apart whole', (_, name) => {
    expect(isolated(name)).toBe(`${FIRST_STRONG}${name}${END}`)
  })

  test.each(['Mia Stone', 'Олена Річка', '東京', '', '12'])('%s is as it was', (name) => {
    expect(isolated(name)).toBe(name)
  })
})

describe('a text with words from right to left', () => {
  test('has each run of them apart, and numbers behind them where they were', () => {
    expect(withIsolates('عمر الخطيب: €7,000 of شركة النخلة.')).toBe(
      `${FIRST_STRONG}عمر الخطيب${END}: €7,000 of ${FIRST_STRONG}شركة النخلة${END}.`,
    )
  })

  test('is the same once more', () => {
    const text = withIsolates(`${isolated('شركة ABC')} and عمر`)
    expect(text).toBe(`${FIRST_STRONG}شركة ABC${END} and ${FIRST_STRONG}عمر${END}`)
    expect(withIsolates(text)).toBe(text)
  })
})
