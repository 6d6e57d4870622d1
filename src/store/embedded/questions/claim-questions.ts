import type { Attestation } from '../../../domain/evidence/attestation.ts'
import { gather } from '../../../domain/evidence/gather.ts'
import type { Groups } from '../../../domain/evidence/groups.ts'
import { admitsAttestation } from '../../../domain/evidence/view.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import { unnamedIdOf } from '../../../domain/model/identity.ts'
import { knownIn } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { indexById } from '../indexes/index-by-id.ts'
import { answerEach, lookUp } from './answer-each.ts'

type ClaimQuestions = Pick<Store, 'claimsById' | 'claimsOf'>

/** Answers which claims there are by id, and which make something. */
export function claimQuestions(claims: readonly Claim[], groups: Groups): ClaimQuestions {
  const claimById = indexById(claims)
  const attestationsOf = indexAttestations(groups)
  return {
    async claimsById(ids, asking) {
      return lookUp(claimById, ids, asking)
    },
    async claimsOf(groupIds, view, first, asking) {
      return answerEach(groupIds, asking, (id, tick) => {
        const found: Claim[] = []
        for (const attestation of attestationsOf.get(id) ?? []) {
          tick()
          if (found.length >= first) break
          const isWanted = view.modalities.includes(attestation.modality) && admitsAttestation(view, attestation)
          if (isWanted) found.push(knownIn(claimById, attestation.claimId))
        }
        return found
      })
    },
  }
}

/** What attests each relationship, figure or existence, and what is said of an entity with nobody or somebody: in the order of the claims. */
function indexAttestations(groups: Groups): ReadonlyMap<string, readonly Attestation[]> {
  const all = [groups.relationships, groups.figures, groups.existences].flat()
  const unnamed = [...gather(groups.unnamed, ({ subjectId }) => unnamedIdOf(subjectId))]
  return new Map([
    ...all.map(({ id, attestations }) => [id, attestations] as const),
    ...unnamed.map(([id, those]) => [id, those.map(({ attestation }) => attestation)] as const),
  ])
}
