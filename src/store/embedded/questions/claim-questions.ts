import type { Attestation } from '../../../domain/evidence/attestation.ts'
import { gather } from '../../../domain/evidence/gather.ts'
import type { Groups } from '../../../domain/evidence/groups.ts'
import type { Attribute, Existence, Figure } from '../../../domain/evidence/relationship.ts'
import { readsClaim } from '../../../domain/evidence/view.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Document } from '../../../domain/model/document.ts'
import { unnamedIdOf } from '../../../domain/model/identity.ts'
import type { Store } from '../../store.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import { type FoundById, indexById, knownOf } from '../indexes/index-by-id.ts'
import type { RelationshipColumns } from '../indexes/relationship-columns.ts'
import { answerEach, lookUp } from './answer-each.ts'
import { bringDocuments } from './bring-along.ts'

type ClaimQuestions = Pick<Store, 'claimsById' | 'claimsOf'>

/** What claims make beside relationships, and what they say with nobody or somebody. */
interface OtherGroups extends Pick<Groups, 'unnamed'> {
  readonly figures: FoundById<Figure>
  readonly existences: FoundById<Existence>
  readonly attributes: FoundById<Attribute>
}

/** Answers which claims there are by id, and which make something. */
export function claimQuestions(
  { items: claims, placeOf }: ClaimOrder,
  documents: readonly Document[],
  { items, numberOf }: RelationshipColumns,
  groups: OtherGroups,
): ClaimQuestions {
  const claimById: FoundById<Claim> = {
    get(id) {
      const place = placeOf(id)
      return place === null ? undefined : claims.at(place)
    },
  }
  const documentById = indexById(documents)
  const attestationsOfOthers = indexAttestations(groups)
  const attestationsOf = (id: string) => {
    const number = numberOf(id)
    return number === null ? attestationsOfOthers(id) : asMade(items.at(number).attestations)
  }
  return {
    async claimsById(ids, asking) {
      const found = lookUp(claimById, ids, asking)
      bringDocuments(found, documentById, asking)
      return found
    },
    async claimsOf(groupIds, view, first, asking) {
      const lists = answerEach(groupIds, asking, (id, tick) => {
        const found: Claim[] = []
        for (const attestation of attestationsOf(id)) {
          tick()
          if (found.length >= first) break
          const isWanted = view.modalities.includes(attestation.modality) && readsClaim(view, attestation)
          if (isWanted) found.push(knownOf(claimById, attestation.claimId))
        }
        return found
      })
      bringDocuments(lists.flat(), documentById, asking)
      return lists
    },
  }
}

/**
 * What attests each figure, existence or attribute, and what is said of an entity with nobody or somebody, each claim as it
 * was made: in the order of the claims.
 */
function indexAttestations({
  unnamed,
  figures,
  existences,
  attributes,
}: OtherGroups): (id: string) => readonly Attestation[] {
  const unnamedOf = gather(unnamed, ({ subjectId }) => unnamedIdOf(subjectId))
  const groupOf = (id: string) => figures.get(id) ?? existences.get(id) ?? attributes.get(id)
  return (id) => asMade(unnamedOf.get(id)?.map(({ attestation }) => attestation) ?? groupOf(id)?.attestations ?? [])
}

function asMade(attestations: readonly Attestation[]): readonly Attestation[] {
  const isMade = ({ succession }: Attestation) => (succession?.by ?? null) === null
  return attestations.every(isMade) ? attestations : attestations.filter(isMade)
}
