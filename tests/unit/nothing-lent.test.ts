import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attest } from '../../src/domain/evidence/attestation.ts'
import type { Relationship } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import { BOUNDS, type Claim, MODALITIES } from '../../src/domain/model/claim.ts'
import { CORE_TYPES, type RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import type { CitedSentence } from '../../src/domain/prose/prose.ts'
import { existenceSentences, relationshipAccounts, relationshipSentences } from '../../src/domain/prose/sentence.ts'
import {
  anyEdtf,
  buildAttestation,
  buildClaim,
  buildDocument,
  buildRelationship,
  inText,
} from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

const EVERYTHING: View = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }
const nameOf = (id: string) => id.toUpperCase()

/** Sentences with their notes: "Maxim ended [a.c1 b.c1] in 2009 [a.c1]". */
const noted = (sentences: readonly CitedSentence[]) =>
  sentences.map(({ sentence, claimIds, details = [] }) =>
    [{ text: sentence, claimIds }, ...details].map((part) => `${part.text} [${part.claimIds.join(' ')}]`).join(''),
  )

describe('a note stands behind the words that its claim alone bears out', () => {
  const tell = (type: RelationshipType, ...attestations: Parameters<typeof buildAttestation>[0][]) =>
    noted(relationshipSentences(buildRelationship(type, attestations.map(buildAttestation)), EVERYTHING, nameOf))

  test('a date behind which only that claim stands which gives it', () => {
    const [planned, dated] = [
      { claimId: 'letter.c1' },
      { claimId: 'blog.c1', when: { ...inText('2009'), inferred: true } },
    ]
    const attestations = [planned, dated].map((one) => buildAttestation({ ...one, modality: 'PLANNED' }))
    const ended = {
      form: 'EXISTENCE',
      id: 'x-x',
      aboutId: 'team',
      change: 'ENDED',
      attestations,
      outcomes: [],
    } as const
    expect(noted(existenceSentences(ended, EVERYTHING, nameOf))).toEqual([
      'TEAM was to end [letter.c1 blog.c1] in 2009 [blog.c1]',
    ])
  })

  test('a role, which stands behind the one sum that is told, and behind each of several', () => {
    const gbp = (value: number) => ({ amount: { value, currency: 'GBP' } })
    const role = { roles: [{ word: 'on behalf of', entityIds: ['club', 'boats'] }] }
    const [bare, full] = [
      { claimId: 'a.c1', ...gbp(5) },
      { claimId: 'b.c1', ...gbp(5), ...role },
    ]
    expect(tell('ANNOUNCED', bare, full)).toEqual([
      'MAXIM announced SCD9, with £5 [a.c1 b.c1], on behalf of BOATS and CLUB [b.c1]',
    ])
    expect(tell('FUNDED_BY', full, { ...bare, ...gbp(10) })).toEqual([
      'MAXIM was funded by SCD9 [b.c1 a.c1], with £5, on behalf of BOATS and CLUB [b.c1]; with £10 [a.c1]',
    ])
    const limited = { claimId: 'c.c1', scopeIds: ['kent'], roles: [{ word: 'for', entityIds: ['club'] }] }
    expect(tell('ANNOUNCED', limited, { claimId: 'd.c1', roles: [{ word: 'for', entityIds: ['union'] }] })).toEqual([
      'MAXIM announced SCD9 [c.c1 d.c1], as regards KENT, for CLUB [c.c1]; for UNION [d.c1]',
    ])
  })

  test('one date of several that lie within each other, the most precise', () => {
    const [year, day] = [
      { claimId: 'a.c1', when: inText('2009') },
      { claimId: 'b.c1', when: inText('2009-04-01') },
    ]
    expect(tell('ABSORBED_INTO', year, day)).toEqual([
      'MAXIM was absorbed into SCD9 [a.c1 b.c1] on 1 April 2009 [b.c1]',
    ])
    expect(tell('ABSORBED_INTO', day, { ...day, claimId: 'c.c1' })).toEqual([
      'MAXIM was absorbed into SCD9 on 1 April 2009 [b.c1 c.c1]',
    ])
  })

  test('two dates that differ, each with its own, of a state as well as of a change', () => {
    const [one, other] = [
      { claimId: 'a.c1', when: inText('2006') },
      { claimId: 'b.c1', when: inText('2012') },
    ]
    expect(tell('LED_BY', one, other)).toEqual(['MAXIM was led by SCD9 [a.c1 b.c1] in 2006 [a.c1] and in 2012 [b.c1]'])
  })

  test('no day of writing where the documents are of several', () => {
    const [one, other] = ['2009-12-09', '2010-01-20'].map((edtf) => ({ edtf, inferred: false, atWriting: true }))
    expect(tell('LED_BY', { claimId: 'a.c1', when: one ?? null }, { claimId: 'b.c1', when: other ?? null })).toEqual([
      'MAXIM was led by SCD9 [a.c1 b.c1]',
    ])
    expect(tell('LED_BY', { claimId: 'a.c1', when: one ?? null }, { claimId: 'b.c1' })).toEqual([
      'MAXIM was led by SCD9 [a.c1 b.c1]',
    ])
    expect(tell('LED_BY', { claimId: 'a.c1', when: one ?? null }, { claimId: 'a.c2', when: one ?? null })).toEqual([
      'MAXIM was led by SCD9 as of 9 December 2009 [a.c1 a.c2]',
    ])
  })

  test('the launch by its date, where that is what a document dates, and "in full" not twice', () => {
    const launch = { verb: 'be launched with full funding from', share: 1 }
    const claims = [
      { ...launch, claimId: 'a.c1', when: inText('2007') },
      { ...launch, claimId: 'a.c2', when: inText('2007-03'), accordingToId: 'mayor' },
    ]
    const funded = buildRelationship('FUNDED_BY', claims.map(buildAttestation))
    expect(noted(relationshipAccounts(funded, EVERYTHING, nameOf))).toEqual([
      'MAXIM was launched with full funding from SCD9 in 2007 [a.c1]; in March 2007, by MAYOR’s account [a.c2]',
    ])
  })

  test('a sum with the scope of its own claim, and a share with another’s', () => {
    const when = inText('2009-04/2010-03')
    const sum = { claimId: 'a.c1', when, amount: { value: 435000, currency: 'GBP' }, scopeIds: ['work'] }
    const share = { claimId: 'b.c1', when, share: 0.5, scopeIds: ['team'] }
    expect(tell('FUNDED_BY', sum, share)).toEqual([
      'MAXIM was funded by SCD9 from April 2009 to March 2010 [a.c1 b.c1], with £435,000 for WORK [a.c1]; this was half of the costs of TEAM [b.c1]',
    ])
  })

  test('each who speaks, and each modality, in a sentence of its own', () => {
    expect(
      tell(
        'ABSORBED_INTO',
        { claimId: 'a.c1', modality: 'PLANNED' },
        { claimId: 'b.c1', accordingToId: 'mayor' },
        { claimId: 'c.c1', accordingToId: 'minister', when: inText('2009') },
        { claimId: 'd.c1' },
        { claimId: 'e.c1', modality: 'DENIED' },
        { claimId: 'f.c1', accordingToId: 'mayor' },
      ),
    ).toEqual([
      'MAXIM was absorbed into SCD9 [d.c1]',
      'MAXIM was absorbed into SCD9, MAYOR said [b.c1 f.c1]',
      'MAXIM was absorbed into SCD9 in 2009, MINISTER said [c.c1]',
      'MAXIM was to be absorbed into SCD9 [a.c1]',
    ])
  })

  test('a fact that several tell once, and of each other what it adds', () => {
    const attestations = [
      { claimId: 'a.c1', share: 1, when: inText('2007') },
      { claimId: 'b.c1', share: 1, when: inText('2007-03'), accordingToId: 'mayor' },
      { claimId: 'c.c1', share: 1, when: inText('2007'), accordingToId: 'minister' },
      { claimId: 'd.c1', modality: 'PLANNED' as const, accordingToId: 'mayor' },
      { claimId: 'e.c1', hedge: 'it would seem', accordingToId: 'member' },
    ].map(buildAttestation)
    const told = relationshipAccounts(buildRelationship('FUNDED_BY', attestations), EVERYTHING, nameOf)
    expect(noted(told)).toEqual([
      'MAXIM was funded by SCD9 in 2007, in full [a.c1]; in March 2007, by MAYOR’s account [b.c1]; MINISTER said so too [c.c1]',
      'MAXIM was funded by SCD9 (“it would seem”), MEMBER said [e.c1]',
      'MAXIM was to be funded by SCD9, MAYOR said [d.c1]',
    ])
  })

  test('words that another adds, which are no date though they have one in them, as they stand', () => {
    const attestations = [
      { claimId: 'a.c1', when: inText('2007') },
      { claimId: 'b.c1', when: inText('2007'), accordingToId: 'mayor', role: 'to work on boats' },
    ].map(buildAttestation)
    const told = relationshipAccounts(buildRelationship('FUNDED_BY', attestations), EVERYTHING, nameOf)
    expect(noted(told)).toEqual(['MAXIM was funded by SCD9 in 2007 [a.c1]; “to work on boats”, MAYOR said [b.c1]'])
  })

  test('a denial of what was still to come apart from one of what was not, and a denied plan last', () => {
    expect(
      tell(
        'ABSORBED_INTO',
        { claimId: 'a.c1', modality: 'DENIED', deniesPlan: true },
        { claimId: 'b.c1', modality: 'DENIED' },
        { claimId: 'c.c1', modality: 'DENIED', ahead: true },
        { claimId: 'd.c1', modality: 'DENIED', deniesPlan: true, accordingToId: 'mayor', when: inText('2009') },
      ),
    ).toEqual([
      'MAXIM was not absorbed into SCD9 [b.c1]',
      'MAXIM was not going to be absorbed into SCD9 [c.c1]',
      'It was not planned that MAXIM was absorbed into SCD9 [a.c1]',
      'It was not planned that MAXIM was absorbed into SCD9 in 2009, MAYOR said [d.c1]',
    ])
  })
})

const HEDGES = / \(“(it would seem|perhaps)”\)/g
const hedgesIn = (text: string) => text.match(HEDGES) ?? []
const unhedged = (text: string) => text.replace(HEDGES, '')

const anyClaim = fc.record({
  when: fc.option(fc.record({ edtf: anyEdtf, inferred: fc.boolean(), atWriting: fc.boolean() })),
  modality: fc.constantFrom(...MODALITIES),
  deniesPlan: fc.boolean(),
  hedge: fc.option(fc.constantFrom('it would seem', 'perhaps')),
  accordingToId: fc.option(fc.constantFrom('mayor', 'maxim')),
  amount: fc.option(fc.record({ value: fc.constantFrom(1, 2), currency: fc.constant('GBP') })),
  share: fc.option(fc.constantFrom(0.25, 1)),
  bound: fc.constantFrom(...BOUNDS),
  scopeIds: fc.subarray(['london', 'kent']),
})

test('every note’s claim, told alone, has the words before it', () => {
  const anyTold = fc.tuple(fc.constantFrom(...CORE_TYPES), fc.array(anyClaim, { minLength: 1, maxLength: 6 }))
  const property = fc.property(anyTold, ([type, claims]) => {
    const document = buildDocument({ id: 'letter', written: { edtf: '2009', inferred: false } })
    const attestations = claims.map((parts: Partial<Claim>, index) => {
      const content = { form: 'RELATIONSHIP', type, objectId: 'scd9', label: null } as const
      const deniesPlan = parts.modality === 'DENIED' && parts.deniesPlan === true
      return attest(
        buildClaim({ ...parts, deniesPlan, id: `letter.c${index + 1}`, content }),
        document,
        CORE_VOCABULARY.rowOf(type).aspect,
      )
    })
    const told = (ones: Relationship['attestations']) =>
      relationshipSentences(buildRelationship(type, ones, type === 'OTHER' ? { label: 'met' } : {}), EVERYTHING, nameOf)
    for (const { sentence, claimIds, details = [] } of told(attestations)) {
      for (const { text, claimIds: ids } of [{ text: sentence, claimIds }, ...details]) {
        for (const id of ids) {
          const alone = told(attestations.filter(({ claimId }) => claimId === id)).map((one) =>
            [one.sentence, ...(one.details ?? []).map((detail) => detail.text)].join(''),
          )
          expect(alone, `${id} alone`).toHaveLength(1)
          const [whole = ''] = alone
          // Without what joins a part to the one before it; words of doubt stand behind whatever rests on them.
          // Between its parts a claim alone may have a day of writing, which several that differ do not tell.
          const parts = unhedged(text)
            .replace(/^(, |; this was |; | and | or | )/, '')
            .split(', ')
          for (const part of parts) expect(unhedged(whole)).toContain(part)
          for (const hedge of hedgesIn(text)) expect(whole).toContain(hedge)
        }
      }
    }
  })
  fc.assert(property, { numRuns: runs(300) })
})
