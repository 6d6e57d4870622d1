const LONGEST_SHOWN = 60

/** A value as a message quotes it: a text in quotes and cut short, a list or mapping by its name. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  return String(value)
}

/** "A", "A or B", "A, B or C". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function shortened(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text
  return `${Array.from(text.slice(0, LONGEST_SHOWN)).slice(0, -1).join('')}…`
}
