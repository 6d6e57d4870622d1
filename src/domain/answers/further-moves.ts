import { blockOf } from '../model/block.ts'
import type { Claim } from '../model/claim.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { isLink, type LinkClaim } from './matter.ts'

/**
 * How the sentences go on in which claims tell that something went into a body: of claims of the same documents and blocks those
 * that tell where that body goes next, then who else is told to be there, then the end of what is told of. Each once, none of
 * those that are told already.
 */
export function furtherMoves(
  told: readonly Claim[],
  beside: readonly Claim[],
  { lineage }: Pick<Vocabulary, 'lineage'>,
): readonly Claim[] {
  const moves = told.filter(isLink).filter((claim) => lineage.includes(claim.content.type) && isAffirmed(claim))
  const toldIds = new Set(told.map(({ id }) => id))
  const left = beside.filter((claim) => !toldIds.has(claim.id) && isAffirmed(claim))
  const found = moves.flatMap((move) => {
    const there = left.filter((claim) => placeOf(claim) === placeOf(move))
    const into = there.filter(isLink).filter((claim) => isInto(claim, lineage))
    const next = into.filter(({ subjectId }) => subjectId === move.content.objectId)
    const places = next.map(({ content }) => content.objectId)
    const housed = into.filter((claim) => !next.includes(claim) && places.includes(claim.content.objectId))
    const named = [move, ...next, ...housed].flatMap(({ subjectId, content }) => [subjectId, content.objectId])
    const ended = there.filter(
      ({ content, subjectId }) =>
        content.form === 'EXISTENCE' && content.change === 'ENDED' && subjectId !== null && named.includes(subjectId),
    )
    return [...next, ...housed, ...ended]
  })
  return [...new Map(found.map((claim) => [claim.id, claim])).values()]
}

function isInto({ content }: LinkClaim, lineage: readonly string[]): boolean {
  return content.type === 'PART_OF' || lineage.includes(content.type)
}

function isAffirmed({ modality }: Claim): boolean {
  return modality !== 'DENIED'
}

function placeOf(claim: Claim): string {
  return JSON.stringify([claim.documentId, blockOf(claim)])
}
