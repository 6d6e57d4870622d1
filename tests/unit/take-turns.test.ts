import { beforeEach, describe, expect, test } from 'vitest'
import { type InTurn, takeTurns } from '../../src/http/take-turns.ts'

describe('eight places', () => {
  let nowMs: number
  let inTurn: InTurn
  let release: (() => void)[]
  beforeEach(() => {
    nowMs = 1_000_000
    inTurn = takeTurns(8, () => nowMs)
    release = []
  })

  /** Whether a client gets a place, which it keeps until it is released. */
  async function isLetIn(client: string): Promise<boolean> {
    let hasBegun = false
    const refused = inTurn(client, () => {
      hasBegun = true
      return new Promise<void>((resolve) => release.push(resolve))
    }).then(
      () => null,
      ({ code }) => code,
    )
    if (hasBegun) return true
    expect(await refused).toBe('OVERLOADED')
    return false
  }

  async function letIn(client: string, times: number): Promise<number> {
    let count = 0
    for (let time = 0; time < times; time += 1) if (await isLetIn(client)) count += 1
    return count
  }

  async function releaseOne(): Promise<void> {
    release.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }

  test('are all for a client who is alone, and no more than these', async () => {
    expect(await letIn('one', 10)).toBe(8)
  })

  test('are for each a quarter where there are others', async () => {
    expect(await letIn('other', 1)).toBe(1)
    expect(await letIn('one', 10)).toBe(2)
    expect(await letIn('other', 10)).toBe(1)
    expect(await letIn('third', 10)).toBe(2)
  })

  test('are not kept by one who had them all, once somebody else was refused', async () => {
    expect(await letIn('one', 8)).toBe(8)
    expect(await letIn('other', 1)).toBe(0)
    await releaseOne()
    expect(await letIn('one', 5)).toBe(0)
    expect(await letIn('other', 1)).toBe(1)
  })

  test('are all for one again when the others have gone for two seconds', async () => {
    expect(await letIn('other', 1)).toBe(1)
    expect(await letIn('one', 10)).toBe(2)
    await releaseOne()
    expect(await letIn('one', 10)).toBe(0)
    nowMs += 2001
    expect(await letIn('one', 10)).toBe(6)
  })
})
