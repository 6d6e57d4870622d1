import { describe, expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { Modality } from '../../src/domain/model/claim.ts'
import { withheldFrom } from '../../src/graphql/answers/withheld.ts'

/** A list that has so many in a View with these modalities; tells which Views were counted. */
async function withheld(modalities: readonly Modality[], counts: Readonly<Record<string, number | null>>) {
  const counted: string[] = []
  const found = await withheldFrom({ ...PLAIN_VIEW, modalities }, async (view) => {
    const wanted = [...view.modalities].sort().join(' ')
    counted.push(wanted)
    return counts[wanted] ?? null
  })
  return { counted, found: found.map(({ modality, count }) => `${modality} ${count}`) }
}

describe('what a list leaves out by how it is said', () => {
  test('is what one modality more would add', async () => {
    expect(await withheld(['STATED'], { STATED: 12, 'PLANNED STATED': 15 })).toEqual({
      counted: ['STATED', 'PLANNED STATED'],
      found: ['PLANNED 3'],
    })
    expect((await withheld(['PLANNED'], { PLANNED: 5, 'PLANNED STATED': 15 })).found).toEqual(['STATED 10'])
  })

  test('goes by the first modality that adds it', async () => {
    const counts = { DENIED: 0, 'DENIED STATED': 12, 'DENIED PLANNED STATED': 15 }
    expect((await withheld(['DENIED'], counts)).found).toEqual(['STATED 12', 'PLANNED 3'])
    expect((await withheld([], { '': 0, STATED: 0, 'PLANNED STATED': 2 })).found).toEqual(['PLANNED 2'])
  })

  test('is nothing where nothing is left out, and nothing is counted where no modality is', async () => {
    expect((await withheld(['STATED'], { STATED: 12, 'PLANNED STATED': 12 })).found).toEqual([])
    expect(await withheld(['PLANNED', 'STATED'], {})).toEqual({ counted: [], found: [] })
  })

  test('is given up to a thousand', async () => {
    expect((await withheld(['STATED'], { STATED: 20_000, 'PLANNED STATED': 21_000 })).found).toEqual(['PLANNED 1000'])
    expect((await withheld(['STATED'], { STATED: 1, 'PLANNED STATED': 1002 })).found).toEqual(['PLANNED null'])
    expect((await withheld(['STATED'], { STATED: 1, 'PLANNED STATED': null })).found).toEqual(['PLANNED null'])
  })
})
