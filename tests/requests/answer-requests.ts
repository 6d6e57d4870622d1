import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, claim, document, entity, existence, link, on } from '../support/build-record.ts'
import { servedStore } from '../support/served-store.ts'
import { readShippedRecord } from '../support/shipped-record.ts'

type Open = (record: DocumentaryRecord) => Promise<Store>

/** Asks a store of small records made for one rule each. */
export function answerRequests(name: string, open: Open): void {
  lineageForward(name, open)
  workingTogether(name, open)
  severalAnswers(name, open)
  whatCameOfPlans(name, open)
  matterOfTheRecord(name, open)
  whatWasRead(name, open)
  registersIds(name, open)
}

function asker(open: Open, record: DocumentaryRecord) {
  return askerOf(servedStore(() => open(record)))
}

function askerOf(service: ReturnType<typeof servedStore>) {
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

/** A plan of 2006, and what later documents say: of the plan itself, of its contrary, of its event; one is of unknown date. */
const PLANS = buildRecord({
  entities: [
    ...['unit', 'branch', 'bureau', 'fund', 'league'].map((id) =>
      entity('ORGANISATION', id, `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`),
    ),
    entity('INSTRUMENT', 'treaty', 'Treaty'),
    entity('EVENT', 'reform', 'Reform'),
    entity('PERSON', 'mayor', 'Mayor'),
  ],
  documents: [
    ...[
      ['plan', '2006'],
      ['memo', '2006-12'],
      ['letter', '2009'],
      ['audit', '2012'],
    ].map(([id = '', edtf = '']) =>
      document(id, `The ${id}`, { written: { edtf, inferred: false }, published: { edtf, inferred: false } }),
    ),
    document('note', 'The note'),
  ],
  claims: [
    link('plan.c1', ['unit', 'ABSORBED_INTO', 'branch'], { modality: 'PLANNED', eventId: 'reform' }),
    link('audit.c1', ['unit', 'ABSORBED_INTO', 'branch'], { when: on('2008') }),
    link('letter.c1', ['unit', 'ABSORBED_INTO', 'branch'], { modality: 'DENIED', accordingToId: 'mayor' }),
    link('letter.c2', ['bureau', 'ABSORBED_INTO', 'branch'], { when: on('2008'), eventId: 'reform' }),
    // Of the event, and perhaps written before.
    link('memo.c2', ['bureau', 'FUNDED_BY', 'fund'], { eventId: 'reform' }),
    link('plan.c3', ['league', 'OPTED_OUT_OF', 'treaty'], { modality: 'PLANNED' }),
    link('letter.c3', ['league', 'OPTED_INTO', 'treaty'], { when: on('2008'), inferred: ['READING'] }),
    link('plan.c4', ['bureau', 'FUNDED_BY', 'league'], { modality: 'PLANNED' }),
    link('plan.c5', ['unit', 'FUNDED_BY', 'fund'], { modality: 'PLANNED' }),
    link('note.c5', ['unit', 'FUNDED_BY', 'fund']),
    link('plan.c6', ['branch', 'FUNDED_BY', 'league'], { modality: 'PLANNED' }),
    existence('plan.c7', ['bureau', 'ENDED'], { modality: 'PLANNED' }),
    existence('letter.c7', ['bureau', 'ENDED'], { when: on('2008') }),
  ],
  disagreements: [
    {
      ...{ id: 'd-money', kind: 'COURSE', aboutIds: ['branch'], question: 'Who paid?' },
      positions: [
        { sentence: 'The league was to.', claimIds: ['plan.c6'] },
        { sentence: 'The fund did.', claimIds: ['note.c5'] },
      ],
    },
  ],
})

function whatCameOfPlans(name: string, open: Open): void {
  describe(`what came of a plan, asked of ${name}`, () => {
    const ask = asker(open, PLANS)
    const plans = async (entityId: string, type: string, view: string) => {
      const { entity } = await ask(
        `{ entity(ref: "${entityId}") { relationships(where: {types: [${type}]}, view: {modalities: [PLANNED]}) { nodes {
          outcome(view: ${view}) { id } prose(view: ${view}) { text } } } } }`,
      )
      return entity.relationships.nodes.map(
        ({ outcome, prose }: { outcome: { id: string }[]; prose: { text: string } }) => ({
          outcome: outcome.map(({ id }) => id),
          text: prose.text.split('\n')[0],
        }),
      )
    }
    const PLANNED = '{modalities: [PLANNED]}'

    test('is told behind it, by the documents written later, in their order', async () => {
      expect(await plans('unit', 'ABSORBED_INTO', PLANNED)).toEqual([
        {
          outcome: ['letter.c1', 'letter.c2', 'audit.c1'],
          text:
            'Unit was to be absorbed into Branch. [1] Later documents:' +
            ' Bureau was absorbed into Branch in 2008. [2] Unit was absorbed into Branch in 2008. [3]' +
            ' Unit was not absorbed into Branch, Mayor said. [4]',
        },
      ])
    })

    test('is not told twice where all that is said is told', async () => {
      const [told] = await plans('unit', 'ABSORBED_INTO', 'null')
      expect(told.text).toBe(
        'Unit was absorbed into Branch in 2008. [1] Unit was not absorbed into Branch, Mayor said. [2]' +
          ' Unit was to be absorbed into Branch. [3] Later documents: Bureau was absorbed into Branch in 2008. [4]',
      )
    })

    test('is told by the contrary too', async () => {
      expect(await plans('league', 'OPTED_OUT_OF', PLANNED)).toEqual([
        {
          outcome: ['letter.c3'],
          text: 'League was to opt out of Treaty. [1] Later documents: League opted into Treaty in 2008. [2]',
        },
      ])
    })

    test('is not known where no document tells it', async () => {
      expect(await plans('bureau', 'FUNDED_BY', PLANNED)).toEqual([
        { outcome: [], text: 'Bureau was to be funded by League. [1] No document tells whether this was done.' },
      ])
    })

    test('is left open by a claim of unknown date, by an editor who tells of it, and by a View that may hide it', async () => {
      const unit = { outcome: [], text: 'Unit was to be funded by Fund. [1]' }
      expect(await plans('unit', 'FUNDED_BY', PLANNED)).toEqual([unit])
      const [branch] = await plans('branch', 'FUNDED_BY', PLANNED)
      expect(branch.text).not.toContain('No document')
      const views = [
        ['knownBy: "2013-01-01"', 'By documents public by 1 January 2013'],
        ['documents: ["plan"]', 'By “The plan” alone'],
        ['reported: false', 'Without what is only reported'],
        ['inferred: false', 'Without the editor’s readings'],
      ]
      for (const [view, words] of views) {
        expect(await plans('bureau', 'FUNDED_BY', `{modalities: [PLANNED], ${view}}`)).toEqual([
          { outcome: [], text: `${words}: Bureau was to be funded by League. [1]` },
        ])
      }
    })

    test('is told of an end, and stands at an edge and a verdict too', async () => {
      const view = '{modalities: [STATED, PLANNED]}'
      const { timeline, entity, verdict } = await ask(`{
        timeline(about: ["bureau"], view: ${view}) { nodes { subject { ... on Existence { outcome { id } prose { text } } } } }
        entity(ref: "unit") { relationships(where: {types: [ABSORBED_INTO]}, view: {modalities: [PLANNED]}) { edges { outcome { id } } } }
        verdict(subject: "unit", object: "branch") { answer also { answer } outcome(first: 2) { id } told { outcome { id } } }
      }`)
      const [ended] = timeline.nodes.flatMap(({ subject }: { subject: { outcome?: unknown } }) =>
        subject.outcome === undefined ? [] : [subject],
      )
      expect(ended.outcome).toEqual([{ id: 'letter.c7' }])
      expect(ended.prose.text).toMatch(/^Bureau ended in 2008\. \[1\] Bureau was to end\. \[2\]\n/)
      const told = [{ id: 'letter.c1' }, { id: 'letter.c2' }, { id: 'audit.c1' }]
      expect(entity.relationships.edges).toEqual([{ outcome: told }])
      expect(verdict).toMatchObject({ answer: 'DISPUTED', also: [{ answer: 'PLANNED' }], outcome: told.slice(0, 2) })
      // A denial tells no plan.
      expect(verdict.told.at(-1)).toEqual({ outcome: [] })
    })

    test('is what the View reads of it', async () => {
      const outcomeIn = async (view: string) =>
        (await plans('unit', 'ABSORBED_INTO', `{modalities: [PLANNED], ${view}}`))[0].outcome
      expect(await outcomeIn('knownBy: "2009-12-31"')).toEqual(['letter.c1', 'letter.c2'])
      expect(await outcomeIn('reported: false')).toEqual(['letter.c2', 'audit.c1'])
      expect(await outcomeIn('documents: ["audit"]')).toEqual([])
      const [league] = await plans('league', 'OPTED_OUT_OF', '{modalities: [PLANNED], inferred: false}')
      expect(league).toEqual({
        outcome: [],
        text: 'Without the editor’s readings: League was to opt out of Treaty. [1]',
      })
    })
  })
}

/** A unit and a fund: stated by one letter, reported and planned by another, denied for another time by a third. */
const SEVERAL = buildRecord({
  entities: [
    entity('ORGANISATION', 'unit', 'Unit'),
    entity('ORGANISATION', 'fund', 'Fund'),
    entity('ORGANISATION', 'branch', 'Branch'),
    entity('PERSON', 'mayor', 'Mayor'),
  ],
  documents: ['audit', 'blog', 'letter', 'memo', 'note', 'paper'].map((id) => document(id, `The ${id}`)),
  claims: [
    link('audit.c1', ['unit', 'FUNDED_BY', 'fund'], { when: on('2008') }),
    link('blog.c1', ['unit', 'FUNDED_BY', 'fund'], { when: on('2008'), accordingToId: 'mayor' }),
    link('blog.c2', ['unit', 'FUNDED_BY', 'fund'], { when: on('2010'), modality: 'PLANNED', scopeIds: ['branch'] }),
    link('letter.c1', ['unit', 'FUNDED_BY', 'fund'], { when: on('2009'), modality: 'DENIED', inferred: ['READING'] }),
    // Of the branch it says something; of the unit in passing; of neither money nor fund.
    link('memo.c1', ['mayor', 'FUNDED_BY', 'fund'], { scopeIds: ['branch', 'unit'] }),
    link('note.c1', ['unit', 'LED_BY', 'branch']),
    link('paper.c1', ['branch', 'LED_BY', 'mayor']),
  ],
})

function severalAnswers(name: string, open: Open): void {
  describe(`a question with several answers, asked of ${name}`, () => {
    const ask = asker(open, SEVERAL)
    const answers = 'answer sentence period { edtf } scope { id } relationships { claimCount } inferred'
    const MONEY = 'where: { types: [FUNDED_BY] }'

    test('is given the first, and every other with its own date, scope and inference', async () => {
      const { verdict } = await ask(
        `{ verdict(subject: "unit", object: "fund", ${MONEY}) { answer inferred also { ${answers} } disagreements { kind } } }`,
      )
      const relationships = [{ claimCount: 4 }]
      expect(verdict).toEqual({
        answer: 'STATED',
        inferred: false,
        also: [
          {
            answer: 'REPORTED',
            sentence: 'Unit was funded by Fund in 2008, Mayor said.',
            period: { edtf: '2008' },
            scope: [],
            relationships,
            inferred: false,
          },
          {
            answer: 'DENIED',
            sentence: 'Unit was not funded by Fund in 2009.',
            period: { edtf: '2009' },
            scope: [],
            relationships,
            inferred: true,
          },
          {
            answer: 'PLANNED',
            sentence: 'Unit was to be funded by Fund in 2010, for Branch.',
            period: { edtf: '2010' },
            scope: [{ id: 'branch' }],
            relationships,
            inferred: false,
          },
        ],
        disagreements: [],
      })
    })

    test('tells each of them with the notes of just the claims that give it', async () => {
      const { verdict } = await ask(`{ verdict(subject: "unit", object: "fund", ${MONEY}) { prose { text } } }`)
      expect(verdict.prose.text).toContain(
        'Unit was funded by Fund in 2008. [1] Unit was funded by Fund in 2008, Mayor said. [2]' +
          ' Unit was not funded by Fund in 2009. [3] Unit was to be funded by Fund in 2010, for Branch. [4]' +
          '\n\nThe documents say this besides: As “The memo” has it: Mayor was funded by Fund, for Branch and Unit. [5]' +
          '\n\nIn all, 6 documents were read; 3 of them are cited; 1 says something else about it;' +
          ' 1 document mentions Unit or Fund and does not say.',
      )
    })

    test('rests on those that speak, those that speak otherwise, and those that are silent', async () => {
      const basis = async (subject: string, object: string, view: string) =>
        (
          await ask(
            `{ verdict(subject: "${subject}", object: "${object}", ${MONEY}, view: {${view}}) { answer basis {
              read speaking { id } otherwise { id } otherwiseClaims { id } silent { id } } } }`,
          )
        ).verdict
      // On a day of 1999 nothing was so, and the matter is of all days.
      expect(await basis('unit', 'fund', 'asOf: "1999-01-01"')).toEqual({
        answer: 'NOT_STATED',
        basis: {
          read: 6,
          speaking: [],
          otherwise: [{ id: 'audit' }, { id: 'blog' }, { id: 'letter' }, { id: 'memo' }],
          otherwiseClaims: ['audit.c1', 'blog.c1', 'blog.c2', 'letter.c1', 'memo.c1'].map((id) => ({ id })),
          silent: [{ id: 'note' }],
        },
      })
      // What a View does not admit is no part of it.
      expect(await basis('unit', 'fund', 'documents: ["note", "memo"]')).toMatchObject({
        answer: 'NOT_STATED',
        basis: { read: 2, otherwise: [{ id: 'memo' }], silent: [{ id: 'note' }] },
      })
      // The branch is never an end: it is what the money was for.
      expect(await basis('branch', 'fund', '')).toMatchObject({
        answer: 'NOT_STATED',
        basis: { otherwise: [{ id: 'blog' }, { id: 'memo' }] },
      })
    })
  })
}

function matterOfTheRecord(name: string, open: Open): void {
  describe(`silence in the shipped record, asked of ${name}`, () => {
    const service = servedStore(async () => open(await readShippedRecord()))
    const ask = async (query: string) => {
      const { data, errors } = await service().ask(query)
      expect(errors).toBeUndefined()
      return data
    }
    const BASIS =
      'prose { text } basis { speaking { id } otherwise { id } otherwiseClaims { id locator } silent { id } }'

    test.each([
      ['clubs-and-vice-unit', 'fedBy'],
      ['human-trafficking', 'fedInto'],
    ])(
      '%s, %s: the letter says that the responsibility will transfer to the Clubs and Vice Unit',
      async (ref, field) => {
        const { entity: found } = await ask(`{ entity(ref: "${ref}") { ${field} { ${BASIS} } } }`)
        const { prose, basis } = found[field]
        expect(basis.otherwise).toEqual([{ id: 'home-office-letter' }])
        expect(basis.otherwiseClaims[0].locator).toBe('¶5')
        expect(basis.silent).not.toContainEqual({ id: 'home-office-letter' })
        const bridge =
          ref === 'human-trafficking' ? /The documents say this besides:/ : /What the documents say nearest to this:/
        expect(prose.text).toMatch(bridge)
        expect(prose.text).toMatch(
          /: Alan Campbell, Parliamentary Under Secretary of State at the Home Office, wrote on 20 January 2010: “.*Overall responsibility for the MPS's anti-trafficking work will transfer to the Clubs and Vice Unit/,
        )
        expect(prose.text).toContain('1 says something else about it')
        expect(prose.text).toContain(
          ref === 'human-trafficking' ? 'mention human trafficking and do not say' : 'Unit and does not say',
        )
      },
    )

    test('on the Directive the post tells of the plan to opt out, and the briefing that the country opted in', async () => {
      const asked = (type: string) =>
        ask(
          `{ verdict(subject: "United Kingdom", object: "eu-directive", where: {types: [${type}]}) { answer ${BASIS} } }`,
        )
      const { verdict: into } = await asked('OPTED_INTO')
      expect(into).toMatchObject({
        answer: 'STATED',
        basis: { speaking: [{ id: 'commissioners-briefing' }], otherwise: [{ id: 'mep-blog-coalition-says-no' }] },
      })
      const { verdict: out } = await asked('OPTED_OUT_OF')
      expect(out).toMatchObject({
        answer: 'PLANNED',
        basis: { speaking: [{ id: 'mep-blog-coalition-says-no' }], otherwise: [{ id: 'commissioners-briefing' }] },
      })
      expect(out.prose.text).toContain(
        "The documents say this besides: Philip Ishola, Director of the Counter Human Trafficking Bureau, wrote between May and December 2012: “Following the UK's decision to opt into the EU Directive on trafficking in human beings, the Government has decided",
      )
    })

    test('of the coalition it is told that the country opted in, and that it planned to opt out; no document is silent', async () => {
      const { verdict } = await ask(
        `{ verdict(subject: "coalition-government", object: "eu-directive", where: {types: [OPTED_INTO, OPTED_OUT_OF]}) { answer ${BASIS} } }`,
      )
      expect(verdict).toMatchObject({
        answer: 'NOT_STATED',
        basis: {
          otherwise: [{ id: 'mep-blog-coalition-says-no' }, { id: 'commissioners-briefing' }],
          silent: [],
        },
      })
      // "Following the UK's decision to opt into"; "the coalition government's plan to 'opt-out'"
      expect(verdict.prose.text).toContain(
        "“Following the UK's decision to opt into the EU Directive on trafficking in human beings, the Government has decided",
      )
      expect(verdict.prose.text).toContain(
        "“So I could not believe it when I heard about the coalition government's plan",
      )
    })

    test('of the team no document that speaks of its closure, its future or the review is silent', async () => {
      const { entity } = await ask(
        `{ entity(ref: "human-trafficking-team") { fedInto(depth: 3) { nodes { id } ${BASIS} } } }`,
      )
      const { nodes, prose, basis } = entity.fedInto
      expect(nodes).toEqual([])
      expect(basis.silent).toEqual([])
      // The letter ¶5, the briefing ¶20 and the release ¶2; what several posts say in the same words is told once.
      expect(prose.text).toMatch(
        /the outcome of that review was announced\. Overall responsibility for the MPS's anti-trafficking work will transfer to the Clubs and Vice Unit, .* and house the outgoing Human Trafficking Team\.”/,
      )
      expect(prose.text).toContain('to halt his proposal to close the Mets dedicated human trafficking unit.”')
      expect(prose.text).toContain(
        'brought together the fields of clubs and vice, human trafficking and immigration crime.”',
      )
      // Blog ¶40: whom the closure would harm does not tell where the team went.
      expect(prose.text).not.toContain('would harm')
      // A View of a post that tells of a discussion alone knows nothing of the closure.
      const of = await ask(
        `{ entity(ref: "human-trafficking-team") { fedInto(view: {documents: ["mep-blog-womans-hour"]}) { ${BASIS} } } }`,
      )
      expect(of.entity.fedInto.basis).toMatchObject({ otherwise: [], silent: [{ id: 'mep-blog-womans-hour' }] })
    })

    test('a name is found as documents introduce a short one, and by no pair of names of different entities', async () => {
      const named = async (ref: string) =>
        await service().ask('query($ref: String!) { entity(ref: $ref) { id } }', { ref })
      const found = await named('Metropolitan Police (MPS)')
      expect(found.data).toEqual({ entity: { id: 'mps' } })
      const refused = await named('Serious Organised Crime Agency (MPS)')
      expect(refused.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND')
    })

    test('of the money of the team as of 2009 the Mayor speaks, whatever else is silent', async () => {
      const { verdict } = await ask(
        `{ verdict(subject: "human-trafficking-team", object: "home-office", where: {types: [FUNDED_BY]}, view: {asOf: "2009-06-01"}) {
          answer ${BASIS} } }`,
      )
      // "half of the costs" stands in the Mayor's answer, which the release quotes.
      const speaking = [...verdict.basis.speaking, ...verdict.basis.otherwise].map(({ id }: { id: string }) => id)
      expect(speaking).toContain('london-greens-release')
      expect(verdict.basis.silent).not.toContainEqual({ id: 'london-greens-release' })
    })
  })
}

/** A blog with three posts, one of them with a part of its own, and a letter; and when each came out. */
const SOURCES = buildRecord({
  entities: [entity('ORGANISATION', 'unit', 'Unit'), entity('ORGANISATION', 'fund', 'Fund')],
  documents: [
    document('blog', 'Blog'),
    document('blog-autumn', 'Blog in Autumn', { partOfId: 'blog', published: { edtf: '2009-11', inferred: true } }),
    document('blog-spring', 'Blog in Spring', { partOfId: 'blog', published: { edtf: '2009-04', inferred: false } }),
    document('blog-some-day', 'Blog of Some Day', { partOfId: 'blog' }),
    document('comment', 'Comment', {
      partOfId: 'blog-some-day',
      written: { edtf: '2012', inferred: false },
      read: 'PART',
    }),
    document('letter', 'Letter', { published: { edtf: '2009/2010', inferred: false }, read: 'PART' }),
  ],
  claims: [
    link('blog-autumn.c1', ['unit', 'FUNDED_BY', 'fund']),
    link('blog-spring.c1', ['unit', 'ABSORBED_INTO', 'fund']),
    link('letter.c1', ['fund', 'PART_OF', 'unit']),
  ],
})

function whatWasRead(name: string, open: Open): void {
  describe(`what an answer rests on, asked of ${name}`, () => {
    const service = servedStore(() => open(SOURCES))
    const ask = askerOf(service)
    const basisOf = async (view: string) =>
      (
        await ask(`{ verdict(subject: "unit", object: "fund", view: {${view}}) { basis {
          read sources partly perhapsCount perhaps { id } note } } }`)
      ).verdict.basis

    test('is counted in documents and in sources, of which one has parts and is not read itself', async () => {
      expect(await basisOf('')).toEqual({
        read: 4,
        sources: 2,
        partly: 2,
        perhapsCount: 0,
        perhaps: [],
        note: 'In all, 4 documents of 2 sources were read, 2 of them only in part; 1 of them is cited; 2 documents mention both Unit and Fund and do not say.',
      })
    })

    test('a document that has parts stands for them where a View names it', async () => {
      const inView = async (documents: string) => {
        const { entity: found } = await ask(`{ entity(ref: "unit") {
          relationships(view: {documents: [${documents}]}, first: 1) {
            totalCount pageInfo { endCursor } nodes { id period(view: {documents: [${documents}]}) { edtf } } prose { text } }
          fedInto(view: {documents: [${documents}]}) { nodes { id } basis { read sources speaking { id } } } } }`)
        return found
      }
      // Both posts on the unit, of the two of the blog; the letter on it is no part.
      const blog = await inView('"blog"')
      expect(blog).toMatchObject({
        relationships: { totalCount: 2 },
        fedInto: { nodes: [{ id: 'fund' }], basis: { read: 3, sources: 1, speaking: [{ id: 'blog-spring' }] } },
      })
      expect(blog.relationships.prose.text).toMatch(/^By “Blog in Autumn”, “Blog in Spring” and /)
      // It is the same as to name them, down to the cursors.
      expect(await inView('"blog-autumn", "blog-spring", "comment"')).toEqual(blog)
      // A part may have parts of its own, and a document stands beside its whole once.
      expect((await inView('"blog-some-day"')).fedInto.basis).toEqual({ read: 1, sources: 1, speaking: [] })
      expect(await inView('"blog", "comment"')).toEqual(blog)
      expect((await inView('"blog", "letter"')).relationships.totalCount).toBe(3)
    })

    test('a document that is none is no document, by name', async () => {
      const query = '{ entity(ref: "unit") { degree(view: {documents: ["letter", "nothing"]}) } }'
      const { errors } = await service().ask(query)
      expect(errors).toMatchObject([
        { message: 'view.documents: no document has the id "nothing".', extensions: { code: 'NOT_FOUND' } },
      ])
    })

    test('tells what may have been public by then, and not what came out later', async () => {
      // The autumn post may have come out by the 15th, the letter by then too; the comment was written in 2012.
      expect(await basisOf('knownBy: "2009-11-15"')).toEqual({
        read: 1,
        sources: 1,
        partly: 0,
        perhapsCount: 2,
        perhaps: [{ id: 'blog-autumn' }, { id: 'letter' }],
        note: 'One document was read; 1 of them is cited; 2 documents that may have been public by then were not read: “Blog in Autumn” and “Letter”.',
      })
      expect(await basisOf('knownBy: "2012-06-01"')).toMatchObject({
        read: 3,
        sources: 2,
        partly: 1,
        perhaps: [{ id: 'comment' }],
      })
    })
  })
}

/** Ids as registers give them; of two assets the id of one and its name are, with a stroke between, those of the other. */
const REGISTER = buildRecord({
  leftOut: 3,
  entities: [
    entity('ORGANISATION', 'GB-COH:0123_4', 'Grey Ltd'),
    entity('ASSET', 'IMO:9', 'A/Grey Star'),
    entity('ASSET', 'IMO:9/a', 'Grey Star'),
  ],
  documents: [
    document('Reg@2020:x/1', 'Register', { published: { edtf: '2020', inferred: false } }),
    document('Reg', 'Another'),
  ],
  claims: [
    claim(
      'Reg@2020:x/1.c1',
      'GB-COH:0123_4',
      { form: 'RELATIONSHIP', type: 'OTHER', objectId: 'IMO:9/a', label: 'owns' },
      { when: on('2019') },
    ),
    claim('Reg.c1', 'IMO:9', { form: 'EXISTENCE', change: 'BEGAN' }, { when: on('1999') }),
  ],
})

function registersIds(name: string, open: Open): void {
  describe(`ids as registers give them, asked of ${name}`, () => {
    const ask = asker(open, REGISTER)

    test('lead to what they are of, in the case they are written in', async () => {
      const { company, star, other, entity } = await ask(`{
        company: entity(ref: "GB-COH:0123_4") {
          relationships { nodes { type claims(first: 1) { id document { id } } object { id kind __typename } } }
          timeline { nodes { __typename } }
          documents { nodes { id } }
        }
        star: entity(ref: "grey star") { id }
        other: entity(ref: "A/Grey Star") { id documents { nodes { id } } }
        entity: node(id: "Reg@2020:x/1.c1") { __typename ... on Claim { document { title published { edtf } } } }
      }`)
      const object = { id: 'IMO:9/a', kind: 'ASSET', __typename: 'Asset' }
      const claims = [{ id: 'Reg@2020:x/1.c1', document: { id: 'Reg@2020:x/1' } }]
      expect(company.relationships.nodes).toEqual([{ type: 'OTHER', claims, object }])
      expect(company.documents.nodes).toEqual([{ id: 'Reg@2020:x/1' }])
      expect(star).toEqual({ id: 'IMO:9/a' })
      expect(other).toEqual({ id: 'IMO:9', documents: { nodes: [{ id: 'Reg' }] } })
      expect(entity).toEqual({ __typename: 'Claim', document: { title: 'Register', published: { edtf: '2020' } } })
    })

    test('are not found in another case', async () => {
      const { node, document } = await ask(`{
        node(id: "gb-coh:0123_4") { id } document(id: "Reg@2020:x/1") { id claims { nodes { id } } }
      }`)
      expect([node, document]).toEqual([null, { id: 'Reg@2020:x/1', claims: { nodes: [{ id: 'Reg@2020:x/1.c1' }] } }])
    })

    test('rest on a record of which faulty rows were left out, which every note says', async () => {
      const { overview, verdict } = await ask(`{
        overview { leftOut } verdict(subject: "IMO:9", object: "GB-COH:0123_4") { answer basis { leftOut note } }
      }`)
      expect([overview.leftOut, verdict.answer, verdict.basis]).toEqual([
        3,
        'NOT_STATED',
        {
          leftOut: 3,
          note: 'In all, 2 documents were read; 2 documents mention A/Grey Star or Grey Ltd and do not say; 3 rows of the record are left out as faulty.',
        },
      ])
    })

    test('count with their kind, of which assets are one', async () => {
      const { overview, entities } = await ask(
        '{ overview { countsByKind { key count } } entities(kinds: [ASSET]) { nodes { id } } }',
      )
      expect(overview.countsByKind).toEqual([
        { key: 'ASSET', count: 2 },
        { key: 'ORGANISATION', count: 1 },
      ])
      expect(entities.nodes).toEqual([{ id: 'IMO:9' }, { id: 'IMO:9/a' }])
    })
  })
}
