import type { Plan, ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { RELATIONSHIP_SIDES, type RelationshipSide } from '../../src/domain/evidence/relationship.ts'
import type { View } from '../../src/domain/evidence/view.ts'
import { sha256 } from '../../src/sha256.ts'
import { QUESTION_NAMES } from '../../src/store/every-question.ts'
import { openDriver } from '../../src/store/neo4j/driver/open-driver.ts'
import { COUNTING, MAX_COUNTED, MAX_FOUND, type SidedFilter, type Store } from '../../src/store/store.ts'
import { attribute, attributeKind, buildRecord, document, entity, figure, link, on } from '../support/build-record.ts'
import { emptyNeo4j, neo4jSettings, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { operatorsOf, type Profile, profiledQuestions } from '../support/profiled-questions.ts'
import { statementOf } from '../support/statement-of.ts'
import { asking, EVERY, EVERY_SIDE, firstOf, viewWith } from './contract/told.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

const DEGREE = 100_000
const NEIGHBOURS = 2000
const QUALIFIED = 2000
/** What one document says that was public before all others. */
const RARE = 5
const TYPES = ['MEMBER_OF', 'WORKS_WITH', 'ABSORBED_INTO', 'PARTNER_IN', 'PART_OF'] as const
const yearOf = (index: number) => String(1980 + (index % 23))
const nameOf = (index: number) => `n${String(index).padStart(4, '0')}`

/**
 * A hub of 100,000 relationships with 2,000 others, half of them each way, of five types, in 23 years; one in eleven is
 * planned, one in thirteen undated, and 20 documents, each public in a year of its own, tell of them by turns. 2,000 others have relationships limited to it.
 */
const HUB = buildRecord({
  attributes: [attributeKind('IDENTIFIER', 'number', 'number', { scheme: 'reg' })],
  measures: [{ id: 'staff', label: 'staff', unit: 'persons', sentence: null, sentenceOfOne: null }],
  entities: [
    entity('ORGANISATION', 'hub', 'Hub', { formerIds: ['former-hub'], classification: 'unit' }),
    ...Array.from({ length: NEIGHBOURS }, (_, index) => entity('ORGANISATION', nameOf(index), `Unit ${index}`)),
    ...Array.from({ length: NEIGHBOURS }, (_, index) =>
      entity('OPERATION', `o${index}`, `Operation ${index}`, { classification: 'police' }),
    ),
  ],
  documents: [
    ...Array.from({ length: 20 }, (_, index) =>
      document(`d${index}`, `Document ${index}`, { published: { edtf: String(2001 + index), inferred: false } }),
    ),
    document('rare', 'Rare', { published: { edtf: '1999', inferred: false } }),
  ],
  claims: [
    ...Array.from({ length: DEGREE }, (_, index) => {
      const [other, type] = [nameOf((index * 7) % NEIGHBOURS), TYPES[index % TYPES.length] ?? 'PART_OF']
      const ends = Math.floor(index / TYPES.length) % 2 === 0 ? (['hub', other] as const) : ([other, 'hub'] as const)
      return link(`d${(index * 3) % 20}.c${index + 1}`, [ends[0], type, ends[1]], {
        when: index % 13 === 0 ? null : on(type === 'ABSORBED_INTO' ? yearOf(index) : `${yearOf(index)}/..`),
        modality: index % 11 === 0 ? 'PLANNED' : 'STATED',
        occasion: `time-${index}`,
      })
    }),
    ...Array.from({ length: QUALIFIED }, (_, index) =>
      link(`d${index % 20}.c${DEGREE + 3 + index}`, [nameOf(index), 'PARTNER_IN', `o${NEIGHBOURS - 1}`], {
        when: on(`${yearOf(index)}/..`),
        modality: index % 11 === 0 ? 'PLANNED' : 'STATED',
        scopeIds: ['hub'],
      }),
    ),
    ...Array.from({ length: RARE }, (_, index) =>
      link(`rare.c${index + 1}`, ['hub', 'PARTNER_IN', `o${100 + index}`], { when: on('1985/..') }),
    ),
    figure(`d0.c${DEGREE + 1}`, ['hub', 'staff', 12]),
    figure(`d1.c${DEGREE + 2}`, ['hub', 'staff', 20], { note: 'a rare word' }),
    attribute(`d1.c${2 * DEGREE}`, ['hub', 'number', '01']),
  ],
})

/** What most relationships pass, and which looks at everything that a View can look at. */
const WIDE: View = {
  asOf: '2019-06-01',
  atLeast: 'POSSIBLE',
  knownBy: '2020-12-31',
  documents: Array.from({ length: 20 }, (_, index) => `d${index}`),
  modalities: ['STATED', 'PLANNED'],
  reported: false,
  inferred: false,
}

/** Where a plan may begin: at an index, a count that is kept, or what was sent. */
const BEGINNINGS = [
  ...['NodeUniqueIndexSeek', 'NodeUniqueIndexSeekByRange', 'NodeIndexSeek', 'NodeIndexSeekByRange'],
  ...['MultiNodeIndexSeek'],
  ...['DirectedRelationshipIndexSeek', 'DirectedRelationshipIndexSeekByRange'],
  ...['NodeCountFromCountStore', 'RelationshipCountFromCountStore'],
  ...['Argument', 'Unwind', 'Projection', 'EmptyRow', 'ProcedureCall'],
]

/** Edges are walked only where they are few: from names to what they name, from disagreements to what they are on. */
const MOST_EXPANDED = 1000

/** Rows put in order outside an index: those of a few seeks, each of a page. */
const MOST_SORTED = 700

interface Cost extends Profile {
  readonly what: string
}

describe.skipIf(WITHOUT_NEO4J !== null)(`what Neo4j does at a hub of 100,000 relationships${REASON}`, () => {
  const costs: Cost[] = []
  let profile: (question: () => Promise<unknown>) => Promise<Profile>
  let store: Omit<Store, 'close'>
  let close: () => Promise<void>

  beforeAll(async () => {
    await emptyNeo4j()
    await (await openRecordInNeo4j(HUB)).close()
    const driver = openDriver(neo4jSettings())
    close = () => driver.close()
    const profiled = profiledQuestions(driver, 'neo4j')
    store = profiled.questions
    profile = profiled.profile
  }, 900_000)

  afterAll(async () => {
    console.info(table(costs))
    await close?.()
    await emptyNeo4j()
  })

  const costOf = async (what: string, question: () => Promise<unknown>, mostSorted = MOST_SORTED): Promise<Cost> => {
    const cost = { what, ...(await profile(question)) }
    costs.push(cost)
    expectFrugal(cost, mostSorted)
    expectOrdered(cost)
    expectStamped(cost)
    return cost
  }

  const pageCost = async (what: string, filter: Partial<SidedFilter>, view: View, after: string | null) => {
    let sortKey: string | null = null
    const cost = await costOf(what, async () => {
      const page = { first: 20, after, keysOnly: false }
      const { keys } = firstOf(await store.relationshipsOf(['hub'], { ...EVERY_SIDE, ...filter }, view, page, asking()))
      expect(keys).toHaveLength(20)
      sortKey = keys.at(-1) ?? null
    })
    return { hits: cost.hits, next: sortKey }
  }

  it('has that many', async () => {
    const counts = await store.relationshipCountsOf(
      ['hub'],
      EVERY_SIDE,
      viewWith({ modalities: ['STATED', 'PLANNED'] }),
      asking(),
    )
    expect(counts.flat().reduce((sum, { count }) => sum + count, 0)).toBe(DEGREE + QUALIFIED + RARE)
  })

  describe.each<{ what: string; sides: readonly RelationshipSide[] }>([
    ...RELATIONSHIP_SIDES.map((side) => ({ what: side, sides: [side] })),
    { what: 'any side', sides: RELATIONSHIP_SIDES },
  ])('a page of 20, from $what', ({ what: from, sides }) => {
    // With each relationship come the rows of its two ends. Of those of the hub as object each has an end of its own.
    const bound = sides.length > 2 ? 350 : 250
    it(`costs at most ${bound} db hits, the first, the next and one from the middle`, async () => {
      const first = await pageCost(`first page, ${from}`, { sides }, viewWith({}), null)
      const second = await pageCost(`second page, ${from}`, { sides }, viewWith({}), first.next)
      const later = await pageCost(`later page, ${from}`, { sides }, viewWith({}), '1995')
      for (const { hits } of [first, second, later]) expect(hits).toBeLessThanOrEqual(bound)
    })

    // Each side is a seek of its own: what one costs twice, three cost three times.
    const wideBound = sides.length > 2 ? 950 : 650
    it(`costs at most ${wideBound} in a View that most pass, whatever the View looks at`, async () => {
      for (const view of [WIDE, { ...WIDE, atLeast: 'DEFINITE', modalities: ['STATED'] } satisfies View]) {
        const what = `${view.atLeast} in a wide View, ${from}`
        const first = await pageCost(what, { sides }, view, null)
        const later = await pageCost(`${what}, later`, { sides }, view, first.next)
        for (const { hits } of [first, later]) expect(hits).toBeLessThanOrEqual(wideBound)
      }
    })

    it('of two types costs no more than twice as much', async () => {
      const types = ['WORKS_WITH', 'PARTNER_IN'] as const
      const { hits } = await pageCost(`two types, ${from}`, { sides, types }, viewWith({}), null)
      expect(hits).toBeLessThanOrEqual(400)
    })
  })

  it('a page in a View that admits few or none of its relationships costs at most 200', async () => {
    const found: (readonly [Cost, number])[] = []
    const few = async (what: string, view: View, otherKinds: SidedFilter['otherKinds'] = null) => {
      let count = 0
      const cost = await costOf(what, async () => {
        const page = { first: 20, after: null, keysOnly: false }
        count = firstOf(await store.relationshipsOf(['hub'], { ...EVERY_SIDE, otherKinds }, view, page, asking())).keys
          .length
      })
      found.push([cost, count])
    }
    await few('known before all', viewWith({ knownBy: '1998-12-31' }))
    await few('known early', viewWith({ knownBy: '2000-12-31' }))
    await few('one document', viewWith({ documents: ['rare'] }))
    await few('one kind', viewWith({}), ['OPERATION'])
    expect(found.map(([, count]) => count)).toEqual([0, RARE, RARE, RARE])
    for (const [{ hits, what }] of found) expect(hits, what).toBeLessThanOrEqual(200)
  })

  it('a step of lineage costs what a page does', async () => {
    const cost = await costOf('from what fed into the hub', () =>
      store.lineageStepsOf(['hub'], 'IN', viewWith({}), 20, asking()),
    )
    expect(cost.hits).toBeLessThanOrEqual(200)
  })

  it('the neighbours of an entity cost no more than its page', async () => {
    const plain = await costOf('20 of the hub', () => store.neighboursOf(['hub'], EVERY, viewWith({}), 20, asking()))
    expect(plain.hits).toBeLessThanOrEqual(350)
    const wide = await costOf('20 of the hub, wide', () => store.neighboursOf(['hub'], EVERY, WIDE, 20, asking()))
    expect(wide.hits).toBeLessThanOrEqual(950)
  })

  it('a page of any list costs at most 800, and 900 in a wide View, wherever it begins', async () => {
    const first = { first: 20, after: null, keysOnly: false }
    const later = { ...first, after: '1995' }
    const days = { from: '1990-07-01', until: '1991-12-31' }
    const plain = viewWith({})
    const [all, types] = [EVERY, { ...EVERY, types: TYPES }]
    const found = [
      await costOf('all', () => store.relationships(all, null, plain, first, asking())),
      await costOf('all, later', () => store.relationships(all, null, plain, later, asking())),
      await costOf('all, wide', () => store.relationships(all, null, WIDE, first, asking())),
      await costOf('within days', () => store.relationships(all, days, plain, first, asking())),
      await costOf('within days, wide', () => store.relationships(all, days, WIDE, first, asking())),
      await costOf('five types within days', () => store.relationships(types, days, plain, first, asking())),
      await costOf('hub within days', () => store.timelineOf(['hub'], days, plain, first, asking())),
      await costOf('hub within days, wide', () => store.timelineOf(['hub'], days, WIDE, first, asking())),
      await costOf('all', () => store.timelineOf([null], { from: null, until: null }, plain, first, asking())),
      await costOf('hub and all, undated', () => store.timelineOf(['hub', null], 'UNDATED', plain, first, asking())),
      await costOf('hub, wide', () => store.claimsAbout(['hub'], WIDE, first, asking())),
      await costOf('all, wide', () => store.claimsAbout([null], WIDE, first, asking())),
      await costOf('two documents', () => store.claimsIn(['d1', 'd2'], first, asking())),
      await costOf('d1', () => store.entitiesIn(['d1'], null, first, asking())),
      await costOf('two kinds', () => store.entitiesIn(['d1'], ['OPERATION', 'ORGANISATION'], first, asking())),
      await costOf('hub', () => store.documentsOf(['hub'], first, asking())),
      await costOf('hub, wide', () => store.figuresOf(['hub'], null, WIDE, first, asking())),
      await costOf('one measure', () => store.figuresOf(['hub'], ['staff'], plain, first, asking())),
      await costOf('hub, wide', () => store.attributesOf(['hub'], null, WIDE, first, asking())),
      await costOf('one attribute', () => store.attributesOf(['hub'], ['number'], plain, first, asking())),
      await costOf('hub', () => store.existencesOf(['hub'], asking())),
      await costOf('hub, wide', () => store.disagreementsAbout(['hub'], null, WIDE, first, asking())),
      await costOf('all, one kind', () => store.disagreementsAbout([null], ['VALUE'], plain, first, asking())),
    ]
    for (const { hits, statement, what } of found) {
      expect(hits, `${statement}, ${what}`).toBeLessThanOrEqual(what.endsWith('wide') ? 900 : 800)
    }
  })

  it('counting the places of a list reads no further than is counted', async () => {
    const days = { from: '1990-07-01', until: null }
    const found = [
      await costOf('all, places', () => store.relationships(EVERY, null, viewWith({}), COUNTING, asking()), DEGREE),
      await costOf('hub, places', () => store.timelineOf(['hub'], days, viewWith({}), COUNTING, asking()), DEGREE),
      await costOf('hub, places', () => store.claimsAbout(['hub'], viewWith({}), COUNTING, asking()), DEGREE),
      await costOf('d1, places', () => store.claimsIn(['d1'], COUNTING, asking()), DEGREE),
    ]
    for (const { hits, statement } of found) expect(hits, statement).toBeLessThanOrEqual(18 * MAX_COUNTED)
  })

  it('what joins entities costs what the quieter of them has', async () => {
    const some = Array.from({ length: 50 }, (_, index) => nameOf(index))
    const [near, far] = [nameOf(1), nameOf(2)]
    const [plain, page] = [viewWith({}), { first: 20, after: null, keysOnly: false }]
    const found = [
      await costOf('two pairs', () =>
        store.relationshipsJoining(
          [
            ['hub', near],
            [far, 'hub'],
          ],
          EVERY,
          plain,
          20,
          asking(),
        ),
      ),
      await costOf(
        'hub and 50 others',
        () => store.relationshipsAmong(['hub', ...some], EVERY, plain, 100, asking()),
        2550,
      ),
      await costOf('two', () => store.sharedNeighbours([near, far], EVERY, plain, page, asking())),
      await costOf('one and the hub', () => store.sharedNeighbours(['hub', near], EVERY, plain, page, asking())),
      await costOf('hub to one', () => store.leastPaths('hub', far, EVERY, plain, 5, asking())),
      await costOf('nowhere', () => store.leastPaths(near, 'o2', EVERY, plain, 5, asking())),
    ]
    // 50 relationships each; among the 51 entities are 2,550.
    for (const { hits, statement, what } of found) {
      expect(hits, `${statement}, ${what}`).toBeLessThanOrEqual(statement === 'relationships-among' ? 3 * 2550 : 600)
    }
  })

  it('reads every relationship of a hub only on the way through it, and all of the record only to count them', async () => {
    const through = await costOf(
      'through the hub',
      () => store.leastPaths(nameOf(1), nameOf(2), EVERY, viewWith({}), 5, asking()),
      3000,
    )
    expect(through.hits).toBeLessThanOrEqual(4 * DEGREE)
    const years = await costOf('all', () => store.histogram('YEAR', null, viewWith({}), asking()))
    // Ten a relationship, two of them for what supersedes or denies it, and of the planned ones whether a claim states it.
    expect(years.hits).toBeLessThanOrEqual(10.5 * (DEGREE + QUALIFIED))
    const months = await costOf('one type, wide', () => store.histogram('MONTH', ['PART_OF'], WIDE, asking()))
    expect(months.hits).toBeLessThanOrEqual((15 * DEGREE) / TYPES.length)
  })

  it('finds claims by their words, and stops where they are too many', async () => {
    const page = { first: 20, after: null, keysOnly: false }
    const few = await costOf('rare', () => store.claimsFound('rare wor', ['hub'], ['d0', 'd1'], page, asking()))
    expect(few.hits).toBeLessThanOrEqual(20)
    const tooMany = store.claimsFound('stands there', null, null, page, asking())
    await expect(tooMany).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    const many = await costOf(
      'too many',
      () => store.claimsFound('stands there', null, null, page, asking()).catch(() => null),
      MAX_FOUND + 1,
    )
    expect(many.hits).toBeLessThanOrEqual(6 * MAX_FOUND)
  })

  it('every other question starts at an index and walks along no hub', async () => {
    const claims = HUB.claims.filter(({ content }, index) => content.form !== 'RELATIONSHIP' || index < 20)
    const { relationships, figures, attributes, disagreements } = deriveRecord({ ...HUB, claims }, sha256)
    expect([figures.length, attributes.length, disagreements.length]).toEqual([1, 1, 1])
    const ids = [...relationships, ...figures].map(({ id }) => id)
    const page = { first: 20, after: null, keysOnly: false }
    const before = costs.length
    await costOf('', () => store.record(asking()))
    await costOf('', () => store.overview(asking()))
    await costOf('20', () => store.relationshipsById(ids, asking()))
    await costOf('1', () => store.figuresById(ids.slice(-1), asking()))
    await costOf('2', () => store.existencesById(['x-1', 'x-2'], asking()))
    await costOf('1', () =>
      store.attributesById(
        attributes.map(({ id }) => id),
        asking(),
      ),
    )
    await costOf('1', () => store.disagreementsById([disagreements[0]?.id ?? ''], asking()))
    await costOf('2', () => store.claimsById(['d3.c2', 'd6.c3'], asking()))
    await costOf('2', () => store.documentsById(['d3', 'd6'], asking()))
    await costOf('2', () => store.partsOf(['d3', 'd6'], asking()))
    await costOf('2', () => store.entitiesById(['hub', 'former-hub'], asking()))
    await costOf('4', () => store.entitiesByRef(['hub', 'former-hub', 'Unit 12', 'reg:01'], asking()))
    const ahead = { ...{ filter: EVERY_SIDE, view: viewWith({}), page, claims: 5 }, take: () => {} }
    const whole = await costOf('hub', () => store.entitiesByRef(['Hub'], { ...asking(), ahead }))
    expect([whole.statement, whole.hits <= 500]).toEqual(['entity-with-page', true])
    await costOf('all', () => store.entities({ kinds: null, classification: null }, 'NAME', page, asking()))
    await costOf('all', () => store.entities({ kinds: null, classification: null }, 'DEGREE', page, asking()))
    await costOf('kinds', () =>
      store.entities({ kinds: ['OPERATION'], classification: null }, 'DEGREE', page, asking()),
    )
    await costOf('kinds', () =>
      store.entities({ kinds: ['OPERATION', 'TOPIC'], classification: null }, 'NAME', page, asking()),
    )
    await costOf('classification', () =>
      store.entities({ kinds: null, classification: 'police' }, 'NAME', page, asking()),
    )
    await costOf('classification', () =>
      store.entities({ kinds: null, classification: 'unit' }, 'NAME', COUNTING, asking()),
    )
    await costOf('unit 7', () => store.namesProposed('unit 7', null, asking()))
    await costOf('opreation 12', () => store.namesProposed('opreation 12', ['OPERATION'], asking()))
    await costOf('hub to one', () => store.relationshipsBetween('hub', nameOf(0), TYPES, asking()))
    await costOf('20', () => store.claimsOf(ids, viewWith({}), 20, asking()))
    await costOf('20', () => store.disagreementsOf(ids, viewWith({}), asking()))
    await costOf('', () => store.documents(page, asking()))
    await costOf('', () => store.documentCounts(WIDE, 20, asking()))
    await costOf('hub', () => store.documentsSpeakingOf(['hub'], WIDE, ['d1'], 20, asking()))
    await costOf('one of 2,000', () => store.relationshipCountsOf([nameOf(1)], EVERY_SIDE, WIDE, asking()))
    for (const { what, hits, statement } of costs.slice(before)) {
      if (statement !== 'names-proposed') expect(hits, what).toBeLessThanOrEqual(2500)
    }
  })

  it('is known for every question of the port', () => {
    const asked = costs.map(({ statement }) => statement)
    const unknown = QUESTION_NAMES.filter((name) => !asked.includes(statementOf(name)))
    expect(unknown, 'questions that no test of this file profiles').toEqual([])
  })
})

function expectFrugal({ statement, plan }: Cost, mostSorted: number): void {
  const operators = operatorsOf(plan)
  for (const { children, operatorType } of operators) {
    if (children.length === 0) expect(BEGINNINGS, statement).toContain(operatorName(operatorType))
    expect(operatorName(operatorType), statement).not.toMatch(/AllNodesScan|LabelScan|VarLength/)
  }
  for (const { children, operatorType, rows } of operators) {
    // What is in order partly, as rows of an index are, is only put together.
    if (/^(Sort|Top)/.test(operatorType)) {
      expect(children[0]?.rows ?? 0, `${statement} sorts`).toBeLessThanOrEqual(mostSorted)
    }
    if (operatorType.includes('Expand')) expect(rows, statement).toBeLessThanOrEqual(MOST_EXPANDED)
    // One row beside one row is no product.
    if (operatorType.includes('CartesianProduct')) expect(rows, statement).toBeLessThanOrEqual(1)
  }
}

/** Where the first of several seeks are taken as they come, each gives what it finds in the order of its index, or sorted. */
function expectOrdered({ statement, plan }: Cost): void {
  const pages = operatorsOf(plan).filter(
    ({ operatorType, arguments: { Details: details } }) =>
      operatorName(operatorType) === 'Limit' && details === 'toInteger($asked.first)',
  )
  for (const limit of pages.filter(takesFromUnion)) {
    for (const {
      operatorType,
      arguments: { Order: order },
    } of unsortedBeginnings(limit)) {
      expect(order, `${statement}: the order of ${operatorType}`).toMatch(/ASC$/)
    }
  }
}

function takesFromUnion({ children: [child] }: ProfiledPlan): boolean {
  const name = operatorName(child?.operatorType ?? '')
  return (
    name === 'Union' ||
    (child !== undefined && /^(Filter|Projection|CacheProperties)$/.test(name) && takesFromUnion(child))
  )
}

/**
 * The operators that a part of a plan begins with, but for what is put in order after them, and for the row that is given:
 * that is one, and has no order.
 */
function unsortedBeginnings(part: ProfiledPlan): readonly ProfiledPlan[] {
  if (/^(Sort|Top)/.test(part.operatorType) || isGivenRow(part)) return []
  return part.children.length === 0 ? [part] : part.children.flatMap(unsortedBeginnings)
}

/** Whether a part of a plan is the row that it is given, or what is made of that. */
function isGivenRow({ operatorType, children: [child] }: ProfiledPlan): boolean {
  const name = operatorName(operatorType)
  return name === 'Argument' || (name === 'Projection' && child !== undefined && isGivenRow(child))
}

/**
 * Each reading of the stamp takes what was read before it (Apply): without that a plan may read it at any time, as the
 * two sides of a product may be.
 */
function expectStamped({ statement, plan }: Cost): void {
  const [whole] = operatorsOf(plan).filter(({ operatorType }) => operatorName(operatorType) === 'Apply')
  const [read, after] = whole?.children ?? []
  const [before, rows] = read?.children ?? []
  const seek = expect.stringMatching(/^NodeUniqueIndexSeek UNIQUE record:Record\(id\)/)
  expect(linesOf(before), statement).toEqual([
    'Projection cache[record.state] AS stateBefore, cache[record.vocabulary] AS vocabularyBefore',
    'CacheProperties cache[record.state], cache[record.vocabulary]',
    'Projection record.load AS loadBefore',
    'Optional ',
    seek,
  ])
  expect(linesOf(rows)[0], statement).toMatch(/^EagerAggregation collect\(\[.*\]\) AS rowsOfStatement$/s)
  expect(linesOf(after), statement).toEqual(['Optional rowsOfStatement', seek])
  expect(operatorName(read?.operatorType ?? ''), statement).toBe('Apply')
}

/** The operators of a part of a plan, each with what it does. */
function linesOf(part: ProfiledPlan | undefined): readonly string[] {
  return (part === undefined ? [] : operatorsOf(part)).map(
    ({ operatorType, arguments: { Details: details = '' } }) => `${operatorName(operatorType)} ${details}`,
  )
}

function operatorName(operatorType: Plan['operatorType']): string {
  return operatorType.replace(/[@(].*$/, '')
}

function table(costs: readonly Cost[]): string {
  const lines = costs.map(({ statement, what, hits }) => `${String(hits).padStart(8)}  ${statement.padEnd(24)} ${what}`)
  return ['db hits by statement:', ...lines].join('\n')
}
