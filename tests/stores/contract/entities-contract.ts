import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW } from '../../../src/domain/evidence/view.ts'
import { rankNames } from '../../../src/domain/search/rank-names.ts'
import { COUNTING, type EntityFilter } from '../../../src/store/store.ts'
import { asking, EVERY_SIDE, ids, NOTHING, type OpenedStore, readListing, WHOLE } from './told.ts'

/** In order of folded name, then id; what is beyond ASCII comes last, by code point. */
const IN_ORDER = [
  ...['charter', 'cedar', 'crown', 'dune', 'elm', 'fern', 'gale', 'harbour', 'ivy', 'lamps', 'mint-north'],
  ...['mint-south', 'nadia', 'amber', 'birch', 'quay', 'reform', 'tolls', 'treaty', 'warden'],
  ...['lone', 'river', 'omar', 'meeting'],
]

const NO_FILTER: EntityFilter = { kinds: null, classification: null }

/** What every store answers when asked for entities of the small graph. */
export function entitiesContract(store: OpenedStore): void {
  describe('entities by id', () => {
    it('come whole, in the order of the ids, null for an unknown one', async () => {
      const [dune, nobody, river] = await store().entitiesById(['dune', 'nobody', 'river'], asking())
      expect(dune).toEqual({
        id: 'dune',
        kind: 'ORGANISATION',
        name: 'Dune Agency',
        names: [],
        summary: 'Took over the tolls and the lamps.',
        classification: 'agency',
        sameAs: ['https://example.org/dune'],
        formerIds: [],
        nameFrom: 'TEXT',
        article: null,
        inSentence: null,
        isPlural: false,
        isCollective: false,
      })
      expect(nobody).toBeNull()
      expect(river).toEqual({
        id: 'river',
        kind: 'PLACE',
        name: 'Річка',
        names: [{ name: 'Richka', documents: ['letter'], period: null }],
        summary: null,
        classification: null,
        sameAs: [],
        formerIds: [],
        nameFrom: 'TEXT',
        article: null,
        inSentence: null,
        isPlural: false,
        isCollective: false,
      })
    })

    it('keep their other names in the order of the record, with documents and period', async () => {
      const [cedar] = await store().entitiesById(['cedar'], asking())
      expect(cedar?.names).toEqual([
        { name: 'CU', documents: ['audit', 'brief'], period: null },
        { name: 'Squad of the Cedars', documents: ['letter'], period: '2005/2008' },
      ])
    })

    it('answer to a former id with the present one, and to an id asked twice twice', async () => {
      const found = await store().entitiesById(['cedar-squad', 'lone', 'unit-5', 'lone'], asking())
      expect(ids(found)).toEqual(['cedar', 'lone', 'cedar', 'lone'])
    })

    it('are not found by a name, a document, nor by nothing', async () => {
      expect(await store().entitiesById(['Quay', 'audit', ''], asking())).toEqual([null, null, null])
      expect(await store().entitiesById([], asking())).toEqual([])
    })
  })

  describe('a reference', () => {
    it.each([
      ['an id', 'quay', ['quay']],
      ['a former id', 'cedar-squad', ['cedar']],
      ['a name, whatever its case and spaces', ' cedar  UNIT ', ['cedar']],
      ['a name in typographic quotes, typed in plain ones', '"lamp" charter', ['charter']],
      ['a name with an accent in two code points', 'E\u0301clair', ['lone']],
      ['a name in another script', 'РІЧКА', ['river']],
      ['a name beyond the sixteen-bit characters', '🜁 meeting', ['meeting']],
      ['another name', 'cu', ['cedar']],
      ['another name with an apostrophe', "bureau de l'orme", ['elm']],
      ['an id before the other name of something else', 'reform', ['reform']],
      [
        'a name that two have, in order of id, before the one that has it as another name',
        'mint',
        ['mint-north', 'mint-south'],
      ],
      ['another name that two have, in order of their names', 'The Office', ['crown', 'elm']],
      ['nothing: a word of a name', 'Squad', []],
      ['nothing: the beginning of a name', 'Operation', []],
      ['nothing: an accent left out', 'eclair', []],
      ['nothing: a document', 'Yearly Audit', []],
      ['nothing: an empty text', '', []],
    ])('may be %s', async (_, ref, meant) => {
      const [found = []] = await store().entitiesByRef([ref], asking())
      expect(ids(found)).toEqual(meant)
    })

    it('is answered one for each, in their order', async () => {
      const found = await store().entitiesByRef(['MINT', 'nobody', 'quay'], asking())
      expect(found.map(ids)).toEqual([['mint-north', 'mint-south'], [], ['quay']])
      expect(await store().entitiesByRef([], asking())).toEqual([])
    })
  })

  describe('the list of entities', () => {
    it.each([1, 2, 3, 100])('gives each once, in order of name, id, in pages of %i', async (first) => {
      const { items } = await readListing(first, (page) => store().entities(NO_FILTER, 'NAME', page, asking()))
      expect(ids(items)).toEqual(IN_ORDER)
    })

    it.each([1, 3, 100])('gives those with the most relationships first, in pages of %i', async (first) => {
      const { items } = await readListing(first, (page) => store().entities(NO_FILTER, 'DEGREE', page, asking()))
      const counts = await store().relationshipCountsOf(IN_ORDER, EVERY_SIDE, PLAIN_VIEW, asking())
      const degrees = new Map(
        counts.map((ones, index) => [IN_ORDER[index], ones.reduce((sum, { count }) => sum + count, 0)]),
      )
      const expected = IN_ORDER.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
      expect(ids(items)).toEqual(expected)
    })

    it('has the folded name, in ASCII, and the id as sort key', async () => {
      const { keys, items } = await store().entities(NO_FILTER, 'NAME', WHOLE, asking())
      const keyOf = new Map(items.map(({ id }, index) => [id, keys[index]]))
      expect(keyOf.get('charter')).toBe('"lamp" charter\tcharter')
      expect(keyOf.get('mint-south')).toBe('mint\tmint-south')
      expect(keyOf.get('nadia')).toBe('nadia ~00014dkami\tnadia')
      expect(keyOf.get('meeting')).toBe('~01f701 meeting\tmeeting')
    })

    it('goes on after a key that no entity has', async () => {
      const { items } = await store().entities(NO_FILTER, 'NAME', { first: 2, after: 'm', keysOnly: false }, asking())
      expect(ids(items)).toEqual(['mint-north', 'mint-south'])
    })

    it('is empty after the last, and where nothing is asked for', async () => {
      const afterLast = { first: 5, after: '~01f701 meeting\tmeeting', keysOnly: false }
      expect(await store().entities(NO_FILTER, 'NAME', afterLast, asking())).toEqual(NOTHING)
      expect(await store().entities(NO_FILTER, 'NAME', { first: 0, after: null, keysOnly: false }, asking())).toEqual(
        NOTHING,
      )
    })

    it.each<[string, EntityFilter, readonly string[]]>([
      ['one kind', { kinds: ['PLACE'], classification: null }, ['quay', 'river']],
      ['two kinds', { kinds: ['TOPIC', 'PERSON'], classification: null }, ['lamps', 'nadia', 'tolls', 'lone', 'omar']],
      ['one kind named twice', { kinds: ['POST', 'POST'], classification: null }, ['warden']],
      ['a classification', { kinds: null, classification: 'charity' }, ['gale', 'harbour', 'ivy']],
      ['both', { kinds: ['INSTRUMENT', 'PLACE'], classification: 'treaty' }, ['treaty']],
      ['a classification of another kind', { kinds: ['PLACE'], classification: 'unit' }, []],
      ['an unknown classification', { kinds: null, classification: 'Unit' }, []],
      ['no kind at all', { kinds: [], classification: null }, []],
    ])('can be narrowed to %s, and counted', async (_, filter, expected) => {
      for (const first of [1, 2, 100]) {
        const { items } = await readListing(first, (page) => store().entities(filter, 'NAME', page, asking()))
        expect(ids(items)).toEqual(expected)
      }
      expect((await store().entities(filter, 'NAME', COUNTING, asking())).keys).toHaveLength(expected.length)
    })

    it('counts all', async () => {
      expect((await store().entities(NO_FILTER, 'NAME', COUNTING, asking())).keys).toHaveLength(24)
    })
  })

  describe('the names proposed for a typed text', () => {
    // Within a match by how many claims name it: 2 the one Mint and 1 the other; 4 Ivy Trust, 3 Gale Trust, 2 Harbour Trust;
    // 3 the Warden, 2 the lamps.
    it.each([
      ['the whole name first, own or other', 'mint', ['crown EXACT', 'mint-south EXACT', 'mint-north EXACT']],
      ['the beginning of a name', 'operation', ['amber PREFIX', 'birch PREFIX']],
      ['beginnings of words, in any order', 'off cr', ['crown WORD']],
      ['the beginning of a word in the middle', 'trus', ['ivy WORD', 'gale WORD', 'harbour WORD']],
      ['a word of its own and one of what it is part of', 'agency cedar', ['cedar IN_CONTEXT']],
      // The other Mint is only planned to be part of the Crown Office.
      ['words of two of its names', 'crown mint', ['crown IN_CONTEXT']],
      ['two names of one', 'Operation Amber (AMB)', ['amber EXACT']],
      ['two names of two', 'Operation Amber (Operation Birch)', []],
      ['an article before it and a genitive behind', 'the Cedar Unit’s', ['cedar EXACT']],
      ['a word with an edit', 'lemps', ['warden FUZZY', 'lamps FUZZY']],
      ['a word with two edits, beyond five letters', 'harbxvr', ['harbour FUZZY']],
      ['two words with an edit each', 'operaton ambar', ['amber FUZZY']],
      ['the whole name without its space', 'dunagency', ['dune FUZZY']],
      ['another script with an edit', 'річко', ['river FUZZY']],
      ['a character beyond the sixteen-bit ones', '🜁', ['meeting PREFIX']],
      ['quotes, which begin a name but no word', '“LAMP', ['charter PREFIX', 'warden WORD', 'lamps WORD']],
      ['marks that a search language would read as its own', 'cedar* AND (unit~2) OR "', []],
      ['nothing near', 'zebra crossing', []],
      ['an empty text', ' ', []],
    ])('hold all that match: %s', async (_, text, expected) => {
      const proposed = await store().namesProposed(text, null, asking())
      expect(new Set(proposed.map(({ entity }) => entity.id)).size).toBe(proposed.length)
      const ranked = rankNames(text, proposed)
      expect(ranked.map(({ entity, match }) => `${entity.id} ${match}`)).toEqual(expected)
    })

    it('are of the kinds wanted', async () => {
      const proposed = await store().namesProposed('quay', ['INSTRUMENT'], asking())
      expect(proposed.every(({ entity }) => entity.kind === 'INSTRUMENT')).toBe(true)
      expect(rankNames('quay', proposed).map(({ entity }) => entity.id)).toEqual(['treaty'])
      expect(await store().namesProposed('quay', [], asking())).toEqual([])
    })
  })
}
