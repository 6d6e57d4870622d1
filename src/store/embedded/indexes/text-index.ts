import { at, knownIn } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import { type OpenedTexts, openPacked, packTexts } from '../kept/packed-texts.ts'
import { placesWithin } from '../kept/places.ts'
import { numberAt, partitionPoint, type Run } from './ascending.ts'
import { openRuns, type PlaceRuns, packRuns } from './place-runs.ts'

/** Texts, ascending, each with the places where it occurs: runs by the text's own place. */
export interface TextIndex extends PlaceRuns {
  readonly texts: OpenedTexts
  /** A text's own place; null for another. */
  readonly numberOf: (text: string) => number | null
  /** Where a text occurs; nowhere for another. */
  readonly placesOf: (text: string) => ArrayLike<number>
}

/** Indexes texts by where they occur, as `groupPlaces` tells. */
export function indexTexts(grouped: () => ReadonlyMap<string, readonly number[]>, name: string, keep: Keep): TextIndex {
  const kept = keep(name, () => {
    const groups = grouped()
    // As `compareText` orders them, which the engine does by itself, and faster.
    const inOrder = [...groups.keys()].sort()
    const starts = new Uint32Array(inOrder.length + 1)
    for (const [index, text] of inOrder.entries()) {
      starts[index + 1] = numberAt(starts, index) + knownIn(groups, text).length
    }
    const places = new Uint32Array(numberAt(starts, inOrder.length))
    for (const [index, text] of inOrder.entries()) places.set(knownIn(groups, text), numberAt(starts, index))
    return { texts: packTexts(inOrder.length, (index) => at(inOrder, index)), runs: packRuns(places, starts) }
  })
  const texts = openPacked(kept.texts)
  const runs = openRuns(kept.runs)
  const numberOf = (text: string) => {
    const place = partitionPoint(texts.length, (index) => texts.compareAt(index, text) < 0)
    return place < texts.length && texts.compareAt(place, text) === 0 ? place : null
  }
  return {
    ...runs,
    texts,
    numberOf,
    placesOf(text) {
      const place = numberOf(text)
      if (place === null) return []
      const { start, end } = runs.runOf(place)
      return placesWithin(runs.places, start, end)
    },
  }
}

/** The part of ascending texts that begin so: the text itself, if it is one of them, is the first. */
export function textsBeginning(texts: OpenedTexts, beginning: string): Run {
  const start = partitionPoint(texts.length, (place) => texts.compareAt(place, beginning) < 0)
  const isBefore = (place: number) => place < start || texts.at(place).startsWith(beginning)
  return { start, end: partitionPoint(texts.length, isBefore) }
}
