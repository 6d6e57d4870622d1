import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { SMALL_GRAPH } from '../../support/small-graph.ts'
import { asking, firstOf, ids, type OpenedStore, readListing, viewWith, WHOLE } from './told.ts'

const OF_DIARY = ['diary.c1', 'diary.c2', 'diary.c3', 'diary.c4', 'diary.c5', 'diary.c6']

/** What every store answers when asked who is named where in the small graph, and what a text finds. */
export function mentionsContract(store: OpenedStore): void {
  describe('the claims about an entity', () => {
    const about = async (aboutId: string | null, view: Partial<View> = {}) =>
      ids(firstOf(await store().claimsAbout([aboutId], viewWith(view), WHOLE, asking())).items)

    it.each<[string, string, Partial<View>, readonly string[]]>([
      ['as subject, object or speaker', 'nadia', {}, ['audit.c11', 'brief.c1', 'diary.c2', 'diary.c3']],
      ['as scope', 'tolls', {}, ['audit.c4', 'audit.c16', 'brief.c12', 'letter.c3', 'letter.c6']],
      ['as event', 'reform', {}, ['audit.c1', 'audit.c2', 'audit.c17', 'letter.c1']],
      ['of a figure and an existence', 'gale', {}, ['minutes.c1', 'minutes.c3', 'minutes.c7']],
      ['without reported ones', 'nadia', { reported: false }, ['audit.c11', 'diary.c3']],
      ['with the editor’s readings', 'mint-north', {}, ['letter.c9']],
      ['without the editor’s readings', 'mint-north', { inferred: false }, []],
      ['of some documents', 'nadia', { documents: ['diary', 'audit', 'diary'] }, ['audit.c11', 'diary.c2', 'diary.c3']],
      ['of no document', 'nadia', { documents: [] }, []],
      ['of an unknown document', 'nadia', { documents: ['nothing'] }, []],
      ['known by a day', 'nadia', { knownBy: '2011-05-31' }, ['audit.c11', 'brief.c1']],
      ['denied', 'birch', { modalities: ['DENIED'] }, ['audit.c6']],
      ['planned and denied', 'amber', { modalities: ['DENIED', 'PLANNED'] }, ['letter.c4']],
      ['of no modality', 'amber', { modalities: [] }, []],
      ['whatever day is asked about', 'birch', { asOf: '1990-01-01', atLeast: 'DEFINITE' }, ['audit.c2', 'brief.c2']],
      ['of one that no claim names', 'lone', {}, []],
      ['of nobody', 'nobody', {}, []],
    ])('come in order of document, number: %s', async (_, aboutId, view, expected) => {
      expect(await about(aboutId, view)).toEqual(expected)
    })

    it('are all the claims of the record for null', async () => {
      const all = await about(null, { modalities: ['STATED', 'PLANNED', 'DENIED'] })
      expect(all).toHaveLength(54)
      expect([...all].sort()).toEqual([...ids(SMALL_GRAPH.claims)].sort())
      expect(all.slice(15, 19)).toEqual(['audit.c16', 'audit.c17', 'brief.c1', 'brief.c2'])
      expect(await about(null, { modalities: ['DENIED'] })).toEqual(['audit.c6', 'diary.c6', 'letter.c4'])
      expect(await about(null, { documents: ['diary'] })).toEqual(OF_DIARY.filter((id) => !/c[46]/.test(id)))
    })

    it('are answered one list for each', async () => {
      const lists = await store().claimsAbout(
        ['elm', null, 'nobody', 'elm'],
        PLAIN_VIEW,
        { ...WHOLE, first: 2 },
        asking(),
      )
      const ofElm = ['brief.c4', 'diary.c1']
      expect(lists.map(({ items }) => ids(items))).toEqual([ofElm, ['audit.c1', 'audit.c2'], [], ofElm])
      expect(lists[0]?.keys).toEqual(['brief\t000000000004', 'diary\t000000000001'])
      expect(await store().claimsAbout([], PLAIN_VIEW, WHOLE, asking())).toEqual([])
    })

    it.each([1, 2, 4, 5])('come in pages of %i', async (first) => {
      const { items } = await readListing(first, async (page) =>
        firstOf(await store().claimsAbout(['nadia'], PLAIN_VIEW, page, asking())),
      )
      expect(ids(items)).toEqual(['audit.c11', 'brief.c1', 'diary.c2', 'diary.c3'])
    })
  })

  describe('the claims of a document', () => {
    it('come in order of number, whatever their modality, one list for each document', async () => {
      const lists = await store().claimsIn(['letter', 'nothing', 'diary', 'letter'], WHOLE, asking())
      const ofLetter = [
        ...['letter.c1', 'letter.c3', 'letter.c4', 'letter.c5', 'letter.c6', 'letter.c7', 'letter.c8', 'letter.c9'],
        ...['letter.c10', 'letter.c11', 'letter.c12'],
      ]
      expect(lists.map(({ items }) => ids(items))).toEqual([ofLetter, [], OF_DIARY, ofLetter])
    })

    it.each([1, 4, 6, 7])('come in pages of %i', async (first) => {
      const { items } = await readListing(first, async (page) =>
        firstOf(await store().claimsIn(['diary'], page, asking())),
      )
      expect(ids(items)).toEqual(OF_DIARY)
    })

    it('go on from any key', async () => {
      const pageAfter = async (key: string) =>
        ids(firstOf(await store().claimsIn(['diary'], { first: 2, after: key, keysOnly: false }, asking())).items)
      expect(await pageAfter('brief')).toEqual(['diary.c1', 'diary.c2'])
      expect(await pageAfter('diary\t000000000004')).toEqual(['diary.c5', 'diary.c6'])
      expect(await pageAfter('letter')).toEqual([])
    })
  })

  describe('the claims that a text finds', () => {
    const found = async (
      text: string,
      aboutIds: readonly string[] | null = null,
      documentIds: readonly string[] | null = null,
    ) => ids((await store().claimsFound(text, aboutIds, documentIds, WHOLE, asking())).items)

    it.each<[string, string, readonly string[]]>([
      ['words of the label', 'twin of', ['letter.c9']],
      ['words of the note', 'called', ['letter.c9']],
      ['words of the role', 'chair', ['diary.c3']],
      ['words of the date', 'before', ['brief.c2']],
      ['numbers', '2008', ['audit.c7']],
      ['beginnings of words', 'tw cal', ['letter.c9']],
      ['words of several places, in any order and case', 'STANDS “So” twin', ['letter.c9']],
      ['one word twice', 'chair chair', ['diary.c3']],
      ['words parted by a dash', '2008–09', ['audit.c7']],
      ['words of two claims', 'twin chair', []],
      ['words of which one is nowhere', 'twin nowhere', []],
      ['more than a word', 'twins', []],
      ['an end of a word', 'win', []],
      ['a name', 'cedar', []],
      ['nothing', '', []],
      ['no word', ' — “.” ', []],
    ])('are found by %s', async (_, text, expected) => {
      expect(await found(text)).toEqual(expected)
    })

    it('name one of the entities, and stand in one of the documents', async () => {
      expect(await found('stand', ['reform', 'lone', 'reform'])).toEqual([
        'audit.c1',
        'audit.c2',
        'audit.c17',
        'letter.c1',
      ])
      expect(await found('stand', ['reform', 'elm'], ['audit', 'diary'])).toEqual([
        'audit.c1',
        'audit.c2',
        'audit.c17',
        'diary.c1',
      ])
      expect(await found('stand', null, ['diary', 'diary', 'nothing'])).toEqual(OF_DIARY)
      expect(await found('chair', ['omar'])).toEqual([])
      expect(await found('chair', ['meeting'], ['diary'])).toEqual(['diary.c3'])
      expect(await found('stand', [])).toEqual([])
      expect(await found('stand', null, [])).toEqual([])
      expect(await found('stand', ['nobody'])).toEqual([])
      expect(await found('', ['reform'], ['audit'])).toEqual([])
    })

    it.each([1, 10, 53, 54, 55])('come in order of document, number, in pages of %i', async (first) => {
      const { items } = await readListing(first, (page) => store().claimsFound('as the', null, null, page, asking()))
      expect(items).toHaveLength(54)
      expect(ids(items.slice(0, 3))).toEqual(['audit.c1', 'audit.c2', 'audit.c3'])
      expect(items.at(-1)?.id).toBe('minutes.c8')
    })
  })

  describe('the entities that a document names', () => {
    it('come by name, id, one list for each document', async () => {
      const lists = await store().entitiesIn(['diary', 'nothing', 'minutes', 'diary'], null, WHOLE, asking())
      const inDiary = ['crown', 'dune', 'elm', 'ivy', 'mint-south', 'nadia', 'omar', 'meeting']
      expect(lists.map(({ items }) => ids(items))).toEqual([
        inDiary,
        [],
        ['cedar', 'fern', 'gale', 'harbour', 'ivy', 'warden', 'omar'],
        inDiary,
      ])
      expect(lists[0]?.keys.slice(4, 6)).toEqual(['mint\tmint-south', 'nadia ~00014dkami\tnadia'])
    })

    it('are of the kinds wanted', async () => {
      const inDiary = async (kinds: Parameters<ReturnType<OpenedStore>['entitiesIn']>[1]) =>
        ids(firstOf(await store().entitiesIn(['diary'], kinds, WHOLE, asking())).items)
      expect(await inDiary(['EVENT', 'PERSON', 'EVENT'])).toEqual(['nadia', 'omar', 'meeting'])
      expect(await inDiary(['TOPIC'])).toEqual([])
      expect(await inDiary([])).toEqual([])
    })

    it.each([1, 3, 8, 9])('come in pages of %i', async (first) => {
      const { items } = await readListing(first, async (page) =>
        firstOf(await store().entitiesIn(['diary'], null, page, asking())),
      )
      expect(ids(items)).toEqual(['crown', 'dune', 'elm', 'ivy', 'mint-south', 'nadia', 'omar', 'meeting'])
    })
  })

  describe('the documents that name an entity', () => {
    it('come by title, id, one list for each entity', async () => {
      const lists = await store().documentsOf(['dune', 'lone', 'reform', 'nobody', 'nadia', 'dune'], WHOLE, asking())
      const ofDune = ['diary', 'brief', 'letter', 'audit']
      expect(lists.map(({ items }) => ids(items))).toEqual([
        ofDune,
        [],
        ['letter', 'audit'],
        [],
        ['diary', 'brief', 'audit'],
        ofDune,
      ])
      expect(lists[2]?.keys).toEqual(['letter\tletter', 'yearly audit\taudit'])
    })

    it.each([1, 2, 4, 5])('come in pages of %i', async (first) => {
      const { items } = await readListing(first, async (page) =>
        firstOf(await store().documentsOf(['dune'], page, asking())),
      )
      expect(ids(items)).toEqual(['diary', 'brief', 'letter', 'audit'])
    })
  })
}
