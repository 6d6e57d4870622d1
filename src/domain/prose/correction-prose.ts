import type { Relationship } from '../evidence/relationship.ts'
import { asMade } from '../evidence/succession.ts'
import { admitsAttestation, admitsDocument, claimsRead, type View } from '../evidence/view.ts'
import type { CitedSentence } from './prose.ts'
import { type NameOf, relationshipClauses } from './sentence.ts'
import { withPart } from './sentence-parts.ts'

/**
 * What a View's documents said of a relationship and its source corrected since, by a claim that the View reads too: a sentence
 * a claim, in their order, with the notes of both. Nothing where the View hides reports or readings, and with them what corrects.
 */
export function tellCorrections(relationship: Relationship, view: View, nameOf: NameOf): readonly CitedSentence[] {
  const { attestations } = relationship
  if (attestations.every(({ succession }) => succession === null)) return []
  const read = claimsRead(view, attestations)
  return attestations.filter(isMade).flatMap((one) => {
    const isCorrected = !attestations.some((other) => other.claimId === one.claimId && admitsAttestation(view, other))
    if (!isCorrected || !read.includes(one.claimId)) return []
    const correcting = (one.succession?.unless ?? [])
      .filter(({ corrects }) => corrects)
      .filter(({ documentId, knownDay }) => admitsDocument(view, documentId, knownDay))
      // Whether what makes another relationship is reported or read into its text is not known here.
      .filter(({ claimId }) => (view.reported && view.inferred) || read.includes(claimId))
    if (correcting.length === 0) return []
    const told = { ...relationship, attestations: [asMade(one)] }
    return relationshipClauses(told, { ...view, asOf: null }, nameOf).map((clause) =>
      withPart(
        { ...clause, sentence: `It was said before that ${clause.sentence}` },
        { text: ', which the same source later corrected', claimIds: correcting.map(({ claimId }) => claimId) },
      ),
    )
  })
}

/** Whether it is a claim as it was made, rather than how another that continues it leaves it. */
function isMade({ succession }: Relationship['attestations'][number]): boolean {
  return (succession?.by ?? null) === null
}
