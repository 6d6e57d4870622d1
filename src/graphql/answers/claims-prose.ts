import { DIFFERENCE_KINDS } from '../../domain/evidence/disagreement.ts'
import { gather } from '../../domain/evidence/gather.ts'
import { PLAIN_VIEW, type View, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import { blockOf, inOrderOfBlocks } from '../../domain/model/block.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { Prose } from '../../domain/prose/prose.ts'
import { tellStatements, tellWholeDocument } from '../../domain/prose/statements-prose.ts'
import { tellClaims } from '../../domain/prose/told-claims.ts'
import { claimWords, isFoundBy, typedWords } from '../../domain/search/claim-words.ts'
import { unquoted } from '../../domain/search/unquoted.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import type { Connection } from '../lists/connection.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellAllIn } from './disagreements.ts'
import { proseOf } from './footnotes.ts'
import type { ClaimsQuestion } from './list-claims.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'
import { fateOf } from './outcome.ts'
import { loadBesideInText } from './same-block.ts'

/** The most disagreements that are told behind statements. */
const MOST_DISPUTES = 5

/** The most that is told of a document beside what was found in it, and the most found beside which anything is told. */
const MOST_BESIDE = 12
const FEW_FOUND = 8

/** Claims of one document in words, in the order of its paragraphs, behind who wrote it and when it was published. */
export async function documentProse(
  document: Document,
  page: Connection<Claim>,
  context: RequestContext,
): Promise<Prose> {
  const claims = inOrderOfBlocks(page.edges.map(({ item }) => item))
  const { authorIds, addresseeIds, publisherId } = document
  const named = [...authorIds, ...addresseeIds, ...(publisherId === null ? [] : [publisherId])]
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [...claims.flatMap(entitiesNamedIn), ...named]),
    loadMeasures(context),
  ])
  const view = { ...WHOLE_VIEW, documents: [document.id] }
  const blocks = [...gather(claims, blockOf).values()].map((ones) =>
    tellClaims(
      ones.map((claim) => ({ claim, document })),
      measureOf,
      nameOf,
      view,
      'UNDER_HEADING',
    ),
  )
  return proseOf(context, null, tellWholeDocument(document, blocks, page.hasNextPage, nameOf))
}

/** What claims were asked for: with these words in them, that name one of these, of these documents; null is no condition. */
type AskedClaims = Pick<ClaimsQuestion, 'text' | 'aboutIds' | 'documentIds'>

/** Claims that nothing but their list narrows. */
export const ALL_CLAIMS: AskedClaims = { text: null, aboutIds: null, documentIds: null }

/**
 * A page of claims in words, document by document; of few that words found also what stands beside them in its paragraph, for
 * a sentence goes on where its words do not. Then on what of it the documents differ, and what is not said to have ended.
 */
export async function claimsProse(
  page: Connection<Claim>,
  { text: words, aboutIds, documentIds }: AskedClaims,
  context: RequestContext,
): Promise<Prose> {
  const listed = page.edges.map(({ item }) => item)
  const claims = foundInText(listed, words)
  const byDocument = gather(claims, ({ documentId }) => documentId)
  const few = [...byDocument.values()].filter((ones) => ones.length <= FEW_FOUND)
  const beside = words === null || page.hasPreviousPage ? [] : await loadBesideInText(few.flat(), listed, context)
  const documents = await loadAllKnown(context.loaders.document, [...byDocument.keys()])
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [
      ...[...claims, ...beside].flatMap(entitiesNamedIn),
      ...documents.flatMap(({ authorIds }) => authorIds),
    ]),
    loadMeasures(context),
  ])
  const documentById = new Map(documents.map((document): [string, Document] => [document.id, document]))
  const told = [...byDocument].map(([id, ones]) => {
    const document = knownIn(documentById, id)
    const view = { ...WHOLE_VIEW, documents: [id] }
    const tell = (some: readonly Claim[]) => {
      const placed = inOrderOfBlocks(words === null ? some : remarksFirst(some)).map((claim) => ({ claim, document }))
      return tellClaims(placed, measureOf, nameOf, view, 'UNDER_HEADING')
    }
    const near = unquoted(
      beside.filter(({ documentId }) => documentId === id),
      ones,
    )
    const toldNear = remarksFirst(near).slice(0, MOST_BESIDE)
    return { document, told: tell(ones), beside: tell(toldNear), untoldBeside: near.length - toldNear.length }
  })
  const view = { ...WHOLE_VIEW, documents: documentIds }
  const isFirst = words === null && !page.hasPreviousPage
  const [disagreements, fate] = await Promise.all([
    isFirst && aboutIds !== null ? disputesAbout(aboutIds, view, context) : [],
    isFirst && aboutIds !== null && documentIds === null ? endedOf(claims, context) : null,
  ])
  const asked = { words, inNotes: listed.length - claims.length, endIds: aboutIds ?? [] }
  return proseOf(context, null, tellStatements(told, { ...asked, more: page.hasNextPage, disagreements, fate }, nameOf))
}

/** Remarks, which quote a sentence whole, before what is told of its parts. */
function remarksFirst(claims: readonly Claim[]): readonly Claim[] {
  const isRemark = ({ content }: Claim) => content.form === 'REMARK'
  return [...claims.filter(isRemark), ...claims.filter((claim) => !isRemark(claim))]
}

/** Of claims that words found those that have them in what they quote or say themselves; all where none has. */
function foundInText(claims: readonly Claim[], words: string | null): readonly Claim[] {
  if (words === null) return claims
  const typed = typedWords(words)
  const own = claims.filter((claim) => isFoundBy(typed, claimWords({ ...claim, note: null })))
  return own.length === 0 ? claims : own
}

/** The first disagreements about some entities, each once, in words. */
async function disputesAbout(aboutIds: readonly string[], view: View, context: RequestContext) {
  const page = { first: 2 * MOST_DISPUTES, after: null, keysOnly: false }
  const lists = await Promise.all(
    aboutIds.map((id) => context.loaders.of('disagreementsAbout', DIFFERENCE_KINDS, view, page).load(id)),
  )
  const found = new Map(lists.flatMap(({ items }) => items).map((one) => [one.id, one]))
  return tellAllIn(view, [...found.values()], context)
}

/** Of what claims say was to end, whether no document says that it had. */
async function endedOf(claims: readonly Claim[], context: RequestContext) {
  const isEnd = ({ content, modality }: Claim) =>
    content.form === 'EXISTENCE' && content.change === 'ENDED' && modality === 'PLANNED'
  const ids = [...new Set(claims.filter(isEnd).flatMap(({ subjectId }) => subjectId ?? []))]
  const existences = await Promise.all(ids.map((id) => context.loaders.of('existencesOf').load(id)))
  return ids.length === 0 ? null : fateOf([], existences.flat(), PLAIN_VIEW, context)
}
