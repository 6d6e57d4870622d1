import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aboutIdsOf,
  attestationsAt,
  isMomentShown,
  type MomentCandidate,
  momentFrom,
} from '../../src/domain/answers/moment.ts'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { isGrouped } from '../../src/domain/evidence/groups.ts'
import { existsIn, PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import type { Document } from '../../src/domain/model/document.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildRelationship } from '../support/arbitraries.ts'
import {
  atWriting,
  buildRecord,
  document,
  entity,
  existence,
  figure,
  inferredOn,
  link,
  on,
  remark,
} from '../support/build-record.ts'
import { anyViewOfRecord } from '../support/random-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { runs } from '../support/runs.ts'

const ENTITIES = ['ada', 'maxim', 'scd9'].map((id) => entity('ORGANISATION', id, id))
const DOCUMENTS = ['letter', 'report', 'minutes'].map((id) => document(id, id))

/** The moments that these claims make; those of the documents that they stand in aside. */
function momentsOf(claims: readonly Claim[]): readonly MomentCandidate[] {
  return deriveRecord(buildRecord({ entities: ENTITIES, documents: DOCUMENTS, claims }), sha256).moments.filter(
    (candidate) => candidate.document === null,
  )
}

/** What is shown of moments: the part of the id that tells the date. */
function shown(candidates: readonly MomentCandidate[], view: Partial<View> = {}): readonly string[] {
  return candidates
    .filter((candidate) => isMomentShown({ ...PLAIN_VIEW, ...view }, candidate))
    .map(({ moment }) => moment.id.slice(moment.id.indexOf('@') + 1))
}

const led = (id: string, parts: Parameters<typeof link>[2]) => link(id, ['maxim', 'LED_BY', 'scd9'], parts)
const absorbed = (id: string, parts: Parameters<typeof link>[2]) => link(id, ['maxim', 'ABSORBED_INTO', 'scd9'], parts)

describe('the moments of a claim', () => {
  it('are one for a date', () => {
    const [candidate] = momentsOf([absorbed('letter.c1', { when: on('2009-04') })])
    expect(candidate).toMatchObject({
      moment: { phase: 'WHOLE', when: { edtf: '2009-04', inferred: false, atWriting: false } },
      aboutIds: ['maxim', 'scd9'],
      span: '0',
      range: { earliest: '2009-04-01', latest: '2009-04-30' },
      document: null,
    })
    const { ofId, id } = candidate?.moment ?? { ofId: '', id: '' }
    expect(id).toBe(`${ofId}@2009-04`)
    expect(candidate?.sortKey).toBe(`2009-04-01\t2009-04-30\t${ofId}@2009-04`)
  })

  it('are the beginning and the end of a state', () => {
    const found = momentsOf([led('letter.c1', { when: on('2008-04/2010') })])
    expect(found.map(({ moment, range }) => [moment.phase, moment.when?.edtf, range?.earliest, range?.latest])).toEqual(
      [
        ['START', '2008-04', '2008-04-01', '2008-04-30'],
        ['END', '2010', '2010-01-01', '2010-12-31'],
      ],
    )
  })

  it.each([
    ['2008/..', ['2008<']],
    ['2008/', ['2008<']],
    ['../2010', ['2010>']],
    ['/2010', ['2010>']],
    ['2005?/2008', ['2005?<', '2008>']],
    ['2009/2009', ['2009<', '2009>']],
  ])('are the sides of a state that are known: %s', (edtf, expected) => {
    expect(shown(momentsOf([led('letter.c1', { when: on(edtf) })]))).toEqual(expected)
  })

  it('are one for a stretch within which something else than a state was', () => {
    const [candidate] = momentsOf([absorbed('letter.c1', { when: on('2008-04/2010') })])
    expect(candidate?.moment.phase).toBe('WHOLE')
    expect(candidate?.range).toEqual({ earliest: '2008-04-01', latest: '2010-12-31' })
    expect(candidate?.span).toBe('3')
  })

  it.each([
    ['/2010', '0000-01-01', '2010-12-31'],
    ['2008/..', '2008-01-01', '9999-12-31'],
  ])('reach as far as anything where a side is not known: %s', (edtf, earliest, latest) => {
    const [candidate] = momentsOf([absorbed('letter.c1', { when: on(edtf) })])
    expect(candidate?.range).toEqual({ earliest, latest })
    expect(candidate?.sortKey.startsWith(`${earliest}\t${latest}\t`)).toBe(true)
    // Its key begins with the first of all days, so it is found as what has no known end is.
    expect(candidate?.span).toBe('5')
  })

  it('are its own where it makes nothing else, and else those of what it makes', () => {
    const [told, made] = [
      remark('letter.c1', ['ada'], { when: on('2009-04') }),
      absorbed('letter.c2', { when: on('2010') }),
    ]
    const found = momentsOf([told, made]).map(({ moment, aboutIds, range }) => ({ id: moment.ofId, aboutIds, range }))
    expect(found).toEqual([
      { id: 'letter.c1', aboutIds: ['ada'], range: { earliest: '2009-04-01', latest: '2009-04-30' } },
      {
        id: expect.stringMatching(/^r-/),
        aboutIds: ['maxim', 'scd9'],
        range: { earliest: '2010-01-01', latest: '2010-12-31' },
      },
    ])
  })

  it('are one without a day where it has no date', () => {
    const [candidate] = momentsOf([existence('letter.c1', ['maxim', 'ENDED'])])
    expect(candidate?.moment).toMatchObject({ phase: 'WHOLE', when: null })
    expect(candidate?.moment.id).toBe(`${candidate?.moment.ofId}@`)
    expect([candidate?.sortKey, candidate?.span, candidate?.range]).toEqual([
      `~\t~\t${candidate?.moment.ofId}@`,
      'U',
      null,
    ])
  })

  it('are of the entity that a figure or an existence is about, not of those that only qualify it', () => {
    const found = momentsOf([
      figure('letter.c1', ['maxim', 'staff', 12], { when: on('2008'), scopeIds: ['scd9'] }),
      existence('letter.c2', ['scd9', 'BEGAN'], { when: on('2010'), accordingToId: 'ada' }),
    ])
    expect(found.map(({ aboutIds }) => aboutIds)).toEqual([['maxim'], ['scd9']])
    expect(found.map(({ qualifierIds }) => qualifierIds)).toEqual([['scd9'], []])
  })
})

describe('of several dates of one thing', () => {
  it.each<[string, readonly Claim['when'][], readonly string[]]>([
    ['the one within another is shown', [on('2009'), on('2009-04'), on('2009-04-01')], ['2009-04-01']],
    ['those without a common day are all shown', [on('2011-02'), on('2012-06')], ['2011-02', '2012-06']],
    ['those that overlap are all shown', [on('2009/2010'), on('2010/2011')], ['2009/2010', '2010/2011']],
    ['a plain one is shown for an uncertain one', [on('2009?'), on('2009')], ['2009']],
    ['an uncertain one is shown for an inferred one', [inferredOn('2009'), on('2009?')], ['2009?']],
    ['a plain one is shown for an inferred one', [inferredOn('2009'), on('2009')], ['2009']],
    ['equally doubtful ones are all shown', [on('2009?'), on('2009~')], ['2009?', '2009~']],
    ['a narrower one is shown whatever its doubt', [on('2009'), inferredOn('2009-04')], ['2009-04!']],
    ['one is shown once, whoever tells it', [on('2009'), on('2009')], ['2009']],
    ['one is shown for that of writing', [atWriting({ edtf: '2009-06-15', inferred: false }), on('2008')], ['2008']],
    ['any is shown for none', [null, on('2009')], ['2009']],
    ['none is shown where there is no other', [null, null], ['']],
  ])('%s', (_, dates, expected) => {
    const ids = ['letter.c1', 'report.c1', 'minutes.c1']
    const claims = dates.map((when, index) => absorbed(ids[index] ?? '', { when }))
    expect(shown(momentsOf(claims))).toEqual(expected)
    // In whichever order they are told.
    const reversed = [...dates].reverse().map((when, index) => absorbed(ids[index] ?? '', { when }))
    expect(shown(momentsOf(reversed))).toEqual(expected)
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['a beginning stands beside another end', ['2008/2010', '2008-04/2011'], ['2008-04<', '2010>', '2011>']],
    [
      'an end that one tells with an uncertain beginning is one end',
      ['2005?/2008', '2006/2008'],
      ['2005?<', '2006<', '2008>'],
    ],
    ['the whole stands beside a beginning', ['2008', '2008-04/2010'], ['2008', '2008-04<', '2010>']],
  ])('side by side: %s', (_, dates, expected) => {
    const ids = ['letter.c1', 'report.c1']
    const tell = (edtfs: readonly string[]) =>
      shown(momentsOf(edtfs.map((edtf, index) => led(ids[index] ?? '', { when: on(edtf) }))))
    expect(tell(dates)).toEqual(expected)
    expect(tell([...dates].reverse())).toEqual(expected)
  })

  it('those of claims that a View does not see are not shown, and hide nothing', () => {
    const found = momentsOf([
      absorbed('letter.c1', { when: on('2009') }),
      absorbed('report.c1', { when: on('2009-04'), modality: 'PLANNED' }),
      absorbed('minutes.c1', { when: on('2009-04-01'), accordingToId: 'ada' }),
    ])
    expect(shown(found)).toEqual(['2009-04-01'])
    expect(shown(found, { reported: false })).toEqual(['2009'])
    // A plan's finer date is the plan's.
    expect(shown(found, { reported: false, modalities: ['STATED', 'PLANNED'] })).toEqual(['2009', '2009-04'])
    expect(shown(found, { documents: ['letter'] })).toEqual(['2009'])
    expect(shown(found, { documents: [] })).toEqual([])
    expect(shown(found, { asOf: '2008-12-31' })).toEqual([])
  })

  it('what is only denied is not shown', () => {
    const found = momentsOf([absorbed('letter.c1', { when: on('2009'), modality: 'DENIED' })])
    expect(shown(found, { modalities: ['STATED', 'PLANNED', 'DENIED'] })).toEqual([])
  })
})

describe('the moment of a document', () => {
  const momentOf = (parts: Partial<Document>) => {
    const [found] = deriveRecord(
      buildRecord({ entities: ENTITIES, documents: [document('letter', 'Letter', parts)] }),
      sha256,
    ).moments
    return found
  }

  it('is its publication, in the timelines of who published, wrote or was sent it, each once', () => {
    const found = momentOf({
      publisherId: 'scd9',
      authorIds: ['ada', 'scd9'],
      addresseeIds: ['maxim'],
      published: { edtf: '2010-04', inferred: true },
      written: { edtf: '2009', inferred: false },
    })
    expect(found).toMatchObject({
      moment: {
        id: 'letter@2010-04',
        ofId: 'letter',
        phase: 'WHOLE',
        when: { edtf: '2010-04', inferred: true, atWriting: false },
      },
      aboutIds: ['scd9', 'ada', 'maxim'],
      sortKey: '2010-04-01\t2010-04-30\tletter@2010-04',
      claims: null,
    })
  })

  it('is undated where its publication is', () => {
    expect(momentOf({ written: { edtf: '2009', inferred: false } })).toMatchObject({
      moment: { id: 'letter@', when: null },
      sortKey: '~\t~\tletter@',
      span: 'U',
    })
  })

  it('is shown where the View reads the document, whatever else it asks', () => {
    const found = momentOf({ published: { edtf: '2010-04', inferred: false } })
    const isShown = (view: Partial<View>) => found !== undefined && isMomentShown({ ...PLAIN_VIEW, ...view }, found)
    expect(isShown({ modalities: [], asOf: '1990-01-01', atLeast: 'DEFINITE', reported: false })).toBe(true)
    expect(isShown({ knownBy: '2010-04-30' })).toBe(true)
    expect(isShown({ knownBy: '2010-04-29' })).toBe(false)
    expect(isShown({ documents: ['report'] })).toBe(false)
  })
})

describe('the moments of any record', () => {
  it('have ids of their own and come in order', () => {
    const property = fc.property(anyRetoldRecord, (record) => {
      const { moments } = deriveRecord(record, sha256)
      expect(new Set(moments.map(({ moment }) => moment.id)).size).toBe(moments.length)
      expect(moments.map(({ sortKey }) => sortKey)).toEqual([...moments.map(({ sortKey }) => sortKey)].sort())
    })
    fc.assert(property, { numRuns: runs(200) })
  })

  it('show something of all that exists in a View, and nothing else', () => {
    const property = fc.property(anyRetoldRecord, anyViewOfRecord, (record, view) => {
      const { moments, relationships, figures, existences, attributes } = deriveRecord(record, sha256)
      const groups = [...relationships, ...figures, ...existences, ...attributes].filter((group) =>
        existsIn(view, group),
      )
      // What a claim says that makes nothing is its own.
      const remarks = new Set(record.claims.filter((claim) => !isGrouped(claim)).map(({ id }) => id))
      const ofGroups = moments.filter(
        (candidate) =>
          candidate.claims !== null && !remarks.has(candidate.moment.ofId) && isMomentShown(view, candidate),
      )
      expect(new Set(ofGroups.map(({ moment }) => moment.ofId))).toEqual(new Set(groups.map(({ id }) => id)))
    })
    fc.assert(property, { numRuns: runs(500) })
  })
})

describe('the claims that give the date of a moment', () => {
  const tellers = (claims: readonly Claim[]) => {
    const derived = deriveRecord(buildRecord({ entities: ENTITIES, documents: DOCUMENTS, claims }), sha256)
    const [group] = [...derived.relationships, ...derived.figures, ...derived.existences]
    if (group === undefined) throw new Error('The claims make nothing.')
    return derived.moments
      .filter(({ document: ofDocument }) => ofDocument === null)
      .map(({ moment }) => {
        const date = moment.id.slice(moment.id.indexOf('@') + 1)
        return `${date}: ${attestationsAt(moment, group, CORE_VOCABULARY)
          .map(({ claimId }) => claimId)
          .join(' ')}`
      })
  }

  it('are those of that date, of that side of a state, or of none', () => {
    const claims = [
      led('letter.c1', { when: on('2008/2010') }),
      led('report.c1', { when: on('2009/2010') }),
      led('minutes.c1', { when: inferredOn('2010') }),
      led('minutes.c2', {}),
    ]
    expect(tellers(claims)).toEqual([
      '2008<: letter.c1',
      '2009<: report.c1',
      '2010!: minutes.c1',
      '2010>: letter.c1 report.c1',
      ': minutes.c2',
    ])
  })

  it('are those of a figure and of an existence', () => {
    expect(tellers([figure('letter.c1', ['maxim', 'staff', 12], { when: on('2008') })])).toEqual(['2008: letter.c1'])
    expect(tellers([existence('letter.c1', ['scd9', 'BEGAN'], { when: on('2008') })])).toEqual(['2008: letter.c1'])
  })
})

describe('a moment as an entity has it that only qualifies it', () => {
  // The minutes give the day, of the whole; the letter the year, for ada.
  const [day, year] = [
    link('minutes.c1', ['maxim', 'FUNDED_BY', 'scd9'], { when: on('2009-05-01') }),
    link('letter.c1', ['maxim', 'FUNDED_BY', 'scd9'], { when: on('2009'), scopeIds: ['ada'] }),
  ]
  const moments = momentsOf([day, year])

  it('is judged by the claims that name it: what another claim dates more finely does not hide its date', () => {
    const ofYear = moments.find(({ moment }) => moment.when?.edtf === '2009')
    if (ofYear === undefined) throw new Error('the year is a moment')
    expect(isMomentShown(PLAIN_VIEW, momentFrom(ofYear, null))).toBe(false)
    expect(isMomentShown(PLAIN_VIEW, momentFrom(ofYear, 'ada'))).toBe(true)
    // An end has the whole.
    expect(momentFrom(ofYear, 'maxim')).toBe(ofYear)
  })

  it('has of each of those claims whether another is finer', () => {
    for (const one of moments) {
      const claims = momentFrom(one, 'ada').claims
      expect(claims?.attestations.map(({ claimId }) => claimId)).toEqual(['letter.c1'])
      expect([claims?.own.length, claims?.finer.length]).toEqual([1, 1])
    }
  })
})

it('what leads from an entity to itself is of it once', () => {
  const parts = { subjectId: 'ada', objectId: 'ada' }
  expect(aboutIdsOf(buildRelationship('WORKS_WITH', [], parts))).toEqual(['ada'])
})
