import { beginsOneOf, isNearWhole, wordsOf } from '../../../domain/search/rank-names.ts'
import { knownIn } from '../../../errors.ts'
import { type Keep, keepUnder } from '../kept/keep.ts'
import { placeAt } from '../kept/places.ts'
import { countUp, type Run } from './ascending.ts'
import { createColumn } from './column.ts'
import { groupPlaces } from './group-places.ts'
import { type FindNear, indexNear } from './near-texts.ts'
import { openRuns, type PlaceRuns, packRuns } from './place-runs.ts'
import { rarestOf } from './rarest-of.ts'
import { indexTexts, type TextIndex, textsBeginning } from './text-index.ts'
import type { Tick } from './tick.ts'

/** Texts in order, each with the places where it occurs. */
interface Occurrences extends TextIndex {
  readonly findNear: FindNear
}

/**
 * Gives the bearers of the names that a folded text matches, the better matches first: all that `rankNames` would
 * keep. A bearer comes again where several names of his match, or one in several ways.
 */
export type MatchNames = (query: string, tick: Tick) => Generator<number, void>

/** What one who bears names is found by: these, folded for search, and the words of the names of what he is part of. */
interface Bearer {
  readonly names: readonly string[]
  readonly wholeWords: readonly string[]
}

/** Indexes folded names; a bearer is told by his place. */
export function indexNames(bearers: () => readonly Bearer[], keep: Keep): MatchNames {
  const names = indexOccurrences(bearers, (bearer) => bearer.names, keepUnder(keep, 'whole'))
  const allNames = () => Array.from({ length: names.texts.length }, (_, name) => names.texts.at(name))
  const words = indexOccurrences(allNames, wordsOf, keepUnder(keep, 'words'))
  const contexts = indexContexts(bearers, keepUnder(keep, 'contexts'))
  return function* matchNames(query, tick) {
    for (const name of beginningWith(names, query)) yield* bearersOf(names, name, tick)
    const typed = [...new Set(wordsOf(query))]
    for (const name of withWordsBeginning(names, words, typed, tick)) yield* bearersOf(names, name, tick)
    yield* withWordsInContext(contexts, typed, tick)
    for (const name of names.findNear(query, tick)) {
      if (isNearWhole(query, names.texts.at(name))) yield* bearersOf(names, name, tick)
    }
    for (const name of withWordsNear(names, words, typed, tick)) yield* bearersOf(names, name, tick)
  }
}

function indexOccurrences<Thing>(
  things: () => readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
  keep: Keep,
): Occurrences {
  const index = indexTexts(() => groupPlaces(things(), textsOf), 'texts', keep)
  return { ...index, findNear: indexNear(index.texts, keep) }
}

/** The words by which bearers are found in context, with whom each finds; of each bearer all of them, and those of its names. */
interface Contexts {
  readonly index: TextIndex
  readonly all: PlaceRuns
  readonly own: PlaceRuns
}

function indexContexts(bearers: () => readonly Bearer[], keep: Keep): Contexts {
  const readWords = () =>
    bearers().map(({ names, wholeWords }) => {
      const ofNames = new Set(names.flatMap(wordsOf))
      return { ofNames, all: wholeWords.length === 0 ? ofNames : new Set([...ofNames, ...wholeWords]) }
    })
  let read: ReturnType<typeof readWords> | null = null
  const words = () => {
    read ??= readWords()
    return read
  }
  const index = indexTexts(() => groupPlaces(words(), ({ all }) => all), 'texts', keep)
  const { all, own } = keep('of each', () => {
    const known = new Map(Array.from({ length: index.texts.length }, (_, word) => [index.texts.at(word), word]))
    const those = words()
    const count = those.length
    // The words of each bearer, so by the bearer.
    const runs = (sort: 'all' | 'ofNames') => {
      const [starts, places] = [new Uint32Array(count + 1), createColumn(count)]
      for (const [place, bearer] of those.entries()) {
        for (const word of bearer[sort]) places.push(knownIn(known, word))
        starts[place + 1] = places.length()
      }
      return packRuns(places.numbers(), starts)
    }
    return { all: runs('all'), own: runs('ofNames') }
  })
  return { index, all: openRuns(all), own: openRuns(own) }
}

/** The bearers for whom each of several typed words begins a word of their context, and one a word of a name. */
function* withWordsInContext(
  { index, all, own }: Contexts,
  typed: readonly string[],
  tick: Tick,
): Generator<number, void> {
  if (typed.length < 2) return
  const beginnings = typed.map((word) => textsBeginning(index.texts, word))
  const choices = beginnings.map(({ start, end }) => Array.from(countUp(start, end)))
  for (const word of rarestOf(choices, (one) => lengthOfRun(index.runOf(one)))) {
    const { start, end } = index.runOf(word)
    for (let place = start; place < end; place += 1) {
      tick()
      const bearer = placeAt(index.places, place)
      const isFound = beginnings.every((beginning) => hasOneWithin(all, bearer, beginning))
      if (isFound && beginnings.some((beginning) => hasOneWithin(own, bearer, beginning))) yield bearer
    }
  }
}

/** Whether one of the words of a bearer is among those from one to another. */
function hasOneWithin({ places, runOf }: PlaceRuns, bearer: number, { start: from, end: before }: Run): boolean {
  const { start, end } = runOf(bearer)
  for (let index = start; index < end; index += 1) {
    const word = placeAt(places, index)
    if (from <= word && word < before) return true
  }
  return false
}

function lengthOfRun({ start, end }: Run): number {
  return end - start
}

function* bearersOf({ places, runOf }: TextIndex, name: number, tick: Tick): Generator<number, void> {
  const { start, end } = runOf(name)
  for (let index = start; index < end; index += 1) {
    tick()
    yield placeAt(places, index)
  }
}

/** The texts that begin so, in order: the text itself, if it is one, is the first. */
function beginningWith({ texts }: TextIndex, beginning: string): readonly number[] {
  const { start, end } = textsBeginning(texts, beginning)
  return Array.from(countUp(start, end))
}

/** The names in which each typed word begins a word. */
function* withWordsBeginning(
  names: Occurrences,
  words: Occurrences,
  typed: readonly string[],
  tick: Tick,
): Generator<number, void> {
  const rarest = rarestWords(
    words,
    typed.map((word) => beginningWith(words, word)),
  )
  for (const name of namesWith(words, rarest, tick)) {
    const own = wordsOf(names.texts.at(name))
    if (typed.every((word) => beginsOneOf(own, word))) yield name
  }
}

/** The names in which each typed word is near a word. */
function* withWordsNear(
  names: Occurrences,
  words: Occurrences,
  typed: readonly string[],
  tick: Tick,
): Generator<number, void> {
  const near = typed.map((word) => words.findNear(word, tick))
  const nearTexts = near.map((found) => new Set(found.map(words.texts.at)))
  for (const name of namesWith(words, rarestWords(words, near), tick)) {
    const own = wordsOf(names.texts.at(name))
    if (nearTexts.every((texts) => own.some((word) => texts.has(word)))) yield name
  }
}

function* namesWith(words: TextIndex, those: readonly number[], tick: Tick): Generator<number, void> {
  for (const word of those) yield* bearersOf(words, word, tick)
}

/** Of several choices of words the one that the fewest names have: whatever has a word of each is among those. */
function rarestWords({ runOf }: TextIndex, choices: readonly (readonly number[])[]): readonly number[] {
  return rarestOf(choices, (word) => lengthOfRun(runOf(word)))
}
