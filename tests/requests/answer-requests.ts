import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, link, on } from '../support/build-record.ts'
import { servedStore } from '../support/served-store.ts'

type Open = (record: DocumentaryRecord) => Promise<Store>

/** Asks a store of small records made for one rule each. */
export function answerRequests(name: string, open: Open): void {
  lineageForward(name, open)
  workingTogether(name, open)
}

function asker(open: Open, record: DocumentaryRecord) {
  const service = servedStore(() => open(record))
  return async (query: string, variables?: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await service().ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
}

/** Two units with what became of them, in two letters; the second step dated as told. */
function splitThenAbsorbed(splitOn: string | null): DocumentaryRecord {
  return buildRecord({
    entities: [
      entity('ORGANISATION', 'ash', 'Ash Unit'),
      entity('ORGANISATION', 'beech', 'Beech Unit'),
      entity('ORGANISATION', 'cherry', 'Cherry Unit'),
    ],
    documents: [document('first', 'First Letter'), document('second', 'Second Letter')],
    claims: [
      link('first.c1', ['ash', 'ABSORBED_INTO', 'beech'], { when: on('2005') }),
      link('second.c1', ['beech', 'SPLIT_INTO', 'cherry'], { when: splitOn === null ? null : on(splitOn) }),
    ],
  })
}

const LINEAGE = `{
  verdict(subject: "ash", object: "cherry", depth: 5) { answer certainty path { length sentence } prose { text } }
  ash: entity(ref: "ash") { fedInto(depth: 5) { edges { node { id } distance certainty sentence } prose { text } } }
  cherry: entity(ref: "cherry") { fedBy(depth: 5) { edges { node { id } distance certainty } prose { text } } }
}`

function lineageForward(name: string, open: Open): void {
  describe(`lineage forward in time, asked of ${name}`, () => {
    describe('split in 2001, absorbed in 2005', () => {
      const ask = asker(open, splitThenAbsorbed('2001'))

      test('what came in later did not feed into what had left before', async () => {
        const { verdict, ash, cherry } = await ask(LINEAGE)
        expect(verdict).toMatchObject({ answer: 'NOT_STATED', certainty: null, path: null })
        expect(ash.fedInto.edges).toMatchObject([{ node: { id: 'beech' }, distance: 1 }])
        expect(cherry.fedBy.edges).toMatchObject([{ node: { id: 'beech' }, distance: 1 }])
      })
    })

    describe('absorbed in 2005, split in 2009', () => {
      const ask = asker(open, splitThenAbsorbed('2009'))

      test('the chain is told step by step, each step with its document', async () => {
        const { verdict, ash, cherry } = await ask(LINEAGE)
        const sentence =
          'Ash Unit was absorbed into Beech Unit in 2005; Beech Unit was split into parts that included Cherry Unit in 2009.'
        expect(verdict).toMatchObject({ answer: 'STATED', certainty: null, path: { length: 2, sentence } })
        const told =
          'From Ash Unit to Cherry Unit by way of Beech Unit, told step by step and not as a whole:' +
          ' Ash Unit was absorbed into Beech Unit in 2005. [1]' +
          ' Beech Unit was split into parts that included Cherry Unit in 2009. [2]'
        expect(verdict.prose.text).toContain(told)
        expect(ash.fedInto.edges[1]).toEqual({ node: { id: 'cherry' }, distance: 2, certainty: null, sentence })
        expect(ash.fedInto.prose.text).toContain(told)
        expect(ash.fedInto.prose.text).toMatch(/\n\[1\] First Letter, .*\n\[2\] Second Letter, /)
        // The way back is told along lineage too; here the split stands first, since it is told of Beech Unit itself.
        expect(cherry.fedBy.prose.text).toContain(
          'Beech Unit was split into parts that included Cherry Unit in 2009. [1]' +
            ' From Ash Unit to Cherry Unit by way of Beech Unit, told step by step and not as a whole:' +
            ' Ash Unit was absorbed into Beech Unit in 2005. [2]' +
            ' Beech Unit was split into parts that included Cherry Unit in 2009. [1]',
        )
      })

      test('on a day the chain is as certain as its least certain step', async () => {
        const on = async (day: string) =>
          (await ask(`{ entity(ref: "ash") { fedInto(depth: 5, view: {asOf: "${day}"}) { edges { certainty } } } }`))
            .entity.fedInto.edges
        expect(await on('2009-12-31')).toEqual([{ certainty: 'DEFINITE' }, { certainty: 'DEFINITE' }])
        expect(await on('2009-06-01')).toEqual([{ certainty: 'DEFINITE' }, { certainty: 'POSSIBLE' }])
      })
    })

    describe('absorbed in 2005, split on no known day', () => {
      const ask = asker(open, splitThenAbsorbed(null))

      test('the chain is only possible, and says why', async () => {
        const { verdict, ash } = await ask(LINEAGE)
        const sentence =
          'Ash Unit was absorbed into Beech Unit in 2005; Beech Unit was split into parts that included Cherry Unit;' +
          ' the dates leave open in which order this happened.'
        expect(verdict).toMatchObject({ answer: 'STATED', certainty: 'POSSIBLE', path: { sentence } })
        expect(verdict.prose.text).toContain('The dates leave open in which order this happened.')
        expect(ash.fedInto.edges[1]).toMatchObject({ certainty: 'POSSIBLE', sentence })
        expect(ash.fedInto.prose.text).toContain('The dates leave open in which order this happened.')
      })
    })
  })
}

/** The Home Office works with the Centre, says an answer; a debate has the Centre work with the Home Office. */
const PARTNERS = buildRecord({
  entities: [
    entity('ORGANISATION', 'ministry', 'Ministry'),
    entity('ORGANISATION', 'centre', 'Centre'),
    entity('PERSON', 'mayor', 'Mayor'),
  ],
  documents: [document('answer', 'Answer'), document('debate', 'Debate')],
  claims: [
    link('answer.c1', ['ministry', 'WORKS_WITH', 'centre']),
    link('debate.c1', ['centre', 'WORKS_WITH', 'ministry']),
    link('debate.c2', ['ministry', 'WORKS_WITH', 'mayor'], { modality: 'PLANNED' }),
    link('debate.c3', ['ministry', 'FUNDED_BY', 'mayor']),
  ],
})

function workingTogether(name: string, open: Open): void {
  describe(`who works with whom, asked of ${name}`, () => {
    const ask = asker(open, PARTNERS)
    const WORKING = 'where: { types: [WORKS_WITH] }'

    test('is one relationship, whichever way documents tell it, with its ends in order of id', async () => {
      const { ministry, centre } = await ask(
        `{ ministry: entity(ref: "ministry") { relationships(${WORKING}) { nodes { ...one } } }
           centre: entity(ref: "centre") { relationships(${WORKING}) { nodes { ...one } } } }
         fragment one on Relationship { id subjectId objectId claimCount sentence }`,
      )
      expect(ministry).toEqual(centre)
      expect(centre.relationships.nodes).toMatchObject([
        { subjectId: 'centre', objectId: 'ministry', claimCount: 2, sentence: 'Centre worked with Ministry.' },
      ])
    })

    test('is answered alike from either side', async () => {
      const answer = async (subject: string, object: string) =>
        (
          await ask(
            `{ verdict(subject: "${subject}", object: "${object}", ${WORKING}) { answer relationships { id } } }`,
          )
        ).verdict
      expect(await answer('ministry', 'centre')).toMatchObject({ answer: 'STATED' })
      expect(await answer('centre', 'ministry')).toEqual(await answer('ministry', 'centre'))
      expect(await answer('mayor', 'ministry')).toMatchObject({ answer: 'PLANNED' })
      expect(await answer('ministry', 'mayor')).toMatchObject({ answer: 'PLANNED' })
    })

    test('is taken in whichever direction a list, a count or a walk asks for', async () => {
      for (const direction of ['OUT', 'IN', 'BOTH']) {
        for (const [one, other] of [
          ['ministry', 'centre'],
          ['centre', 'ministry'],
        ]) {
          const {
            entity: found,
            paths,
            subgraph,
          } = await ask(
            `query($where: RelationshipFilter) {
              entity(ref: "${one}") { relationships(where: $where) { nodes { id } } degree(where: $where) }
              paths(from: "${one}", to: "${other}", where: $where) { length }
              subgraph(around: ["${one}"], where: $where) { entities { id } relationships { type } }
            }`,
            { where: { types: ['WORKS_WITH'], direction } },
          )
          expect([direction, found.relationships.nodes.length, found.degree, paths.length]).toEqual([
            direction,
            1,
            1,
            1,
          ])
          expect(subgraph.entities).toEqual([{ id: one }, { id: other }])
          expect(subgraph.relationships).toEqual([{ type: 'WORKS_WITH' }])
        }
      }
    })

    test('is found by the kind of either end', async () => {
      const found = async (kind: string) =>
        (
          await ask(
            `{ relationships(where: {types: [WORKS_WITH], otherKinds: [${kind}]}, view: {modalities: [STATED, PLANNED]}) { nodes { id } totalCount } }`,
          )
        ).relationships
      // The plan is between an organisation and a person, and stands once under both their kinds.
      expect((await found('PERSON')).totalCount).toBe(1)
      expect((await found('PERSON, ORGANISATION')).nodes).toHaveLength(2)
      expect((await found('TOPIC')).totalCount).toBe(0)
    })
  })
}
