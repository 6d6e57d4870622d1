import { expect, test } from 'vitest'
import { pairedNames } from '../../src/domain/search/paired-names.ts'

test.each([
  ['Serious Organised Crime Agency (SOCA)', ['Serious Organised Crime Agency', 'SOCA']],
  [' Cedar Unit ( CU ) ', ['Cedar Unit', 'CU']],
  ['Unit (East) (UE)', ['Unit (East)', 'UE']],
  ['Cedar Unit', null],
  ['(SOCA)', null],
  ['Cedar Unit ()', null],
  ['Cedar (Unit) of old', null],
])('the two names of %s', (text, names) => {
  expect(pairedNames(text)).toEqual(names)
})
