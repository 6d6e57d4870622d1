import { expect, test } from 'vitest'
import { openTrials, type Tried } from '../fuzz/fuzz-trials.ts'

test('nothing that is tried at random breaks the service or the reader of records, and all of it can be tried again', async () => {
  const tryAll = async () => {
    const trials = await openTrials(1)
    const all: Tried[] = []
    for (let number = 0; number < 150; number += 1) all.push(await trials.attempt(number))
    await trials.close()
    return all
  }
  const tried = await tryAll()
  expect(tried.filter(({ finding }) => finding !== null)).toEqual([])
  expect(new Set(tried.map(({ kind }) => kind))).toEqual(
    new Set(['document', 'mutation', 'address', 'bytes', 'record']),
  )
  expect((await tryAll()).map(({ kind }) => kind)).toEqual(tried.map(({ kind }) => kind))
})
