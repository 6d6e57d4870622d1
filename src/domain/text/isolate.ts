/** Letters of scripts that are written from right to left: Hebrew to Arabic, their forms for print, and those beyond. */
const RIGHT_TO_LEFT = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]'

const HAS_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'u')

/** What stands between the marks already, or words from right to left with what joins them. */
const RUNS = new RegExp(
  `\\u2068[^\\u2069]*\\u2069|${RIGHT_TO_LEFT}(?:[^\\p{L}\\n\\u2068\\u2069]*${RIGHT_TO_LEFT})*`,
  'gu',
)

/**
 * A name as it stands within a text of another direction: one with letters from right to left between U+2068 and U+2069
 * (Unicode's first strong isolate and its end), so that it neither turns the line that it begins nor moves a number behind
 * it to its other side. Any other name is as it was.
 */
export function isolated(name: string): string {
  return HAS_RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}

/** A text in which all words from right to left stand so, those that do already as they are. */
export function withIsolates(text: string): string {
  return HAS_RIGHT_TO_LEFT.test(text)
    ? text.replace(RUNS, (run) => (run.startsWith('\u2068') ? run : `\u2068${run}\u2069`))
    : text
}
