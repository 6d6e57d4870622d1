import type { Division, Piece } from './divide-source.ts'
import { type Locator, parseLocator } from './locator.ts'
import { comparable, findWords } from './text-blocks.ts'

/** Where words stand: a stretch of one piece of a passage, in UTF-16 units. */
export interface Stretch {
  /** The passage, from 1. */
  readonly passage: number
  /** Its piece, from 0. */
  readonly piece: number
  readonly from: number
  readonly to: number
}

/**
 * Where a phrase stands at the place that a claim names, as it is looked up when a record is checked: the first time, as
 * whole words, in one piece, or running over into the next passage, which makes two stretches. Empty where it does not.
 */
export function findPhrase(division: Division, at: string, phrase: string): readonly Stretch[] {
  const locator = parseLocator(at)
  if (locator === null) return []
  const words = comparable(phrase)
  for (const passage of passagesAt(division, locator)) {
    const pieces = division.piecesAt(passage)
    for (const [piece, { name, text }] of pieces.entries()) {
      if (!isAt(locator, name, division)) continue
      const next = nextText(division, passage)
      const from = findWords(next === null ? text : `${text} ${next}`, words)
      if (from === -1 || from >= text.length) continue
      const over = from + words.length - text.length - 1
      const here = { passage, piece, from, to: Math.min(from + words.length, text.length) }
      return over <= 0 ? [here] : [here, { passage: passage + 1, piece: 0, from: 0, to: over }]
    }
  }
  return []
}

/** The passages that a locator names, in order; none where the file has not that place, or is divided otherwise. */
function passagesAt({ first, last, sign, within }: Division, locator: Locator): readonly number[] {
  if (locator.form === 'POINTER') {
    const [from, to] = within(locator.pointer) ?? [1, 0]
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  }
  const signs = { BLOCK: '¶', LINE: 'line ', PAGE: 'page ', ROW: 'row ' } as const
  const { number } = locator
  return sign === signs[locator.form] && number >= first && number <= last ? [number] : []
}

/** Whether a piece is one that a locator names: all of a passage, unless a column or a value of it is named. */
function isAt(locator: Locator, name: Piece['name'], { sign }: Division): boolean {
  if (locator.form === 'ROW') return locator.column === null || name === comparable(locator.column)
  if (locator.form === 'POINTER') return isWithin(name, locator.pointer)
  return locator.form !== 'LINE' || locator.pointer === null || (sign === 'line ' && isWithin(name, locator.pointer))
}

function isWithin(name: Piece['name'], pointer: string): boolean {
  return name === pointer || name?.startsWith(`${pointer}/`) === true
}

function nextText({ runsOver, last, piecesAt }: Division, passage: number): string | null {
  return runsOver && passage < last ? (piecesAt(passage + 1)[0]?.text ?? null) : null
}
