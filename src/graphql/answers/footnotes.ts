import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { dateBesideTitle } from '../../domain/prose/document-date.ts'
import { editorsPart } from '../../domain/prose/editors-part.ts'
import { type Citation, type CitedSentence, citedClaims, composeProse, type Prose } from '../../domain/prose/prose.ts'
import { type ChosenDocuments, MOST_CHOSEN, toldInView } from '../../domain/prose/view-words.ts'
import { withPronouns } from '../../domain/prose/with-pronouns.ts'
import { areQuoted, withQuotations } from '../../domain/prose/with-quotations.ts'
import { withSources } from '../../domain/prose/with-sources.ts'
import { actDateWords } from '../../domain/prose/words.ts'
import { at, knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { withListedDoers } from './listed-doers.ts'
import { loadNames } from './load-names.ts'

/** Sentences as prose behind the View that they were asked in, each claim cited with its document, place and phrase. */
export async function proseOf(
  context: RequestContext,
  view: View | null,
  sentences: readonly CitedSentence[],
): Promise<Prose> {
  const { loaders } = context
  const claims = await loadAllKnown(loaders.claim, citedClaims(sentences))
  const documents = await loadAllKnown(
    loaders.document,
    claims.map(({ documentId }) => documentId),
  )
  const publisherIds = [...new Set(documents.flatMap(({ publisherId }) => publisherId ?? []))]
  const publishers = await loadAllKnown(loaders.entity, publisherIds)
  const names = new Map(publisherIds.map((id, index) => [id, at(publishers, index).name]))
  const citations = new Map(
    claims.map((claim, index): [string, Citation] => {
      const { id, locator, phrase } = claim
      const { id: documentId, title, publisherId, url, ...document } = at(documents, index)
      const name = publisherId === null ? null : knownIn(names, publisherId)
      const publisher = name === null || title.includes(name) ? null : name
      const dated = dateBesideTitle({ ...document, title })
      const of = { documentId, documentTitle: title, publisher, dated, recorded: recordedWords(claim), url }
      return [id, { ...of, locator, phrase, editorsPart: editorsPart(claim) }]
    }),
  )
  const placed = new Map(claims.map((claim, index) => [claim.id, { claim, document: at(documents, index) }]))
  // Of one document that was chosen, its title stands before all.
  const isChosen = view?.documents?.length === 1
  const isSourced =
    !isChosen &&
    sentences.some((one) => one.isSourced === true || one.isAttributed === true || one.disputes !== undefined)
  const isQuoted = areQuoted(sentences) && claims.some(({ quotation }) => quotation !== null)
  const authorIds = isSourced || isQuoted ? documents.flatMap((document) => document.authorIds) : []
  // Who is spoken of may be who speaks.
  const speakerIds =
    isQuoted || isSourced ? claims.flatMap(({ accordingToId, subjectId }) => accordingToId ?? subjectId ?? []) : []
  const nameOf = isSourced || isQuoted ? await loadNames(context, [...authorIds, ...speakerIds]) : null
  const claimOf = (id: string) => placed.get(id)
  const quoting = isQuoted && nameOf !== null ? withQuotations(sentences, claimOf, isChosen, nameOf) : sentences
  const listing = await withListedDoers(quoting, (id) => placed.get(id)?.claim, context)
  const behind = isSourced && nameOf !== null ? withSources(listing, claimOf, nameOf) : listing
  const short = withPronouns(behind)
  const told = view === null ? short : toldInView(view, short, await chosenIn(view, loaders))
  return composeProse(told, (claimId) => knownIn(citations, claimId))
}

/** From when a claim is known, where that is not when its document was published: "recorded on 1 May 2019". */
function recordedWords({ recorded }: Claim): string | null {
  return recorded === null ? null : `recorded ${actDateWords({ edtf: recorded, inferred: false, atWriting: false })}`
}

/** Of how many documents that a View admits it is looked whether they are of one source. */
const MOST_LOOKED_AT = 50

/** How the documents that a View admits are called; by nothing but their number where not all of them may be known. */
async function chosenIn({ documents, knownBy }: View, loaders: RequestContext['loaders']): Promise<ChosenDocuments> {
  if (documents === null || knownBy !== null || documents.length > MOST_LOOKED_AT) return { titles: [], source: null }
  const found = await Promise.all(documents.map((id) => loaders.document.load(id)))
  if (documents.length <= MOST_CHOSEN) return { titles: found.flatMap((one) => one?.title ?? []), source: null }
  const [sourceId = null, ...others] = new Set(found.map((one) => one?.partOfId ?? null))
  const source = sourceId === null || others.length > 0 ? null : await loaders.document.load(sourceId)
  return { titles: [], source: source?.title ?? null }
}
