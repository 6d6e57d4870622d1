import { describe, expect, test } from 'vitest'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import type { Figure } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import { MODALITIES } from '../../src/domain/model/claim.ts'
import type { EntityKind } from '../../src/domain/model/kinds.ts'
import { CORE_TYPES, type CoreType, type RelationshipTypeRow } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import {
  existenceSentence,
  figureSentence,
  namedIn,
  relationshipSentence,
  relationshipSentences,
} from '../../src/domain/prose/sentence.ts'
import { spokenNames } from '../../src/domain/prose/spoken-names.ts'
import { voicedVerb } from '../../src/domain/prose/verb-forms.ts'
import { buildAttestation, buildRelationship, inText } from '../support/arbitraries.ts'
import { entity } from '../support/build-record.ts'

const EVERYTHING: View = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }
const NAMES = new Map([
  ['maxim', 'Operation Maxim'],
  ['scd9', 'SCD9'],
  ['mayor', 'the Mayor'],
  ['minister', 'the minister'],
  ['london', 'London'],
  ['kent', 'Kent'],
  ['petition', 'the petition'],
])
const KINDS = new Map<string, EntityKind>([
  ['maxim', 'OPERATION'],
  ['scd9', 'ORGANISATION'],
  ['london', 'PLACE'],
  ['kent', 'PLACE'],
  ['adults', 'TOPIC'],
])
const nameOf = Object.assign((id: string) => NAMES.get(id) ?? id, { kindOf: (id: string) => KINDS.get(id) ?? null })

/** Two ends for each type, of an invented world: every line is read for its English, none for its truth. */
const EXAMPLES: Readonly<Record<CoreType, readonly [string, string]>> = {
  ABSORBED_INTO: ['Operation Lantern', 'the Harbour Command'],
  MERGED_INTO: ['the Dock Unit', 'the Harbour Command'],
  RENAMED_AS: ['the Dock Unit', 'the Harbour Unit'],
  REPLACED_BY: ['the Coast Agency', 'the Sea Agency'],
  SPLIT_INTO: ['the Coast Ministry', 'the Ports Ministry'],
  RESPONSIBILITY_MOVED_TO: ['wrecking', 'the Harbour Command'],
  BROUGHT_TOGETHER_IN: ['smuggling', 'the Harbour Command'],
  PART_OF: ['the Harbour Command', 'the Northport Police'],
  MEMBER_OF: ['Ann Reed', 'the Harbour League'],
  AFFILIATED_WITH: ['Ann Reed', 'the Harbour Press'],
  LOCATED_IN: ['the Wreck Centre', 'Northport'],
  KIND_OF: ['wrecking', 'smuggling'],
  CONCERNS: ['the letter', 'the Dock Unit'],
  STAFFED_BY: ['the Wreck Centre', 'the Northport Police'],
  LED_BY: ['Operation Lantern', 'the Northport Police'],
  HOLDS_POST: ['Ann Reed', 'Harbour Master'],
  POST_IN: ['Harbour Master', 'the Coast Agency'],
  CHAIRED_BY: ['the board meeting', 'the Harbour Master'],
  PARTNER_IN: ['the Coast Agency', 'Operation Lantern'],
  WORKS_WITH: ['the Coast Agency', 'the Wreck Centre'],
  RECEIVES_REFERRALS_FROM: ['the Wreck Centre', 'the Coast Agency'],
  FUNDED_BY: ['the Dock Unit', 'the Coast Ministry'],
  RUN_BY: ['the campaign', 'the Dockers’ Union'],
  DELIVERED_BY: ['the strategy', 'the Wreck Centre'],
  PRODUCED_BY: ['the assessment', 'the Wreck Centre'],
  PUBLISHED_BY: ['the research paper', 'the Coast Ministry'],
  ESTABLISHED_BY: ['the Dock Unit', 'the Northport Police'],
  ADDRESSED_TO: ['the letter', 'the Harbour Master'],
  REPLIED_TO: ['the answer', 'the letter'],
  PRESENTED_TO: ['the petition', 'the Harbour Authority'],
  ANNOUNCED: ['Ann Reed', 'the review'],
  ATTENDED: ['Tom Ash', 'the board meeting'],
  TOOK_PART_IN: ['the Southport Police', 'Operation Lantern'],
  WORKS_ON: ['the Dock Unit', 'smuggling'],
  CONTRIBUTES_TO: ['the Dock Unit', 'the Harbour Plan'],
  ACTS_THROUGH: ['the Northport Police', 'Operation Lantern'],
  TARGETS: ['Operation Lantern', 'wrecking'],
  AFFECTS: ['the closure', 'the harbour'],
  CAUSED_BY: ['the closure', 'a lack of money'],
  RESPONSIBLE_FOR: ['the Harbour Command', 'smuggling'],
  INSTRUMENT_OF: ['the Sea Directive', 'the Northern Union'],
  PARTY_TO: ['Northland', 'the Sea Convention'],
  OPTED_INTO: ['Northland', 'the Sea Directive'],
  OPTED_OUT_OF: ['Northland', 'the Sea Directive'],
  IMPLEMENTS: ['the strategy', 'the Sea Convention'],
  COMPETENT_AUTHORITY_FOR: ['the Wreck Centre', 'the Sea Convention'],
  PROPOSED: ['Ann Reed', 'the motion'],
  CALLED_FOR: ['the Dockers’ Union', 'a longer agreement'],
  CALLED_ON: ['the petition', 'the Harbour Master'],
  SUPPORTS: ['the Harbour League', 'the petition'],
  OPPOSES: ['the Harbour League', 'the closure'],
  CRITICISES: ['Ann Reed', 'the closure'],
  PRAISES: ['Ann Reed', 'the Dock Unit'],
  ANSWERS_TO: ['the Harbour Master', 'the Harbour Authority'],
  QUESTIONED: ['Ann Reed', 'the Harbour Master'],
  SCRUTINISED_BY: ['the strategy', 'the Select Committee'],
  OTHER: ['the Coast Agency', 'Northland'],
}

const VOICES = [null, 'mayor'].flatMap((accordingToId) => MODALITIES.map((modality) => ({ modality, accordingToId })))

/** What may follow the verb and the object, and the words that it must then be; of money others, where they differ. */
const TAILS: readonly (readonly [Partial<Attestation>, string, string?])[] = [
  [{}, ''],
  [{ when: inText('2007-03') }, ' in March 2007'],
  [{ when: inText('2009-04/2010-03') }, ' from April 2009 to March 2010'],
  [{ when: { edtf: '2010-01-20', inferred: false, atWriting: true } }, ' as of 20 January 2010'],
  [{ when: { edtf: '2009', inferred: true, atWriting: false } }, ' in 2009'],
  [{ amount: { value: 435000, currency: 'GBP' }, bound: 'ABOUT' }, ', with about £435,000'],
  [{ share: 0.5 }, ', to 50%', ', for half of the costs'],
  [{ scopeIds: ['london', 'kent'] }, ' in Kent and London', ', for Kent and London'],
  [{ when: inText('2007'), scopeIds: ['kent'] }, ' in Kent in 2007', ' in 2007, for Kent'],
  [{ share: 0.5, scopeIds: ['kent'] }, ', to 50%, in Kent', ', for half of the costs of Kent'],
  [
    { when: inText('2008'), amount: { value: 1000, currency: 'EUR' }, share: 0.5, bound: 'OVER', scopeIds: ['london'] },
    ' in 2008, with over €1,000, to over 50%, in London',
    ' in 2008, with over €1,000 for London, over half of the costs',
  ],
]

test('every type reads as English in every voice, in both directions', async () => {
  const table = CORE_TYPES.map((type) => {
    const { backward, family, aspect } = CORE_VOCABULARY.rowOf(type)
    const lines = VOICES.map((voice) => `  ${exampleOf(type, voice)}.`)
    const [subject, object] = EXAMPLES[type]
    const reversed = MODALITIES.map((modality) => voicedVerb(backward, { modality, ahead: false }, false))
    const both = reversed.map((verb) => `  ${capitalised(object)} ${verb} ${subject}.`)
    return [`${type} (${family}, ${aspect})`, ...lines, ...(type === 'OTHER' ? [] : both)].join('\n')
  })
  await expect(`${table.join('\n\n')}\n`).toMatchFileSnapshot('__golden__/sentences.txt')
})

test.each(CORE_TYPES)('%s is followed by its date, sum, share and scope in every voice', (type) => {
  for (const voice of VOICES) {
    for (const [parts, words, ofMoney = words] of TAILS) {
      const dated = datedAs(CORE_VOCABULARY.rowOf(type), type === 'FUNDED_BY' ? ofMoney : words, parts)
      // Responsibility is limited, not whom it moves to.
      const expected = CORE_VOCABULARY.rowOf(type).matter === undefined ? dated : limited(dated)
      const [core, said = ''] = exampleOf(type, voice).split(/(?=, the Mayor said$)/)
      expect(exampleOf(type, { ...voice, ...parts })).toBe(`${core}${expected}${said}`)
    }
  }
})

describe('a sentence is told', () => {
  const told = (attestations: readonly Partial<Attestation>[], view: View = EVERYTHING) =>
    relationshipSentence(buildRelationship('ABSORBED_INTO', attestations.map(buildAttestation)), view, nameOf)
  const said = (type: CoreType, ...ones: readonly Partial<Attestation>[]) =>
    relationshipSentence(buildRelationship(type, ones.map(buildAttestation)), EVERYTHING, nameOf)

  test('by what is stated before what is planned', () => {
    expect(told([{ modality: 'PLANNED', when: inText('2009') }, { when: inText('2010') }])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2010',
    )
    expect(told([{ modality: 'PLANNED', when: inText('2009') }])).toBe(
      'Operation Maxim was to be absorbed into SCD9 in 2009',
    )
  })

  test('by a document’s own words before those it reports', () => {
    expect(told([{ accordingToId: 'mayor', when: inText('2009') }, { when: inText('2010') }])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2010',
    )
  })

  test('as stated by somebody before it is told as planned by the document', () => {
    expect(told([{ modality: 'PLANNED' }, { accordingToId: 'mayor' }])).toBe(
      'Operation Maxim was absorbed into SCD9, the Mayor said',
    )
  })

  test('by its subject itself: as its own account', () => {
    expect(told([{ accordingToId: 'maxim', when: inText('2009') }])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2009, by Operation Maxim’s own account',
    )
  })

  test('by the first who reports it, where several do', () => {
    const reporters = ['minister', 'mayor', 'mayor'].map((accordingToId) => ({ accordingToId }))
    expect(told(reporters)).toBe('Operation Maxim was absorbed into SCD9, the minister said')
  })

  test('with each date, sum and scope on which its claims differ', () => {
    const one = { when: inText('2009'), amount: { value: 1, currency: 'GBP' }, scopeIds: ['london'] }
    const other = { when: inText('2010'), amount: { value: 2, currency: 'GBP' }, scopeIds: ['kent'] }
    expect(told([other, one])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2009 or in 2010, with £2, in Kent; with £1, in London',
    )
    expect(told([one, {}])).toBe('Operation Maxim was absorbed into SCD9 in 2009, with £1, in London')
  })

  test('with a scope once, where another claim gives it with a sum', () => {
    const sum = { amount: { value: 1, currency: 'GBP' }, scopeIds: ['london'] }
    const funded = (attestations: readonly Partial<Attestation>[]) =>
      relationshipSentence(buildRelationship('FUNDED_BY', attestations.map(buildAttestation)), EVERYTHING, nameOf)
    expect(funded([sum, { scopeIds: ['london'] }])).toBe('Operation Maxim was funded by SCD9, with £1 for London')
    expect(funded([{ scopeIds: ['london'] }, { share: 0.5 }])).toBe(
      'Operation Maxim was funded by SCD9, for London; for half of the costs',
    )
    expect(funded([sum, { scopeIds: ['kent'] }])).toBe(
      'Operation Maxim was funded by SCD9, with £1 for London; for Kent',
    )
  })

  test('without a date where more than three differ', () => {
    const years = ['2009', '2010', '2011', '2012'].map((year) => ({ when: inText(year) }))
    expect(told(years)).toBe('Operation Maxim was absorbed into SCD9')
    expect(told(years.slice(1))).toBe('Operation Maxim was absorbed into SCD9 in 2010, in 2011 or in 2012')
  })

  test('as lying among the outer days of an inferred date, of an act as of a change, but not of a state', () => {
    const presented = (type: CoreType, edtf: string, inferred = true) => {
      const attestation = buildAttestation({ when: { edtf, inferred, atWriting: false } })
      return relationshipSentence(buildRelationship(type, [attestation]), EVERYTHING, nameOf)
    }
    expect(presented('PRESENTED_TO', '2009/2009-11-13')).toBe('Operation Maxim was presented to SCD9 in 2009')
    expect(presented('REPLIED_TO', '2009-05/2009-12')).toBe(
      'Operation Maxim replied to SCD9 some time between May and December 2009',
    )
    expect(presented('FUNDED_BY', '2009-04/2010-03', false)).toBe(
      'Operation Maxim was funded by SCD9 from April 2009 to March 2010',
    )
    expect(presented('PART_OF', '2009/2009-11-13')).toBe('Operation Maxim was part of SCD9 in 2009')
    expect(presented('PART_OF', '2009/2009-11-13', false)).toBe(
      'Operation Maxim was part of SCD9 from 2009 to 13 November 2009',
    )
    expect(presented('ABSORBED_INTO', '2009/2009-11-13')).toBe(
      'Operation Maxim was absorbed into SCD9 by 13 November 2009',
    )
  })

  test('as of the day of writing, of a state alone, and of no day where one document is asked', () => {
    const seen = (type: CoreType, edtf: string, atWriting: boolean, view = EVERYTHING) => {
      const when = { edtf, inferred: false, atWriting }
      return relationshipSentence(buildRelationship(type, [buildAttestation({ when })]), view, nameOf)
    }
    expect(seen('PART_OF', '2006-10-03', false)).toBe('Operation Maxim was part of SCD9 on 3 October 2006')
    expect(seen('PART_OF', '2006-10-03', true)).toBe('Operation Maxim was part of SCD9 as of 3 October 2006')
    expect(seen('ATTENDED', '2006-10-03', true)).toBe('Operation Maxim attended SCD9 on 3 October 2006')
    expect(seen('ATTENDED', '2009/2009-11-13', true)).toBe('Operation Maxim attended SCD9 in 2009')
    expect(seen('PART_OF', '2009/2009-11-13', true)).toBe('Operation Maxim was part of SCD9 in 2009')
    expect(seen('ABSORBED_INTO', '2012-05/2012-12', true)).toBe(
      'Operation Maxim was absorbed into SCD9 by December 2012',
    )
    const ofOne = { ...EVERYTHING, documents: [buildAttestation().documentId] }
    expect(seen('PART_OF', '2006-10-03', true, ofOne)).toBe('Operation Maxim was part of SCD9')
    expect(seen('PART_OF', '2006-10-03', false, ofOne)).toBe('Operation Maxim was part of SCD9 on 3 October 2006')
  })

  test('with what it is limited to, by its kind', () => {
    const limited = (type: CoreType, scopeIds: readonly string[], label: string | null = null) =>
      relationshipSentence(buildRelationship(type, [buildAttestation({ scopeIds })], { label }), EVERYTHING, nameOf)
    expect(limited('TARGETS', ['mayor', 'scd9', 'london'])).toBe(
      'Operation Maxim was aimed at SCD9 in London, within SCD9, as regards the Mayor',
    )
    expect(limited('RESPONSIBILITY_MOVED_TO', ['london'])).toBe(
      'Responsibility for Operation Maxim moved to SCD9, in London',
    )
    expect(limited('OTHER', ['london'], 'was the co-ordinator of')).toBe(
      'Operation Maxim was the co-ordinator of SCD9 in London',
    )
  })

  test('with the words of doubt of its documents, where nothing is said without them', () => {
    const seeming = { hedge: 'it would seem', claimId: 'blog.c1' }
    expect(told([{ ...seeming, when: inText('2009') }])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2009 (“it would seem”)',
    )
    expect(told([{ ...seeming, accordingToId: 'mayor' }])).toBe(
      'Operation Maxim was absorbed into SCD9 (“it would seem”), the Mayor said',
    )
    expect(told([seeming, { hedge: 'perhaps', claimId: 'letter.c1' }])).toBe(
      'Operation Maxim was absorbed into SCD9 (“it would seem”) (“perhaps”)',
    )
    expect(told([{ claimId: 'letter.c1' }, seeming])).toBe('Operation Maxim was absorbed into SCD9')
    expect(told([{ claimId: 'letter.c1' }, { ...seeming, when: inText('2009') }])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2009 (“it would seem”)',
    )
  })

  test('with the document’s own words, where the verb loses what they say', () => {
    const asking = { role: 'asking him to persuade the others.', claimId: 'blog.c1' }
    expect(said('CALLED_ON', asking)).toBe(
      'Operation Maxim made an appeal to SCD9 (“asking him to persuade the others”)',
    )
    expect(said('CALLED_ON', { claimId: 'letter.c1' }, { ...asking, accordingToId: null })).toBe(
      'Operation Maxim made an appeal to SCD9 (“asking him to persuade the others”)',
    )
    expect(said('CALLED_ON', { role: 'calling on them' })).toBe('Operation Maxim made an appeal to SCD9')
    // Of a fact the verb is enough; of a plan the words tell how firm it is.
    expect(said('PUBLISHED_BY', { role: 'we aim to publish' })).toBe('Operation Maxim was published by SCD9')
    expect(said('PUBLISHED_BY', { role: 'we aim to publish', modality: 'PLANNED' })).toBe(
      'Operation Maxim was to be published by SCD9 (“we aim to publish”)',
    )
    expect(said('OPPOSES', { role: 'it would seem to harm many', hedge: 'would seem' })).toBe(
      'Operation Maxim opposed SCD9 (“it would seem to harm many”)',
    )
    expect(said('FUNDED_BY', { role: Array(31).fill('word').join(' ') })).toBe('Operation Maxim was funded by SCD9')
  })

  test('with the verb of its documents, where all that it tells give the same', () => {
    const launched = (parts: Partial<Attestation>) => ({ verb: 'be launched by', ...parts })
    expect(said('ESTABLISHED_BY', launched({}), launched({ claimId: 'blog.c1' }))).toBe(
      'Operation Maxim was launched by SCD9',
    )
    expect(said('ESTABLISHED_BY', launched({}), { claimId: 'blog.c1' })).toBe('Operation Maxim was set up by SCD9')
    expect(said('ESTABLISHED_BY', launched({}), { claimId: 'blog.c1', verb: 'be opened by' })).toBe(
      'Operation Maxim was set up by SCD9',
    )
    expect(said('ESTABLISHED_BY', launched({ modality: 'PLANNED' }))).toBe('Operation Maxim was to be launched by SCD9')
    expect(said('ESTABLISHED_BY', launched({ modality: 'DENIED' }))).toBe('Operation Maxim was not launched by SCD9')
    expect(said('TARGETS', { verb: 'deal with', modality: 'DENIED' })).toBe('Operation Maxim did not deal with SCD9')
    expect(said('LOCATED_IN', { verb: 'occur within' })).toBe('Operation Maxim occurred within SCD9')
    // Whose it is need not be said of what they made.
    const named = (words: string) => Object.assign((id: string) => (id === 'maxim' ? words : nameOf(id)), nameOf)
    const byWhom = (words: string, type: CoreType) =>
      relationshipSentence(buildRelationship(type, [buildAttestation()]), EVERYTHING, named(words))
    expect(byWhom('the guide of SCD9', 'PRODUCED_BY')).toBe('The guide was produced by SCD9')
    expect(byWhom('the guide of SCD9 on ports', 'PRODUCED_BY')).toBe('The guide of SCD9 on ports was produced by SCD9')
    expect(byWhom('the guide of SCD9', 'PART_OF')).toBe('The guide of SCD9 was part of SCD9')
    // Each voice tells its own claims, so each has its own verb.
    expect(
      relationshipSentences(
        buildRelationship('ESTABLISHED_BY', [
          buildAttestation(launched({})),
          buildAttestation({ claimId: 'blog.c1', accordingToId: 'mayor', verb: 'be opened by' }),
        ]),
        EVERYTHING,
        nameOf,
      ).map(({ sentence }) => sentence),
    ).toEqual(['Operation Maxim was launched by SCD9', 'Operation Maxim was opened by SCD9, the Mayor said'])
  })

  test('with the word that limits what follows it, where the verbs of all its documents end in that', () => {
    const tackled = { verb: 'tackle and disrupt organised' }
    const targeted = (verb: string) => ({ claimId: 'blog.c1', verb })
    expect(said('TARGETS', tackled, targeted('target organised'))).toBe('Operation Maxim was aimed at organised SCD9')
    expect(said('WORKS_ON', tackled, targeted('fight some organised'))).toBe('Operation Maxim was concerned with SCD9')
    expect(said('TARGETS', tackled, targeted('target'))).toBe('Operation Maxim was aimed at SCD9')
    expect(said('TARGETS', tackled, { claimId: 'blog.c1' })).toBe('Operation Maxim was aimed at SCD9')
    // What ends alike and limits nothing is no more than a verb.
    expect(said('ESTABLISHED_BY', { verb: 'be launched by' }, targeted('be opened by'))).toBe(
      'Operation Maxim was set up by SCD9',
    )
    expect(said('AFFECTS', { verb: 'harm some' }, targeted('hurt some'))).toBe('Operation Maxim affected some SCD9')
  })

  test('with no words quoted that the verb of its documents says already', () => {
    const towards = { verb: 'work towards' }
    expect(said('WORKS_ON', { ...towards, role: 'working towards SCD9 at ports' })).toBe(
      'Operation Maxim worked towards SCD9',
    )
    expect(said('WORKS_ON', { ...towards, role: 'working with victims towards lasting peace everywhere' })).toBe(
      'Operation Maxim worked towards SCD9 (“working with victims towards lasting peace everywhere”)',
    )
    expect(said('STAFFED_BY', { verb: 'be staffed by officers from', role: 'officers', modality: 'PLANNED' })).toBe(
      'Operation Maxim was to be staffed by officers from SCD9',
    )
    // Of a plan a single word more may tell how firm it is.
    expect(said('STAFFED_BY', { verb: 'be staffed by', role: 'hope to staff', modality: 'PLANNED' })).toBe(
      'Operation Maxim was to be staffed by SCD9 (“hope to staff”)',
    )
  })

  test('without a topic that it is limited to, where the words quoted behind it name that', () => {
    const limited = (scopeIds: readonly string[]) =>
      said('WORKS_ON', { scopeIds, role: 'dealing with the exploitation of an adult in London' })
    const quoted = '(“dealing with the exploitation of an adult in London”)'
    expect(limited(['adults'])).toBe(`Operation Maxim was concerned with SCD9 ${quoted}`)
    expect(limited(['minors'])).toBe(`Operation Maxim was concerned with SCD9 as regards minors ${quoted}`)
    // Where something was is told, whatever is quoted.
    expect(limited(['london'])).toBe(`Operation Maxim was concerned with SCD9 in London ${quoted}`)
  })

  test('as foreseen, not planned, where nobody plans what it does', () => {
    expect(said('AFFECTS', { modality: 'PLANNED' })).toBe('Operation Maxim would affect SCD9')
    expect(said('AFFECTS', { modality: 'DENIED', ahead: true })).toBe('Operation Maxim was not going to affect SCD9')
  })

  test('as a plan denied where what it denies was still to come', () => {
    expect(told([{ modality: 'DENIED', when: inText('2011'), ahead: true }])).toBe(
      'Operation Maxim was not going to be absorbed into SCD9 in 2011',
    )
    expect(told([{ modality: 'DENIED', accordingToId: 'mayor', when: inText('2011'), ahead: true }])).toBe(
      'Operation Maxim was not going to be absorbed into SCD9 in 2011, the Mayor said',
    )
  })

  test('as a denial where nothing else is left to tell', () => {
    expect(told([{ modality: 'DENIED', accordingToId: 'mayor' }])).toBe(
      'Operation Maxim was not absorbed into SCD9, the Mayor said',
    )
    expect(told([{ modality: 'DENIED' }, { when: inText('2009') }])).toBe(
      'Operation Maxim was absorbed into SCD9 in 2009',
    )
  })

  test('as unsaid where the view shows none of its claims, without their dates and sums', () => {
    const hidden = [
      { modality: 'DENIED', when: inText('2009') },
      { share: 1, when: inText('2009') },
    ] as const
    expect(told(hidden, { ...EVERYTHING, documents: [] })).toBe(
      'Nothing in this view says that Operation Maxim was absorbed into SCD9',
    )
    expect(told([{ modality: 'PLANNED' }], PLAIN_VIEW)).toBe(
      'Nothing in this view says that Operation Maxim was absorbed into SCD9',
    )
  })
})

describe('a relationship in the words of its editor', () => {
  const label = 'was the national rapporteur for'
  const told = (parts: Partial<Attestation>) =>
    relationshipSentence(buildRelationship('OTHER', [buildAttestation(parts)], { label }), EVERYTHING, nameOf)

  test.each<[Partial<Attestation>, string]>([
    [{}, 'Operation Maxim was the national rapporteur for SCD9'],
    [{ modality: 'PLANNED' }, 'Operation Maxim would be the national rapporteur for SCD9'],
    [{ modality: 'DENIED' }, 'Operation Maxim was not the national rapporteur for SCD9'],
    [{ accordingToId: 'mayor' }, 'Operation Maxim was the national rapporteur for SCD9, the Mayor said'],
    [
      { accordingToId: 'mayor', modality: 'DENIED', when: inText('2009') },
      'Operation Maxim was not the national rapporteur for SCD9 in 2009, the Mayor said',
    ],
    [
      { modality: 'DENIED', when: inText('2011'), ahead: true },
      'Operation Maxim was not going to be the national rapporteur for SCD9 in 2011',
    ],
  ])('keeps them: %j', (parts, sentence) => {
    expect(told(parts)).toBe(sentence)
  })

  test.each<[Partial<Attestation>, string]>([
    [{ modality: 'PLANNED' }, 'It was planned or expected that Operation Maxim outlived SCD9'],
    [{ modality: 'DENIED', accordingToId: 'mayor' }, 'It is denied that Operation Maxim outlived SCD9, the Mayor said'],
  ])('leaves a verb as it is: %j', (parts, sentence) => {
    const outlived = buildRelationship('OTHER', [buildAttestation(parts)], { label: 'outlived' })
    expect(relationshipSentence(outlived, EVERYTHING, nameOf)).toBe(sentence)
  })
})

describe('a figure', () => {
  const measure = {
    id: 'signatures',
    label: 'people who signed',
    unit: 'signatures',
    sentence: null,
    sentenceOfOne: null,
  }
  const told = (attestations: readonly Partial<Attestation>[], view: View = EVERYTHING) => {
    const parts = { id: 'f-1', aboutId: 'petition', measure: 'signatures', scopeIds: [], occasion: null }
    const figure: Figure = { form: 'FIGURE', ...parts, attestations: attestations.map(buildAttestation) }
    return figureSentence(figure, measure, view, nameOf)
  }

  test.each<[readonly Partial<Attestation>[], string]>([
    [
      [{ value: 1804, when: inText('2009-11-26') }],
      'The petition: people who signed: 1,804 signatures on 26 November 2009',
    ],
    [
      [{ value: 1300, bound: 'OVER' }, { value: 1804 }],
      'The petition: people who signed: 1,804 signatures (also given as over 1,300)',
    ],
    [
      [{ value: 1400, bound: 'ALMOST', scopeIds: ['london'] }],
      'The petition: people who signed: almost 1,400 signatures, in London',
    ],
    [[{ value: 1000 }, { value: 1804 }], 'The petition: people who signed: 1,000 signatures, or 1,804'],
    [[{ value: 5000, modality: 'PLANNED' }], 'The petition: people who signed: 5,000 signatures (planned)'],
    [[{ value: 5000, modality: 'DENIED' }], 'The petition: people who signed: 5,000 signatures (denied)'],
    [
      [{ value: 84, accordingToId: 'mayor', when: inText('2006') }],
      'The petition: people who signed: 84 signatures in 2006, the Mayor said',
    ],
  ])('is told with its number: %j', (attestations, sentence) => {
    expect(told(attestations)).toBe(sentence)
  })

  test.each<[Partial<Attestation>, string]>([
    [{ value: 1804, when: inText('2009-11-26') }, '1,804 people had signed the petition on 26 November 2009'],
    [
      { value: 1000, bound: 'OVER', accordingToId: 'mayor' },
      'Over 1,000 people had signed the petition, the Mayor said',
    ],
    [{ value: 1 }, '1 person had signed the petition'],
    [{ value: 2, modality: 'PLANNED' }, 'It was planned or expected that 2 people had signed the petition'],
    [{ value: 2, modality: 'DENIED' }, 'It is denied that 2 people had signed the petition'],
    [
      { value: 2, when: { edtf: '/2006-10-24', inferred: true, atWriting: false } },
      '2 people had signed the petition by 24 October 2006',
    ],
  ])('is told by the sentence of its measure: %j', (attestation, sentence) => {
    const signed = {
      ...measure,
      sentence: '{value} people had signed {entity}',
      sentenceOfOne: '{value} person had signed {entity}',
    }
    const parts = { id: 'f-1', aboutId: 'petition', measure: 'signatures', scopeIds: [], occasion: null }
    const figure: Figure = { form: 'FIGURE', ...parts, attestations: [buildAttestation(attestation)] }
    expect(figureSentence(figure, signed, { ...EVERYTHING, modalities: [...MODALITIES] }, nameOf)).toBe(sentence)
  })

  test('says by which day so many were counted, of one document too', () => {
    const counted = buildAttestation({
      value: 1000,
      bound: 'OVER',
      when: { edtf: '2009-09/2009-11-13', inferred: true, atWriting: true },
    })
    const signed = { ...measure, sentence: '{value} people had signed {entity}', sentenceOfOne: null }
    const parts = { id: 'f-1', aboutId: 'petition', measure: 'signatures', scopeIds: [], occasion: null }
    const figure: Figure = { form: 'FIGURE', ...parts, attestations: [counted] }
    expect(figureSentence(figure, signed, { ...EVERYTHING, documents: [counted.documentId] }, nameOf)).toBe(
      'Over 1,000 people had signed the petition by 13 November 2009',
    )
  })

  test.each<[readonly Partial<Attestation>[], string]>([
    [[{ value: 2011 }], 'The petition: first year: 2011'],
    [[{ value: 2011, bound: 'ABOUT' }, { value: 2012 }], 'The petition: first year: 2012, or about 2011'],
  ])('is a year of the calendar where that is its unit: %j', (attestations, sentence) => {
    const parts = { id: 'f-1', aboutId: 'petition', measure: 'first', scopeIds: [], occasion: null }
    const figure: Figure = { form: 'FIGURE', ...parts, attestations: attestations.map(buildAttestation) }
    const first = { ...measure, id: 'first', label: 'first year', unit: 'year' }
    expect(figureSentence(figure, first, EVERYTHING, nameOf)).toBe(sentence)
  })

  test('is told as unsaid, without its number, where the view shows none of its claims', () => {
    expect(told([{ value: 1804 }], { ...EVERYTHING, documents: [] })).toBe(
      'Nothing in this view gives a figure for the petition: people who signed',
    )
  })
})

describe('a beginning or an end', () => {
  const told = (change: 'BEGAN' | 'ENDED', parts: Partial<Attestation>, view: View = EVERYTHING) =>
    existenceSentence(
      { form: 'EXISTENCE', id: 'x-1', aboutId: 'maxim', change, attestations: [buildAttestation(parts)], outcomes: [] },
      view,
      nameOf,
    )

  test.each<['BEGAN' | 'ENDED', Partial<Attestation>, string]>([
    ['BEGAN', { when: inText('2003') }, 'Operation Maxim came into being in 2003'],
    ['ENDED', { when: inText('2010') }, 'Operation Maxim ended in 2010'],
    ['BEGAN', { modality: 'PLANNED' }, 'Operation Maxim was to come into being'],
    ['ENDED', { modality: 'PLANNED' }, 'Operation Maxim was to end'],
    ['BEGAN', { modality: 'DENIED' }, 'Operation Maxim did not come into being'],
    ['ENDED', { modality: 'DENIED' }, 'Operation Maxim did not end'],
    ['BEGAN', { accordingToId: 'mayor' }, 'Operation Maxim came into being, the Mayor said'],
    ['ENDED', { accordingToId: 'mayor' }, 'Operation Maxim ended, the Mayor said'],
    ['ENDED', { accordingToId: 'mayor', modality: 'PLANNED' }, 'Operation Maxim was to end, the Mayor said'],
    ['ENDED', { accordingToId: 'mayor', modality: 'DENIED' }, 'Operation Maxim did not end, the Mayor said'],
    ['BEGAN', { verb: 'be launched', when: inText('2003') }, 'Operation Maxim was launched in 2003'],
    ['ENDED', { verb: 'close', modality: 'PLANNED', role: 'closing' }, 'Operation Maxim was to close'],
    [
      'ENDED',
      { verb: 'close', modality: 'PLANNED', role: 'might close' },
      'Operation Maxim was to close (“might close”)',
    ],
  ])('%s is told: %j', (change, parts, sentence) => {
    expect(told(change, parts)).toBe(sentence)
  })

  test('of a text is its date: it does not come into being', () => {
    const began = (parts: Partial<Attestation>) => {
      const attestations = [buildAttestation(parts)]
      const dated = {
        form: 'EXISTENCE',
        id: 'x-1',
        aboutId: 'maxim',
        change: 'BEGAN',
        attestations,
        outcomes: [],
      } as const
      return existenceSentence(
        dated,
        EVERYTHING,
        Object.assign((id: string) => nameOf(id), { kindOf: () => 'INSTRUMENT' as const }),
      )
    }
    expect(began({ when: inText('2012-05') })).toBe('Operation Maxim is dated May 2012')
    expect(began({ when: inText('2012-05-03') })).toBe('Operation Maxim is dated 3 May 2012')
    expect(began({ when: inText('2012-05'), verb: 'be launched' })).toBe('Operation Maxim was launched in May 2012')
    expect(began({ when: inText('/2012') })).toBe('Operation Maxim came into being by 2012')
    expect(began({ when: inText('2012'), modality: 'PLANNED' })).toBe('Operation Maxim was to come into being in 2012')
    expect(began({})).toBe('Operation Maxim came into being')
  })

  test('is told as unsaid where the view shows none of its claims', () => {
    expect(told('BEGAN', { when: inText('2003') }, { ...EVERYTHING, documents: [] })).toBe(
      'Nothing in this view says that Operation Maxim came into being',
    )
  })
})

test('a sentence may name the reporters and the scopes of its claims, beside the two ends', () => {
  const attestations = [
    buildAttestation({ accordingToId: 'mayor', scopeIds: ['london'] }),
    buildAttestation({ scopeIds: ['kent'] }),
    buildAttestation(),
  ]
  expect(namedIn(attestations)).toEqual(['mayor', 'london', 'kent'])
})

/** What the whole is limited to, told behind it. */
function limited(words: string): string {
  return words.replace(/^ in Kent( in 2007)/, '$1, in Kent').replace(/^ in (Kent|London)/, ', in $1')
}

/** A date as it is told of an act, of what became so and of a state; of what is timeless none is. */
function datedAs({ aspect, timeless }: RelationshipTypeRow, words: string, { when }: Partial<Attestation>): string {
  if (timeless && when) return words.replace(/ (in|from|as of) [^,K]*\d{4}/, '')
  if (aspect === 'CHANGE') return words.replace('from April 2009 to', 'between April 2009 and').replace('as of', 'by')
  return aspect === 'ACT' ? words.replace('as of', 'on') : words
}

function exampleOf(type: CoreType, parts: Partial<Attestation>): string {
  const [subjectId, objectId] = EXAMPLES[type]
  const label = type === 'OTHER' ? 'was the national contact point for' : null
  const relationship = buildRelationship(type, [buildAttestation(parts)], { subjectId, objectId, label })
  return relationshipSentence(relationship, EVERYTHING, nameOf)
}

function capitalised(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase())
}

describe('a name within a sentence', () => {
  const entities = [
    entity('ORGANISATION', 'ngos', 'Non-governmental organisations', {
      inSentence: 'non-governmental organisations',
      isPlural: true,
    }),
    entity('ORGANISATION', 'centre', 'Centre', { article: 'the' }),
    entity('ORGANISATION', 'wardens', 'Wardens', { article: 'the', isPlural: true }),
    entity('POST', 'member', 'Member of the League', { article: 'a', inSentence: 'member of the League' }),
    entity('TOPIC', 'smuggling', 'Smuggling', { inSentence: 'smuggling', isPlural: true }),
  ]
  const told = (
    subjectId: string,
    type: CoreType,
    objectId: string,
    attestation: Parameters<typeof buildAttestation>[0] = {},
  ) =>
    relationshipSentence(
      { ...buildRelationship(type, [buildAttestation(attestation)]), subjectId, objectId },
      { ...EVERYTHING, modalities: [...MODALITIES] },
      spokenNames(entities, CORE_VOCABULARY),
    )

  test('has its article, its form and the verb of its number; a sentence begins with a capital', () => {
    expect(told('ngos', 'PARTNER_IN', 'centre')).toBe('Non-governmental organisations were partners in the Centre')
    expect(told('centre', 'PARTNER_IN', 'ngos')).toBe('The Centre was a partner in non-governmental organisations')
    expect(told('wardens', 'FUNDED_BY', 'ngos', { modality: 'PLANNED' })).toBe(
      'The Wardens were to be funded by non-governmental organisations',
    )
    expect(told('wardens', 'FUNDED_BY', 'centre', { modality: 'DENIED' })).toBe(
      'The Wardens were not funded by the Centre',
    )
    expect(told('wardens', 'SUPPORTS', 'centre', { modality: 'DENIED' })).toBe('The Wardens did not support the Centre')
    expect(told('wardens', 'SUPPORTS', 'centre', { accordingToId: 'ngos' })).toBe(
      'The Wardens supported the Centre, non-governmental organisations said',
    )
    expect(told('wardens', 'HOLDS_POST', 'member')).toBe('The Wardens were a member of the League')
  })

  test('is of one thing where only something of it is told', () => {
    expect(told('smuggling', 'RESPONSIBILITY_MOVED_TO', 'centre')).toBe(
      'Responsibility for smuggling moved to the Centre',
    )
    expect(told('wardens', 'RESPONSIBILITY_MOVED_TO', 'centre', { modality: 'PLANNED' })).toBe(
      'Responsibility held by the Wardens was to move to the Centre',
    )
  })

  test('is of one thing or of several in what began and ended too', () => {
    const ended = (aboutId: string, modality: Attestation['modality']) =>
      existenceSentence(
        {
          form: 'EXISTENCE',
          id: 'x-x',
          aboutId,
          change: 'ENDED',
          attestations: [buildAttestation({ modality })],
          outcomes: [],
        },
        EVERYTHING,
        spokenNames(entities, CORE_VOCABULARY),
      )
    expect(ended('wardens', 'PLANNED')).toBe('The Wardens were to end')
    expect(ended('centre', 'PLANNED')).toBe('The Centre was to end')
  })
})

test('a person whom a register writes small begins a sentence so; a class with a hyphen does not', () => {
  const people = [
    entity('PERSON', 'jp', 'john-prescott'),
    entity('PERSON', 'van', 'van der Berg'),
    entity('ORGANISATION', 'easy', 'easyJet'),
    entity('ORGANISATION', 'ngos', 'non-governmental organisations', { isPlural: true, isCollective: true }),
  ]
  const named = spokenNames(people, CORE_VOCABULARY)
  const works = (subjectId: string) =>
    relationshipSentence(
      buildRelationship('WORKS_WITH', [buildAttestation()], { subjectId, objectId: 'jp' }),
      PLAIN_VIEW,
      named,
    )
  expect(['jp', 'van', 'easy', 'ngos'].map(works)).toEqual([
    'john-prescott worked with john-prescott',
    'Van der Berg worked with john-prescott',
    'easyJet worked with john-prescott',
    'Non-governmental organisations worked with john-prescott',
  ])
})

test('those of one name are told apart by their ids, and another is not', () => {
  const people = [
    entity('PERSON', 'p1', 'John Marsh'),
    entity('PERSON', 'p2', 'John Marsh'),
    entity('PERSON', 'p3', 'Lena Quist'),
  ]
  const works = (of: readonly (typeof people)[number][], subjectId: string, objectId: string) =>
    relationshipSentence(
      buildRelationship('WORKS_WITH', [buildAttestation()], { subjectId, objectId }),
      PLAIN_VIEW,
      spokenNames(of, CORE_VOCABULARY),
    )
  expect(works(people, 'p1', 'p2')).toBe('John Marsh (p1) worked with John Marsh (p2)')
  expect(works(people, 'p3', 'p2')).toBe('Lena Quist worked with John Marsh (p2)')
  expect(works(people.slice(1), 'p3', 'p2')).toBe('Lena Quist worked with John Marsh')
})

test('a name that is written from right to left keeps the line that it begins from left to right', () => {
  const people = [entity('PERSON', 'umar', 'عمر الخطيب'), entity('PERSON', 'olena', 'Олена Річка')]
  const sentence = relationshipSentence(
    buildRelationship('WORKS_WITH', [buildAttestation()], { subjectId: 'umar', objectId: 'olena' }),
    PLAIN_VIEW,
    spokenNames(people, CORE_VOCABULARY),
  )
  expect(sentence).toBe('\u2068عمر الخطيب\u2069 worked with Олена Річка')
})

test('a year is written as a year, a number of years as any number', () => {
  const told = (unit: string, sentence: string | null) =>
    figureSentence(
      {
        ...{ form: 'FIGURE', id: 'f-x', aboutId: 'mayor', measure: 'since', scopeIds: [], occasion: null },
        attestations: [buildAttestation({ value: 2011 })],
      },
      { id: 'since', label: 'year of election', unit, sentence, sentenceOfOne: null },
      PLAIN_VIEW,
      nameOf,
    )
  expect(told('year', null)).toMatch(/: year of election: 2011$/)
  expect(told('year', '{entity} was elected in {value}')).toMatch(/ was elected in 2011$/)
  expect(told('years', null)).toMatch(/: year of election: 2,011 years$/)
})
