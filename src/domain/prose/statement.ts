import { attestInGroup, groupFrom } from '../evidence/groups.ts'
import { PLAIN_VIEW, type View } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { existenceSentence, figureSentence, type NameOf, relationshipSentence } from './sentence.ts'

const EVERY_MODALITY: View = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }

/** One claim in a sentence, without a full stop. */
export function statementOf(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  const alone = groupFrom(claim, claim.id, [attestInGroup(claim, document)])
  if ('type' in alone) return relationshipSentence(alone, EVERY_MODALITY, nameOf)
  if ('measure' in alone) return figureSentence(alone, measureOf(alone.measure), EVERY_MODALITY, nameOf)
  return existenceSentence(alone, EVERY_MODALITY, nameOf)
}
