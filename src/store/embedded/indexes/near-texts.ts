import { distance } from 'fastest-levenshtein'
import { allowedEdits } from '../../../domain/search/rank-names.ts'
import { at, invariant } from '../../../errors.ts'
import type { Tick } from './tick.ts'

/** Finds the places of all texts within the edits that a typed text is allowed, ascending by length. */
export type FindNear = (typed: string, tick: Tick) => readonly number[]

/**
 * Indexes texts for finding those near to a typed one. The distance itself is measured only to texts of about its
 * length that are made of about its characters: an edit changes the length by at most one, and takes away or brings
 * in at most one character.
 */
export function indexNear(texts: readonly string[]): FindNear {
  const letters = Int32Array.from(texts, lettersOf)
  const placesByLength = new Map<number, number[]>()
  for (const [place, { length }] of texts.entries()) {
    const places = placesByLength.get(length)
    if (places === undefined) placesByLength.set(length, [place])
    else places.push(place)
  }
  return (typed, tick) => {
    const edits = allowedEdits(typed)
    const typedLetters = lettersOf(typed)
    const near: number[] = []
    for (let length = typed.length - edits; length <= typed.length + edits; length += 1) {
      for (const place of placesByLength.get(length) ?? []) {
        tick()
        const textLetters = letters[place]
        invariant(textLetters !== undefined, 'every text has its letters')
        if (hasMoreThan(edits, typedLetters & ~textLetters) || hasMoreThan(edits, textLetters & ~typedLetters)) continue
        if (distance(typed, at(texts, place)) <= edits) near.push(place)
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
