import { invariant } from '../../errors.ts'

/** The code point of a character, as iterating over a text gives it. */
export function codePointOf(character: string): number {
  const code = character.codePointAt(0)
  invariant(code !== undefined, 'a character has a code point')
  return code
}
