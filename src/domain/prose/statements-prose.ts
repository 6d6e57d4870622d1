import type { PostAndHolder } from '../answers/post-and-holder.ts'
import { PLAIN_VIEW, visibleAttestations } from '../evidence/view.ts'
import type { Document } from '../model/document.ts'
import type { ToldDisagreement } from './disagreement-prose.ts'
import { tellDisputes } from './disagreement-prose.ts'
import { dateBesideTitle } from './document-date.ts'
import { ownLeadOf } from './document-lead.ts'
import { type PlansFate, tellFate } from './plans-fate.ts'
import { type CitedSentence, moreWords, paragraphOf, uncited } from './prose.ts'
import { writtenBehind } from './quotation-words.ts'
import { beginSentence, type NameOf } from './sentence.ts'
import { quotedInstead } from './with-quotations.ts'
import { capitalise, countWords, eventDateWords, listWords, numberWords } from './words.ts'

/** What claims of one document say. */
export interface DocumentTold {
  readonly document: Document
  readonly told: readonly CitedSentence[]
  /** What else stands in the paragraphs of what was found, and goes on with it. */
  readonly beside: readonly CitedSentence[]
  /** What has the words that were searched for, and does not name those asked about. */
  readonly elsewhere: readonly CitedSentence[]
}

/** What stands behind statements: the entities that they were asked of, on what of it documents differ, what came of plans. */
interface BesideStatements {
  /** The words that were searched for; null for none. */
  readonly words: string | null
  /** How many statements have these words in no more than the editor's notes, where the others are told without them. */
  readonly inNotes: number
  readonly more: boolean
  readonly endIds: readonly string[]
  readonly disagreements: readonly ToldDisagreement[]
  readonly fate: PlansFate | null
  /** Posts and who held them, of which what is said of the one is told with what is said of the other. */
  readonly holders: readonly PostAndHolder[]
}

/**
 * Statements, those of one document in a paragraph behind who wrote it and when, what stands beside them in another; then on
 * what of it the documents differ, and what was looked for.
 */
export function tellStatements(
  documents: readonly DocumentTold[],
  { words, inNotes, more, endIds, disagreements, fate, holders }: BesideStatements,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (documents.length === 0) {
    return [
      uncited(
        words === null
          ? 'The documents that were read say nothing of this'
          : `No statement of the documents that were read has “${words}” in it`,
      ),
    ]
  }
  const told = documents.flatMap((one) => [...one.told, ...one.beside, ...one.elsewhere])
  return [
    ...documents.flatMap((one) => tellDocument(one, endIds, nameOf)),
    ...tellHolders(holders, nameOf),
    ...tellDisputes(disagreements, told, endIds),
    ...tellFate(fate, told),
    ...paragraphOf([...(words === null ? [] : searchedWords(words, inNotes)), ...moreWords(more)]),
  ]
}

/** Who is told to have held the posts under whose name something is said of him. */
function tellHolders(holders: readonly PostAndHolder[], nameOf: NameOf): readonly CitedSentence[] {
  return holders.flatMap(({ postId, holderId, holding }) =>
    paragraphOf([
      {
        sentence: `${capitalise(nameOf(postId))} then was ${nameOf(holderId)}; what is said of either is told here`,
        claimIds: visibleAttestations(PLAIN_VIEW, holding.attestations).map(({ claimId }) => claimId),
      },
    ]),
  )
}

function tellDocument(
  { document, ...said }: DocumentTold,
  endIds: readonly string[],
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = quotedInstead(said.told, 'INSTEAD_HEADED')
  const beside = quotedInstead(said.beside, 'INSTEAD_HEADED')
  const elsewhere = quotedInstead(said.elsewhere, 'INSTEAD_HEADED')
  const without = `without naming ${listWords(endIds.map(nameOf), 'or')} there`
  const says = beginSentence(saysWords(document, nameOf), nameOf)
  const head = told.length === 0 ? `${says}, ${without}:` : `${says}:`
  const alone = told.length === 0 ? paragraphOf([uncited(head), ...elsewhere]) : []
  return [
    ...(told.length === 0 ? alone : paragraphOf([uncited(head), ...told])),
    ...(beside.length === 0 ? [] : paragraphOf([uncited('Beside this:'), ...beside])),
    ...(told.length === 0 || elsewhere.length === 0
      ? []
      : paragraphOf([uncited(`The same document says with that word, ${without}:`), ...elsewhere])),
  ]
}

/** Who says what a document says, and when: "Ann Lee, the minister, wrote in 2012", "Ann Lee wrote in 2012, in “The river”", "“The river”, 2012, says". */
function saysWords(document: Document, nameOf: NameOf): string {
  const { title, authorIds } = document
  const lead = ownLeadOf(document)
  if (lead !== null) return `${lead}${writtenBehind(document)}`
  if (authorIds.length > 0) return `${listWords(authorIds.map(nameOf))} wrote${writtenBehind(document)}, in “${title}”`
  const dated = dateBesideTitle(document)
  return `“${title}”${dated === null ? '' : `, ${dated},`} says`
}

function searchedWords(words: string, inNotes: number): readonly CitedSentence[] {
  const noted =
    inNotes === 0
      ? ''
      : `; ${countWords(inNotes, 'statement')} with it in the editor’s note alone ${inNotes === 1 ? 'is' : 'are'} not told`
  return [
    uncited(
      `Only the words “${words}” were looked for; what documents say of it in other words is told only where it stands beside, or against, what was found${noted}`,
    ),
  ]
}

/**
 * A whole document, or the part of it that a page holds: who wrote it when, and when it was published, then what it says, a
 * paragraph for each of its own: in its own sentences where the record keeps them, which have what a claim leaves out. One
 * that makes no claims names the parts that do.
 */
export function tellWholeDocument(
  document: Document,
  blocks: readonly (readonly CitedSentence[])[],
  more: boolean,
  parts: readonly Document[] | 'TOO_MANY',
  nameOf: NameOf,
): readonly CitedSentence[] {
  const [first, ...others] = blocks.map((told) => quotedInstead(told, 'INSTEAD_HEADED'))
  const made = documentWords(document, nameOf)
  const head = made === null ? `“${document.title}” says:` : 'It says:'
  return [
    ...(made === null ? [] : [uncited(made)]),
    uncited(first === undefined ? untoldWords(parts) : head),
    ...(first ?? []),
    ...others.flatMap(paragraphOf),
    ...paragraphOf(moreWords(more)),
  ]
}

/** The most parts of a document that are named. */
const MOST_PARTS_NAMED = 20

/** What there is to say of a document that makes no claims: where it has parts, that these do. */
function untoldWords(parts: readonly Document[] | 'TOO_MANY'): string {
  if (parts.length === 0) return 'Nothing of what it says is in the record'
  const says = 'What it says stands in its parts, each of which is told by itself'
  if (parts === 'TOO_MANY') return says
  const more = parts.length - MOST_PARTS_NAMED
  const named = parts.slice(0, MOST_PARTS_NAMED).map(({ title }) => `“${title}”`)
  return `${says}: ${listWords(more > 0 ? [...named, `${numberWords(more)} more`] : named)}`
}

/** Who wrote a document for whom, when, and when it was published; null where nothing of it is known. */
function documentWords(document: Document, nameOf: NameOf): string | null {
  const { title, authorIds, addresseeIds, publisherId, written, published } = document
  const by = authorIds.length === 0 ? '' : ` by ${listWords(authorIds.map(nameOf))}`
  const to = addresseeIds.length === 0 ? '' : ` for ${listWords(addresseeIds.map(nameOf))}`
  const publisher = publisherId === null ? '' : ` by ${nameOf(publisherId)}`
  const on = (date: Document['written']) =>
    date === null ? '' : ` ${eventDateWords({ ...date, atWriting: false })}${date.inferred ? ' (inferred)' : ''}`
  const isOfOneDay = written !== null && written.edtf === published?.edtf && written.inferred === published.inferred
  const parts = isOfOneDay
    ? [`written${by}${to} and published${publisher}${on(written)}`]
    : [
        ...(by === '' && to === '' && written === null ? [] : [`written${by}${to}${on(written)}`]),
        ...(publisher === '' && published === null ? [] : [`published${publisher}${on(published)}`]),
      ]
  return parts.length === 0 ? null : `“${title}” was ${parts.join('; it was ')}`
}
