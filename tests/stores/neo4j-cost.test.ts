import type { Plan, ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deriveRecord } from '../../src/domain/derive-record.ts'
import type { View } from '../../src/domain/view.ts'
import { type Ask, createAsk, type Parameter } from '../../src/store/neo4j/ask.ts'
import { claimQuestions } from '../../src/store/neo4j/claim-questions.ts'
import { connect } from '../../src/store/neo4j/connect.ts'
import { readCypherFile } from '../../src/store/neo4j/cypher-file.ts'
import { documentQuestions } from '../../src/store/neo4j/document-questions.ts'
import { entityQuestions } from '../../src/store/neo4j/entity-questions.ts'
import { nameQuestions } from '../../src/store/neo4j/name-questions.ts'
import { recordQuestions } from '../../src/store/neo4j/record-questions.ts'
import { relationshipQuestions } from '../../src/store/neo4j/relationship-questions.ts'
import type { RelationshipFilter, Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, figure, link, on } from '../support/build-record.ts'
import { emptyNeo4j, neo4jSettings, openRecordInNeo4j, runInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { asking, EVERY, viewWith } from './contract/told.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

const DEGREE = 100_000
const NEIGHBOURS = 2000
const TYPES = ['MEMBER_OF', 'WORKS_WITH', 'ABSORBED_INTO', 'PARTNER_IN', 'PART_OF'] as const
const yearOf = (index: number) => String(1980 + (index % 23))
const nameOf = (index: number) => `n${String(index).padStart(4, '0')}`

/**
 * A hub of 100,000 relationships with 2,000 others, half of them each way, of five types, in 23 years; one in eleven is
 * planned, one in thirteen undated, and 20 documents, each public in a year of its own, tell of them by turns.
 */
const HUB = buildRecord({
  measures: [{ id: 'staff', label: 'staff', unit: 'persons' }],
  entities: [
    entity('ORGANISATION', 'hub', 'Hub', { formerIds: ['former-hub'], classification: 'unit' }),
    ...Array.from({ length: NEIGHBOURS }, (_, index) => entity('ORGANISATION', nameOf(index), `Unit ${index}`)),
    ...Array.from({ length: NEIGHBOURS }, (_, index) =>
      entity('OPERATION', `o${index}`, `Operation ${index}`, { classification: 'police' }),
    ),
  ],
  documents: Array.from({ length: 20 }, (_, index) =>
    document(`d${index}`, `Document ${index}`, { published: { edtf: String(2001 + index), inferred: false } }),
  ),
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
    figure(`d0.c${DEGREE + 1}`, ['hub', 'staff', 12]),
    figure(`d1.c${DEGREE + 2}`, ['hub', 'staff', 20]),
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
}

/** Where a plan may begin: at an index, a count that is kept, or what was sent. */
const BEGINNINGS = [
  ...['NodeUniqueIndexSeek', 'NodeIndexSeek', 'NodeIndexSeekByRange', 'MultiNodeIndexSeek'],
  ...['NodeCountFromCountStore', 'RelationshipCountFromCountStore'],
  ...['Argument', 'Unwind', 'Projection', 'EmptyRow', 'ProcedureCall'],
]

/** Edges are walked only where they are few: from names to what they name, from disagreements to what they are on. */
const MOST_EXPANDED = 1000

interface Cost {
  readonly question: string
  readonly what: string
  readonly hits: number
  readonly plan: ProfiledPlan
}

describe.skipIf(WITHOUT_NEO4J !== null)(`what Neo4j does at a hub of 100,000 relationships${REASON}`, () => {
  const costs: Cost[] = []
  const asked: (readonly [string, Readonly<Record<string, Parameter>>])[] = []
  let store: Omit<Store, 'close'>
  let close: () => Promise<void>

  beforeAll(async () => {
    await emptyNeo4j()
    await (await openRecordInNeo4j(HUB)).close()
    const driver = connect(neo4jSettings())
    close = () => driver.close()
    const ask = createAsk(driver, 'neo4j')
    const listening: Ask = (question, parameters, when) => {
      asked.push([question, parameters])
      return ask(question, parameters, when)
    }
    store = {
      ...entityQuestions(listening),
      ...nameQuestions(listening),
      ...relationshipQuestions(listening),
      ...claimQuestions(listening),
      ...documentQuestions(listening),
      ...recordQuestions(listening),
    }
  }, 400_000)

  afterAll(async () => {
    console.info(table(costs))
    await close?.()
    await emptyNeo4j()
  })

  /** Asks, and then has the same statement with the same parameters profiled. */
  const costOf = async (what: string, question: () => Promise<unknown>): Promise<Cost> => {
    asked.length = 0
    await question()
    const [name, parameters] = asked[0] ?? ['', {}]
    const { summary } = await runInNeo4j(`PROFILE ${readCypherFile(name).text}`, { asked: parameters })
    if (summary.profile === false) throw new Error('Neo4j gave no profile.')
    const cost = { question: name, what, hits: hitsOf(summary.profile), plan: summary.profile }
    costs.push(cost)
    expectFrugal(cost)
    return cost
  }

  const pageCost = async (what: string, filter: Partial<RelationshipFilter>, view: View, after: string | null) => {
    let sortKey: string | null = null
    const cost = await costOf(what, async () => {
      const page = { first: 20, after }
      const [list = []] = await store.relationshipsOf(['hub'], { ...EVERY, ...filter }, view, page, asking())
      expect(list).toHaveLength(20)
      sortKey = list.at(-1)?.sortKey ?? null
    })
    return { hits: cost.hits, next: sortKey }
  }

  it('has that many', async () => {
    const counts = await store.relationshipCountsOf(
      ['hub'],
      EVERY,
      viewWith({ modalities: ['STATED', 'PLANNED'] }),
      asking(),
    )
    expect(counts.flat().reduce((sum, { count }) => sum + count, 0)).toBe(DEGREE)
  })

  describe.each(['OUT', 'IN', 'BOTH'] as const)('a page of 20, %s', (direction) => {
    it('costs at most 200 db hits, the first, the next and one from the middle', async () => {
      const first = await pageCost(`first page, ${direction}`, { direction }, viewWith({}), null)
      const second = await pageCost(`second page, ${direction}`, { direction }, viewWith({}), first.next)
      const later = await pageCost(`later page, ${direction}`, { direction }, viewWith({}), '1995')
      for (const { hits } of [first, second, later]) expect(hits).toBeLessThanOrEqual(200)
    })

    it('costs at most 500 in a View that most pass, whatever the View looks at', async () => {
      for (const view of [WIDE, { ...WIDE, atLeast: 'DEFINITE', modalities: ['STATED'] } satisfies View]) {
        const what = `${view.atLeast} in a wide View, ${direction}`
        const first = await pageCost(what, { direction }, view, null)
        const later = await pageCost(`${what}, later`, { direction }, view, first.next)
        for (const { hits } of [first, later]) expect(hits).toBeLessThanOrEqual(500)
      }
    })

    it('of two types costs no more than twice as much', async () => {
      const types = ['WORKS_WITH', 'PART_OF'] as const
      const { hits } = await pageCost(`two types, ${direction}`, { direction, types }, viewWith({}), null)
      expect(hits).toBeLessThanOrEqual(400)
    })
  })

  it('a step of lineage costs what a page does', async () => {
    const cost = await costOf('from what fed into the hub', () =>
      store.lineageStepsOf(['hub'], 'IN', viewWith({}), 20, asking()),
    )
    expect(cost.hits).toBeLessThanOrEqual(200)
  })

  it('every other question starts at an index and walks along no hub', async () => {
    const claims = HUB.claims.filter(({ content }, index) => content.form === 'FIGURE' || index < 20)
    const { relationships, figures, disagreements } = deriveRecord({ ...HUB, claims })
    expect([figures.length, disagreements.length]).toEqual([1, 1])
    const ids = [...relationships, ...figures].map(({ id }) => id)
    const page = { first: 20, after: null }
    await costOf('', () => store.record(asking()))
    await costOf('', () => store.overview(asking()))
    await costOf('20', () => store.relationshipsById(ids, asking()))
    await costOf('1', () => store.figuresById(ids.slice(-1), asking()))
    await costOf('2', () => store.existencesById(['x-1', 'x-2'], asking()))
    await costOf('1', () => store.disagreementsById([disagreements[0]?.id ?? ''], asking()))
    await costOf('2', () => store.claimsById(['d3.c2', 'd6.c3'], asking()))
    await costOf('2', () => store.documentsById(['d3', 'd6'], asking()))
    await costOf('2', () => store.entitiesById(['hub', 'former-hub'], asking()))
    await costOf('3', () => store.entitiesByRef(['hub', 'former-hub', 'Unit 12'], asking()))
    await costOf('all', () => store.entities({ kinds: null, classification: null }, page, asking()))
    await costOf('kinds', () => store.entities({ kinds: ['OPERATION', 'TOPIC'], classification: null }, page, asking()))
    await costOf('classification', () => store.entities({ kinds: null, classification: 'police' }, page, asking()))
    await costOf('classification', () => store.entityCount({ kinds: null, classification: 'unit' }, asking()))
    await costOf('unit 7', () => store.namesProposed('unit 7', null, asking()))
    await costOf('opreation 12', () => store.namesProposed('opreation 12', ['OPERATION'], asking()))
    await costOf('hub to one', () => store.relationshipsBetween('hub', nameOf(0), TYPES, asking()))
    await costOf('20', () => store.claimsOf(ids, viewWith({}), 20, asking()))
    await costOf('20', () => store.disagreementsOf(ids, viewWith({}), asking()))
    await costOf('', () => store.documents(page, asking()))
    await costOf('', () => store.documentCounts(WIDE, asking()))
    await costOf('hub', () => store.documentsSpeakingOf(['hub'], WIDE, ['d1'], 20, asking()))
    await costOf('one of 2,000', () => store.relationshipCountsOf([nameOf(1)], EVERY, WIDE, asking()))
    const asked = new Set(costs.map(({ question }) => question))
    expect(asked.size).toBe(Object.keys(store).length)
    for (const { what, hits } of costs.filter(({ question }) => question !== 'names-proposed')) {
      expect(hits, what).toBeLessThanOrEqual(2500)
    }
  })
})

function expectFrugal({ question, plan }: Cost): void {
  const operators = operatorsOf(plan)
  for (const { children, operatorType } of operators) {
    if (children.length === 0) expect(BEGINNINGS, question).toContain(operatorName(operatorType))
    expect(operatorName(operatorType), question).not.toMatch(/AllNodesScan|LabelScan|VarLength/)
  }
  for (const { operatorType, rows } of operators) {
    if (operatorType.includes('Expand')) expect(rows, question).toBeLessThanOrEqual(MOST_EXPANDED)
    // One row beside one row is no product.
    if (operatorType.includes('CartesianProduct')) expect(rows, question).toBeLessThanOrEqual(1)
  }
}

function operatorsOf(plan: ProfiledPlan): readonly ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)]
}

function hitsOf(plan: ProfiledPlan): number {
  return operatorsOf(plan).reduce((sum, { dbHits }) => sum + dbHits, 0)
}

function operatorName(operatorType: Plan['operatorType']): string {
  return operatorType.replace(/[@(].*$/, '')
}

function table(costs: readonly Cost[]): string {
  const lines = costs.map(({ question, what, hits }) => `${String(hits).padStart(8)}  ${question.padEnd(24)} ${what}`)
  return ['db hits by statement:', ...lines].join('\n')
}
