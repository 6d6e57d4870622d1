import type { Claim } from '../../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { claimWords, typedWords } from '../../../domain/search/claim-words.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { MAX_FOUND, MAX_IDS, type Store } from '../../store.ts'
import { tooManyFound } from '../../too-many-found.ts'
import { countUp, numberAt, numbersBelow, placeAfter } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import { createColumn } from '../indexes/column.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { openRuns, putInRuns } from '../indexes/place-runs.ts'
import { rarestOf } from '../indexes/rarest-of.ts'
import { textsBeginning } from '../indexes/text-index.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import type { Keep } from '../kept/keep.ts'
import { openPacked, packTexts } from '../kept/packed-texts.ts'

/** Answers which claims a text finds. */
export function foundClaimQuestions(
  given: () => readonly Claim[],
  claims: ClaimOrder,
  keep: Keep,
): Pick<Store, 'claimsFound'> {
  const find = indexWords(given, keep)
  return {
    async claimsFound(text, aboutIds, documentIds, page, asking) {
      const tick = startTicking(asking)
      for (const ids of [aboutIds ?? [], documentIds ?? []]) {
        invariant(ids.length <= MAX_IDS, `${ids.length} ids asked about at once, of at most ${MAX_IDS}`)
      }
      const found = find(text, tick)
      const from = placeAfter(claims.keys, page.after)
      return listingFrom(claims, found.slice(numbersBelow(found, from)), page, tick, (claim) => {
        const isWanted =
          (documentIds === null || documentIds.includes(claim.documentId)) &&
          (aboutIds === null || entitiesNamedIn(claim).some((id) => aboutIds.includes(id)))
        return isWanted ? claim : null
      })
    },
  }
}

/** The places of the claims that a text finds, ascending. LIMIT_EXCEEDED where they are more than `MAX_FOUND`. */
type FindClaims = (text: string, tick: Tick) => readonly number[]

/** Every word stands once, in order, so that those which begin alike are a run; a claim has the places of its words. */
function indexWords(given: () => readonly Claim[], keep: Keep): FindClaims {
  const kept = keep('words', () => putWordsInColumns(given()))
  const words = openPacked(kept.words)
  const occurrences = openRuns(kept.occurrences)
  const wordsOf = (place: number) =>
    kept.numbers.subarray(numberAt(kept.starts, place), numberAt(kept.starts, place + 1))
  return (text, tick) => {
    const runs = typedWords(text).map((typed) => textsBeginning(words, typed))
    const isFound = (place: number) => {
      const own = wordsOf(place)
      return runs.every(({ start, end }) => own.some((word) => start <= word && word < end))
    }
    const found = new Set<number>()
    // Whatever has each word is among the occurrences of the one that occurs least.
    const choices = runs.map(({ start, end }) => Array.from(countUp(start, end), occurrences.runOf))
    for (const { start, end } of rarestOf(choices, (run) => run.end - run.start)) {
      for (let index = start; index < end; index += 1) {
        tick()
        const place = numberAt(occurrences.places, index)
        if (isFound(place)) found.add(place)
        if (found.size > MAX_FOUND) throw tooManyFound(text)
      }
    }
    return [...found].sort((a, b) => a - b)
  }
}

/** All words of claims, ascending, the places of those of each claim, and where each occurs. */
function putWordsInColumns(claims: readonly Claim[]) {
  const met = new Map<string, number>()
  const starts = new Uint32Array(claims.length + 1)
  const found = createColumn(claims.length * 4)
  for (const [place, claim] of claims.entries()) {
    for (const word of claimWords(claim)) {
      const known = met.get(word) ?? met.size
      if (known === met.size) met.set(word, known)
      found.push(known)
    }
    starts[place + 1] = found.length()
  }
  // As `compareText` orders them.
  const words = [...met.keys()].sort()
  const inOrder = new Uint32Array(met.size)
  for (const [place, word] of words.entries()) inOrder[knownIn(met, word)] = place
  const numbers = found.numbers().map((number) => numberAt(inOrder, number))
  const occurrences = putInRuns(claims.length, words.length, (place, give) => {
    const end = numberAt(starts, place + 1)
    for (let index = numberAt(starts, place); index < end; index += 1) give(numberAt(numbers, index))
  })
  return { words: packTexts(words.length, (word) => at(words, word)), starts, numbers, occurrences }
}
