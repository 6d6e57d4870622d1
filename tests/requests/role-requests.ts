import { describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { readRecord } from '../../src/record/read-record.ts'
import type { Store } from '../../src/store/store.ts'
import { MEMBERS_RECORD } from '../support/members-record.ts'
import { withFolder } from '../support/record-folder.ts'
import { servedStore } from '../support/served-store.ts'

/** Relationships of more than two, asked from each side, worked out from `members-record.ts` by hand. */
export function roleRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`requests about roles of a record's own, answered by ${name}`, () => {
    const service = servedStore(async () => {
      const { record, faults } = await withFolder(MEMBERS_RECORD, readRecord)
      expect(faults).toEqual([])
      if (record === null) throw new Error('the record has faults')
      return open(record)
    })
    const edgesOf = async (ref: string, where: string, view = '{}') => {
      const { data, errors } = await service().ask(
        `{ entity(ref: "${ref}") { relationships(where: ${where}, view: ${view}) { totalCount edges {
          side role sentence other { id } claims { id } } } } }`,
      )
      expect(errors).toBeUndefined()
      expect(data.entity.relationships.totalCount).toBe(data.entity.relationships.edges.length)
      return data.entity.relationships.edges
    }

    it('tells of a party who sat for it, and in a View of a day who did then', async () => {
      const ada = {
        side: 'QUALIFIER',
        role: 'for',
        sentence: 'Ada Stone sat in the House from 9 June 2017 on, for the Reds, in North.',
        other: { id: 'ada' },
        claims: [{ id: 'members.c2' }],
      }
      const bea = {
        side: 'QUALIFIER',
        role: 'for',
        sentence: 'Bea Stone sat in the House from 8 May 2015 on, for the Reds.',
        other: { id: 'bea' },
        claims: [{ id: 'members.c3' }],
      }
      expect(await edgesOf('reds', '{types: [SITS_IN]}')).toEqual([bea, ada])
      expect(await edgesOf('reds', '{types: [SITS_IN]}', '{asOf: "2016-01-01"}')).toEqual([bea])
      expect(await edgesOf('reds', '{sides: [SUBJECT, OBJECT]}')).toEqual([])
    })

    it('tells of a seat, and of whom somebody gave for', async () => {
      expect(await edgesOf('north', '{sides: [QUALIFIER]}')).toMatchObject([
        { role: 'in', other: { id: 'ada' }, claims: [{ id: 'members.c1' }] },
        { role: 'in', other: { id: 'ada' }, claims: [{ id: 'members.c2' }] },
      ])
      expect(await edgesOf('boats', '{}')).toEqual([
        {
          side: 'QUALIFIER',
          role: 'on behalf of',
          sentence: 'Ada Stone donated to the Greens in 2016, with £200, on behalf of Boats Ltd.',
          other: { id: 'ada' },
          claims: [{ id: 'members.c4' }],
        },
      ])
    })

    it('tells the same from both ends, and at an end no role', async () => {
      expect(await edgesOf('house', '{}', '{asOf: "2016-01-01"}')).toMatchObject([
        { side: 'OBJECT', role: null, sentence: expect.stringContaining('for the Greens, in North') },
        { side: 'OBJECT', role: null, sentence: expect.stringContaining('for the Reds') },
      ])
      expect(await edgesOf('greens', '{}')).toMatchObject([
        { side: 'QUALIFIER', role: 'for', other: { id: 'ada' } },
        { side: 'OBJECT', role: null, other: { id: 'ada' } },
      ])
    })

    it('gives the roles of a claim, counts by side, and has a mention in the timeline', async () => {
      const { data, errors } = await service().ask(`{
        node(id: "members.c1") { ... on Claim { roles { word entities { id } } } }
        entity(ref: "north") { relationshipCounts { side count } timeline { nodes { when { edtf } } } claims { nodes { id } } }
      }`)
      expect(errors).toBeUndefined()
      expect(data.node.roles).toEqual([
        { word: 'for', entities: [{ id: 'greens' }] },
        { word: 'in', entities: [{ id: 'north' }] },
      ])
      expect(data.entity.relationshipCounts).toEqual([{ side: 'QUALIFIER', count: 2 }])
      expect(data.entity.timeline.nodes.map((one: { when: { edtf: string } }) => one.when.edtf)).toEqual([
        '2015-05-08',
        '2017-05-03',
        '2017-06-09',
      ])
      expect(data.entity.claims.nodes).toEqual([{ id: 'members.c1' }, { id: 'members.c2' }])
    })
  })
}
