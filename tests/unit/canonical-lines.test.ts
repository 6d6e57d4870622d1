import { expect, test } from 'vitest'
import { canonicalLines } from '../../src/domain/derive/canonical-lines.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { buildRecord, link, on } from '../support/build-record.ts'

/** The line of a claim, as everybody who reckons the hash of a record has to write it. */
function lineOf(parts: Partial<Claim>): string | undefined {
  const claims = [link('letter.c1', ['a', 'PART_OF', 'b'], parts)]
  return [...canonicalLines(buildRecord({ claims }))].find((line) => line.startsWith('["claims"'))
}

const DATED =
  '["claims",{"accordingToId":null,"amount":{"currency":"GBP","value":5},"bound":"EXACT",' +
  '"content":{"form":"RELATIONSHIP","label":null,"objectId":"b","type":"PART_OF"},"continuesIds":[],' +
  '"correctsIds":["letter.c0"],"deniesPlan":false,"documentId":"letter","eventId":null,"furtherSpeakerIds":[],' +
  '"hedge":null,"id":"letter.c1","inferred":[],"locator":"¶1","modality":"STATED","note":null,"occasion":null,' +
  '"phrase":"as it stands there","recorded":null,"replacedByIds":[],"role":null,'
const REST =
  '"said":null,"scopeIds":[],"share":null,"subjectId":"a",' +
  '"when":{"atWriting":false,"edtf":"2009","inferred":false},"whenText":null}]'
const PARTS: Partial<Claim> = {
  amount: { value: 5, currency: 'GBP' },
  correctsIds: ['letter.c0'],
  when: on('2009'),
}

test('the line of a claim has its fields in order of name, but for roles and a verb that it has not', () => {
  expect(lineOf(PARTS)).toBe(DATED + REST)
})

test('the line of a claim has its roles and its own verb where it has them', () => {
  const roles = [{ word: 'on behalf of', entityIds: ['c', 'd'] }]
  expect(lineOf({ ...PARTS, roles })).toBe(`${DATED}"roles":[{"entityIds":["c","d"],"word":"on behalf of"}],${REST}`)
  const verbed = REST.replace('"when":', '"verb":"be run by","when":')
  expect(lineOf({ ...PARTS, verb: 'be run by' })).toBe(DATED + verbed)
})
