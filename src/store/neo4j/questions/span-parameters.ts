import { LAST_DAY } from '../../../domain/dates/day.ts'
import { type DayWindow, type SpanWindow, spanWindows } from '../../../domain/dates/span.ts'

/** Where to look, span by span, for what comes after a sort key: parallel lists. */
export function spanParameters(windows: readonly SpanWindow[], after: string | null) {
  return {
    spans: windows.map(({ span }) => span),
    afters: windows.map((window) => (after !== null && after > window.after ? after : window.after)),
    befores: windows.map(({ before }) => before),
  }
}

/**
 * The parameters by which a statement finds, and judges, what may share a day with a window, or the undated: these begin
 * before every day and end after it.
 */
export function windowParameters(days: DayWindow | 'UNDATED', after: string | null) {
  const spans = spanParameters(spanWindows(days), after)
  return days === 'UNDATED'
    ? { ...spans, from: '', until: '' }
    : { ...spans, from: days.from ?? '', until: days.until ?? LAST_DAY }
}
