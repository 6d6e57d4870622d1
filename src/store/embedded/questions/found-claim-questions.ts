import type { Claim } from '../../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { claimWords, typedWords } from '../../../domain/search/claim-words.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { MAX_FOUND, MAX_IDS, type Store } from '../../store.ts'
import { tooManyFound } from '../../too-many-found.ts'
import { countUp, narrow, numberAt, numbersBelow, placeAfter, type Run } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import { createColumn } from '../indexes/column.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { lengthOf } from '../indexes/listing-runs.ts'
import { openRuns, putInRuns } from '../indexes/place-runs.ts'
import { rarestOf } from '../indexes/rarest-of.ts'
import { textsBeginning } from '../indexes/text-index.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import type { Keep } from '../kept/keep.ts'
import { openPacked, packTexts } from '../kept/packed-texts.ts'
import { placeAt } from '../kept/places.ts'

/** Answers which claims a text finds. */
export function foundClaimQuestions(
  given: () => readonly Claim[],
  claims: ClaimOrder,
  keep: Keep,
): Pick<Store, 'claimsFound'> {
  const find = indexWords(given, claims, keep)
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

/** Every word stands once, in order, so that those which begin alike are a run, with the places of the claims that have it. */
function indexWords(given: () => readonly Claim[], { items }: ClaimOrder, keep: Keep): FindClaims {
  const kept = keep('words', () => putWordsInColumns(given()))
  const words = openPacked(kept.words)
  const { places, runOf } = openRuns(kept.occurrences)
  /** Takes each place in some runs, one that is in several of them again. */
  const eachPlace = (runs: readonly Run[], tick: Tick, take: (place: number) => void) => {
    for (const { start, end } of runs) {
      for (let index = start; index < end; index += 1) {
        tick()
        take(placeAt(places, index))
      }
    }
  }
  /** Whether a place is in one of some runs: it is sought in each, unless it is sooner to look at all that is there. */
  const findsIn = (runs: readonly Run[], sought: number, tick: Tick): ((place: number) => boolean) => {
    if (sought * runs.length * HALVINGS < lengthOf(runs)) {
      return (place) => {
        tick()
        return runs.some((run) => lengthOf([narrow(places, run, place, place + 1)]) > 0)
      }
    }
    const marked = new Uint8Array(items.length)
    eachPlace(runs, tick, (place) => {
      marked[place] = 1
    })
    return (place) => marked[place] === 1
  }
  return (text, tick) => {
    const choices = typedWords(text).map((typed) => {
      const { start, end } = textsBeginning(words, typed)
      return Array.from(countUp(start, end), runOf)
    })
    // Whatever has each word is among the occurrences of the one that occurs least.
    const rarest = rarestOf(choices, (run) => lengthOf([run]))
    const others = choices.filter((runs) => runs !== rarest)
    const all = new Set<number>()
    eachPlace(rarest, tick, (place) => {
      all.add(place)
      if (others.length === 0 && all.size > MAX_FOUND) throw tooManyFound(text)
    })
    let found = [...all]
    for (const runs of others) {
      if (found.length > 0) found = found.filter(findsIn(runs, found.length, tick))
    }
    if (found.length > MAX_FOUND) throw tooManyFound(text)
    return found.sort((a, b) => a - b)
  }
}

/** So often a run is halved, at about, until a place is found in it. */
const HALVINGS = 16

/** All words of claims, ascending, and where each occurs. */
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
  const numbers = found.numbers()
  const occurrences = putInRuns(claims.length, words.length, (place, give) => {
    const end = numberAt(starts, place + 1)
    for (let index = numberAt(starts, place); index < end; index += 1) give(numberAt(inOrder, numberAt(numbers, index)))
  })
  return { words: packTexts(words.length, (word) => at(words, word)), occurrences }
}
