import { attestInGroup, groupFrom, isGrouped } from '../evidence/groups.ts'
import { unnamedIn } from '../evidence/unnamed.ts'
import { WHOLE_VIEW } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { groupClause, type NameOf, relationshipClause, vocabularyIn } from './sentence.ts'
import { asRelationship, namingUnnamed } from './unnamed-words.ts'
import { capitalise } from './words.ts'

/** One claim in a sentence, without a full stop. */
export function statementOf(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  return capitalise(statementClause(claim, document, measureOf, nameOf))
}

function statementClause(claim: Claim, document: Document, measureOf: (id: string) => Measure, nameOf: NameOf): string {
  const vocabulary = vocabularyIn(nameOf)
  const unnamed = unnamedIn(claim, document, vocabulary)
  if (unnamed !== null) return relationshipClause(asRelationship(unnamed), WHOLE_VIEW, namingUnnamed(nameOf, unnamed))
  if (!isGrouped(claim)) return remarkClause(claim, nameOf)
  const alone = groupFrom(claim, claim.id, [attestInGroup(claim, document, vocabulary)], vocabulary)
  return groupClause(alone, WHOLE_VIEW, measureOf, nameOf)
}

/** A claim with the document that it stands in. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly document: Document
}

/** The most claims of a position that are told one by one. */
const MOST_STATEMENTS = 3

/** What several claims say, each once, the first of them, in one sentence without a full stop: "…; …; and 2 more". */
export function statementsOf(
  placed: readonly PlacedClaim[],
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  const said = [...new Set(placed.map(({ claim, document }) => statementClause(claim, document, measureOf, nameOf)))]
  const more = said.length - MOST_STATEMENTS
  return capitalise([...said.slice(0, MOST_STATEMENTS), ...(more > 0 ? [`and ${more} more`] : [])].join('; '))
}

/** What a remark says, in the document's own words: "the text says: “…”". */
function remarkClause({ role, phrase, accordingToId }: Claim, nameOf: NameOf): string {
  const speaker = accordingToId === null ? 'the text says' : `as the text reports ${nameOf(accordingToId)}`
  return `${speaker}: “${role ?? phrase}”`
}
