import { describe, expect, it } from 'vitest'
import { recordHash } from '../../../src/record/record-hash.ts'
import type { DocumentView } from '../../../src/store/store.ts'
import { SMALL_GRAPH } from '../../support/small-graph.ts'
import { asking, ids, NOTHING, type OpenedStore, readListing } from './told.ts'

const EVERY_DOCUMENT: DocumentView = { documents: null, knownBy: null }

/** What every store answers when asked for documents of the small graph, and for the record as a whole. */
export function documentsContract(store: OpenedStore): void {
  describe('documents by id', () => {
    it('come whole, in the order of the ids, null for an unknown one', async () => {
      const [diary, entity, brief] = await store().documentsById(['diary', 'dune', 'brief'], asking())
      expect(diary).toEqual({
        id: 'diary',
        title: '«A Diary»',
        publisherId: null,
        authorIds: ['omar'],
        addresseeIds: [],
        written: null,
        published: null,
        url: null,
        note: null,
        series: null,
        leads: [],
        recorded: null,
        file: 'papers.txt',
        fromPhrase: 'Dear me',
        toPhrase: 'Good night',
        partOfId: null,
        read: 'WHOLE',
      })
      expect(entity).toBeNull()
      expect(brief?.written).toEqual({ edtf: '2011', inferred: true })
      expect(brief?.note).toBe('Dated by what it cites.')
    })

    it('keep publisher, authors and addressees', async () => {
      const [audit] = await store().documentsById(['audit'], asking())
      expect([audit?.publisherId, audit?.authorIds, audit?.addresseeIds]).toEqual(['crown', ['nadia'], ['dune']])
    })
  })

  describe('the list of documents', () => {
    it.each([1, 2, 3, 100])('gives each once, in order of title, id, in pages of %i', async (first) => {
      const { keys, items } = await readListing(first, (page) => store().documents(page, asking()))
      expect(items.map(({ id }, index) => [id, keys[index]])).toEqual([
        ['diary', '"a diary"\tdiary'],
        ['brief', 'briefing for the board\tbrief'],
        ['letter', 'letter\tletter'],
        ['minutes', 'letter\tminutes'],
        ['audit', 'yearly audit\taudit'],
      ])
    })

    it('is empty after the last, and where nothing is asked for', async () => {
      const afterLast = { first: 3, after: 'yearly audit\taudit', keysOnly: false }
      expect(await store().documents(afterLast, asking())).toEqual(NOTHING)
      expect(await store().documents({ first: 0, after: null, keysOnly: false }, asking())).toEqual(NOTHING)
    })
  })

  describe('the counts of documents', () => {
    it.each<[string, DocumentView, number, readonly string[]]>([
      ['reads all', EVERY_DOCUMENT, 5, []],
      ['reads those public by a day, not the undated one', { documents: null, knownBy: '2010-04-01' }, 2, ['diary']],
      ['reads fewer the day before', { documents: null, knownBy: '2010-03-31' }, 1, ['diary']],
      // The brief came out on some day of May 2011, the letter on some day of January 2012.
      ['does not read what may come out later', { documents: null, knownBy: '2011-05-15' }, 2, ['diary', 'brief']],
      ['reads it at the end of the month', { documents: null, knownBy: '2011-05-31' }, 3, ['diary']],
      ['counts on the first day of a month', { documents: null, knownBy: '2012-01-01' }, 3, ['diary', 'letter']],
      ['reads some', { documents: ['diary', 'audit'], knownBy: null }, 2, []],
      ['reads some, not one of them', { documents: ['diary', 'audit'], knownBy: '2012-12-31' }, 1, ['diary']],
      ['leaves out no document that it does not ask for', { documents: ['letter'], knownBy: '2011-01-01' }, 0, []],
      ['reads no unknown document', { documents: ['nothing', 'dune'], knownBy: null }, 0, []],
      ['reads none', { documents: [], knownBy: '2012-12-31' }, 0, []],
    ])('tell what a View %s', async (_, view, read, perhaps) => {
      const { perhaps: named, ...counts } = await store().documentCounts(view, 20, asking())
      // Each document of the small graph is a source of its own; the diary alone is undated.
      const undated = perhaps.includes('diary') ? 1 : 0
      expect(counts).toEqual({ read, sources: read, partly: 0, undated, perhapsCount: perhaps.length })
      expect(named.map(({ id }) => id)).toEqual(perhaps)
    })

    it('give the first of what may have been public, and count the others', async () => {
      const view = { documents: null, knownBy: '2011-05-15' }
      const { perhaps, perhapsCount } = await store().documentCounts(view, 1, asking())
      expect([perhapsCount, ids(perhaps)]).toEqual([2, ['diary']])
    })
  })

  it('stand for themselves where they are chosen, and an unknown one for none', async () => {
    expect(await store().partsOf(['letter', 'nothing', 'audit', 'letter'], asking())).toEqual([
      ['letter'],
      null,
      ['audit'],
      ['letter'],
    ])
    expect(await store().partsOf([], asking())).toEqual([])
  })

  describe('the documents that speak of entities', () => {
    const speaking = async (
      entityIds: readonly string[],
      view: DocumentView,
      except: readonly string[],
      first = 100,
    ) => {
      const { count, documents } = await store().documentsSpeakingOf(entityIds, view, except, first, asking())
      return { count, ids: ids(documents) }
    }

    it.each([
      ['as subject or scope', 'tolls', ['brief', 'letter', 'audit']],
      ['as subject or object of a relationship or figure', 'gale', ['minutes']],
      ['as the event that a claim is part of', 'reform', ['letter', 'audit']],
      ['as the one who says so, or otherwise', 'nadia', ['diary', 'brief', 'audit']],
      ['in no claim', 'lone', []],
      ['in no record', 'nobody', []],
    ])('name them %s, in order of title, id', async (_, entityId, expected) => {
      const found = await speaking([entityId], EVERY_DOCUMENT, [])
      expect(found).toEqual({ count: expected.length, ids: expected })
    })

    it('are counted once for several entities, and given up to the number wanted', async () => {
      expect(await speaking(['gale', 'tolls', 'lone', 'gale'], EVERY_DOCUMENT, [], 2)).toEqual({
        count: 4,
        ids: ['brief', 'letter'],
      })
      expect(await speaking(['gale', 'tolls'], EVERY_DOCUMENT, [], 0)).toEqual({ count: 4, ids: [] })
      expect(await speaking([], EVERY_DOCUMENT, [])).toEqual({ count: 0, ids: [] })
    })

    it('are without the ones excepted, and without those that the View does not read', async () => {
      expect(await speaking(['nadia'], EVERY_DOCUMENT, ['brief', 'minutes'])).toEqual({
        count: 2,
        ids: ['diary', 'audit'],
      })
      expect(await speaking(['nadia'], { documents: null, knownBy: '2010-12-31' }, [])).toEqual({
        count: 1,
        ids: ['audit'],
      })
      expect(await speaking(['nadia'], { documents: ['diary', 'letter'], knownBy: null }, [])).toEqual({
        count: 1,
        ids: ['diary'],
      })
    })
  })

  describe('the record', () => {
    it('says what it is, with its measures in order of id', async () => {
      expect(await store().record(asking())).toEqual({
        id: null,
        title: 'A small world',
        description: 'A record made by hand.',
        licence: 'CC0-1.0',
        examples: [],
        retracted: [],
        roles: [],
        leftOut: 0,
        hash: recordHash(SMALL_GRAPH),
        vocabulary: 'core',
        types: [],
        attributes: [],
        measures: [
          { id: 'budget', label: 'money to spend in a year', unit: 'pounds', sentence: null, sentenceOfOne: null },
          { id: 'staff', label: 'posts filled', unit: 'posts', sentence: null, sentenceOfOne: null },
        ],
      })
    })

    it('is counted by kind, type and document, and reaches from the first day a date names to the last', async () => {
      const { countsByKind, countsByType, countsByDocument, earliest, latest } = await store().overview(asking())
      expect(countsByKind.map(({ key, count }) => `${key} ${count}`)).toEqual([
        ...['EVENT 2', 'INSTRUMENT 2', 'OPERATION 2', 'ORGANISATION 10', 'PERSON 2', 'PLACE 2', 'POST 1', 'TOPIC 3'],
      ])
      expect(countsByType.map(({ key, count }) => `${key} ${count}`)).toEqual([
        ...['ABSORBED_INTO 3', 'ATTENDED 1', 'BROUGHT_TOGETHER_IN 2', 'FUNDED_BY 3', 'HOLDS_POST 2', 'LED_BY 1'],
        ...['LOCATED_IN 2', 'MEMBER_OF 1', 'MERGED_INTO 2', 'OPPOSES 1', 'OPTED_INTO 1', 'OPTED_OUT_OF 1', 'OTHER 1'],
        ...['PART_OF 2', 'POST_IN 1', 'PUBLISHED_BY 1', 'RENAMED_AS 2', 'REPLACED_BY 2', 'RESPONSIBILITY_MOVED_TO 2'],
        ...['SPLIT_INTO 1', 'SUPPORTS 1', 'WORKS_WITH 4'],
      ])
      expect(countsByDocument.map(({ key, count }) => `${key} ${count}`)).toEqual([
        ...['audit 17', 'brief 13', 'diary 6', 'letter 11', 'minutes 7'],
      ])
      // "Until some time in 1999" names that year and no start; "from some time in 2013 on" that one and no end.
      expect([earliest, latest]).toEqual(['1999-01-01', '2013-12-31'])
    })
  })
}
