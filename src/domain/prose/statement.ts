import { attestInGroup, groupFrom } from '../evidence/groups.ts'
import { WHOLE_VIEW } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { groupSentence, type NameOf } from './sentence.ts'

/** One claim in a sentence, without a full stop. */
export function statementOf(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  const alone = groupFrom(claim, claim.id, [attestInGroup(claim, document)])
  return groupSentence(alone, WHOLE_VIEW, measureOf, nameOf)
}
