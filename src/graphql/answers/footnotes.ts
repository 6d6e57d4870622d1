import { dateBesideTitle } from '../../domain/prose/document-date.ts'
import { editorsPart } from '../../domain/prose/editors-part.ts'
import { type Citation, type CitedSentence, citedClaims, composeProse, type Prose } from '../../domain/prose/prose.ts'
import { invariant } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** Sentences as prose, each claim cited with its document, place and phrase. */
export async function proseOf({ loaders }: RequestContext, sentences: readonly CitedSentence[]): Promise<Prose> {
  const claims = await loadAllKnown(loaders.claim, citedClaims(sentences))
  const documents = await loadAllKnown(
    loaders.document,
    claims.map(({ documentId }) => documentId),
  )
  const citations = new Map(
    claims.map((claim, index): [string, Citation] => {
      const { id, locator, phrase } = claim
      const document = documents[index]
      invariant(document !== undefined, `the document of ${id} was not loaded`)
      const { title, url } = document
      const dated = dateBesideTitle(document)
      return [id, { documentTitle: title, dated, locator, phrase, editorsPart: editorsPart(claim), url }]
    }),
  )
  return composeProse(sentences, (claimId) => {
    const citation = citations.get(claimId)
    invariant(citation !== undefined, `${claimId} was not loaded`)
    return citation
  })
}
