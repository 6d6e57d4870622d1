import { invariant } from '../../errors.ts'
import { attestInGroup, groupFrom, isGrouped } from '../evidence/groups.ts'
import { unnamedIn } from '../evidence/unnamed.ts'
import { WHOLE_VIEW } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { beginSentence, groupClause, type NameOf, relationshipClause, vocabularyIn } from './sentence.ts'
import { asRelationship, namingUnnamed, unnamedTold } from './unnamed-words.ts'
import { listWords, periodWords } from './words.ts'

/**
 * How the document of a remark is called: what stands by itself is "the text", what stands among others says which it is, and
 * below a heading that says so its own words have nothing before them.
 */
export type SourceWords = 'THE_TEXT' | 'BY_NAME' | 'UNDER_HEADING'

/** One claim in a sentence, without a full stop. */
export function statementOf(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
  source: SourceWords = 'THE_TEXT',
): string {
  return beginSentence(statementClause(claim, document, measureOf, nameOf, source), nameOf)
}

function statementClause(
  claim: Claim,
  document: Document,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
  source: SourceWords = 'THE_TEXT',
): string {
  const vocabulary = vocabularyIn(nameOf)
  const unnamed = unnamedIn(claim, document, vocabulary)
  if (unnamed !== null)
    return unnamedTold(relationshipClause(asRelationship(unnamed), WHOLE_VIEW, namingUnnamed(nameOf, unnamed)), unnamed)
  const remark = remarkParts(claim, document, nameOf, source)
  if (remark !== null) return remarkWords(remark)
  invariant(isGrouped(claim), `${claim.id} is a remark or makes something`)
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

/**
 * What several claims say, each once, the first of them, in one sentence without a full stop: "…; …; and 2 more". It stands
 * among what other documents say, so a remark has the name of its own.
 */
export function statementsOf(
  placed: readonly PlacedClaim[],
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): string {
  const said = [
    ...new Set(placed.map(({ claim, document }) => statementClause(claim, document, measureOf, nameOf, 'BY_NAME'))),
  ]
  const more = said.length - MOST_STATEMENTS
  return beginSentence(
    [...said.slice(0, MOST_STATEMENTS), ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
    nameOf,
  )
}

/** What a remark says, in the document's own words, behind who says so: "the text says", "Alan Campbell writes". */
export interface RemarkParts {
  readonly voice: string
  readonly words: string
}

/** A remark in words: "the text says: “…”", or no more than the quotation below a heading. */
export function remarkWords({ voice, words }: RemarkParts): string {
  return voice === '' ? words : `${voice}: ${words}`
}

/** The parts of a remark; null for a claim of another form. */
export function remarkParts(
  { content, role, phrase, accordingToId, said }: Claim,
  { title, authorIds }: Document,
  nameOf: NameOf,
  source: SourceWords,
): RemarkParts | null {
  if (content.form !== 'REMARK') return null
  const authors = source === 'BY_NAME' ? listWords(authorIds.map(nameOf)) : ''
  const text = source === 'BY_NAME' ? `“${title}”` : 'the text'
  const isHeaded = source === 'UNDER_HEADING'
  const says = authors === '' ? `${text} says` : `${authors} ${authorIds.length > 1 ? 'write' : 'writes'}`
  const own = isHeaded ? '' : says
  const gives = `as ${isHeaded ? 'it' : authors === '' ? text : authors} ${authorIds.length > 1 && !isHeaded && authors !== '' ? 'give' : 'gives'}`
  return {
    voice: accordingToId === null ? own : `${gives} ${speakingWords(accordingToId, said, nameOf)}`,
    words: `“${role ?? phrase}”`,
  }
}

/**
 * What somebody is reported to have said, and when where that is one date: "what Boris Johnson said on 17 June 2009". The words
 * behind it are the document's: whether also the speaker's is not known.
 */
function speakingWords(speakerId: string, said: string | null, nameOf: NameOf): string {
  const date = said === null || said.includes('/') ? '' : ` ${periodWords(said)}`
  // A meeting says nothing: it was said there.
  if (nameOf.kindOf?.(speakerId) === 'EVENT') return `what was said at ${nameOf(speakerId)}`
  return `what ${nameOf(speakerId)} said${date}`
}
