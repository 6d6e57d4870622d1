/** The two names of "Serious Organised Crime Agency (SOCA)", as documents introduce a short one; null for any other text. */
export function pairedNames(text: string): readonly [name: string, other: string] | null {
  const match = /^(.*\S)\s*\(([^()]*\S[^()]*)\)$/su.exec(text.trim())
  if (match === null) return null
  const [, name = '', other = ''] = match
  return [name, other.trim()]
}
