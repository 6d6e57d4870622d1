import { expect, test } from 'vitest'
import { editorsPart } from '../../src/domain/prose/editors-part.ts'

const BARE = { whenText: null, phrase: 'gave £700,000' }

test('the editor’s part is told with the note that says why', () => {
  expect(editorsPart({ ...BARE, inferred: [], when: null, note: 'A yearly sum.' })).toBeNull()
  expect(editorsPart({ ...BARE, inferred: ['SUBJECT'], when: null, note: 'The team is meant.' })).toBe(
    'the subject is the editor’s: The team is meant',
  )
  expect(editorsPart({ ...BARE, inferred: ['OBJECT', 'READING', 'SPEAKER'], when: null, note: null })).toBe(
    'the object, the reading and the speaker are the editor’s',
  )
})

test('a date that the editor supplied is his part, unless it is that of the document', () => {
  const dated = (atWriting: boolean) => ({ edtf: '2008', inferred: true, atWriting })
  expect(editorsPart({ ...BARE, inferred: [], when: dated(false), note: 'Last year.' })).toBe(
    'the date is the editor’s: Last year',
  )
  expect(editorsPart({ ...BARE, inferred: ['READING'], when: dated(false), note: null })).toBe(
    'the reading and the date are the editor’s',
  )
  expect(editorsPart({ ...BARE, inferred: [], when: dated(true), note: 'A post of 2009.' })).toBeNull()
  expect(editorsPart({ ...BARE, inferred: [], when: dated(false), whenText: 'last year', note: null })).toBe(
    'the date (“last year” in the text) is the editor’s',
  )
  expect(
    editorsPart({ ...BARE, inferred: [], when: dated(false), whenText: 'last year', note: '"Last year" of 2009.' }),
  ).toBe('the date is the editor’s: "Last year" of 2009')
})
