import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { servedStore } from '../support/served-store.ts'
import { UNNAMED_RECORD } from '../support/unnamed-record.ts'

/** Asks a store of nobody and somebody; what it answers was worked out from `unnamed-record.ts` by hand. */
export function unnamedRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`nobody and somebody, asked of ${name}`, () => {
    const service = servedStore(() => open(UNNAMED_RECORD))
    const ask = async (query: string) => {
      const { data, errors } = await service().ask(query)
      expect(errors).toBeUndefined()
      return data
    }
    const listed = async (ref: string, args: string) => {
      const { entity } = await ask(`{ entity(ref: "${ref}") { relationships(${args}) { unnamed { id } } } }`)
      return entity.relationships.unnamed.map(({ id }: { readonly id: string }) => id)
    }

    test('a claim tells what it says with them, and makes no relationship', async () => {
      const { nodes } = await ask(`{ nodes(ids: ["audit.c1", "letter.c3", "letter.c5", "letter.c1"]) { ... on Claim {
        statement modality unnamed { type subject { id } object } relationship { id } } } }`)
      expect(nodes).toEqual([
        {
          statement: 'Lamp Unit was not funded by anybody in 2010.',
          modality: 'DENIED',
          unnamed: { type: 'FUNDED_BY', subject: { id: 'unit' }, object: 'NOBODY' },
          relationship: null,
        },
        {
          statement: 'School was funded by somebody (not named) in 2011, with £500.',
          modality: 'STATED',
          unnamed: { type: 'FUNDED_BY', subject: { id: 'school' }, object: 'SOMEBODY' },
          relationship: null,
        },
        {
          statement: 'School was to be led by somebody (not named) in 2013.',
          modality: 'PLANNED',
          unnamed: { type: 'LED_BY', subject: { id: 'school' }, object: 'SOMEBODY' },
          relationship: null,
        },
        {
          statement: 'Lamp Unit was funded by Crown in 2010.',
          modality: 'STATED',
          unnamed: null,
          relationship: { id: expect.stringMatching(/^r-/) },
        },
      ])
    })

    test.each([
      ['school', 'first: 5', ['audit.c2', 'audit.c3', 'letter.c3', 'letter.c4']],
      ['school', 'where: {types: [FUNDED_BY]}', ['audit.c2', 'letter.c3']],
      ['school', 'where: {types: [LED_BY]}, view: {modalities: [PLANNED]}', ['audit.c3', 'letter.c5']],
      ['school', 'view: {asOf: "2011-06-01"}', ['letter.c3', 'letter.c4']],
      ['school', 'view: {documents: ["audit"]}', ['audit.c2', 'audit.c3']],
      ['school', 'where: {otherKinds: [TOPIC]}', []],
      ['school', 'where: {direction: IN}', []],
      ['unit', 'where: {direction: IN}', ['letter.c6']],
      ['crown', 'first: 5', []],
    ])('the list of %s has beside it those of its types and View: %s', async (ref, args, expected) => {
      expect(await listed(ref, args)).toEqual(expected)
    })

    test('a list without a relationship tells them in words, with their claims', async () => {
      const { entity } = await ask(`{ entity(ref: "school") {
        relationships(where: {types: [FUNDED_BY]}) { prose { text footnotes { claim { id } } } } } }`)
      const { text, footnotes } = entity.relationships.prose
      expect(text).toContain('School was not funded by anybody in 2010.')
      expect(text).toContain('School was funded by somebody (not named) in 2011, with £500.')
      expect(text).not.toContain('nothing of this kind')
      // What is said of who led it stands behind, in other terms.
      expect(text).toMatch(/in other terms: School was not led by anybody/)
      expect(footnotes.map((one: { readonly claim: { readonly id: string } }) => one.claim.id)).toEqual([
        ...['audit.c2', 'letter.c3'],
        ...['audit.c3', 'letter.c4', 'letter.c5'],
      ])
    })

    test('a timeline tells them and remarks, each with its claim and its date', async () => {
      const { timeline } = await ask(`{ timeline(about: ["guild", "school"], from: "2011-02-01") {
        nodes { key when { edtf } about { id } sentence subject { __typename ... on Claim { id } } }
        edges { claims { id } sentence } prose { text } } }`)
      expect(timeline.nodes).toEqual([
        {
          key: 'letter.c3@2011',
          when: { edtf: '2011' },
          about: [{ id: 'school' }],
          sentence: 'School was funded by somebody (not named) in 2011, with £500.',
          subject: { __typename: 'Claim', id: 'letter.c3' },
        },
        expect.objectContaining({ sentence: 'Lamp Unit was funded by Guild in 2011.' }),
        {
          key: 'letter.c7@2011-06',
          when: { edtf: '2011-06' },
          about: [{ id: 'guild' }],
          sentence: 'In June 2011, as “Letter” says: “the guild was under threat”.',
          subject: { __typename: 'Claim', id: 'letter.c7' },
        },
      ])
      expect(timeline.edges.at(-1)).toEqual({
        claims: [{ id: 'letter.c7' }],
        sentence: 'In June 2011, as “Letter” says: “the guild was under threat”.',
      })
      expect(timeline.prose.text).toContain('In June 2011, as “Letter” says: “the guild was under threat”.')
    })

    test('a verdict is DENIED by who says that there was nobody, and DISPUTED where another names one', async () => {
      const verdict = (subject: string, object: string, view = '{}') =>
        ask(`{ verdict(subject: "${subject}", object: "${object}", where: {types: [FUNDED_BY]}, view: ${view}) {
          answer relationships { id } unnamed { id } also { answer sentence unnamed { id } }
          basis { speaking { id } } prose { text } } }`)
      const { verdict: denied } = await verdict('unit', 'school')
      expect(denied).toMatchObject({
        ...{ answer: 'DENIED', relationships: [], unnamed: [{ id: 'audit.c1' }], also: [] },
        basis: { speaking: [{ id: 'audit' }] },
      })
      expect(denied.prose.text).toMatch(/^Lamp Unit was not funded by anybody in 2010\./)
      expect((await verdict('unit', 'crown')).verdict).toMatchObject({ answer: 'DISPUTED', also: [] })
      expect((await verdict('unit', 'guild')).verdict).toMatchObject({
        answer: 'STATED',
        also: [
          {
            answer: 'DENIED',
            sentence: 'Lamp Unit was not funded by anybody in 2010.',
            unnamed: [{ id: 'audit.c1' }],
          },
        ],
      })
      expect((await verdict('unit', 'school', '{asOf: "2011-06-01"}')).verdict.answer).toBe('NOT_STATED')
    })

    test('a verdict that nothing answers tells somebody unnamed among what is said otherwise', async () => {
      const { verdict } = await ask(`{ verdict(subject: "school", object: "guild", where: {types: [FUNDED_BY]},
        view: {documents: ["letter"]}) { answer basis { otherwiseClaims { id } silentCount } prose { text } } }`)
      expect(verdict).toMatchObject({
        answer: 'NOT_STATED',
        basis: { otherwiseClaims: expect.arrayContaining([{ id: 'letter.c3' }]), silentCount: 0 },
      })
      expect(verdict.prose.text).toContain('School was funded by somebody (not named) in 2011')
    })
  })
}
