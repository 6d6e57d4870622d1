import { edtfSpan, parseEdtf } from '../dates/edtf.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { codePointOf } from '../text/code-point-of.ts'
import { fold } from '../text/fold.ts'
import type { Attestation } from './attestation.ts'

/** Stands between the parts of a key: below every character that a part can hold. */
export const SEPARATOR = '\t'

// biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant.
const ASCII = /^[\u0000-\u007f]*$/

/** Sorts after every day. */
const UNKNOWN_START = '~'

/**
 * The key by which names are ordered: the folded name with every character beyond ASCII written as `~` and six
 * hexadecimal digits, so that engines that order by code point, by UTF-16 unit or by byte order alike.
 */
export function nameSortKey(name: string): string {
  const folded = fold(name)
  if (ASCII.test(folded)) return folded
  return Array.from(folded, (character) => {
    const code = codePointOf(character)
    return code < 0x80 ? character : `~${code.toString(16).padStart(6, '0')}`
  }).join('')
}

/** The key of an entity among others: its name, then its id. */
export function entitySortKey(name: string, id: string): string {
  return [nameSortKey(name), id].join(SEPARATOR)
}

/**
 * The key of a relationship among those of one entity: earliest start (unknown last), type, name of the entity at
 * the other end, id. It comes from the whole record, never from a View, so an index can serve every page.
 */
export function relationshipSortKey(
  relationship: { readonly id: string; readonly type: RelationshipType; readonly attestations: readonly Attestation[] },
  otherName: string,
): string {
  const start = earliestStart(relationship.attestations)
  return [start, relationship.type, nameSortKey(otherName), relationship.id].join(SEPARATOR)
}

/** The earliest day that any of the attestations names as a start; `~` where none does. */
export function earliestStart(attestations: readonly Attestation[]): string {
  let earliest = UNKNOWN_START
  for (const { when } of attestations) {
    const parsed = when === null ? null : parseEdtf(when.edtf)
    const start = parsed === null ? null : edtfSpan(parsed).earliest
    if (start !== null && start < earliest) earliest = start
  }
  return earliest
}

/** The key of a figure among those of one entity: its measure, earliest start (unknown last), id. */
export function figureSortKey(figure: {
  readonly id: string
  readonly measure: string
  readonly attestations: readonly Attestation[]
}): string {
  return [figure.measure, earliestStart(figure.attestations), figure.id].join(SEPARATOR)
}

/** The key of an attribute among those of one entity: its kind, earliest start (unknown last), id. */
export function attributeSortKey(attribute: {
  readonly id: string
  readonly attribute: string
  readonly attestations: readonly Attestation[]
}): string {
  return [attribute.attribute, earliestStart(attribute.attestations), attribute.id].join(SEPARATOR)
}

/** The key of a claim among others: its document, then its number in it. */
export function claimSortKey(claimId: string): string {
  const dot = claimId.lastIndexOf('.c')
  return [claimId.slice(0, dot), claimId.slice(dot + 2).padStart(12, '0')].join(SEPARATOR)
}
