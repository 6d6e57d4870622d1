/** The first field that some object of a JSON text has twice; null where none has. The text must be valid JSON. */
export function repeatedField(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let atField = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') {
      const end = endOfString(json, at)
      const fields = open.at(-1)
      if (atField && fields) {
        const field = String(JSON.parse(json.slice(at, end + 1)))
        if (fields.has(field)) return field
        fields.add(field)
      }
      atField = false
      at = end
    } else if (character === '{') {
      open.push(new Set())
      atField = true
    } else if (character === '[') {
      open.push(null)
    } else if (character === '}' || character === ']') {
      open.pop()
      atField = false
    } else if (character === ',') {
      atField = open.at(-1) !== null
    }
  }
  return null
}

/** The position of the quote that ends the string begun at `start`. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') return at
  }
  return json.length
}
