import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { buildRecord, document, entity, link, on } from '../support/build-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { type Answer, type Served, serve } from '../support/serve.ts'

const OUT = 130
const IN = 60
const nameOf = (letter: string, index: number) => `${letter}${String(index).padStart(3, '0')}`

/**
 * A hub that 130 others fund, from 2000 on one a year, and that funds 60, from 1900 on. The last but nine of the former is
 * planned, and one is told by a document that was there before the other, which tells all else.
 */
const HUB = buildRecord({
  entities: [
    entity('ORGANISATION', 'hub', 'Hub'),
    ...Array.from({ length: OUT }, (_, index) => entity('ORGANISATION', nameOf('n', index), nameOf('n', index))),
    ...Array.from({ length: IN }, (_, index) => entity('ORGANISATION', nameOf('m', index), nameOf('m', index))),
  ],
  documents: [
    document('early', 'Early', { published: { edtf: '1890', inferred: false } }),
    document('late', 'Late', { published: { edtf: '2200', inferred: false } }),
  ],
  claims: [
    ...Array.from({ length: OUT }, (_, index) =>
      link(`${index === 110 ? 'early' : 'late'}.c${index + 1}`, ['hub', 'FUNDED_BY', nameOf('n', index)], {
        when: on(String(2000 + index)),
        modality: index === 120 ? 'PLANNED' : 'STATED',
      }),
    ),
    ...Array.from({ length: IN }, (_, index) =>
      link(`late.c${OUT + index + 1}`, [nameOf('m', index), 'FUNDED_BY', 'hub'], { when: on(String(1900 + index)) }),
    ),
  ],
})

/** What a client comes to that follows the cursors of a list: the others that each answer gives; `-` for one that gave up. */
async function follow({ ask }: Served, ref: string, args: string, most = 1000): Promise<readonly string[][]> {
  const answers: string[][] = []
  let after: string | null = null
  for (let count = 0; count < most; count += 1) {
    const { data, errors }: Answer = await ask(
      `query ($ref: String!, $after: String) { entity(ref: $ref) { relationships(${args}, after: $after) {
        nodes { id } edges { other { id } } pageInfo { hasNextPage endCursor } } } }`,
      { ref, after },
    )
    if (errors === undefined) {
      const { edges, pageInfo } = data.entity.relationships
      answers.push(edges.map(({ other }: { readonly other: { readonly id: string } }) => other.id))
      if (!pageInfo.hasNextPage) return answers
      after = pageInfo.endCursor
    } else {
      const [error] = errors
      expect([errors.length, error?.extensions?.['code']]).toEqual([1, 'LIMIT_EXCEEDED'])
      answers.push(['-'])
      after = String(error?.extensions?.['after'])
    }
  }
  return answers
}

/** How far a page of a hub is looked through for what a View shows, and that who follows its cursors misses nothing. */
export function lookedRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>, times: number): void {
  describe(`a page of a hub of ${name} in a View that shows little of it`, () => {
    let store: Store
    let served: Served
    beforeAll(async () => {
      store = await open(HUB)
      served = await serve(store, { looked: 50, transactionMs: 20_000 })
    })
    afterAll(async () => {
      await served.close()
      await store.close()
    })

    const OUTWARD = 'where: {sides: [SUBJECT]}'
    const PLANS = 'modalities: [PLANNED]'

    test('says how much was looked at, and from where to go on', async () => {
      const { data, errors } = await served.ask(
        `{ entity(ref: "hub") { id relationships(${OUTWARD}, view: {${PLANS}}) { nodes { id } } } }`,
      )
      expect(data.entity).toEqual({ id: 'hub', relationships: null })
      expect(errors?.map(({ message, path, extensions }) => [message, path, Object.keys(extensions ?? {})])).toEqual([
        [
          'Of what this list is chosen from 50 were looked at, and the View shows none of them: ask again with the cursor of `extensions.after` as `after`, or for less (`where`, `view`).',
          ['entity', 'relationships'],
          ['code', 'after'],
        ],
      ])
    })

    test.each([
      ['a modality', `${OUTWARD}, view: {${PLANS}}`, [['-'], ['-'], ['n120']]],
      [
        'two parts of a View',
        `${OUTWARD}, view: {${PLANS}, documents: ["late"], reported: false}`,
        [['-'], ['-'], ['n120']],
      ],
      // The fiftieth inward is of 1949, then fewer are left there.
      ['both sides, each counted by itself', `view: {${PLANS}}`, [['-'], ['-'], ['-'], ['n120']]],
      ['a type, counted by itself', `where: {types: [FUNDED_BY], sides: [OBJECT]}, view: {${PLANS}}`, [['-'], []]],
      [
        'a type and a kind that is not there',
        'where: {types: [FUNDED_BY], otherKinds: [PLACE], sides: [OBJECT]}',
        [['-'], []],
      ],
      ['a kind, sought by itself', 'where: {otherKinds: [PLACE]}', [[]]],
      ['one document that says little of it', 'view: {documents: ["early"]}', [['n110']]],
      ['what was known before all else', 'view: {knownBy: "1900-01-01"}', [['n110']]],
      ['no document', 'view: {documents: []}', [[]]],
      [
        'what is all shown',
        `${OUTWARD}, first: 100`,
        [range('n', 0, 50), range('n', 50, 100), [...range('n', 100, 120), ...range('n', 121, 130)]],
      ],
    ])('is followed to its end: %s', async (_, args, expected) => {
      expect(await follow(served, 'hub', args)).toEqual(expected)
    })

    test('is full as soon as it can be, and says that more may follow where nobody looked', async () => {
      // Of 2100 to 2119 all but one are stated in the late document; the fiftieth after 2099 is none.
      expect((await follow(served, 'hub', `${OUTWARD}, first: 20`, 2)).map(({ length }) => length)).toEqual([20, 20])
      expect((await follow(served, 'hub', `${OUTWARD}, first: 50`, 3)).map(({ length }) => length)).toEqual([
        50, 50, 29,
      ])
    })
  })

  test(`who follows the cursors of any list of ${name} finds each of it once, whatever the bound`, async () => {
    const property = fc.asyncProperty(
      anyRetoldRecord,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(
        ...['modalities: [PLANNED]', 'reported: false', 'asOf: "2008-06-01"', 'asOf: "2008-06-01", atLeast: DEFINITE'],
        ...['modalities: [STATED, PLANNED], inferred: false', 'knownBy: "2010-01-01", reported: false'],
      ),
      fc.constantFrom('', 'where: {sides: [OBJECT, QUALIFIER]},', 'where: {families: [LINEAGE, STRUCTURE, OTHER]},'),
      async (record, looked, first, view, where) => {
        const store = await open(record)
        const [bound, free] = [
          await serve(store, { looked, transactionMs: 20_000 }),
          await serve(store, { transactionMs: 20_000 }),
        ]
        try {
          for (const { id } of record.entities) {
            const all = (await follow(free, id, `${where} view: {${view}}, first: 100`)).flat()
            const found = (await follow(bound, id, `${where} view: {${view}}, first: ${first}`)).flat()
            expect(found.filter((one) => one !== '-')).toEqual(all)
          }
        } finally {
          await Promise.all([bound.close(), free.close()])
          await store.close()
        }
      },
    )
    await fc.assert(property, { numRuns: times, interruptAfterTimeLimit: 90_000 })
  }, 120_000)
}

function range(letter: string, from: number, before: number): readonly string[] {
  return Array.from({ length: before - from }, (_, index) => nameOf(letter, from + index))
}
