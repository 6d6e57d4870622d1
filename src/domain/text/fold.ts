/**
 * The form in which names are compared: NFKC, lower case, quotes and dashes unified, white space collapsed, marks of
 * direction left out.
 * Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  // Marks first: NFKC would take `´` and `″` apart into other characters.
  return unifyMarks(unifyMarks(text).normalize('NFKC').toLowerCase().normalize('NFKC')).replace(/\s+/gu, ' ').trim()
}

/**
 * The form in which names and words are searched for: folded, and letters without their accents, so that who types
 * “Okami” finds “Ōkami”. Folding it again changes nothing.
 */
export function foldForSearch(text: string): string {
  const folded = fold(text)
  if (isPlain(folded)) return folded
  return fold(folded.normalize('NFD').replace(/[\u0300-\u036f]/gu, ''))
}

/** Whether folding a text does no more than take its capitals away: ASCII, no mark of its own kind, single spaces within. */
function isPlain(text: string): boolean {
  let isAfterSpace = true
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (code < SPACE || code > TILDE || code === GRAVE || (code === SPACE && isAfterSpace)) return false
    isAfterSpace = code === SPACE
  }
  return text.length === 0 || !isAfterSpace
}

const SPACE = 0x20
const GRAVE = 0x60
const TILDE = 0x7e

/** Typographic quotes and dashes as their ASCII forms, and no marks of direction; everything else as it is. */
export function unifyMarks(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
}
