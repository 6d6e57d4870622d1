import { knownIn } from '../../errors.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { beginningOf, endBefore } from '../evidence/end-before.ts'
import type { LaterClaim, Replacing, Succession } from '../evidence/succession.ts'
import type { Claim } from '../model/claim.ts'
import { claimKnownDay, type Document } from '../model/document.ts'
import { compareText } from '../text/compare-text.ts'

/** What later claims of its source make of a claim. */
export interface Successions {
  /** How a claim stands as a whole, however others continue it: null where none corrects it. */
  readonly correctionOf: (claimId: string) => Succession | null
  /** Its attestation, and where claims continue it how it ends by each of them, the one that begins first before others. */
  readonly readingsOf: (attestation: Attestation, attestationOf: AttestationOf) => readonly Attestation[]
}

/** What a claim attests by itself; null for a remark. */
type AttestationOf = (claimId: string) => Attestation | null

/**
 * Which claims supersede which; of what is superseded only what is among them is told. Both ways are transitive: what corrects or continues a correction corrects too, what
 * continues a claim that continues, continues too. A correction takes the place of what it corrects: it also continues what
 * that continued, unless it is a denial, which withdraws it, so that the earlier claim goes on.
 */
export function findSuccessions(claims: readonly Claim[], documents: readonly Document[]): Successions {
  const linked = claims.filter(({ correctsIds, continuesIds }) => correctsIds.length + continuesIds.length > 0)
  if (linked.length === 0) return { correctionOf: () => null, readingsOf: (attestation) => [attestation] }
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const correctedBy = namedBy(linked, ({ correctsIds }) => correctsIds)
  const continuedBy = namedBy(linked, ({ continuesIds }) => continuesIds)
  const after = (id: string) => [...(correctedBy.get(id) ?? []), ...(continuedBy.get(id) ?? [])]
  const before = (id: string) => {
    const { correctsIds = [], continuesIds = [] } = claimById.get(id) ?? {}
    return [...correctsIds, ...continuesIds]
  }
  const correctorsOf = (id: string) => reach(correctedBy.get(id) ?? [], after)
  const isDenial = (id: string) => knownIn(claimById, id).modality === 'DENIED'
  const continuersOf = (id: string) =>
    reach(continuedBy.get(id) ?? [], (at) => [
      ...(continuedBy.get(at) ?? []),
      ...correctorsOf(at).filter((one) => !isDenial(one)),
    ])
  const later = (claimId: string): LaterClaim => {
    const claim = knownIn(claimById, claimId)
    const { documentId } = claim
    return { claimId, documentId, knownDay: claimKnownDay(claim, knownIn(documentById, documentId)) }
  }
  const correcting = (id: string): readonly Replacing[] =>
    correctorsOf(id).map((claimId) => ({ ...later(claimId), corrects: true, correctedBy: [] }))
  const continuing = (claimId: string): Replacing => ({
    ...later(claimId),
    corrects: false,
    correctedBy: correctorsOf(claimId).map(later),
  })
  const relatedTo = (id: string): readonly string[] =>
    [...reach(after(id), after), ...reach(before(id), before)].sort(compareText)
  return {
    correctionOf(claimId) {
      const unless = correcting(claimId)
      return unless.length === 0 ? null : { by: null, unless, relatedIds: relatedTo(claimId) }
    },
    readingsOf(attestation, attestationOf) {
      const { claimId } = attestation
      const relatedIds = relatedTo(claimId)
      if (relatedIds.length === 0) return [attestation]
      const corrected = correcting(claimId)
      const continuers = inOrderOfBeginning(continuersOf(claimId), attestationOf)
      const following = continuers.map(continuing)
      const endings = continuers.map((id, place) => ({
        ...endBefore(attestation, attestationOf(id)),
        succession: {
          by: later(id),
          unless: [...corrected, ...correcting(id), ...following.slice(0, place)],
          relatedIds,
        },
      }))
      const made = { by: null, unless: [...corrected, ...following], relatedIds }
      return [{ ...attestation, succession: made }, ...endings]
    },
  }
}

/** The first beginning ends what was before; one of which no day is known comes last. */
function inOrderOfBeginning(ids: readonly string[], attestationOf: AttestationOf): readonly string[] {
  const keyed = ids.map((id) => {
    const { earliest, latest } = beginningOf(attestationOf(id))
    return { id, key: `${latest} ${earliest} ${id}` }
  })
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ id }) => id)
}

/** For each claim that is named the ids of those that name it, in order. */
function namedBy(claims: readonly Claim[], idsOf: (claim: Claim) => readonly string[]) {
  const naming = new Map<string, string[]>()
  for (const claim of [...claims].sort((a, b) => compareText(a.id, b.id))) {
    for (const id of idsOf(claim)) {
      const known = naming.get(id)
      if (known === undefined) naming.set(id, [claim.id])
      else known.push(claim.id)
    }
  }
  return naming
}

/** All that can be come to, each once, in order of id. */
function reach(starts: readonly string[], next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set<string>()
  const left = [...starts]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...next(id))
  }
  return [...found].sort(compareText)
}
