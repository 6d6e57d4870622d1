import { describe, expect, test } from 'vitest'
import { PLAIN_VIEW, type View, WHOLE_VIEW } from '../../src/domain/evidence/view.ts'
import { toldInView } from '../../src/domain/prose/view-words.ts'

const NONE = { titles: [], source: null }
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
    expect(toldInView({ ...PLAIN_VIEW, ...parts }, told, NONE)).toEqual([{ sentence: words, claimIds: [] }, ...told])
  })

  test('names the documents chosen, where their titles are given', () => {
    const chosen = { titles: ['First Letter', 'Second Letter'], source: null }
    const [head] = toldInView({ ...PLAIN_VIEW, documents: ['a', 'b'] }, told, chosen)
    expect(head?.sentence).toBe('By “First Letter” and “Second Letter” alone:')
  })

  test('and what it does not say is said of the document, where that is one', () => {
    const chosen = { titles: ['First Letter'], source: null }
    const of = (sentence: string) =>
      toldInView({ ...PLAIN_VIEW, documents: ['a'] }, [{ sentence, claimIds: [] }], chosen)[1]?.sentence
    expect(of('No document that was read says that it was so, and none denies it')).toBe(
      'The document does not say that it was so, and does not deny it',
    )
    expect(of('Of it no document that was read tells anything of that day')).toBe(
      'Of it the document does not tell anything of that day',
    )
    expect(of('The documents that were read do not contradict one another')).toBe(
      'The document does not contradict itself',
    )
    const two = toldInView(
      { ...PLAIN_VIEW, documents: ['a', 'b'] },
      [{ sentence: 'No document that was read says so', claimIds: [] }],
      {
        titles: ['First Letter', 'Second Letter'],
        source: null,
      },
    )
    expect(two[1]?.sentence).toBe('No document that was read says so')
    // A document's own words stay as they are.
    const quoted = { sentence: 'No document that was read says so', claimIds: ['a.c1'] }
    expect(toldInView({ ...PLAIN_VIEW, documents: ['a'] }, [quoted], chosen)[1]).toEqual(quoted)
  })

  test('names the source of many, where it is one', () => {
    const chosen = { titles: [], source: 'Posts of a blog' }
    const [head] = toldInView({ ...PLAIN_VIEW, documents: ['a', 'b', 'c', 'd'] }, told, chosen)
    expect(head?.sentence).toBe('By 4 chosen documents of “Posts of a blog” alone:')
  })

  test('but not where nothing is left out', () => {
    expect(toldInView(PLAIN_VIEW, told, NONE)).toEqual(told)
    expect(toldInView(WHOLE_VIEW, told, NONE)).toEqual(told)
  })
})
