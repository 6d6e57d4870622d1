import type { Claim } from '../model/claim.ts'
import { NEARNESS } from './near-matter.ts'

/**
 * Claims in the order in which they are told: the nearest to the question first, of as near ones the first of each document
 * before the second. Of those that speak of no more than an event the first of a document with nothing nearer come first.
 */
export function nearestFirst(claims: readonly Claim[], nearnessOf: (claimId: string) => number): readonly Claim[] {
  const near = (claim: Claim) => nearnessOf(claim.id)
  const isNear = (claim: Claim) => near(claim) < NEARNESS.OF_EVENT
  const nearer = claims.filter(isNear)
  const heard = new Set(nearer.map(({ documentId }) => documentId))
  const others = claims.filter((claim) => !isNear(claim))
  const ofUnheard = others.filter(({ documentId }) => !heard.has(documentId))
  const ofHeard = others.filter(({ documentId }) => heard.has(documentId))
  const nearestThenTurn = inTurns(nearer, near).toSorted((a, b) => a.place - b.place || a.turn - b.turn)
  const turnThenNearest = [ofUnheard, ofHeard].flatMap((ones) =>
    inTurns(ones, near).toSorted((a, b) => a.turn - b.turn || a.place - b.place),
  )
  return [...nearestThenTurn, ...turnThenNearest].map(({ claim }) => claim)
}

interface Placed {
  readonly claim: Claim
  readonly place: number
  /** Which of the as near claims of its document it is. */
  readonly turn: number
}

/** Claims with how near each is, and the turn in which its document is heard. */
function inTurns(claims: readonly Claim[], near: (claim: Claim) => number): readonly Placed[] {
  const counts = new Map<string, number>()
  return claims.map((claim) => {
    const place = near(claim)
    const key = `${place} ${claim.documentId}`
    const turn = counts.get(key) ?? 0
    counts.set(key, turn + 1)
    return { claim, place, turn }
  })
}
