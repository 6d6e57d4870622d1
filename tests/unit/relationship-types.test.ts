import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS } from '../../src/domain/model/kinds.ts'
import { CORE_TYPES, RELATIONSHIP_FAMILIES } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY, typesOfFamilies } from '../../src/domain/model/vocabulary.ts'
import { verbPhrase } from '../../src/domain/prose/verb-forms.ts'

describe.each(CORE_TYPES)('%s', (type) => {
  const row = CORE_VOCABULARY.rowOf(type)

  test('belongs to a family that exists', () => {
    expect(RELATIONSHIP_FAMILIES).toContain(row.family)
  })

  test('has a contrary that is a type and has it as its contrary, or none', () => {
    if (row.contrary === null) return
    const contrary = CORE_TYPES.find((other) => other === row.contrary)
    if (contrary === undefined) throw new Error(`${row.contrary} is no type`)
    expect(contrary).not.toBe(type)
    expect(CORE_VOCABULARY.rowOf(contrary).contrary).toBe(type)
    expect(CORE_VOCABULARY.rowOf(contrary).aspect).toBe(row.aspect)
  })

  test('takes kinds that exist, each once, at both ends', () => {
    for (const kinds of [row.subjects, row.objects]) {
      expect(kinds.length).toBeGreaterThan(0)
      expect(new Set(kinds).size).toBe(kinds.length)
      expect(ENTITY_KINDS).toEqual(expect.arrayContaining([...kinds]))
    }
  })

  test('has verbs without a space too many', () => {
    for (const verb of [row.forward, row.backward]) {
      for (const words of Object.values(verb)) expect(words).toMatch(/^([a-z]+( [a-z]+)*)?$/)
    }
  })
})

test('lineage is seven types, and each of them holds from its day for ever', () => {
  expect([...CORE_VOCABULARY.lineage].sort()).toEqual([
    'ABSORBED_INTO',
    'BROUGHT_TOGETHER_IN',
    'MERGED_INTO',
    'RENAMED_AS',
    'REPLACED_BY',
    'RESPONSIBILITY_MOVED_TO',
    'SPLIT_INTO',
  ])
  expect(CORE_VOCABULARY.lineage.map((type) => CORE_VOCABULARY.rowOf(type).aspect)).toEqual(
    CORE_VOCABULARY.lineage.map(() => 'CHANGE'),
  )
})

test('the changes beside lineage are those that make, publish or opt', () => {
  const changes = CORE_TYPES.filter(
    (type) => CORE_VOCABULARY.rowOf(type).aspect === 'CHANGE' && !CORE_VOCABULARY.lineage.includes(type),
  )
  expect([...changes].sort()).toEqual(['ESTABLISHED_BY', 'OPTED_INTO', 'OPTED_OUT_OF', 'PRODUCED_BY', 'PUBLISHED_BY'])
})

test('the contraries are two pairs', () => {
  const pairs = CORE_TYPES.flatMap((type) => {
    const { contrary } = CORE_VOCABULARY.rowOf(type)
    return contrary === null ? [] : [`${type} ${contrary}`]
  })
  expect([...pairs].sort()).toEqual([
    'OPPOSES SUPPORTS',
    'OPTED_INTO OPTED_OUT_OF',
    'OPTED_OUT_OF OPTED_INTO',
    'SUPPORTS OPPOSES',
  ])
})

test('lineage leads from bodies to bodies, responsibility from a topic too, and a field from a topic only', () => {
  const bodies = ['ORGANISATION', 'OPERATION']
  for (const type of ['ABSORBED_INTO', 'MERGED_INTO', 'RENAMED_AS', 'REPLACED_BY', 'SPLIT_INTO'] as const) {
    expect(CORE_VOCABULARY.rowOf(type)).toMatchObject({ subjects: bodies, objects: bodies })
  }
  expect(CORE_VOCABULARY.rowOf('RESPONSIBILITY_MOVED_TO')).toMatchObject({
    subjects: ['TOPIC', 'ORGANISATION'],
    objects: ['ORGANISATION'],
  })
  expect(CORE_VOCABULARY.rowOf('BROUGHT_TOGETHER_IN')).toMatchObject({ subjects: ['TOPIC'], objects: ['ORGANISATION'] })
})

test('each family has a type, and the types of all families are all types in their order', () => {
  for (const family of RELATIONSHIP_FAMILIES) expect(typesOfFamilies(CORE_VOCABULARY, [family])).not.toEqual([])
  expect(typesOfFamilies(CORE_VOCABULARY, RELATIONSHIP_FAMILIES)).toEqual(CORE_TYPES)
  expect(typesOfFamilies(CORE_VOCABULARY, [])).toEqual([])
})

test('no two types of the vocabulary read alike', () => {
  const phrases = CORE_TYPES.map((type) =>
    verbPhrase(CORE_VOCABULARY.rowOf(type), { modality: 'STATED', ahead: false }, false),
  )
  expect(new Set(phrases).size).toBe(CORE_TYPES.length)
})

test('states need both ends, the one who acts, or none', () => {
  const needing = (...ends: readonly string[]) =>
    CORE_TYPES.filter((type) => CORE_VOCABULARY.rowOf(type).aspect === 'STATE')
      .filter((type) => CORE_VOCABULARY.rowOf(type).needs.join(' ') === ends.join(' '))
      .sort()
  expect(needing('SUBJECT', 'OBJECT')).toEqual(
    [
      ...['PART_OF', 'MEMBER_OF', 'AFFILIATED_WITH', 'LOCATED_IN', 'KIND_OF', 'STAFFED_BY'],
      ...['LED_BY', 'HOLDS_POST', 'POST_IN', 'CHAIRED_BY'],
      ...['PARTNER_IN', 'WORKS_WITH', 'RECEIVES_REFERRALS_FROM', 'ANSWERS_TO'],
    ].sort(),
  )
  expect(needing('SUBJECT')).toEqual(
    ['WORKS_ON', 'CONTRIBUTES_TO', 'ACTS_THROUGH', 'RESPONSIBLE_FOR', 'SUPPORTS', 'OPPOSES'].sort(),
  )
  expect(needing('OBJECT')).toEqual(['DELIVERED_BY', 'RUN_BY'])
  expect(needing()).toEqual(
    [
      ...['CONCERNS', 'ADDRESSED_TO', 'TARGETS', 'AFFECTS', 'CAUSED_BY', 'OTHER'],
      ...['INSTRUMENT_OF', 'PARTY_TO', 'IMPLEMENTS', 'COMPETENT_AUTHORITY_FOR'],
    ].sort(),
  )
})

test('only states need anything', () => {
  const others = CORE_TYPES.filter((type) => CORE_VOCABULARY.rowOf(type).aspect !== 'STATE')
  expect(others.flatMap((type) => CORE_VOCABULARY.rowOf(type).needs)).toEqual([])
})
