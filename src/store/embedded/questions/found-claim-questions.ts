import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { claimWords, typedWords } from '../../../domain/search/claim-words.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { invariant, knownIn } from '../../../errors.ts'
import { MAX_FOUND, MAX_IDS, type Store } from '../../store.ts'
import { tooManyFound } from '../../too-many-found.ts'
import { countUp, numberAt, numbersBelow, placeAfter, runBeginning } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { indexRuns } from '../indexes/place-runs.ts'
import { rarestOf } from '../indexes/rarest-of.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'

/** Answers which claims a text finds. */
export function foundClaimQuestions(claims: ClaimOrder): Pick<Store, 'claimsFound'> {
  const find = indexWords(claims)
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
function indexWords({ items }: ClaimOrder): FindClaims {
  const { words, wordsOf } = numberWords(items)
  const occurrences = indexRuns(items.length, words.length, (place, give) => {
    for (const word of wordsOf(place)) give(word)
  })
  return (text, tick) => {
    const runs = typedWords(text).map((typed) => runBeginning(words, typed))
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

/** All words of claims, ascending, and the places of those of each claim. */
function numberWords(claims: ClaimOrder['items']): {
  readonly words: readonly string[]
  readonly wordsOf: (place: number) => Uint32Array
} {
  const met = new Map<string, number>()
  const starts = new Uint32Array(claims.length + 1)
  let numbers = new Uint32Array(claims.length * 4)
  let length = 0
  for (const [place, claim] of claims.entries()) {
    for (const word of claimWords(claim)) {
      const known = met.get(word) ?? met.size
      if (known === met.size) met.set(word, known)
      if (length === numbers.length) numbers = longer(numbers)
      numbers[length] = known
      length += 1
    }
    starts[place + 1] = length
  }
  const words = [...met.keys()].sort(compareText)
  const inOrder = new Uint32Array(met.size)
  for (const [place, word] of words.entries()) inOrder[knownIn(met, word)] = place
  const ranked = numbers.slice(0, length).map((number) => numberAt(inOrder, number))
  return { words, wordsOf: (place) => ranked.subarray(numberAt(starts, place), numberAt(starts, place + 1)) }
}

function longer(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(numbers.length * 2 + 64)
  copy.set(numbers)
  return copy
}
