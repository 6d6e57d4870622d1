import type { Day } from '../dates/day.ts'
import { type ParsedEdtf, parseEdtf } from '../dates/edtf.ts'
import {
  type Bound,
  type Claim,
  type ClaimDate,
  type ClaimRole,
  isInferred,
  type Modality,
  type Money,
  type Share,
} from '../model/claim.ts'
import { claimKnownDay, type Document, latestWrittenDay, publishedDay } from '../model/document.ts'
import type { Aspect } from '../model/relationship-types.ts'
import { type Bounds, claimBounds, denialBounds, literalBounds } from './bounds.ts'
import { meantClaimDate, parseClaimDate } from './claim-date.ts'
import { deniedDays, type SureDenial, surelyDenied } from './denied-days.ts'
import type { Succession } from './succession.ts'

/**
 * What a View, a period and a sentence need of a claim, kept with the relationship, figure, existence or attribute that
 * the claim makes: all but the place, the phrase and the notes.
 */
export interface Attestation {
  readonly claimId: string
  readonly documentId: string
  /** The day by which it was certainly known: recorded, or else its document public; null where that has no last day. */
  readonly knownDay: Day | null
  readonly modality: Modality
  /** Of a denial: it says no more than that this is not planned. */
  readonly deniesPlan: boolean
  /** The document's own words of doubt; null for none. */
  readonly hedge: string | null
  /** The document's own verb in the place of the usual one, in the infinitive; null for none. */
  readonly verb: string | null
  /** Some part of the claim is the editor's, beside its date. */
  readonly inferred: boolean
  /** Who says so, for a reported claim. */
  readonly accordingToId: string | null
  readonly when: ClaimDate | null
  /** Of a denial: the days that it denies lie from the latest beginning to the earliest end. */
  readonly bounds: Bounds
  /** Whether it tells of the beginning, rather than of some time at which it saw a STATE hold; and of the end. */
  readonly givesStart: boolean
  readonly givesEnd: boolean
  readonly capped: boolean
  /** Of a denial: what it denies whichever day its date means; null for nothing, and of what is no denial. */
  readonly deniesSurely: SureDenial | null
  /** Its date lies wholly after the document was written: what it denies was then still to come. */
  readonly ahead: boolean
  readonly amount: Money | null
  readonly share: Share | null
  /** The value, for a figure's claim. */
  readonly value: number | null
  /** The value, for an attribute's claim. */
  readonly text: string | null
  readonly bound: Bound
  readonly scopeIds: readonly string[]
  readonly roles: readonly ClaimRole[]
  /** The document's own words for the part played. */
  readonly role: string | null
  readonly eventId: string | null
  /** What later claims of its source make of it; null where none supersedes it, and it none. */
  readonly succession: Succession | null
}

/** What a claim's attestation needs of its document. */
export type AttestedDocument = Pick<Document, 'id' | 'written' | 'published'>

/** What a claim attests, with the bounds that its aspect, date and document give it: it depends on nothing else. */
export function attest(claim: Claim, document: AttestedDocument, aspect: Aspect): Attestation {
  const when = claim.when === null ? null : parseClaimDate(claim.when)
  const meant = claim.when === null ? null : meantClaimDate(claim.when)
  const { written, latestWritten, published } = daysOf(document)
  const ahead = when !== null && latestWritten !== null && literalBounds(when).fromEarliest > latestWritten
  const dateInferred = claim.when?.inferred === true && !claim.when.atWriting
  return {
    claimId: claim.id,
    documentId: document.id,
    knownDay: claim.recorded === null ? published : claimKnownDay(claim, document),
    modality: claim.modality,
    deniesPlan: claim.deniesPlan,
    hedge: claim.hedge,
    verb: claim.verb,
    inferred: isInferred(claim),
    accordingToId: claim.accordingToId,
    when: claim.when,
    bounds:
      claim.modality === 'DENIED'
        ? denialBounds(claim.deniesPlan ? null : deniedDays(claim.when, document, aspect))
        : claimBounds(aspect, meant, claim.modality, ahead ? null : latestWritten),
    givesStart: aspect !== 'STATE' || (meant?.form === 'INTERVAL' && meant.start !== 'UNKNOWN'),
    givesEnd: aspect !== 'STATE' || (meant?.form === 'INTERVAL' && meant.end !== 'UNKNOWN'),
    // An inferred date of the document does not cap: it is the document that is dated, not the statement. One marked
    // uncertain does where the claim has no date of its own, since it then rests on the document's.
    capped: (when ?? written)?.qualified === true || dateInferred || claim.modality === 'PLANNED',
    deniesSurely: claim.modality === 'DENIED' && !claim.deniesPlan ? surelyDenied(claim.when, document, aspect) : null,
    ahead,
    amount: claim.amount,
    share: claim.share,
    value: claim.content.form === 'FIGURE' ? claim.content.value : null,
    text: claim.content.form === 'ATTRIBUTE' ? claim.content.value : null,
    bound: claim.bound,
    scopeIds: claim.scopeIds,
    roles: claim.roles,
    role: claim.role,
    eventId: claim.eventId,
    succession: null,
  }
}

/** What attesting reads of a document's dates. */
interface DocumentDays {
  readonly written: ParsedEdtf | null
  readonly latestWritten: Day | null
  readonly published: Day | null
}

/** Of each document once: it has many claims. */
const OF_DOCUMENTS = new WeakMap<AttestedDocument, DocumentDays>()

function daysOf(document: AttestedDocument): DocumentDays {
  const known = OF_DOCUMENTS.get(document)
  if (known !== undefined) return known
  const days = {
    written: document.written === null ? null : parseEdtf(document.written.edtf),
    latestWritten: latestWrittenDay(document),
    published: publishedDay(document),
  }
  OF_DOCUMENTS.set(document, days)
  return days
}
