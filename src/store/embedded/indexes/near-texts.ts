import { distance } from 'fastest-levenshtein'
import { allowedEdits } from '../../../domain/search/rank-names.ts'
import { at } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import type { Rows } from '../kept/packed-texts.ts'
import { placeAt } from '../kept/places.ts'
import { numberAt } from './ascending.ts'
import { openRuns, putInRuns } from './place-runs.ts'
import type { Tick } from './tick.ts'

/** Finds the places of all texts within the edits that a typed text is allowed, ascending by length. */
export type FindNear = (typed: string, tick: Tick) => readonly number[]

/**
 * Indexes texts for finding those near to a typed one. The distance itself is measured only to texts of about its
 * length that are made of about its characters: an edit changes the length by at most one, and takes away or brings
 * in at most one character.
 */
export function indexNear(texts: Rows<string>, keep: Keep): FindNear {
  const { letters, byLength, lengths } = keep('near', () => {
    const all = Array.from({ length: texts.length }, (_, place) => texts.at(place))
    const longest = all.reduce((most, { length }) => Math.max(most, length), 0)
    const byLength = putInRuns(all.length, longest + 1, (place, give) => give(at(all, place).length))
    return { letters: Int32Array.from(all, lettersOf), byLength, lengths: longest + 1 }
  })
  const { runOf, places } = openRuns(byLength)
  return (typed, tick) => {
    const edits = allowedEdits(typed)
    const typedLetters = lettersOf(typed)
    const near: number[] = []
    for (let length = Math.max(0, typed.length - edits); length <= typed.length + edits; length += 1) {
      if (length >= lengths) break
      const { start, end } = runOf(length)
      for (let index = start; index < end; index += 1) {
        tick()
        const place = placeAt(places, index)
        const textLetters = numberAt(letters, place)
        if (hasMoreThan(edits, typedLetters & ~textLetters) || hasMoreThan(edits, textLetters & ~typedLetters)) continue
        if (distance(typed, texts.at(place)) <= edits) near.push(place)
      }
    }
    return near
  }
}

/** One bit for each sort of character that a text has, of 32 sorts. */
function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

function hasMoreThan(count: number, bits: number): boolean {
  let left = bits
  for (let taken = 0; taken < count; taken += 1) left &= left - 1
  return left !== 0
}
