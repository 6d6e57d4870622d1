import { NEARNESS } from '../../domain/answers/near-matter.ts'
import { nearestFirst } from '../../domain/answers/nearest-first.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { type View, visibleAttestations, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import { basisNote, MOST_NAMED } from '../../domain/prose/basis-note.ts'
import { type ToldOtherwise, tellOtherwise, toldOtherwise } from '../../domain/prose/otherwise-prose.ts'
import { tellClaims } from '../../domain/prose/told-claims.ts'
import { knownIn } from '../../errors.ts'
import { once } from '../../once.ts'
import type { DocumentCounts, DocumentView, Pair, SpeakingDocuments } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import type { BasisModel, Matter } from '../models.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'

/** The basis of an answer that used these relationships as a View sees them. */
export function basisOf(view: View, used: readonly Relationship[], aboutIds: readonly string[]): BasisModel {
  const documentIds = used.flatMap(({ attestations }) =>
    visibleAttestations(view, attestations).map(({ documentId }) => documentId),
  )
  return basisOfDocuments(view, documentIds, aboutIds)
}

/** The basis of an answer that used claims of these documents. */
export function basisOfDocuments(
  { documents, knownBy }: DocumentView,
  documentIds: readonly string[],
  aboutIds: readonly string[],
): BasisModel {
  const speakingIds = [...new Set(documentIds)].sort()
  return { view: { documents, knownBy }, speakingIds, aboutIds, use: 'CITED', matter: null }
}

/** A basis of which it is known what a question is about; the matter is looked for where it is wanted, and once. */
export function withMatter(basis: BasisModel, find: (view: DocumentView) => Promise<Matter>): BasisModel {
  return { ...basis, matter: once(() => find(basis.view)) }
}

/** A basis of an answer that documents give in other words than were asked for: they speak too. */
export function speakingToo(basis: BasisModel, documentIds: readonly string[]): BasisModel {
  return documentIds.length === 0
    ? basis
    : { ...basis, speakingIds: [...new Set([...basis.speakingIds, ...documentIds])].sort() }
}

/** The claims of the matter of documents of which no claim was used, in order of document id, number. */
export async function otherwiseClaims({ matter, speakingIds }: BasisModel): Promise<readonly Claim[]> {
  const claims = matter === null ? [] : (await matter()).claims
  return claims.filter(({ documentId }) => !speakingIds.includes(documentId))
}

/** The documents of these claims, each once, in order of id. */
export async function otherwiseIds(basis: BasisModel): Promise<readonly string[]> {
  return [...new Set((await otherwiseClaims(basis)).map(({ documentId }) => documentId))]
}

/** How many documents the basis' View reads, and what it leaves out, the first of it given; asked once a request. */
export function documentCounts(
  { store, loaders, asking }: RequestContext,
  { view }: BasisModel,
  first: number = MOST_NAMED,
): Promise<DocumentCounts> {
  const ask = async () => [await store.documentCounts(view, first, asking())]
  return loaders.asked('documentCounts', { view, first }, ask).load('')
}

/** The documents that speak of an entity asked about, with no claim used and none of the matter. */
export async function silentDocuments(
  { store, asking }: RequestContext,
  basis: BasisModel,
  first: number,
): Promise<SpeakingDocuments> {
  const { aboutIds, view, speakingIds } = basis
  return store.documentsSpeakingOf(aboutIds, view, [...speakingIds, ...(await otherwiseIds(basis))], first, asking())
}

/** How many documents of a View speak of both of two entities: those of the one and those of the other, less those of either. */
export async function countNamingBoth(
  [oneId, otherId]: Pair,
  { documents, knownBy }: DocumentView,
  { store, asking }: RequestContext,
): Promise<number> {
  const count = async (ids: readonly string[]) =>
    (await store.documentsSpeakingOf(ids, { documents, knownBy }, [], 0, asking())).count
  const [one, other, either] = await Promise.all([count([oneId]), count([otherId]), count([oneId, otherId])])
  return one + other - either
}

/** Which of those asked about no document names that a basis' View reads. */
export async function unmentionedOf({ store, asking }: RequestContext, basis: BasisModel): Promise<readonly string[]> {
  const counts = await Promise.all(
    basis.aboutIds.map((id) => store.documentsSpeakingOf([id], basis.view, [], 0, asking())),
  )
  return basis.aboutIds.filter((_, place) => counts[place]?.count === 0)
}

/** Whether as many of the silent documents speak of each of those asked about as of any: then all of them name all. */
async function areOfEach(context: RequestContext, basis: BasisModel, count: number): Promise<boolean> {
  const counts = await Promise.all(
    basis.aboutIds.map(async (id) => (await silentDocuments(context, { ...basis, aboutIds: [id] }, 0)).count),
  )
  return counts.every((one) => one === count)
}

/** What documents say otherwise on the matter, in sentences. */
export async function otherwiseSentences(context: RequestContext, basis: BasisModel): Promise<ToldOtherwise> {
  const nearness = basis.matter === null ? null : (await basis.matter()).nearness
  const claims = await otherwiseClaims(basis)
  const nearnessOf = (id: string) => nearness?.get(id) ?? 0
  // Beside what bears on the question nobody asks who brought about an event, or thought what of it.
  const isAnswered = claims.some(({ id }) => nearness?.has(id) === true && nearnessOf(id) <= NEARNESS.BY_EVENT)
  const isTold = ({ id }: Claim) => !isAnswered || nearnessOf(id) < NEARNESS.OF_EVENT
  const otherwise = {
    ofMatter: claims.filter(({ id }) => nearness?.has(id) !== true),
    nearest: telling(
      nearestFirst(claims, nearnessOf).filter((claim) => nearness?.has(claim.id) === true && isTold(claim)),
    ),
    isAlike: ({ id }: Claim) => (nearness?.get(id) ?? NEARNESS.ON_EVENT) <= NEARNESS.BY_EVENT,
    isBetween: ({ id }: Claim) => basis.aboutIds.length > 1 && nearness?.get(id) === NEARNESS.BETWEEN,
  }
  const told = toldOtherwise(otherwise)
  const documents = await loadAllKnown(
    context.loaders.document,
    told.map(({ documentId }) => documentId),
  )
  const authorIds = documents.flatMap((document) => document.authorIds)
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [...told.flatMap(entitiesNamedIn), ...authorIds]),
    loadMeasures(context),
  ])
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const placed = (claim: Claim) => ({ claim, document: knownIn(documentById, claim.documentId) })
  return tellOtherwise(otherwise, (ones) => tellClaims(ones.map(placed), measureOf, nameOf, WHOLE_VIEW, 'BY_NAME'))
}

/** Claims without those that tell no more than what something dealt with, where their document says anything else. */
function telling(claims: readonly Claim[]): readonly Claim[] {
  const isBare = ({ content }: Claim) => content.form === 'RELATIONSHIP' && content.type === 'CONCERNS'
  const heard = new Set(claims.filter((claim) => !isBare(claim)).map(({ documentId }) => documentId))
  return claims.filter((claim) => !isBare(claim) || !heard.has(claim.documentId))
}

/** The basis in a sentence, without a full stop. */
export async function noteOf(context: RequestContext, basis: BasisModel): Promise<string> {
  const [{ leftOut }, counts, otherwise, silent, nameOf] = await Promise.all([
    context.record(),
    documentCounts(context, basis),
    otherwiseIds(basis),
    silentDocuments(context, basis, 0),
    loadNames(context, basis.aboutIds),
  ])
  return basisNote({
    ...counts,
    leftOut,
    use: basis.use,
    speaking: basis.speakingIds.length,
    otherwise: otherwise.length,
    silent: silent.count,
    isOfBoth: silent.count > 0 && basis.aboutIds.length === 2 && (await areOfEach(context, basis, silent.count)),
    isMatterKnown: basis.matter !== null,
    isMatterWhole: basis.matter === null || (await basis.matter()).isWhole,
    about: basis.aboutIds.map(nameOf),
    perhaps: counts.perhaps.map(({ title }) => title),
  })
}
