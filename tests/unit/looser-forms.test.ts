import { expect, test } from 'vitest'
import { looserForms } from '../../src/domain/search/looser-forms.ts'

test('a name is tried without its article and its genitive, as that of an operation, and with an article', () => {
  expect(looserForms('Pentameter')).toEqual(['operation pentameter', 'a pentameter', 'an pentameter', 'the pentameter'])
  expect(looserForms('the Home Office')).toEqual([
    'home office',
    'operation the home office',
    'operation home office',
    'a home office',
    'an home office',
  ])
  expect(looserForms("SOCA's")).toEqual(['soca', "operation soca's", 'operation soca', 'a soca', 'an soca', 'the soca'])
})
