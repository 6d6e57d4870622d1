import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'
import type { Entity } from '../model/entity.ts'
import { fold } from '../text/fold.ts'

/** What tells whether a text names an entity. */
export type NamedEntity = Pick<Entity, 'id' | 'name' | 'names'>

/**
 * Whether a claim brings two entities together, whatever it says of them: it names both, as an end, a scope, an event, a speaker
 * or in a role, or it names the one and quotes a sentence in which a name of the other stands.
 */
export function bringsTogether(
  claim: Claim,
  [one, other]: readonly [NamedEntity, NamedEntity],
  named: readonly string[] = entitiesNamedIn(claim),
): boolean {
  const [hasOne, hasOther] = [named.includes(one.id), named.includes(other.id)]
  if (hasOne && hasOther) return true
  if (!hasOne && !hasOther) return false
  return claim.quotation !== null && isNamedIn(claim.quotation, hasOne ? other : one)
}

/** Whether a name of an entity stands in a text, between characters that are no letters and no digits. */
function isNamedIn(text: string, { name, names }: NamedEntity): boolean {
  const folded = fold(text)
  return [name, ...names.map((other) => other.name)].some((each) => hasWords(folded, fold(each)))
}

function hasWords(text: string, words: string): boolean {
  if (words === '') return false
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) {
    const around = `${text.slice(0, place).at(-1) ?? ' '}${text[place + words.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
