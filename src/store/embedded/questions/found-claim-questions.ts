import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { claimWords, isFoundBy, typedWords } from '../../../domain/search/claim-words.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { invariant } from '../../../errors.ts'
import { MAX_FOUND, MAX_IDS, type Store } from '../../store.ts'
import { tooManyFound } from '../../too-many-found.ts'
import { partitionPoint, placeAfter } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { listingFrom } from '../indexes/ordered.ts'
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
      const start = partitionPoint(found.length, (index) => (found[index] ?? 0) < from)
      return listingFrom(claims, found.slice(start), page, tick, (claim) => {
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
    const start = partitionPoint(words.length, (index) => (words[index] ?? '') < beginning)
    const end = partitionPoint(words.length, (index) => index < start || words[index]?.startsWith(beginning) === true)
    return placesOf.slice(start, end)
  }
  return (text, tick) => {
    const typed = typedWords(text)
    const found = new Set<number>()
    for (const places of rarestOf(typed.map(occurrences))) {
      for (const place of places) {
        tick()
        if (isFoundBy(typed, wordsAt[place] ?? [])) found.add(place)
        if (found.size > MAX_FOUND) throw tooManyFound(text)
      }
    }
    return found
  }
}

/** Of the occurrences of several words those of the one that occurs least: whatever has each word is among them. */
function rarestOf(choices: readonly (readonly (readonly number[])[])[]): readonly (readonly number[])[] {
  const counted = choices.map((lists) => ({ lists, count: lists.reduce((sum, { length }) => sum + length, 0) }))
  return counted.sort((a, b) => a.count - b.count)[0]?.lists ?? []
}
