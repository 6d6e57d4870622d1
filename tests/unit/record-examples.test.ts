import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { readFolder, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const HEAD = 'licence: CC0-1.0\n'

function withExamples(examples: string) {
  return rewritten(SMALL_RECORD, 'record.yaml', HEAD, `${HEAD}examples:\n  ${examples}\n`)
}

describe('what a record’s questions ask about by default', () => {
  test('is kept by question and variable, in their order', async () => {
    const files = withExamples(
      'what-was-known-by: {entity: reform, day: "2010-12-31"}\n  did-it-feed-into: {subject: unit-one}',
    )
    expect((await readFolder(files)).examples).toEqual([
      { id: 'did-it-feed-into', values: { subject: 'unit-one' } },
      { id: 'what-was-known-by', values: { day: '2010-12-31', entity: 'reform' } },
    ])
  })

  test.each([
    [
      'a question that is none',
      'did-it-feed-inot: {subject: unit-one}',
      'examples.did-it-feed-inot: is no named question that asks about something; the closest is "did-it-feed-into"',
    ],
    [
      'what the question does not ask about',
      'did-it-feed-into: {entity: unit-one}',
      'examples.did-it-feed-into.entity: is nothing that did-it-feed-into asks about: write subject or object',
    ],
    [
      'a question that asks about nothing in particular',
      'what-is-in-the-record: {entity: unit-one}',
      'examples.what-is-in-the-record.entity: what-is-in-the-record asks about nothing that can be chosen',
    ],
    [
      'an entity that is not there',
      'did-it-feed-into: {subject: unit-on}',
      'examples.did-it-feed-into.subject: no entity has the id "unit-on"; the closest is "unit-one"',
    ],
    [
      'a former id, one of several',
      'what-do-they-share: {of: [unit-one, unit-2]}',
      'examples.what-do-they-share.of[1]: "unit-2" is a former id: write unit-two',
    ],
    [
      'an entity where a document belongs',
      'what-one-document-tells: {document: unit-one}',
      'examples.what-one-document-tells.document: "unit-one" is an entity: a document belongs here',
    ],
    [
      'several where it asks about one',
      'did-it-feed-into: {subject: [unit-one, unit-two]}',
      'examples.did-it-feed-into.subject: takes one value, not a list',
    ],
    [
      'a day that does not exist',
      'what-was-known-by: {day: "2010-02-30"}',
      'examples.what-was-known-by.day: "2010-02-30" is not a day that exists: write it as 2024-03-05',
    ],
    ['a number', 'did-it-feed-into: {subject: 5}', 'examples.did-it-feed-into.subject: must be text: put 5 in quotes'],
  ])('is refused with %s', async (_, examples, message) => {
    const { faults } = await withFolder(withExamples(examples), readRecord)
    expect(faults.map(formatFault)).toEqual([`record.yaml:5: ${message}`])
  })
})
