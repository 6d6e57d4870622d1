import type { Claim } from './claim.ts'
import type { Document } from './document.ts'
import { groupClaims } from './group-claims.ts'
import type { Measure } from './record.ts'
import { existenceSentence, figureSentence, type NameOf, relationshipSentence } from './sentence.ts'
import { PLAIN_VIEW, type View } from './view.ts'

const EVERY_MODALITY: View = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }

/** One claim in a sentence, without a full stop. */
export function statementOf(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  const { relationships, figures, existences } = groupClaims([claim], [document])
  return [
    ...relationships.map((one) => relationshipSentence(one, EVERY_MODALITY, nameOf)),
    ...figures.map((one) => figureSentence(one, measureOf(one.measure), EVERY_MODALITY, nameOf)),
    ...existences.map((one) => existenceSentence(one, EVERY_MODALITY, nameOf)),
  ].join('')
}
