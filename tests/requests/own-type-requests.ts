import { describe, expect, it } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Store } from '../../src/store/store.ts'
import { OWN_RECORD } from '../support/own-record.ts'
import { askFolder } from '../support/served-store.ts'

/** Asks a record with types of its own, whose answers were worked out from `own-record.ts` by hand. */
export function ownTypeRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`requests about types of a record's own, answered by ${name}`, () => {
    const { service, ask: data } = askFolder(OWN_RECORD, open)

    it('tells who owned what share on a day, with the receipt', async () => {
      const { entity } = await data(`{ entity(ref: "boats") {
        relationships(where: {types: [HOLDS_SHARES_IN], sides: [OBJECT]}, view: {asOf: "2020-06-01"}) {
          edges { sentence certainty share { value } claims(first: 1) { id locator } node { family subject { id } } }
        }
      } }`)
      expect(entity.relationships.edges).toEqual([
        {
          sentence: 'Ada Stone held shares in Boats Ltd from 1 January 2019 to 31 December 2020, to 50%.',
          certainty: 'DEFINITE',
          share: { value: 0.5 },
          claims: [{ id: 'register.c1', locator: '¶1' }],
          node: { family: 'STRUCTURE', subject: { id: 'ada' } },
        },
      ])
    })

    it('finds the chain of owners by a path of one type', async () => {
      const { paths } = await data(
        '{ paths(from: "ada", to: "docks", where: {types: [HOLDS_SHARES_IN], direction: OUT}) { length paths { entities { id } } } }',
      )
      expect(paths).toEqual({ length: 2, paths: [{ entities: ['ada', 'boats', 'docks'].map((id) => ({ id })) }] })
    })

    it.each(['OUT', 'IN'])('takes what is symmetric both ways: %s', async (direction) => {
      const { subgraph, paths } = await data(`{
        subgraph(around: ["docks"], where: {types: [FIXED_PRICES_WITH], direction: ${direction}}) { entities { id } }
        paths(from: "docks", to: "cranes", where: {types: [FIXED_PRICES_WITH], direction: ${direction}}) { length }
      }`)
      expect(subgraph.entities).toEqual([{ id: 'docks' }, { id: 'cranes' }])
      expect(paths).toEqual({ length: 1 })
    })

    it('counts a symmetric relationship once, and finds its two claims disagree', async () => {
      const { relationships, verdict } = await data(`{
        relationships(where: {types: [FIXED_PRICES_WITH]}) { totalCount nodes { subject { id } object { id } } }
        verdict(subject: "docks", object: "cranes", where: {types: [FIXED_PRICES_WITH]}) { answer }
      }`)
      expect(relationships).toEqual({ totalCount: 1, nodes: [{ subject: { id: 'cranes' }, object: { id: 'docks' } }] })
      expect(verdict).toEqual({ answer: 'DISPUTED' })
    })

    it('lets a contrary change end the one before', async () => {
      const heldOn = async (day: string) => {
        const { relationships } = await data(
          `{ relationships(where: {types: [LISTED_ON, WITHDRAWN_FROM]}, view: {asOf: "${day}"}) { nodes { type } } }`,
        )
        return relationships.nodes.map(({ type }: { readonly type: string }) => type)
      }
      expect(await heldOn('2018-04-30')).toEqual([])
      expect(await heldOn('2020-01-01')).toEqual(['LISTED_ON'])
      expect(await heldOn('2022-01-01')).toEqual(['WITHDRAWN_FROM'])
    })

    it('filters by family, which own types have too', async () => {
      const { relationships } = await data(
        '{ relationships(where: {families: [FUNDING]}) { nodes { type amount { value } } } }',
      )
      expect(relationships.nodes).toEqual([{ type: 'DONATED_TO', amount: { value: 200 } }])
    })

    it('tells clients that draw what each type is, those of the core first', async () => {
      const { relationshipTypes, overview, __type } = await data(`{
        relationshipTypes { key family aspect label inverseLabel symmetric subjects objects description count }
        overview { countsByType { key count } }
        __type(name: "RelationshipType") { enumValues { name description } }
      }`)
      const ids = relationshipTypes.map(({ key }: { readonly key: string }) => key)
      expect(ids[0]).toBe('ABSORBED_INTO')
      expect(ids.slice(ids.indexOf('OTHER'))).toEqual([
        ...['OTHER', 'APPOINTS_BOARD_OF', 'BENEFICIALLY_OWNED_BY', 'CONTROLS', 'DIRECTOR_OF', 'DONATED_TO'],
        ...[
          'EMPLOYED_BY',
          'FIXED_PRICES_WITH',
          'HOLDS_SHARES_IN',
          'HOLDS_VOTES_IN',
          'LISTED_ON',
          'REPRESENTED',
          'SANCTIONED_BY',
          'WITHDRAWN_FROM',
        ],
      ])
      expect(relationshipTypes[0]).toMatchObject({ label: 'was absorbed into', inverseLabel: 'absorbed', count: 0 })
      expect(relationshipTypes.find(({ key }: { readonly key: string }) => key === 'HOLDS_SHARES_IN')).toEqual({
        key: 'HOLDS_SHARES_IN',
        family: 'STRUCTURE',
        aspect: 'STATE',
        label: 'held shares in',
        inverseLabel: 'had as a shareholder',
        symmetric: false,
        subjects: ['PERSON', 'ORGANISATION'],
        objects: ['ORGANISATION'],
        description: 'The subject holds shares in the object, by itself or through others.',
        count: 2,
      })
      expect(overview.countsByType).toEqual([
        { key: 'DONATED_TO', count: 1 },
        { key: 'FIXED_PRICES_WITH', count: 1 },
        { key: 'HOLDS_SHARES_IN', count: 2 },
        { key: 'LISTED_ON', count: 1 },
        { key: 'WITHDRAWN_FROM', count: 1 },
      ])
      expect(__type.enumValues).toContainEqual({ name: 'FIXED_PRICES_WITH', description: 'The two agreed on prices.' })
    })

    it('refuses a type that another record might have', async () => {
      const { errors } = await service().ask('{ relationships(where: {types: [OWNS]}) { totalCount } }')
      expect(errors?.[0]?.message).toContain(
        '"OWNS" is no type of relationship of this record: `relationshipTypes` lists them, its own among them.',
      )
    })
  })
}
