/** Where in its document's file a claim stands, by what files of that form are divided into; all numbers from 1. */
export type Locator =
  /** `¶21`, or with a heading that stands there or above. */
  | { readonly form: 'BLOCK'; readonly number: number; readonly heading: string | null }
  /** `row 12`, or one cell of it by the name of its column. */
  | { readonly form: 'ROW'; readonly number: number; readonly column: string | null }
  /** `line 7`, or in JSON lines one value of it. */
  | { readonly form: 'LINE'; readonly number: number; readonly pointer: string | null }
  /** `page 3`. */
  | { readonly form: 'PAGE'; readonly number: number }
  /** `/memberships/12`: a JSON pointer (RFC 6901). */
  | { readonly form: 'POINTER'; readonly pointer: string }

/** Escapes are `~0` for `~` and `~1` for `/`. */
const POINTER = /^(\/([^~]|~[01])*)$/u

const NUMBERED = /^(?:¶([1-9]\d{0,6})|row ([1-9]\d{0,8})|line ([1-9]\d{0,8})|page ([1-9]\d{0,6}))(?:, (\S.*))?$/u

/** The place that a claim's `at` names; null where it names none. */
export function parseLocator(at: string): Locator | null {
  if (POINTER.test(at)) return { form: 'POINTER', pointer: at }
  const match = NUMBERED.exec(at)
  if (match === null) return null
  const [, block, row, line, page, part = null] = match
  if (block !== undefined) return { form: 'BLOCK', number: Number(block), heading: part }
  if (row !== undefined) return { form: 'ROW', number: Number(row), column: part }
  if (line !== undefined) {
    if (part !== null && !POINTER.test(part)) return null
    return { form: 'LINE', number: Number(line), pointer: part }
  }
  return part === null ? { form: 'PAGE', number: Number(page) } : null
}

/** Whether a place is in a file of rows: a table, JSON, or JSON lines by a value of one. */
export function isOfRows(locator: Locator): boolean {
  return locator.form === 'ROW' || locator.form === 'POINTER' || (locator.form === 'LINE' && locator.pointer !== null)
}

/** The steps of a JSON pointer: `/a~1b/0` → `a/b`, `0`. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The JSON pointer of some steps. */
export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
