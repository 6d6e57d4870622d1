import { numberWords } from '../domain/prose/words.ts'
import type { LoadProgress } from '../store/load-progress.ts'

/** How long after a line the next one follows, in milliseconds. */
const PAUSE_MS = 3000
/** A command that ends sooner, in milliseconds, says nothing on its way. */
const SILENT_MS = 500

/** How far a command is: with a load, or in words with what comes before it. */
type Progress = LoadProgress | string

/**
 * Writes how far a command is: a line when it begins with something else, and every three seconds, with how many a second
 * and the time that is left. `nowMs` is a clock.
 */
export function createProgress(write: (line: string) => void, nowMs: () => number): (progress: Progress) => void {
  const startMs = nowMs()
  let phase: { readonly name: string; readonly sinceMs: number; readonly from: number } | null = null
  let writtenMs = startMs
  return (progress) => {
    const now = nowMs()
    // Words that differ in numbers alone are of one thing.
    const [name, done] =
      typeof progress === 'string' ? [progress.replace(/[\d,]+/g, ''), 0] : [progress.phase, progress.done]
    const isNew = phase === null || phase.name !== name
    if (phase === null || isNew) phase = { name, sinceMs: now, from: done }
    if (now - startMs < SILENT_MS || (!isNew && now - writtenMs < PAUSE_MS)) return
    writtenMs = now
    const rate = (done - phase.from) / ((now - phase.sinceMs) / 1000)
    write(typeof progress === 'string' ? progress : progressLine(progress, rate))
  }
}

/** `writing claims: 120,000 of 300,000, 5,000 a second, about 36 s left`. */
function progressLine({ phase, section, done, total }: LoadProgress, rate: number): string {
  const doing = section === null ? WORDS[phase] : `${WORDS[phase]}, now ${section.replaceAll('-', ' ')}`
  if (done === 0 && (total === null || total === 0)) return doing
  if (total === null) return `${doing}: ${numberWords(done)}`
  const so = `${doing}: ${numberWords(done)} of ${numberWords(total)}`
  if (!TIMED.includes(phase) || !Number.isFinite(rate) || rate <= 0) return so
  return `${so}, ${numberWords(Math.round(rate))} a second, about ${durationWords((total - done) / rate)} left`
}

const WORDS: Readonly<Record<LoadProgress['phase'], string>> = {
  DERIVING: 'deriving what follows from the claims',
  COMPARING: 'comparing with what is there',
  WRITING: 'writing',
  REMOVING: 'removing what is no longer there',
  INDEXING: 'filling indexes',
}

/** What goes on evenly enough for a rate to mean anything. */
const TIMED: readonly LoadProgress['phase'][] = ['COMPARING', 'WRITING', 'REMOVING']

/** `45 s`, `3 min 20 s`, `1 h 5 min`. */
function durationWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  if (minutes < 60) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
  return minutes % 60 === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
