import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { claimWords, isFoundBy, typedWords } from '../../../domain/search/claim-words.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant } from '../../../errors.ts'
import { MAX_FOUND, MAX_IDS, type Store } from '../../store.ts'
import { tooManyFound } from '../../too-many-found.ts'
import { countBelow, placeAfter, runBeginning } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { listingFrom } from '../indexes/listing-from.ts'
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
      const found = [...find(text, tick)].sort((a, b) => a - b)
      const from = placeAfter(claims.keys, page.after)
      return listingFrom(claims, found.slice(countBelow(found, from)), page, tick, (claim) => {
        const isWanted =
          (documentIds === null || documentIds.includes(claim.documentId)) &&
          (aboutIds === null || entitiesNamedIn(claim).some((id) => aboutIds.includes(id)))
        return isWanted ? claim : null
      })
    },
  }
}

/** The places of the claims that a text finds, in no order. LIMIT_EXCEEDED where they are more than `MAX_FOUND`. */
type FindClaims = (text: string, tick: Tick) => ReadonlySet<number>

function indexWords({ items }: ClaimOrder): FindClaims {
  const wordsAt = items.map(claimWords)
  const grouped = [...groupPlaces(wordsAt, (words) => words)].sort(([a], [b]) => compareText(a, b))
  const words = grouped.map(([word]) => word)
  const placesOf = grouped.map(([, places]) => places)
  /** Where the words that begin so occur: one list a word. */
  const occurrences = (beginning: string): readonly (readonly number[])[] => {
    const { start, end } = runBeginning(words, beginning)
    return placesOf.slice(start, end)
  }
  return (text, tick) => {
    const typed = typedWords(text)
    const found = new Set<number>()
    // Whatever has each word is among the occurrences of the one that occurs least.
    for (const places of rarestOf(typed.map(occurrences), ({ length }) => length)) {
      for (const place of places) {
        tick()
        if (isFoundBy(typed, at(wordsAt, place))) found.add(place)
        if (found.size > MAX_FOUND) throw tooManyFound(text)
      }
    }
    return found
  }
}
