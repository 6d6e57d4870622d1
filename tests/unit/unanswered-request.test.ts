import { expect, test } from 'vitest'
import { unansweredRequest } from '../../src/domain/answers/unanswered-request.ts'
import type { RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { buildAttestation, buildRelationship } from '../support/arbitraries.ts'

const link = (type: RelationshipType, subjectId: string, objectId: string) =>
  buildRelationship(type, [buildAttestation()], { id: `r-${type}-${subjectId}`, subjectId, objectId })

test('a request is unanswered where nothing but requests of one to the other is told between two', () => {
  const asked = link('CALLED_ON', 'denis', 'nick')
  const request = { askerId: 'denis', askedId: 'nick' }
  expect(unansweredRequest([asked])).toEqual(request)
  expect(unansweredRequest([asked, link('QUESTIONED', 'denis', 'nick')])).toEqual(request)
  expect(unansweredRequest([asked, link('CRITICISES', 'nick', 'denis')])).toBeNull()
  expect(unansweredRequest([asked, link('CALLED_ON', 'nick', 'denis')])).toBeNull()
  expect(unansweredRequest([asked, link('SUPPORTS', 'denis', 'nick')])).toBeNull()
  expect(unansweredRequest([link('SUPPORTS', 'denis', 'nick')])).toBeNull()
  expect(unansweredRequest([])).toBeNull()
})
