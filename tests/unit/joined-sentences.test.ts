import { describe, expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { tellJoined } from '../../src/domain/prose/joined-sentences.ts'
import { composeProse } from '../../src/domain/prose/prose.ts'
import { spokenNames } from '../../src/domain/prose/spoken-names.ts'
import { at } from '../../src/errors.ts'
import { buildRecord, document, entity, link, on } from '../support/build-record.ts'
import { derivedOf } from '../support/derived-of.ts'

const ENTITIES = [
  entity('OPERATION', 'ash', 'Operation Ash'),
  entity('OPERATION', 'birch', 'Operation Birch'),
  entity('OPERATION', 'cedar', 'Operation Cedar'),
  entity('ORGANISATION', 'unit', 'Unit', { article: 'the' }),
  entity('ORGANISATION', 'forces', 'police forces', { isPlural: true }),
  entity('ORGANISATION', 'board', 'Board of Trade, Ports and Docks'),
]
const PEOPLE = [
  entity('PERSON', 'jo', 'Jo'),
  entity('PERSON', 'ann', 'Ann'),
  entity('POST', 'member', 'Member', { inSentence: 'a member' }),
  entity('POST', 'head', 'Head of the Unit', { inSentence: 'the head of the Unit' }),
]
const nameOf = spokenNames([...ENTITIES, ...PEOPLE], CORE_VOCABULARY)
const IN_2009 = { when: on('2009') }

/** What claims say, told together as seen from an entity, without the notes' texts. */
function told(claims: readonly Claim[], fromId: string | null): string {
  const record = buildRecord({ entities: [...ENTITIES, ...PEOPLE], documents: [document('d', 'Report')], claims })
  const { relationships } = derivedOf(record)
  const inOrder = claims.map(({ id }) =>
    at(
      relationships.filter(({ attestations }) => attestations[0]?.claimId === id),
      0,
    ),
  )
  const cite = (claimId: string) => ({
    documentId: claimId,
    documentTitle: claimId,
    publisher: null,
    dated: null,
    locator: '',
    phrase: '',
    recorded: null,
    editorsPart: null,
    url: null,
  })
  return composeProse(tellJoined(inOrder, fromId, PLAIN_VIEW, nameOf), cite).text.split('\n')[0] ?? ''
}

describe('sentences that differ in one end alone', () => {
  test('are one, each name with the notes of its own claims', () => {
    const claims = [
      link('d.c1', ['ash', 'ABSORBED_INTO', 'unit']),
      link('d.c2', ['birch', 'ABSORBED_INTO', 'unit']),
      link('d.c3', ['cedar', 'ABSORBED_INTO', 'unit']),
    ]
    expect(told(claims, 'unit')).toBe(
      'Operation Ash, [1] Operation Birch [2] and Operation Cedar [3] were absorbed into the Unit.',
    )
    expect(told(claims, null)).toBe(told(claims, 'unit'))
    // Seen from one that was absorbed there is nothing to join.
    expect(told(claims.slice(0, 1), 'ash')).toBe('Operation Ash was absorbed into the Unit. [1]')
  })

  test('have their date once, behind the last name', () => {
    const claims = [
      link('d.c1', ['unit', 'FUNDED_BY', 'forces'], IN_2009),
      link('d.c2', ['unit', 'FUNDED_BY', 'ash'], IN_2009),
    ]
    expect(told(claims, 'unit')).toBe('The Unit was funded by police forces [1] and Operation Ash [2] in 2009.')
  })

  test('are told apart where another date, another modality or a detail of its own is told', () => {
    const claims = [link('d.c1', ['unit', 'PART_OF', 'forces'], IN_2009), link('d.c2', ['unit', 'PART_OF', 'board'])]
    expect(told(claims, 'unit')).toBe(
      'The Unit was part of police forces in 2009. [1] The Unit was part of Board of Trade, Ports and Docks. [2]',
    )
  })

  test('are told apart where a sentence names that end twice', () => {
    const claims = [
      link('d.c1', ['ash', 'FUNDED_BY', 'forces'], { scopeIds: ['ash'] }),
      link('d.c2', ['birch', 'FUNDED_BY', 'forces'], { scopeIds: ['birch'] }),
    ]
    expect(told(claims, 'forces')).toBe(
      'Operation Ash was funded by police forces, for Operation Ash. [1] Operation Birch was funded by police forces, for Operation Birch. [2]',
    )
  })

  test('set names with a comma in them apart', () => {
    const claims = [link('d.c1', ['unit', 'PART_OF', 'forces']), link('d.c2', ['unit', 'PART_OF', 'board'])]
    expect(told(claims, 'unit')).toBe(
      'The Unit was part of police forces; [1] and Board of Trade, Ports and Docks. [2]',
    )
  })

  test('are told of each where several would be called one', () => {
    const claims = [link('d.c1', ['jo', 'HOLDS_POST', 'member']), link('d.c2', ['ann', 'HOLDS_POST', 'member'])]
    expect(told(claims, 'member')).toBe('Jo [1] and Ann [2] were each a member.')
  })

  test('are not joined where the same two ends have two relationships, which no sentence tells apart', () => {
    const claims = [
      link('d.c1', ['ash', 'PART_OF', 'unit'], { occasion: 'first' }),
      link('d.c2', ['ash', 'PART_OF', 'unit'], { occasion: 'second' }),
    ]
    expect(told(claims, 'unit')).toBe('Operation Ash was part of the Unit. [1] Operation Ash was part of the Unit. [2]')
  })
})

describe('what says no more than its subject’s name', () => {
  const post = link('d.c1', ['head', 'POST_IN', 'unit'])
  const part = link('d.c2', ['unit', 'PART_OF', 'forces'])

  test('is told where there is nothing else', () => {
    expect(told([post], 'unit')).toBe('The head of the Unit was a post in the Unit. [1]')
    expect(told([post, part], 'unit')).toBe('The Unit was part of police forces. [1]')
  })

  test('and where a document has words for it that say more', () => {
    const known = (role: string) => told([link('d.c1', ['head', 'POST_IN', 'unit'], { role }), part], 'unit')
    expect(known('the head of its unit')).toBe('The Unit was part of police forces. [1]')
    expect(known('the sergeant in charge of the unit')).toMatch(/^The head of the Unit was a post in the Unit/)
  })
})

test('what each of several is one of is said of each', () => {
  const claims = [
    link('d.c1', ['ash', 'OTHER', 'board'], { label: 'was one of the two largest units of' }),
    link('d.c2', ['birch', 'OTHER', 'board'], { label: 'was one of the two largest units of' }),
  ]
  expect(told(claims, 'board')).toBe(
    'Operation Ash [1] and Operation Birch [2] were each one of the two largest units of Board of Trade, Ports and Docks.',
  )
})
