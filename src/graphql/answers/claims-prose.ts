import { isClaimAbout } from '../../domain/answers/beside-list.ts'
import { DIFFERENCE_KINDS } from '../../domain/evidence/disagreement.ts'
import { gather } from '../../domain/evidence/gather.ts'
import { PLAIN_VIEW, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import { blockOf, inOrderOfBlocks } from '../../domain/model/block.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { ToldDisagreement } from '../../domain/prose/disagreement-prose.ts'
import type { Prose } from '../../domain/prose/prose.ts'
import { tellStatements, tellWholeDocument } from '../../domain/prose/statements-prose.ts'
import { tellClaims } from '../../domain/prose/told-claims.ts'
import { claimWords, isFoundBy, typedWords } from '../../domain/search/claim-words.ts'
import { unquoted } from '../../domain/search/unquoted.ts'
import { Failure, knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import type { Connection } from '../lists/connection.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellDisagreementsAbout } from './disagreements.ts'
import { proseOf } from './footnotes.ts'
import type { ClaimsQuestion } from './list-claims.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'
import { fateOf } from './outcome.ts'
import { type SaidOfOtherSelf, saidOfOtherSelves } from './post-and-holder.ts'
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
  const parts = claims.length === 0 ? await partsOf(document, context) : []
  return proseOf(context, null, tellWholeDocument(document, blocks, page.hasNextPage, parts, nameOf))
}

/** The parts of a document; none where it has none. */
async function partsOf({ id }: Document, { loaders }: RequestContext): Promise<readonly Document[] | 'TOO_MANY'> {
  try {
    const ids = (await loaders.of('partsOf').load(id)) ?? []
    const parts = ids.filter((one) => one !== id)
    return await loadAllKnown(loaders.document, parts)
  } catch (error) {
    if (error instanceof Failure && error.code === 'LIMIT_EXCEEDED') return 'TOO_MANY'
    throw error
  }
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
  const selves =
    aboutIds === null || page.hasPreviousPage ? [] : await saidOfOtherSelves(aboutIds, documentIds, context)
  const found = foundInText(listed, words)
  const claims = [...found, ...foundOfSelves(selves, listed, words)]
  const byDocument = gather(claims, ({ documentId }) => documentId)
  const few = [...byDocument.values()].filter((ones) => ones.length <= FEW_FOUND)
  const beside = words === null || page.hasPreviousPage ? [] : await loadBesideInText(few.flat(), listed, context)
  const elsewhere =
    words === null || aboutIds === null || page.hasPreviousPage
      ? []
      : await foundElsewhere(
          words,
          { aboutIds, documentIds },
          new Set([...listed, ...beside].map(({ id }) => id)),
          context,
        )
  const elsewhereOf = gather(elsewhere, ({ documentId }) => documentId)
  const allIds = [...new Set([...byDocument.keys(), ...elsewhereOf.keys()])]
  const documents = await loadAllKnown(context.loaders.document, allIds)
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [
      ...[...claims, ...beside, ...elsewhere].flatMap(entitiesNamedIn),
      ...(aboutIds ?? []),
      ...documents.flatMap(({ authorIds }) => authorIds),
      ...selves.flatMap(({ pair }) => [pair.postId, pair.holderId]),
    ]),
    loadMeasures(context),
  ])
  const documentById = new Map(documents.map((document): [string, Document] => [document.id, document]))
  const told = allIds.map((id) => {
    const ones = byDocument.get(id) ?? []
    const document = knownIn(documentById, id)
    const view = { ...WHOLE_VIEW, documents: [id] }
    const tell = (some: readonly Claim[]) => {
      const placed = inOrderOfBlocks(words === null ? some : remarksFirst(some)).map((claim) => ({ claim, document }))
      return tellClaims(placed, measureOf, nameOf, view, 'UNDER_HEADING')
    }
    const near = unquoted(
      besideFound(beside, ones, context).filter(({ documentId }) => documentId === id),
      ones,
    )
    const toldNear = remarksFirst(near).slice(0, MOST_BESIDE)
    const others = unquoted(elsewhereOf.get(id) ?? [], [...ones, ...toldNear])
    return { document, told: tell(ones), beside: tell(toldNear), elsewhere: tell(others) }
  })
  const view = { ...WHOLE_VIEW, documents: documentIds }
  const isFirst = !page.hasPreviousPage
  const foundIds = new Set([...claims, ...elsewhere].map(({ id }) => id))
  const isTold = ({ positions }: ToldDisagreement) =>
    words === null || positions.some((one) => one.claims.some(({ claimId }) => foundIds.has(claimId)))
  const [disagreements, fate] = await Promise.all([
    isFirst && aboutIds !== null
      ? tellDisagreementsAbout(aboutIds, DIFFERENCE_KINDS, view, 2 * MOST_DISPUTES, context)
      : [],
    isFirst && words === null && aboutIds !== null && documentIds === null ? endedOf(claims, context) : null,
  ])
  const differing = disagreements.filter(isTold)
  const asked = { words, inNotes: listed.length - found.length, endIds: aboutIds ?? [] }
  const holders = selves.map(({ pair }) => pair).filter(() => claims.length > found.length)
  return proseOf(
    context,
    null,
    tellStatements(told, { ...asked, more: page.hasNextPage, disagreements: differing, fate, holders }, nameOf),
  )
}

/** The most statements that are told of somebody under another name of his, that of a post. */
const MOST_OF_SELVES = 16

/** What is said under a post's name of its holder, or the other way round, with the words looked for; neither told already nor that he held it. */
function foundOfSelves(
  selves: readonly SaidOfOtherSelf[],
  listed: readonly Claim[],
  words: string | null,
): readonly Claim[] {
  const known = new Set(listed.map(({ id }) => id))
  const typed = words === null ? null : typedWords(words)
  const isWanted = (claim: Claim) => {
    const isHolding = claim.content.form === 'RELATIONSHIP' && claim.content.type === 'HOLDS_POST'
    const isFound = typed === null || isFoundBy(typed, claimWords({ ...claim, note: null }))
    return !known.has(claim.id) && !isHolding && isFound
  }
  // What is said of him comes before what he is reported to have said of others.
  const found = [true, false].flatMap((isAbout) =>
    selves.flatMap(({ pair, claims }) =>
      claims.filter(
        (claim) => isWanted(claim) && [pair.postId, pair.holderId].some((id) => isClaimAbout(claim, id)) === isAbout,
      ),
    ),
  )
  return [...new Map(found.map((claim) => [claim.id, claim])).values()].slice(0, MOST_OF_SELVES)
}

/** The most statements that are told which have the words, and do not name those asked about; and the most looked through. */
const MOST_ELSEWHERE = 12
const MOST_SOUGHT = 100

/** Statements with the same words in documents that speak of those asked about, which do not name these themselves. */
async function foundElsewhere(
  words: string,
  { aboutIds, documentIds }: Pick<ClaimsQuestion, 'documentIds'> & { readonly aboutIds: readonly string[] },
  known: ReadonlySet<string>,
  context: RequestContext,
): Promise<readonly Claim[]> {
  const page = { first: MOST_SOUGHT, after: null, keysOnly: false }
  const naming = await Promise.all(aboutIds.map((id) => context.loaders.of('documentsOf', page).load(id)))
  const ids = [...new Set(naming.flatMap(({ items }) => items.map(({ id }) => id)))]
  const wanted = documentIds === null ? ids : ids.filter((id) => documentIds.includes(id))
  if (wanted.length === 0) return []
  const { items } = await context.store.claimsFound(words, null, wanted, page, context.asking())
  const found = foundInText(items, words).filter((one) => !known.has(one.id) && one.replacedByIds.length === 0)
  return found.slice(0, MOST_ELSEWHERE)
}

/** Of what stands beside what was found what goes on with it: of a family of that, and remarks. */
function besideFound(
  beside: readonly Claim[],
  found: readonly Claim[],
  { vocabulary }: RequestContext,
): readonly Claim[] {
  const familyOf = ({ content }: Claim) =>
    content.form === 'RELATIONSHIP' ? vocabulary.rowOf(content.type).family : null
  const families = found.map(familyOf)
  return beside.filter((claim) => claim.content.form === 'REMARK' || families.includes(familyOf(claim)))
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

/** Of what claims say was to end, whether no document says that it had. */
async function endedOf(claims: readonly Claim[], context: RequestContext) {
  const isEnd = ({ content, modality }: Claim) =>
    content.form === 'EXISTENCE' && content.change === 'ENDED' && modality === 'PLANNED'
  const ids = [...new Set(claims.filter(isEnd).flatMap(({ subjectId }) => subjectId ?? []))]
  const existences = await Promise.all(ids.map((id) => context.loaders.of('existencesOf').load(id)))
  return ids.length === 0 ? null : fateOf([], existences.flat(), PLAIN_VIEW, context)
}
