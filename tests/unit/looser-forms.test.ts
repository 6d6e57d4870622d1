import { expect, test } from 'vitest'
import { looserForms } from '../../src/domain/search/looser-forms.ts'

test('a name is tried without its article and its genitive, and as that of an operation', () => {
  expect(looserForms('Pentameter')).toEqual(['operation pentameter'])
  expect(looserForms('the Home Office')).toEqual(['home office', 'operation the home office', 'operation home office'])
  expect(looserForms("SOCA's")).toEqual(['soca', "operation soca's", 'operation soca'])
})
