import { describe, expect, test } from 'vitest'
import { fromAddress, toAddress, toHref } from '../../src/explorer/state/address.ts'
import { FIRST_STATE, type PageState, PLAIN_LENS } from '../../src/explorer/state/page-state.ts'

const STATE: PageState = {
  room: 'documents',
  about: 'commissioners-briefing',
  shown: [
    { id: 'scd9', place: { x: 0, y: -40, isPinned: true } },
    { id: 'mps', place: { x: 120, y: 7, isPinned: false } },
    { id: 'gb:company/07', place: null },
  ],
  open: 'mps~scd9',
  lens: {
    ...PLAIN_LENS,
    asOf: '2009-06-17',
    knownBy: '2010-01-01',
    denied: false,
    reported: false,
    inferred: false,
    documents: ['home-office-letter'],
    families: ['FUNDING', 'LINEAGE'],
    types: ['PART_OF'],
    kinds: ['PERSON'],
  },
  question: 'did-it-feed-into',
  values: { subject: 'Operation Swale & Co, “x”' },
  form: 'table',
}

const ADDRESS =
  '?room=documents&about=commissioners-briefing&show=scd9,0,-40,pin~mps,120,7~gb:company/07&open=mps~scd9&asOf=2009-06-17&knownBy=2010-01-01' +
  '&without=denied,reported,inferred&documents=home-office-letter&families=FUNDING,LINEAGE&types=PART_OF&kinds=PERSON' +
  '&ask=did-it-feed-into&as=table&v.subject=Operation%20Swale%20%26%20Co,%20%E2%80%9Cx%E2%80%9D'

describe('the address of the page', () => {
  test('holds every part of its state, legibly', () => {
    expect(toAddress(STATE)).toBe(ADDRESS)
    expect(fromAddress(ADDRESS)).toEqual(STATE)
  })

  test('stands behind a # where it is too long for a server', () => {
    expect(toHref(STATE)).toBe(`./${ADDRESS}`)
    const shown = Array.from({ length: 1000 }, (_, at) => ({ id: `e${at}`, place: null }))
    const href = toHref({ ...STATE, shown })
    expect(href).toMatch(/^\.\/#\?room=documents&/)
    expect(fromAddress(href.slice(3)).shown).toEqual(shown)
  })

  test('is bare before anything was looked for', () => {
    expect(toAddress(FIRST_STATE)).toBe('')
    expect(fromAddress('')).toEqual(FIRST_STATE)
  })

  test('leaves out what is not as it must be: it may come from anywhere', () => {
    const hostile = fromAddress(
      '?room=cellar&about=%3Cb%3E&show=<img src=x>,1,2~mps,1e9,2~mps,3,4~soca,1,x&open=javascript:alert("1")&asOf=2009-02-30' +
        '&knownBy=yesterday&families=FUNDING,drop table&kinds=<b>&ask=../secret&documents=a b&as=song',
    )
    expect(hostile).toEqual({
      ...FIRST_STATE,
      shown: [
        { id: 'mps', place: null },
        { id: 'soca', place: null },
      ],
      lens: { ...PLAIN_LENS, families: ['FUNDING'] },
    })
  })
})
