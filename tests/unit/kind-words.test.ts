import { describe, expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../src/domain/evidence/wanted-relationships.ts'
import type { RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY, typesOfFamilies } from '../../src/domain/model/vocabulary.ts'
import { type ListedKinds, lookedFor, nothingListed } from '../../src/domain/prose/kind-words.ts'

const nameOf = (id: string) => id.toUpperCase()
const kinds = (types: readonly RelationshipType[] | null, sides: ListedKinds['sides'] = ['SUBJECT', 'OBJECT']) => ({
  ...{ ...ANY_RELATIONSHIP, types, sides },
})
const said = (of: ListedKinds, fromId: string | null) => nothingListed(of, { fromId, view: PLAIN_VIEW }, nameOf)

describe('that a list has nothing is said in the words of what was asked', () => {
  test.each<[string, ListedKinds, string | null, string]>([
    [
      'by both verbs',
      kinds(['PRAISES']),
      'team',
      'No document that was read says that TEAM praised or was praised by anybody or anything',
    ],
    [
      'by the verb of one side',
      kinds(['PRAISES'], ['OBJECT']),
      'team',
      'No document that was read says that TEAM was praised by anybody or anything',
    ],
    ['of the whole record', kinds(['PRAISES']), null, 'No document that was read says that one praised another'],
    [
      'by what a family is about',
      kinds(typesOfFamilies(CORE_VOCABULARY, ['LEADERSHIP'])),
      'team',
      'No document that was read tells who led TEAM, who held an office there, or which office was held',
    ],
    [
      'by what a post is to its holder',
      kinds(['HOLDS_POST']),
      'ann',
      'No document that was read says which post ANN held',
    ],
    ['by who held it', kinds(['HOLDS_POST'], ['OBJECT']), 'head', 'No document that was read says who was HEAD'],
    [
      'of the whole record by offices and chairs',
      kinds(['HOLDS_POST', 'CHAIRED_BY']),
      null,
      'No document that was read says who held any post or chaired anything',
    ],
    [
      'by the verbs of more types, of several families',
      kinds(['PRAISES', 'FUNDED_BY', 'HOLDS_POST', 'PART_OF']),
      'team',
      'No document that was read tells anything of TEAM in the sense of “praised”, “was funded by”, “held the post of” or “was part of”',
    ],
    [
      'by labels',
      { ...kinds(['OTHER']), labels: ['shared a floor with', 'met'] },
      'team',
      'No document that was read tells of a tie of TEAM in the words “shared a floor with” or “met”',
    ],
    [
      'by a classification',
      { ...kinds(['PRAISES']), classifications: ['charity'] },
      'team',
      'No document that was read tells of a tie of TEAM to what is classified as “charity”',
    ],
    [
      'by both, of the whole record',
      { ...kinds(['OTHER']), labels: ['met'], classifications: [] },
      null,
      'No document that was read tells of a tie to nothing at all in the words “met”',
    ],
    ['without types', kinds(null), 'team', 'No document that was read tells of such a tie of TEAM'],
  ])('%s', (_, of, fromId, words) => {
    expect(said(of, fromId)).toBe(words)
  })

  test('of documents that were certainly public by a day alone', () => {
    const view = { ...PLAIN_VIEW, knownBy: '2009-12-24' }
    expect(nothingListed(kinds(null), { fromId: 'team', view }, nameOf)).toBe(
      'No document that was certainly public by then tells of such a tie of TEAM',
    )
  })
})

test('what was looked for is said where few verbs say it', () => {
  expect(lookedFor(kinds(['PRAISES', 'FUNDED_BY']), nameOf)).toBe(
    'This tells only what the documents say in the sense of “praised” or “was funded by”',
  )
  expect(lookedFor(kinds(['HOLDS_POST']), nameOf)).toBeNull()
  expect(lookedFor(kinds(['HOLDS_POST']), nameOf, true)).toBe('This tells only who held any post')
  expect(lookedFor(kinds(typesOfFamilies(CORE_VOCABULARY, ['LINEAGE'])), nameOf, true)).toBe(
    'This tells only what was absorbed into, merged with or folded into what',
  )
  expect(lookedFor(kinds(null), nameOf)).toBeNull()
  expect(lookedFor({ ...kinds(['OTHER']), labels: ['met'] }, nameOf)).toBe(
    'Looked for were only ties in the words “met”',
  )
  const classifications = ['charity', 'club']
  expect(lookedFor({ ...kinds(null), classifications }, nameOf)).toBe(
    'Looked for were only ties to what is classified as “charity” or “club”',
  )
  expect(lookedFor({ ...kinds(['PRAISES']), classifications }, nameOf)).toBe(
    'This tells only what the documents say in the sense of “praised”, and of that only ties to what is classified as “charity” or “club”',
  )
  expect(lookedFor(kinds(typesOfFamilies(CORE_VOCABULARY, ['POSITION'])), nameOf)).toBeNull()
})
