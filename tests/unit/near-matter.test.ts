import { describe, expect, test } from 'vitest'
import {
  idsAround,
  type KindOf,
  NEARNESS,
  nearestClaims,
  surroundingsOf,
  whereFieldsWent,
  withEventsBeside,
  withFieldsOfParts,
} from '../../src/domain/answers/near-matter.ts'
import { nearestFirst } from '../../src/domain/answers/nearest-first.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import type { EntityKind } from '../../src/domain/model/kinds.ts'
import type { RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { existence, link, remark, unnamed } from '../support/build-record.ts'

const EVENTS = ['closure', 'review', 'transfer', 'vote', 'campaign']
const KINDS: Readonly<Record<string, EntityKind>> = { jo: 'PERSON', ann: 'PERSON', field: 'TOPIC' }
const kindOf: KindOf = (id) => (EVENTS.includes(id) ? 'EVENT' : (KINDS[id] ?? 'ORGANISATION'))

const CLAIMS = [
  // The team is of the force and works on a field, which went into a command of the same force and into a centre elsewhere.
  link('a.c1', ['team', 'PART_OF', 'force']),
  link('a.c2', ['team', 'WORKS_ON', 'field']),
  link('a.c3', ['field', 'BROUGHT_TOGETHER_IN', 'command']),
  link('a.c4', ['command', 'PART_OF', 'force']),
  link('a.c5', ['field', 'BROUGHT_TOGETHER_IN', 'centre']),
  // Its closure, a review of it, and the transfer that came of the review.
  existence('b.c1', ['team', 'ENDED'], { modality: 'PLANNED', eventId: 'closure' }),
  link('b.c2', ['jo', 'PROPOSED', 'closure']),
  link('b.c3', ['ann', 'OPPOSES', 'closure']),
  link('c.c1', ['review', 'CONCERNS', 'team']),
  link('c.c2', ['transfer', 'OTHER', 'review'], { label: 'came of' }),
  link('c.c3', ['task', 'RESPONSIBILITY_MOVED_TO', 'unit'], { modality: 'PLANNED', eventId: 'transfer' }),
  remark('c.c4', ['transfer']),
  // A country and its government, named in one passage; a person beside another.
  link('d.c1', ['country', 'OPTED_INTO', 'directive'], { locator: '¶3, Heading' }),
  link('d.c2', ['cabinet', 'QUESTIONED', 'jo'], { locator: '¶3' }),
  link('d.c3', ['elsewhere', 'OPTED_INTO', 'directive'], { locator: '¶4' }),
  link('d.c4', ['ann', 'OPPOSES', 'directive'], { locator: '¶3' }),
  link('d.c5', ['cabinet', 'PROPOSED', 'vote']),
  link('d.c6', ['vote', 'TARGETS', 'directive']),
  remark('d.c7', ['cabinet', 'directive']),
  // A petition that is part of a campaign.
  link('e.c1', ['petition', 'PART_OF', 'campaign']),
  link('e.c2', ['union', 'SUPPORTS', 'campaign']),
  link('e.c3', ['ann', 'SUPPORTS', 'petition']),
  link('e.c4', ['campaign', 'OPPOSES', 'closure']),
]

const LINEAGE: readonly RelationshipType[] = ['ABSORBED_INTO', 'BROUGHT_TOGETHER_IN', 'RESPONSIBILITY_MOVED_TO']

function near(
  types: readonly RelationshipType[],
  subjectId: string | null,
  objectId: string | null,
  startId = subjectId,
) {
  const question = { types, subjectId, objectId, startId: startId ?? '', vocabulary: CORE_VOCABULARY, otherKinds: null }
  const around = surroundingsOf(CLAIMS, question, kindOf)
  return Object.fromEntries(nearestClaims(CLAIMS, question, withEventsBeside(CLAIMS, around, question, kindOf), kindOf))
}

/** The nearest of some claims to a question about lineage, with how near each is. */
function nearOf(
  claims: readonly Claim[],
  subjectId: string | null,
  objectId: string | null,
  otherKinds: readonly EntityKind[] | null = null,
) {
  const startId = subjectId ?? objectId ?? ''
  const question = { types: LINEAGE, subjectId, objectId, startId, vocabulary: CORE_VOCABULARY, otherKinds }
  const around = withEventsBeside(claims, surroundingsOf(claims, question, kindOf), question, kindOf)
  return Object.fromEntries(nearestClaims(claims, question, withFieldsOfParts(claims, around, question), kindOf))
}

describe('what is nearest to a question that nothing answers', () => {
  test('is, of what became of a body, where its field went within the same force, and its closure, review and transfer', () => {
    expect(near(LINEAGE, 'team', null)).toEqual({
      'a.c3': NEARNESS.BESIDE,
      'b.c1': NEARNESS.OF_EVENT,
      'b.c2': NEARNESS.OF_EVENT,
      'b.c3': NEARNESS.ON_EVENT,
      'c.c1': NEARNESS.ON_EVENT,
      'c.c2': NEARNESS.ON_EVENT,
      'c.c3': NEARNESS.BY_EVENT,
      'c.c4': NEARNESS.ON_EVENT,
      'e.c4': NEARNESS.ON_EVENT,
    })
  })

  test('is, of whether it went into one body, the same without what went elsewhere', () => {
    expect(near(LINEAGE, 'team', 'command')).toHaveProperty(['a.c3'], NEARNESS.BESIDE)
    expect(near(LINEAGE, 'team', 'centre')).not.toHaveProperty(['a.c5'])
    expect(near(LINEAGE, 'command', 'centre')).toEqual({})
  })

  test('is, of what fed into a whole, what fed into its parts', () => {
    expect(near(LINEAGE, null, 'force', 'force')).toEqual({ 'a.c3': NEARNESS.BESIDE })
  })

  test('is all that is said between the two, and the same of another body in a passage that speaks of the subject', () => {
    expect(near(['OPTED_OUT_OF'], 'cabinet', 'directive')).toEqual({
      'd.c1': NEARNESS.BESIDE,
      'd.c5': NEARNESS.BY_EVENT,
      'd.c6': NEARNESS.BY_EVENT,
      'd.c7': NEARNESS.BETWEEN,
    })
    // One person's word is never another's.
    expect(near(['OPPOSES'], 'jo', 'directive')).toEqual({})
  })

  test('is what is said of the whole of an end, and nothing of others who took the same position', () => {
    expect(near(['SUPPORTS'], 'union', 'petition')).toEqual({ 'e.c1': NEARNESS.BY_EVENT, 'e.c2': NEARNESS.BESIDE })
    expect(near(['SUPPORTS'], 'jo', 'petition')).toEqual({})
  })

  test('is, of one end alone, what was asked of it whoever stands at the other, and the same of the whole of an end', () => {
    expect(near(['SUPPORTS'], 'union', null)).toEqual({ 'e.c2': NEARNESS.BETWEEN })
    expect(near(['SUPPORTS'], null, 'petition', 'petition')).toEqual({
      'e.c2': NEARNESS.BESIDE,
      'e.c3': NEARNESS.BETWEEN,
    })
  })

  test('is a planned move into a larger body, and never what moved the other way', () => {
    const claims = [
      link('a.c1', ['team', 'PART_OF', 'house'], { modality: 'PLANNED' }),
      link('a.c2', ['team', 'PART_OF', 'force']),
      link('a.c3', ['task', 'RESPONSIBILITY_MOVED_TO', 'team'], { modality: 'PLANNED', eventId: 'transfer' }),
      link('a.c4', ['ann', 'ANNOUNCED', 'transfer']),
    ]
    expect(nearOf(claims, 'team', null)).toEqual({ 'a.c1': NEARNESS.BETWEEN, 'a.c4': NEARNESS.OF_EVENT })
    expect(nearOf(claims, null, 'house')).toEqual({ 'a.c1': NEARNESS.BETWEEN, 'a.c3': NEARNESS.BESIDE })
  })

  test('is, of what went into a body, what went where the work of its parts went, within the same force', () => {
    const claims = [
      link('a.c1', ['team', 'PART_OF', 'house']),
      link('a.c2', ['team', 'PART_OF', 'force']),
      link('a.c3', ['team', 'WORKS_ON', 'field']),
      link('a.c4', ['field', 'BROUGHT_TOGETHER_IN', 'command']),
      link('a.c5', ['campaign', 'ABSORBED_INTO', 'command']),
      link('a.c6', ['command', 'PART_OF', 'force']),
      link('a.c7', ['field', 'BROUGHT_TOGETHER_IN', 'centre']),
      link('a.c8', ['study', 'ABSORBED_INTO', 'centre']),
    ]
    expect(nearOf(claims, null, 'house')).toEqual({ 'a.c4': NEARNESS.BETWEEN, 'a.c5': NEARNESS.BETWEEN })
    // Of events alone that was asked: the campaign is one, the field is none.
    expect(nearOf(claims, null, 'house', ['EVENT'])).toEqual({ 'a.c4': NEARNESS.BY_EVENT, 'a.c5': NEARNESS.BETWEEN })
  })

  test('is, of two bodies, the larger one to which both belong where one of them is still to', () => {
    const claims = [
      link('a.c1', ['team', 'PART_OF', 'house']),
      link('a.c2', ['unit', 'PART_OF', 'house'], { modality: 'PLANNED' }),
      link('a.c3', ['team', 'PART_OF', 'force']),
      link('a.c4', ['unit', 'PART_OF', 'force']),
    ]
    expect(nearOf(claims, 'team', 'unit')).toEqual({ 'a.c1': NEARNESS.BESIDE, 'a.c2': NEARNESS.BESIDE })
  })

  test('is looked for at the events first, then at wholes, parts and fields', () => {
    const question = {
      types: LINEAGE,
      subjectId: 'team',
      objectId: null,
      startId: 'team',
      vocabulary: CORE_VOCABULARY,
      otherKinds: null,
    }
    const around = surroundingsOf(CLAIMS, question, kindOf)
    expect(idsAround(around)).toEqual(['closure', 'review', 'force', 'field'])
    // Somebody of whom it is a part is nothing that stands around it.
    const somebody = unnamed('f.c1', ['team', 'PART_OF', 'SOMEBODY'])
    expect(idsAround(surroundingsOf([...CLAIMS, somebody], question, kindOf))).toEqual(idsAround(around))
    expect(whereFieldsWent(CLAIMS, around, question)).toEqual(['command', 'centre'])
  })
})

test('what is nearest is told first, each document in its turn, and of events those that have said nothing yet', () => {
  const places: Readonly<Record<string, number>> = {
    'a.c1': NEARNESS.BESIDE,
    'a.c2': NEARNESS.BESIDE,
    'b.c1': NEARNESS.BESIDE,
    'b.c2': NEARNESS.OF_EVENT,
    'c.c1': NEARNESS.ON_EVENT,
    'c.c2': NEARNESS.OF_EVENT,
    'd.c1': NEARNESS.BETWEEN,
  }
  const claims = CLAIMS.filter(({ id }) => id in places)
  expect(nearestFirst(claims, (id) => places[id] ?? 0).map(({ id }) => id)).toEqual([
    'd.c1',
    'a.c1',
    'b.c1',
    'a.c2',
    'c.c2',
    'c.c1',
    'b.c2',
  ])
})

describe('of the kind that is asked for', () => {
  const kinds: Record<string, EntityKind> = {
    'op-one': 'OPERATION',
    'op-two': 'OPERATION',
    'op-three': 'OPERATION',
    vice: 'TOPIC',
  }
  const kindsOf: KindOf = (id) => kinds[id] ?? 'ORGANISATION'
  const claims = [
    // The unit works on a field that went into a command of the same force, as operations did.
    link('a.c1', ['unit', 'PART_OF', 'force']),
    link('a.c2', ['unit', 'WORKS_ON', 'vice']),
    link('a.c3', ['vice', 'BROUGHT_TOGETHER_IN', 'command']),
    link('a.c4', ['command', 'PART_OF', 'force']),
    link('a.c5', ['op-one', 'ABSORBED_INTO', 'command']),
    link('a.c6', ['op-two', 'ABSORBED_INTO', 'command'], { modality: 'DENIED' }),
    link('b.c1', ['task', 'RESPONSIBILITY_MOVED_TO', 'unit'], { modality: 'PLANNED' }),
    link('b.c2', ['ann', 'OPPOSES', 'op-three']),
  ]
  const nearest = (subjectId: string | null, objectId: string, otherKinds: readonly EntityKind[] | null) => {
    const question = {
      ...{
        types: LINEAGE,
        subjectId,
        objectId,
        startId: subjectId ?? objectId,
        vocabulary: CORE_VOCABULARY,
        otherKinds,
      },
    }
    const around = withEventsBeside(claims, surroundingsOf(claims, question, kindsOf), question, kindsOf)
    return Object.fromEntries(nearestClaims(claims, question, withFieldsOfParts(claims, around, question), kindsOf))
  }

  test('what went where the field of a body went is nearer to what went into it than what is of another kind', () => {
    const found = nearest(null, 'unit', ['OPERATION'])
    expect(found['a.c5']).toBe(NEARNESS.BETWEEN)
    expect(found['b.c1']).toBe(NEARNESS.BESIDE)
    expect(found['a.c3']).toBe(NEARNESS.BY_EVENT)
    // Where no kind is asked for, what went into the body itself is.
    expect(nearest(null, 'unit', null)).toEqual({ 'b.c1': NEARNESS.BETWEEN })
  })

  test('another operation that went into the same is near to whether one did, and nothing of another kind or denied is', () => {
    expect(nearest('op-three', 'command', null)).toEqual({ 'a.c5': NEARNESS.BESIDE })
    expect(nearest('unit', 'command', null)['a.c5']).toBeUndefined()
  })
})
