import { isLink, type LinkClaim } from '../answers/matter.ts'
import type { Claim } from '../model/claim.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { CitedSentence } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { capitalise } from './words.ts'

/** Types whose object does the whole of what the subject is, unless others are told beside it. */
const TYPES_OF_DOING: readonly RelationshipType[] = [
  'DELIVERED_BY',
  'ESTABLISHED_BY',
  'FUNDED_BY',
  'LED_BY',
  'PRODUCED_BY',
  'PUBLISHED_BY',
  'RUN_BY',
]

/**
 * Of what sentences cite, by sentence, the claims that name one who did something, each of a quotation that is not told: in that
 * others may stand beside him. None of a sentence that rests on anything else, or that tells parts apart.
 */
export function doersTold(
  sentences: readonly CitedSentence[],
  claimOf: (claimId: string) => Claim | undefined,
): ReadonlyMap<CitedSentence, readonly LinkClaim[]> {
  const quoted = new Set(sentences.flatMap((one) => (one.isQuotation === true ? one.claimIds : [])))
  const isDoing = (claim: Claim | undefined): claim is LinkClaim =>
    claim !== undefined &&
    isLink(claim) &&
    TYPES_OF_DOING.includes(claim.content.type) &&
    claim.quotation !== null &&
    claim.modality !== 'DENIED' &&
    !quoted.has(claim.id)
  return new Map(
    sentences.flatMap((one) => {
      const [first, ...others] = one.claimIds.map(claimOf)
      const isAlone = one.details === undefined && one.isQuotation !== true && isDoing(first)
      const claims = isAlone ? [first, ...others.filter(isDoing)] : []
      const isOfOne = claims.length === one.claimIds.length && claims.every((claim) => isOfSame(claim, claims))
      return claims.length > 0 && isOfOne ? [[one, claims] as const] : []
    }),
  )
}

function isOfSame({ subjectId, content }: LinkClaim, [first]: readonly LinkClaim[]): boolean {
  return first?.subjectId === subjectId && first.content.objectId === content.objectId
}

/** Whether the sentence of a document in which a claim stands names others beside him who did it, by what the record has of it. */
export function isListed(claim: Claim, naming: readonly Claim[]): boolean {
  if (!isLink(claim)) return false
  return naming
    .filter(isLink)
    .some(
      ({ documentId, quotation, modality, subjectId, content, when, replacedByIds }) =>
        documentId === claim.documentId &&
        quotation === claim.quotation &&
        modality === claim.modality &&
        subjectId === claim.subjectId &&
        content.type === claim.content.type &&
        content.objectId !== claim.content.objectId &&
        when?.edtf === claim.when?.edtf &&
        replacedByIds.length === 0,
    )
}

/** A sentence that names one of several: "was delivered by the Centre, among others". As it is where his name stands twice, or not at all. */
export function amongOthers(sentence: CitedSentence, doerId: string, nameOf: NameOf): CitedSentence {
  const text = sentence.sentence
  const name = nameOf(doerId)
  const told = text.startsWith(capitalise(name)) ? capitalise(name) : name
  const [before, after, ...more] = text.split(told)
  if (before === undefined || after === undefined || more.length > 0 || /\bamong\b/.test(text)) return sentence
  return { ...sentence, sentence: `${before}${told}${after === '' ? ', among others' : ' (among others)'}${after}` }
}
