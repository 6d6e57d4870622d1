import type { Attestation } from '../evidence/attestation.ts'
import type { ClaimRole } from '../model/claim.ts'
import { compareText } from '../text/compare-text.ts'
import type { NameOf } from './sentence.ts'
import { listWords } from './words.ts'

/** What all of these claims are limited to, with no money, share or role; null where there is no such, or they differ. */
export function sharedScope(attestations: readonly Attestation[]): readonly string[] | null {
  const [first, ...others] = attestations
  if (first === undefined || first.scopeIds.length === 0) return null
  const isShared = others.every(({ scopeIds }) => areSame(scopeIds, first.scopeIds))
  const isAll = attestations.every(({ amount, share, roles }) => [amount, share, ...roles].every((one) => one === null))
  return isShared && isAll ? first.scopeIds : null
}

/** What something is limited to, in words: "in London", "within the force", "as regards adults". */
export function withinWords(scopeIds: readonly string[], nameOf: NameOf): string {
  const words = (['in', 'within', 'as regards'] as const).flatMap((preposition) => {
    const ids = scopeIds.filter((id) => prepositionOf(id, nameOf) === preposition)
    return ids.length === 0 ? [] : [`${preposition} ${scopeWords(ids, nameOf)}`]
  })
  return words.join(', ')
}

function prepositionOf(id: string, nameOf: NameOf): 'in' | 'within' | 'as regards' {
  const kind = nameOf.kindOf?.(id) ?? null
  if (kind === 'PLACE') return 'in'
  return kind === 'ORGANISATION' || kind === 'OPERATION' ? 'within' : 'as regards'
}

/** Whom a claim names in the roles that the record has words for: "for the Reds, on behalf of the club"; empty for none. */
export function rolesWords(roles: readonly ClaimRole[], nameOf: NameOf): string {
  return roles.map(({ word, entityIds }) => `${word} ${scopeWords(entityIds, nameOf)}`).join(', ')
}

/** The names of a scope, in the order of their ids. */
export function scopeWords(scopeIds: readonly string[], nameOf: NameOf): string {
  return listWords([...scopeIds].sort(compareText).map(nameOf))
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
