import { describe, expect, test } from 'vitest'
import { type CitedSentence, paragraphOf, uncited } from '../../src/domain/prose/prose.ts'
import { withPronouns } from '../../src/domain/prose/with-pronouns.ts'

const about = (
  name: string,
  rest: string,
  { pronoun = 'It', others = [] }: { readonly pronoun?: 'It' | 'They'; readonly others?: readonly string[] } = {},
): CitedSentence => ({ ...uncited(`${name} ${rest}`), about: { name, pronoun, others } })
const said = (sentences: readonly CitedSentence[]) => withPronouns(sentences).map(({ sentence }) => sentence)

describe('a thing is not named again', () => {
  test('where the sentence before is about it, but for each third time', () => {
    expect(said(['came', 'saw', 'won', 'left'].map((rest) => about('The Unit', rest)))).toEqual([
      'The Unit came',
      'It saw',
      'It won',
      'The Unit left',
    ])
    expect(
      said([about('The Greens', 'came', { pronoun: 'They' }), about('The Greens', 'left', { pronoun: 'They' })]),
    ).toEqual(['The Greens came', 'They left'])
  })

  test('unless it could be another that the sentence before names, and this one does not', () => {
    const funded = about('The Force', 'was funded by the Office, for the Team', { others: ['the Office', 'the Team'] })
    expect(said([funded, about('The Force', 'was funded by the Office, for its Board')])[1]).toBe(
      'The Force was funded by the Office, for its Board',
    )
    expect(said([funded, about('The Force', 'was funded by the Office for less, for the Team')])[1]).toBe(
      'It was funded by the Office for less, for the Team',
    )
  })

  test('unless another stands between, or a paragraph begins', () => {
    expect(said([about('The Unit', 'came'), about('The Board', 'met'), about('The Unit', 'left')])).toEqual([
      'The Unit came',
      'The Board met',
      'The Unit left',
    ])
    expect(said([about('The Unit', 'came'), uncited('Of this no more'), about('The Unit', 'left')])).toEqual([
      'The Unit came',
      'Of this no more',
      'The Unit left',
    ])
    expect(said([about('The Unit', 'came'), ...paragraphOf([about('The Unit', 'left')])])).toEqual([
      'The Unit came',
      'The Unit left',
    ])
  })
})
