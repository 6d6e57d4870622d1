import { expect, test } from 'vitest'
import { editorsPart } from '../../src/domain/prose/editors-part.ts'

test('the editor’s part is told with the note that says why', () => {
  expect(editorsPart({ inferred: [], note: 'A yearly sum.' })).toBeNull()
  expect(editorsPart({ inferred: ['SUBJECT'], note: 'The team is meant.' })).toBe(
    'the subject is the editor’s: The team is meant',
  )
  expect(editorsPart({ inferred: ['OBJECT', 'READING', 'SPEAKER'], note: null })).toBe(
    'the object, the reading and the speaker are the editor’s',
  )
})
