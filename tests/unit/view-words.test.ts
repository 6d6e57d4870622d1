import { describe, expect, test } from 'vitest'
import { PLAIN_VIEW, type View, WHOLE_VIEW } from '../../src/domain/evidence/view.ts'
import { toldInView } from '../../src/domain/prose/view-words.ts'

const told = [{ sentence: 'It was so', claimIds: ['d.c1'] }]

describe('an answer begins with its View', () => {
  test.each<[string, Partial<View>]>([
    ['As of 1 June 2010:', { asOf: '2010-06-01' }],
    ['Certainly as of 1 June 2010:', { asOf: '2010-06-01', atLeast: 'DEFINITE' }],
    ['By documents public by 31 December 2009:', { knownBy: '2009-12-31' }],
    ['By 1 chosen document alone:', { documents: ['letter'] }],
    [
      'By 2 chosen documents alone, by what was public by 31 December 2009:',
      { documents: ['a', 'b'], knownBy: '2009-12-31' },
    ],
    ['As of 1 June 2010, by documents public by 31 December 2009:', { asOf: '2010-06-01', knownBy: '2009-12-31' }],
    ['Without what is only reported, without the editor’s readings:', { reported: false, inferred: false }],
  ])('%s', (words, parts) => {
    expect(toldInView({ ...PLAIN_VIEW, ...parts }, told, [])).toEqual([{ sentence: words, claimIds: [] }, ...told])
  })

  test('names the documents chosen, where their titles are given', () => {
    const [head] = toldInView({ ...PLAIN_VIEW, documents: ['a', 'b'] }, told, ['First Letter', 'Second Letter'])
    expect(head?.sentence).toBe('By “First Letter” and “Second Letter” alone:')
  })

  test('but not where nothing is left out', () => {
    expect(toldInView(PLAIN_VIEW, told, [])).toEqual(told)
    expect(toldInView(WHOLE_VIEW, told, [])).toEqual(told)
  })
})
