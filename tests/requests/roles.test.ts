import { expect, test } from 'vitest'
import { canonicalLines } from '../../src/domain/derive/canonical-lines.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { buildRecord } from '../support/build-record.ts'
import { MEMBERS_RECORD } from '../support/members-record.ts'
import { rewritten, withFolder } from '../support/record-folder.ts'
import { roleRequests } from './role-requests.ts'

roleRequests('the embedded store', async (record) => openEmbeddedStore(record, recordHash(record)))

test.each([
  [
    'documents/members.yaml',
    'on behalf of: [boats]',
    'on behlaf of: [boats]',
    'documents/members.yaml:8: claims[3].roles.on behlaf of: "on behlaf of" is no role of the record; the closest is "on behalf of": ' +
      'declare it under `roles` in record.yaml, or write `scope`, `event` or `note`',
  ],
  [
    'documents/members.yaml',
    'on behalf of: [boats]',
    'on behalf of: [coats]',
    'documents/members.yaml:8: claims[3].roles.on behalf of[0]: no entity has the id "coats"; the closest is "boats"',
  ],
  [
    'documents/members.yaml',
    'type: DONATED_TO, object: greens, when: "2016", amount: {value: 200, currency: GBP}',
    'attribute: seat, value: North',
    'documents/members.yaml:8: claims[3].attribute: record.yaml has no attribute "seat"\n' +
      'documents/members.yaml:8: claims[3].roles: is not given with an attribute',
  ],
  [
    'documents/members.yaml',
    'subject: ada, type: DONATED_TO, object: greens, when: "2016", amount: {value: 200, currency: GBP}',
    'about: [ada, greens], when: "2016"',
    'documents/members.yaml:8: claims[3].roles: is not given with a remark',
  ],
  [
    'documents/members.yaml',
    '{on behalf of: [boats]}',
    '{on behalf of: []}',
    'documents/members.yaml:8: claims[3].roles.on behalf of: at least one entity is required: who has this role',
  ],
  [
    'record.yaml',
    'roles: [on behalf of, for, in]',
    'roles: [on behalf of, for, in, As agent]',
    'record.yaml:5: roles[3]: "As agent" is no role: write the small words that stand before the name, such as on behalf of',
  ],
  [
    'record.yaml',
    'roles: [on behalf of, for, in]',
    'roles: [on behalf of, for, in, scope]',
    'record.yaml:5: roles[3]: "scope" is a role that every record has: write it as the field scope',
  ],
])('in %s, %s written as %s is a fault', async (file, passage, instead, message) => {
  const { faults } = await withFolder(rewritten(MEMBERS_RECORD, file, passage, instead), readRecord)
  expect(faults.map(formatFault).join('\n')).toBe(message)
})

test('a record without roles is hashed as it was before there were any, and words and who has them count', async () => {
  const plain = buildRecord({})
  const { roles, ...before } = plain
  expect(roles).toEqual([])
  expect([...canonicalLines(plain)][0]).toBe(
    `["record",${JSON.stringify({ description: before.description, licence: before.licence, title: before.title })}]`,
  )
  const hashWith = async (passage: string, instead: string) => {
    const file = passage.startsWith('roles: [') ? 'record.yaml' : 'documents/members.yaml'
    const { record } = await withFolder(rewritten(MEMBERS_RECORD, file, passage, instead), readRecord)
    return record === null ? null : recordHash(record)
  }
  const written = await hashWith('roles: [on behalf of, for, in]', 'roles: [in, for, on behalf of]')
  expect(written).toBe(await hashWith('{for: [greens], in: [north]}', '{in: [north], for: [greens]}'))
  expect(await hashWith('{on behalf of: [boats]}', '{for: [boats]}')).not.toBe(written)
  expect(await hashWith('{on behalf of: [boats]}', '{on behalf of: [north]}')).not.toBe(written)
})

test('--lenient leaves out what names a role that there is not, and says so', async () => {
  const folder = rewritten(MEMBERS_RECORD, 'documents/members.yaml', 'on behalf of: [boats]', 'behalf: [boats]')
  const { record, faults, leftOut } = await withFolder(folder, (path) => readRecord(path, { isLenient: true }))
  expect([faults, leftOut.map(({ field }) => field)]).toEqual([[], ['claims[3].roles.behalf']])
  expect(record?.claims.map(({ id }) => id)).toEqual(['members.c1', 'members.c2', 'members.c3'])
})
