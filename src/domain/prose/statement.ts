import { attestInGroup, groupFrom, isGrouped } from '../evidence/groups.ts'
import { WHOLE_VIEW } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { groupSentence, type NameOf } from './sentence.ts'
import { listWords } from './words.ts'

/** One claim in a sentence, without a full stop. */
export function statementOf(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  if (!isGrouped(claim)) return remarkSentence(claim, nameOf)
  const alone = groupFrom(claim, claim.id, [attestInGroup(claim, document)])
  return groupSentence(alone, WHOLE_VIEW, measureOf, nameOf)
}

/** What a remark says, in the document's own words: "It is said of the unit and the Mayor: “…”". */
function remarkSentence({ content, role, phrase, accordingToId }: Claim, nameOf: NameOf): string {
  const about = content.form === 'REMARK' ? listWords(content.aboutIds.map(nameOf)) : ''
  const speaker = accordingToId === null ? '' : `, as reported by ${nameOf(accordingToId)}`
  return `It is said of ${about}${speaker}: “${role ?? phrase}”`
}
