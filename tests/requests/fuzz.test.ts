import { expect, test } from 'vitest'
import { openTrials, type Tried } from '../fuzz/fuzz-trials.ts'

test('nothing that is tried at random breaks the service or the reader of records, and all of it can be tried again', async () => {
  const tryFirst = async (count: number) => {
    const trials = await openTrials(1)
    const all: Tried[] = []
    for (let number = 0; number < count; number += 1) all.push(await trials.attempt(number))
    await trials.close()
    return all
  }
  const tried = await tryFirst(150)
  expect(tried.filter(({ finding }) => finding !== null)).toEqual([])
  expect(new Set(tried.map(({ kind }) => kind))).toEqual(
    new Set(['document', 'mutation', 'address', 'bytes', 'record']),
  )
  expect((await tryFirst(50)).map(({ kind }) => kind)).toEqual(tried.slice(0, 50).map(({ kind }) => kind))
})
