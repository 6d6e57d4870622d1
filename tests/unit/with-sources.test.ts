import { expect, test } from 'vitest'
import { paragraphOf, sourced } from '../../src/domain/prose/prose.ts'
import { withSources } from '../../src/domain/prose/with-sources.ts'
import { claim, document, on, remark } from '../support/build-record.ts'

const letter = document('letter', 'The letter', {
  authorIds: ['ann'],
  written: { edtf: '2010-01-20', inferred: false },
})
const river = document('river', 'The river')
const documents = { letter, river }
const began = { form: 'EXISTENCE', change: 'BEGAN' } as const
const claims = [
  claim('letter.c1', 'unit', began),
  claim('letter.c2', 'unit', began, { when: on('2009') }),
  claim('river.c1', 'unit', began),
  claim('river.c2', 'unit', began, { when: on('2008') }),
  remark('river.c3', ['unit']),
]
const claimOf = (id: string) => {
  const found = claims.find((one) => one.id === id)
  const of = found === undefined ? undefined : documents[found.documentId === 'letter' ? 'letter' : 'river']
  return found === undefined || of === undefined ? undefined : { claim: found, document: of }
}
const says = (sentence: string, ...claimIds: readonly string[]) => ({ sentence, claimIds })
const told = (sentences: Parameters<typeof withSources>[0]) =>
  withSources(sentences, claimOf, (id) => id.toUpperCase()).map(({ sentence }) => sentence)

test('what has no day stands behind who wrote so, once for what follows of the same document', () => {
  expect(told(sourced([says('One', 'letter.c1'), says('Two', 'letter.c2'), says('Three', 'river.c1')]))).toEqual([
    'As ANN wrote on 20 January 2010: One',
    'Two',
    'As “The river” has it: Three',
  ])
})

test('what others wrote does not stand behind it: they are named, or said to be several', () => {
  const [first = says('')] = sourced([says('One', 'letter.c1')])
  expect(told([first, says('Two', 'river.c2'), says('Three', 'river.c2')])).toEqual([
    'As ANN wrote on 20 January 2010: One',
    'As “The river” has it: Two',
    'Three',
  ])
  expect(told([first, says('Two', 'letter.c2', 'river.c2')])).toEqual([
    'As ANN wrote on 20 January 2010: One',
    'As several documents have it: Two',
  ])
})

test('what is quoted has a voice of its own, and a paragraph begins anew', () => {
  const [first = says('')] = sourced([says('One', 'letter.c1')])
  expect(told([first, says('“Words”', 'river.c3')])[1]).toBe('“Words”')
  expect(told([first, ...paragraphOf([says('Two', 'river.c2')])])[1]).toBe('Two')
})

test('what is quoted only in part stands behind who wrote it, and a claim that is not known behind nobody', () => {
  const [first = says('')] = sourced([says('One', 'letter.c1')])
  expect(told([first, says('Two', 'river.c3', 'river.c2')])[1]).toBe('As “The river” has it: Two')
  expect(told([first, says('Two', 'nowhere.c1')])[1]).toBe('Two')
})

test('one side of what documents differ on stands behind its document, with a date or without; a position says itself whose it is', () => {
  const differ = { ...says('They differ on this'), disputes: ['letter.c2', 'river.c2'] }
  const position = { ...says('The letter has it so', 'letter.c2'), isPosition: 'NAMED' as const }
  expect(told([says('The unit was paid', 'letter.c2'), ...paragraphOf([differ, position])])).toEqual([
    'By what ANN wrote on 20 January 2010, the unit was paid',
    'They differ on this',
    'The letter has it so',
  ])
  expect(told([says('The unit was paid', 'river.c2'), differ])[0]).toBe('By “The river”, the unit was paid')
  // Of two documents that tell the same neither is named, and what is not disputed needs no name.
  expect(told([says('The unit was paid', 'river.c2', 'letter.c2'), differ])[0]).toBe('The unit was paid')
  expect(told([says('The unit was paid', 'letter.c1'), differ])[0]).toBe('The unit was paid')
  expect(told([says('One', 'river.c2'), says('Two', 'river.c2'), differ])).toEqual([
    'By “The river”, One',
    'By the same account, Two',
    'They differ on this',
  ])
})

test('who speaks in a document without an author is told as it tells it', () => {
  const debate = document('letter', 'A debate', {
    written: { edtf: '2006-10-24', inferred: false },
    leads: [{ words: 'the Government, answering questions, said', locators: [] }],
  })
  const [claimed] = claims
  expect(
    withSources(
      sourced([says('One', 'letter.c1')]),
      () => claimed && { claim: claimed, document: debate },
      (id) => id,
    ).map(({ sentence }) => sentence),
  ).toEqual(['As the Government, answering questions, said on 24 October 2006: One'])
})
