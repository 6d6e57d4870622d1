import { describe, expect, test } from 'vitest'
import type { FoundVerdict, VerdictQuestion } from '../../src/domain/answers/find-verdict.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { RelationshipFamily, RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY, typesOfFamilies } from '../../src/domain/model/vocabulary.ts'
import { NOTHING_OTHERWISE } from '../../src/domain/prose/otherwise-prose.ts'
import { tellVerdict } from '../../src/domain/prose/verdict-prose.ts'
import { at } from '../../src/errors.ts'

const NAMES = new Map([
  ['mayor', 'the Mayor'],
  ['petition', 'the petition'],
])
const nameOf = (id: string) => NAMES.get(id) ?? id
const QUESTION: VerdictQuestion = { subjectId: 'mayor', objectId: 'petition', depth: 1, view: PLAIN_VIEW }
const NOTHING = {
  answer: 'NOT_STATED',
  chain: null,
  also: [],
  denied: [],
  nobody: [],
  allNobody: [],
  isTold: () => true,
} as unknown as FoundVerdict

function head(types: readonly RelationshipType[] | null, depth = 1): string {
  return at(tellVerdict({ ...QUESTION, depth }, NOTHING, types, NOTHING_OTHERWISE, nameOf, 'Note'), 0).sentence
}

describe('what no document says is told', () => {
  test('of lineage in the words of what became of something', () => {
    expect(head(null)).toBe(
      'No document that was read says that the Mayor was absorbed into, merged with or folded into the petition, and none denies it',
    )
    expect(head(null, 3)).toContain('folded into the petition, directly or through others, and none denies it')
  })

  test('of few types by their verbs', () => {
    expect(head(['SUPPORTS', 'OPPOSES'])).toBe(
      'No document that was read says that the Mayor supported or opposed the petition, and none denies it',
    )
  })

  test.each<[RelationshipFamily, string]>([
    ['POSITION', 'what the Mayor thought of the petition'],
    ['LEGAL', 'how the Mayor stood to the petition in law'],
    ['ACTION', 'what the Mayor had to do with the petition'],
  ])('of all of %s by what they are about, and not by a list of verbs', (family, words) => {
    expect(head(typesOfFamilies(CORE_VOCABULARY, [family]))).toBe(
      `No document that was read says ${words}, and none denies it`,
    )
  })

  test('of many types of several families without a list', () => {
    expect(head(typesOfFamilies(CORE_VOCABULARY, ['LEGAL', 'POSITION']))).toBe(
      'No document that was read says what linked the Mayor to the petition in any of the ways asked about, and none denies it',
    )
  })
})
