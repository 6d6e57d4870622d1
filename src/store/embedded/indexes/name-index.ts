import { beginsOneOf, isNearWhole, wordsOf } from '../../../domain/search/rank-names.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import { runBeginning } from './ascending.ts'
import { groupPlaces } from './group-places.ts'
import { type FindNear, indexNear } from './near-texts.ts'
import { rarestOf } from './rarest-of.ts'
import type { Tick } from './tick.ts'

/** Texts in order, each with the places where it occurs. */
interface Occurrences {
  readonly texts: readonly string[]
  readonly places: readonly (readonly number[])[]
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
export function indexNames(bearers: readonly Bearer[]): MatchNames {
  const names = indexOccurrences(bearers, (bearer) => bearer.names)
  const words = indexOccurrences(names.texts, (name) => wordsOf(name))
  const contexts = indexContexts(bearers)
  return function* matchNames(query, tick) {
    for (const name of beginningWith(names, query)) yield* bearersOf(names, name, tick)
    const typed = [...new Set(wordsOf(query))]
    for (const name of withWordsBeginning(names, words, typed, tick)) yield* bearersOf(names, name, tick)
    yield* withWordsInContext(contexts, typed, tick)
    for (const name of names.findNear(query, tick)) {
      if (isNearWhole(query, at(names.texts, name))) yield* bearersOf(names, name, tick)
    }
    for (const name of withWordsNear(names, words, typed, tick)) yield* bearersOf(names, name, tick)
  }
}

function indexOccurrences<Thing>(things: readonly Thing[], textsOf: (thing: Thing) => readonly string[]): Occurrences {
  const grouped = [...groupPlaces(things, textsOf)].sort(([a], [b]) => compareText(a, b))
  const texts = grouped.map(([text]) => text)
  return { texts, places: grouped.map(([, places]) => places), findNear: indexNear(texts) }
}

/** The words of each bearer's names, all those by which he is found in context, and where each of these occurs. */
interface Contexts {
  readonly own: readonly (readonly string[])[]
  readonly all: readonly (readonly string[])[]
  readonly texts: readonly string[]
  readonly places: readonly (readonly number[])[]
}

function indexContexts(bearers: readonly Bearer[]): Contexts {
  const own = bearers.map(({ names }) => [...new Set(names.flatMap(wordsOf))])
  const all = bearers.map(({ wholeWords }, place) => [...new Set([...at(own, place), ...wholeWords])])
  const grouped = [...groupPlaces(all, (words) => words)].sort(([a], [b]) => compareText(a, b))
  return { own, all, texts: grouped.map(([text]) => text), places: grouped.map(([, places]) => places) }
}

/** The bearers for whom each of several typed words begins a word of their context, and one a word of a name. */
function* withWordsInContext(
  { own, all, texts, places }: Contexts,
  typed: readonly string[],
  tick: Tick,
): Generator<number, void> {
  if (typed.length < 2) return
  const choices = typed.map((word) => beginningWith({ texts }, word))
  for (const word of rarestOf(choices, (one) => at(places, one).length)) {
    for (const bearer of at(places, word)) {
      tick()
      const isFound = typed.every((one) => beginsOneOf(at(all, bearer), one))
      if (isFound && typed.some((one) => beginsOneOf(at(own, bearer), one))) yield bearer
    }
  }
}

function* bearersOf({ places }: Occurrences, name: number, tick: Tick): Generator<number, void> {
  for (const bearer of at(places, name)) {
    tick()
    yield bearer
  }
}

/** The texts that begin so, in order: the text itself, if it is one, is the first. */
function beginningWith({ texts }: Pick<Occurrences, 'texts'>, beginning: string): readonly number[] {
  const { start, end } = runBeginning(texts, beginning)
  return Array.from({ length: end - start }, (_, index) => start + index)
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
    const own = wordsOf(at(names.texts, name))
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
  const nearTexts = near.map((found) => new Set(found.map((word) => words.texts[word])))
  for (const name of namesWith(words, rarestWords(words, near), tick)) {
    const own = wordsOf(at(names.texts, name))
    if (nearTexts.every((texts) => own.some((word) => texts.has(word)))) yield name
  }
}

function* namesWith({ places }: Occurrences, words: readonly number[], tick: Tick): Generator<number, void> {
  for (const word of words) {
    for (const name of at(places, word)) {
      tick()
      yield name
    }
  }
}

/** Of several choices of words the one that the fewest names have: whatever has a word of each is among those. */
function rarestWords({ places }: Occurrences, choices: readonly (readonly number[])[]): readonly number[] {
  return rarestOf(choices, (word) => at(places, word).length)
}
