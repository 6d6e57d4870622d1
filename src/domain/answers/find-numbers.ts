import { readsClaim, seesAttestation, type View } from '../evidence/view.ts'
import { type Claim, isInferred } from '../model/claim.ts'
import { claimKnownDay, type Document } from '../model/document.ts'
import { isClaimAbout, type NamingClaim } from './beside-list.ts'

/** A claim that may hold a number, with what a View needs of it, and its document. */
export interface NumberClaim extends NamingClaim {
  readonly document: Document
}

/** Numbers that no figure about an entity gives. */
export interface NumbersBeside {
  /** Figures about others that it is reported to give, or that stand in what it wrote or published. */
  readonly counted: readonly Claim[]
  /** Sums and shares of what it has a part in, and remarks on it with a number. */
  readonly said: readonly Claim[]
}

/**
 * The numbers in claims beside the figures about an entity, of those that a View reads, in their order: of figures only those
 * of these measures where some are asked for, which leaves out all that has none.
 */
export function findNumbers(
  claims: readonly NumberClaim[],
  aboutId: string,
  { view, measures }: { readonly view: View; readonly measures: readonly string[] | null },
): NumbersBeside {
  const read = claims.filter((one) => isRead(one, view))
  const counted = read.filter(({ claim, document }) => {
    const { content, accordingToId } = claim
    if (content.form !== 'FIGURE' || isClaimAbout(claim, aboutId)) return false
    if (measures !== null && !measures.includes(content.measure)) return false
    const isOwn = document.authorIds.includes(aboutId) || document.publisherId === aboutId
    return accordingToId === aboutId || (isOwn && accordingToId === null)
  })
  const figures = read.map(({ claim }) => claim).filter(({ content }) => content.form === 'FIGURE')
  const said = read
    .map(({ claim }) => claim)
    .filter((claim) => isClaimAbout(claim, aboutId) && hasNumber(claim) && !retells(claim, figures))
  return { counted: counted.map(({ claim }) => claim), said: measures === null ? said : [] }
}

/** Whether a remark has no number but one that a figure of its document gives. */
function retells({ content, documentId, role, phrase }: Claim, figures: readonly Claim[]): boolean {
  if (content.form !== 'REMARK') return false
  const numbers = numbersIn(role ?? phrase)
  const given = figures
    .filter((figure) => figure.documentId === documentId)
    .flatMap((figure) => (figure.content.form === 'FIGURE' ? figure.content.value : []))
  return numbers.every((number) => given.includes(number))
}

/** Whether a View reads a claim which no later one supersedes; a remark on whatever day. */
function isRead({ claim, attestation, document }: NumberClaim, view: View): boolean {
  if (claim.replacedByIds.length > 0) return false
  if (attestation !== null) return seesAttestation(view, attestation) && isOfDay(attestation.bounds, view)
  const knownDay = claimKnownDay(claim, document)
  return readsClaim(view, { ...claim, inferred: isInferred(claim), knownDay })
}

/** Whether what a claim says may be of a View's day. */
function isOfDay(bounds: { readonly fromEarliest: string; readonly untilLatest: string }, { asOf }: View): boolean {
  return asOf === null || (bounds.fromEarliest <= asOf && asOf <= bounds.untilLatest)
}

/** Dates, years and their like, which are numbers of nothing. */
const DATES =
  /\b(?:1[6-9]|20)\d\d(?:[/–-]\d{1,4})?\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d+(?:st|nd|rd|th)\b/g

/** Whether a claim, which is no figure, gives a sum, a share, or a remark with a number that is no date. */
function hasNumber({ content, amount, share, role, phrase }: Claim): boolean {
  if (content.form === 'RELATIONSHIP') return amount !== null || share !== null
  return content.form === 'REMARK' && numbersIn(role ?? phrase).length > 0
}

/** The numbers in some words that are no dates. */
function numbersIn(words: string): readonly number[] {
  const found = words.replace(DATES, '').match(/(?<![A-Za-z\d])\d[\d,]*(?:\.\d+)?/g) ?? []
  return found.map((number) => Number(number.replaceAll(',', '')))
}
