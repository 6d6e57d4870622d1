import { describe, expect, test } from 'vitest'
import { findVerdict } from '../../src/domain/answers/find-verdict.ts'
import { stepDays } from '../../src/domain/answers/step-days.ts'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import type { Relationship } from '../../src/domain/evidence/relationship.ts'
import type { Unnamed } from '../../src/domain/evidence/unnamed.ts'
import { certaintyIn, existsIn, PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { buildAttestation, buildRelationship } from '../support/arbitraries.ts'

type Told = Partial<Attestation>

/** `lamp` was absorbed into `unit`, as these claims tell it; told apart by its occasion. */
function link(
  subjectId: string,
  objectId: string,
  told: readonly Told[],
  occasion: string | null = null,
): Relationship {
  const id = `r-${subjectId}-${objectId}-${occasion}`
  return buildRelationship(
    'ABSORBED_INTO',
    told.map((one) => buildAttestation(one)),
    { id, subjectId, objectId, occasion },
  )
}

/** That `a` was absorbed into nobody, as a claim tells it. */
function withNobody(subjectId: string, told: Told): Unnamed {
  const said = { type: 'ABSORBED_INTO', object: 'NOBODY', label: null, occasion: null } as const
  return { ...said, subjectId, attestation: buildAttestation(told) }
}

/** The verdict on `a` and `d` in a world of these relationships. */
async function verdictOn(
  world: readonly Relationship[],
  parts: { depth?: number; view?: Partial<View>; nobody?: readonly Unnamed[] } = {},
) {
  const view = { ...PLAIN_VIEW, ...parts.view }
  const found = await findVerdict(
    { subjectId: 'a', objectId: 'd', depth: parts.depth ?? 1, view },
    {
      vocabulary: CORE_VOCABULARY,
      between: async (from, to) => world.filter((one) => one.subjectId === from && one.objectId === to),
      nobodyOf: async (ids) => (parts.nobody ?? []).filter(({ subjectId }) => ids.includes(subjectId)),
      stepsIn: (seen) => async (ids) =>
        ids.map((id) =>
          world
            .filter((one) => one.subjectId === id && existsIn(seen, one))
            .map((relationship) => ({
              relationship,
              otherId: relationship.objectId,
              sortKey: relationship.id,
              certainty: certaintyIn(seen, relationship),
              days: stepDays(seen, relationship.attestations),
            })),
        ),
    },
  )
  const steps = found.chain?.map(({ fromId, toId }) => `${fromId}>${toId}`) ?? null
  const also = found.also.map(({ answer }) => answer)
  const denied = [
    ...found.allDenied.map(({ id }) => id),
    ...found.allNobody.map(({ attestation }) => attestation.claimId),
  ]
  return { answer: found.answer, also, steps, denied }
}

const STATED: Told = {}
const REPORTED: Told = { accordingToId: 'mayor' }
const PLANNED: Told = { modality: 'PLANNED' }
/** As a claim that denies all days carries it. */
const DENIED: Told = {
  modality: 'DENIED',
  deniesSurely: { days: { earliest: '0000-01-01', latest: '9999-12-31' }, isEvery: true },
}
/** As a claim dated by the text with one year carries it. */
function inYear(year: string, told: Told): Told {
  const bounds = {
    fromEarliest: `${year}-01-01`,
    fromLatest: `${year}-12-31`,
    untilEarliest: `${year}-01-01`,
    untilLatest: `${year}-12-31`,
  }
  const days = { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  const deniesSurely = told.modality === 'DENIED' ? { days, isEvery: true } : null
  return { ...told, when: { edtf: year, inferred: false, atWriting: false }, bounds, deniesSurely }
}

describe('a verdict', () => {
  test.each([
    ['STATED where a document says so', [STATED], 'STATED'],
    ['REPORTED where a document only reports it', [REPORTED], 'REPORTED'],
    ['PLANNED where it is only told of plans', [PLANNED], 'PLANNED'],
    ['DENIED where a document denies it', [DENIED], 'DENIED'],
    ['DISPUTED where one says so and another denies it', [STATED, DENIED], 'DISPUTED'],
    ['DISPUTED where one reports it and another denies it', [REPORTED, DENIED], 'DISPUTED'],
    ['DENIED where a denial stands beside a plan', [PLANNED, DENIED], 'DENIED'],
    ['STATED before REPORTED before PLANNED', [PLANNED, REPORTED, STATED], 'STATED'],
  ] as const)('is %s', async (_, told, answer) => {
    expect((await verdictOn([link('a', 'd', told)])).answer).toBe(answer)
  })

  test.each([
    [
      [PLANNED, REPORTED, STATED],
      ['REPORTED', 'PLANNED'],
    ],
    [[PLANNED, DENIED], ['PLANNED']],
    // A disputed one is told with its denial, so that is no answer of its own.
    [[STATED, DENIED, PLANNED], ['PLANNED']],
    [[REPORTED, DENIED], []],
    [[STATED], []],
  ] as const)('gives every other answer in order of precedence, %#', async (told, also) => {
    expect((await verdictOn([link('a', 'd', told)])).also).toEqual(also)
  })

  test('that only a plan is denied is no denial of what was planned', async () => {
    const noPlan = { ...DENIED, deniesPlan: true }
    expect(await verdictOn([link('a', 'd', [PLANNED, noPlan])])).toMatchObject({ answer: 'PLANNED', also: [] })
    expect(await verdictOn([link('a', 'd', [noPlan])])).toMatchObject({ answer: 'NOT_STATED', also: [] })
  })

  test('is NOT_STATED where nothing says or denies it', async () => {
    expect(await verdictOn([link('a', 'b', [STATED])])).toEqual({
      answer: 'NOT_STATED',
      also: [],
      steps: null,
      denied: [],
    })
  })

  test('is not disputed by the denial of another relationship between the same ends, which stands beside it', async () => {
    const world = [link('a', 'd', [STATED], 'fy-2009-10'), link('a', 'd', [DENIED], 'fy-2010-11')]
    expect(await verdictOn(world)).toEqual({
      answer: 'STATED',
      also: ['DENIED'],
      steps: ['a>d'],
      denied: ['r-a-d-fy-2010-11'],
    })
  })

  test('is disputed only by a denial of every day on which it may have been', async () => {
    const type = 'FUNDED_BY' as const
    const funded = (told: readonly Told[]) => [{ ...link('a', 'd', told), type }]
    expect((await verdictOn(funded([inYear('2008', STATED), inYear('2010', DENIED)]))).answer).toBe('STATED')
    expect((await verdictOn(funded([inYear('2010', STATED), inYear('2010', DENIED)]))).answer).toBe('DISPUTED')
    // Stated without a date.
    expect(await verdictOn(funded([STATED, inYear('2010', DENIED)]))).toMatchObject({
      ...{ answer: 'STATED', also: ['DENIED'] },
    })
  })

  test('as of a day counts the denials of that day, and those of which it cannot be told of which', async () => {
    const days = (from: string, until: string) => ({
      ...DENIED,
      bounds: { fromEarliest: '0000-01-01', fromLatest: from, untilEarliest: until, untilLatest: '9999-12-31' },
    })
    const by2009 = link('a', 'd', [days('0000-01-01', '2009-06-30')])
    expect((await verdictOn([by2009], { view: { asOf: '2009-06-30' } })).answer).toBe('DENIED')
    expect((await verdictOn([by2009], { view: { asOf: '2009-07-01' } })).answer).toBe('NOT_STATED')
    const ofAnyDay = link('a', 'd', [days('9999-12-31', '0000-01-01')])
    expect((await verdictOn([ofAnyDay], { view: { asOf: '2009-07-01' } })).answer).toBe('DENIED')
  })

  test('follows the shortest chain where nothing is stated directly, and tells a step that is denied', async () => {
    const world = [link('a', 'b', [STATED]), link('b', 'd', [STATED, DENIED])]
    expect(await verdictOn(world)).toMatchObject({ answer: 'NOT_STATED' })
    expect(await verdictOn(world, { depth: 2 })).toEqual({
      answer: 'DISPUTED',
      also: [],
      steps: ['a>b', 'b>d'],
      denied: ['r-b-d-null'],
    })
  })

  test('prefers what is stated through a chain to what is only planned directly', async () => {
    const world = [link('a', 'd', [PLANNED]), link('a', 'b', [STATED]), link('b', 'd', [STATED])]
    expect(await verdictOn(world, { depth: 2 })).toMatchObject({ answer: 'STATED', also: ['PLANNED'] })
    expect((await verdictOn(world)).answer).toBe('PLANNED')
  })

  test('is DENIED where a document says that there was nobody, of the days that it denies', async () => {
    const nobody = [withNobody('a', inYear('2010', DENIED))]
    expect(await verdictOn([], { nobody })).toEqual({
      ...{ answer: 'DENIED', also: [], steps: null, denied: ['letter.c1'] },
    })
    const stated = (year: string) => [link('a', 'd', [inYear(year, STATED)])]
    expect(await verdictOn(stated('2010'), { nobody })).toMatchObject({ answer: 'DISPUTED', also: [] })
    expect(await verdictOn(stated('2009'), { nobody })).toMatchObject({ answer: 'STATED', also: ['DENIED'] })
    expect(await verdictOn([], { nobody, view: { documents: ['other'] } })).toMatchObject({ answer: 'NOT_STATED' })
    // Nobody of another end, or with no more than a plan denied.
    expect(await verdictOn([], { nobody: [withNobody('d', DENIED)] })).toMatchObject({ answer: 'NOT_STATED' })
    const ofPlans = [withNobody('a', { ...DENIED, deniesPlan: true })]
    expect(await verdictOn([], { nobody: ofPlans })).toMatchObject({ answer: 'NOT_STATED' })
  })

  test('leaves reported words out where the View does', async () => {
    expect((await verdictOn([link('a', 'd', [REPORTED])], { view: { reported: false } })).answer).toBe('NOT_STATED')
  })
})
