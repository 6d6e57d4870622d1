/** The first field that some object of a JSON text has twice; null where none has. The text must be valid JSON. */
export function repeatedField(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let atField = false
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(json, at)
        const fields = open.at(-1)
        if (atField && fields) {
          const written = json.slice(at + 1, end)
          const field = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written
          if (fields.has(field)) return field
          fields.add(field)
        }
        atField = false
        at = end
        break
      }
      case OPENS_OBJECT:
        open.push(new Set())
        atField = true
        break
      case OPENS_LIST:
        open.push(null)
        break
      case CLOSES_OBJECT:
      case CLOSES_LIST:
        open.pop()
        atField = false
        break
      case COMMA:
        atField = open.at(-1) !== null
    }
  }
  return null
}

const [QUOTE, COMMA, OPENS_LIST, BACKSLASH, CLOSES_LIST, OPENS_OBJECT, CLOSES_OBJECT] = [
  ...[0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d],
]

/** The position of the quote that ends the string begun at `start`. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end === -1 ? json.length : end
}

/** Whether an odd number of backslashes stands before a position. */
function isEscaped(json: string, position: number): boolean {
  let before = position - 1
  while (json.charCodeAt(before) === BACKSLASH) before -= 1
  return (position - before) % 2 === 0
}
