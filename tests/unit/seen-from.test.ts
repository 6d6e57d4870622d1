import { describe, expect, it } from 'vitest'
import { judgedFrom, qualifierIdsOf, roleFrom, sideFrom, toldFrom } from '../../src/domain/evidence/seen-from.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { buildAttestation, buildRelationship } from '../support/arbitraries.ts'

const named = buildAttestation({ claimId: 'a.c1', documentId: 'a', scopeIds: ['team', 'maxim'] })
const atLaunch = buildAttestation({ claimId: 'b.c1', documentId: 'b', eventId: 'team' })
const bare = buildAttestation({ claimId: 'c.c1', documentId: 'c' })
const denied = buildAttestation({ claimId: 'd.c1', documentId: 'd', modality: 'DENIED', scopeIds: ['squad'] })
const paid = buildRelationship('FUNDED_BY', [named, atLaunch, bare, denied])

const claims = ({ attestations }: { readonly attestations: readonly { readonly claimId: string }[] }) =>
  attestations.map(({ claimId }) => claimId)

describe('a relationship, seen from an entity', () => {
  it('is seen from the first side that fits', () => {
    expect(['maxim', 'scd9', 'team', 'nobody-else'].map((id) => sideFrom(paid, id))).toEqual([
      ...['SUBJECT', 'OBJECT', 'QUALIFIER', 'QUALIFIER'],
    ])
  })

  it('is qualified by what a claim names as scope or event, no end and nothing that only a denial names', () => {
    expect(qualifierIdsOf(paid)).toEqual(['team'])
  })

  it('is told by the claims that name it, and judged by the denials too', () => {
    expect(claims(toldFrom(paid, 'team'))).toEqual(['a.c1', 'b.c1'])
    expect(claims(judgedFrom(paid, 'team'))).toEqual(['a.c1', 'b.c1', 'd.c1'])
    expect(toldFrom(paid, 'maxim')).toBe(paid)
    expect(judgedFrom(paid, 'scd9')).toBe(paid)
  })

  it('says as what the visible claims name the entity: a scope before an event', () => {
    const view = (documents: readonly string[] | null) => ({ ...PLAIN_VIEW, documents })
    expect(roleFrom(view(null), paid, 'team')).toBe('scope')
    expect(roleFrom(view(['b']), paid, 'team')).toBe('event')
    expect(roleFrom(view(['c']), paid, 'team')).toBeNull()
    expect(roleFrom(view(null), paid, 'maxim')).toBeNull()
  })

  it('has on that side whom a claim names in a role, by the first of its words, and not as an end', () => {
    const roles = [
      { word: 'for', entityIds: ['club', 'maxim'] },
      { word: 'on behalf of', entityIds: ['club', 'union'] },
    ]
    const acted = buildAttestation({ claimId: 'e.c1', documentId: 'e', roles })
    const scoped = buildAttestation({ claimId: 'f.c1', documentId: 'f', scopeIds: ['union'] })
    const act = buildRelationship('FUNDED_BY', [acted, scoped, bare])
    expect(qualifierIdsOf(act)).toEqual(['club', 'union'])
    expect(['club', 'union', 'maxim'].map((id) => roleFrom(PLAIN_VIEW, act, id))).toEqual(['for', 'scope', null])
    expect(roleFrom({ ...PLAIN_VIEW, documents: ['e'] }, act, 'union')).toBe('on behalf of')
    expect(['club', 'union'].map((id) => claims(toldFrom(act, id)))).toEqual([['e.c1'], ['e.c1', 'f.c1']])
  })

  it('as a figure, is of what it is about, and qualified by its scope', () => {
    const figure = {
      ...({ form: 'FIGURE', id: 'f-1', aboutId: 'maxim', measure: 'staff', occasion: null } as const),
      ...{ scopeIds: ['maxim', 'team'], attestations: [named] },
    }
    expect([sideFrom(figure, 'maxim'), sideFrom(figure, 'team')]).toEqual(['SUBJECT', 'QUALIFIER'])
    expect(qualifierIdsOf(figure)).toEqual(['team'])
    expect(judgedFrom(figure, 'team')).toEqual({ attestations: [named] })
  })
})
