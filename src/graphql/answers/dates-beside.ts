import type { DayWindow } from '../../domain/dates/span.ts'
import { literalBounds } from '../../domain/evidence/bounds.ts'
import { parseClaimDate } from '../../domain/evidence/claim-date.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { readsClaim, type View, visibleAttestations } from '../../domain/evidence/view.ts'
import { type Claim, isInferred } from '../../domain/model/claim.ts'
import { claimKnownDay } from '../../domain/model/document.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { unquoted } from '../../domain/search/unquoted.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadDocumentsOf } from './documents-of.ts'
import { loadBesideInText } from './same-block.ts'

/** The most claims that name an entity of which the paragraphs are looked at, and the most that is told of what stands there. */
const MOST_LOOKED_AT = 200
const MOST_TOLD = 6

/** What has a day beside what is said of an entity, in words, and how much of it is not told. */
export interface DatesBeside {
  readonly beside: readonly CitedSentence[]
  readonly untoldBeside: number
}

export const NO_DATES_BESIDE: DatesBeside = { beside: [], untoldBeside: 0 }

/**
 * What claims say that have a day of their own, may lie within the days asked for, and stand in the paragraphs in which
 * documents say something of an entity without a day, but do not name it: the announcement of what is to happen with it. In
 * order of day; none of `toldIds`, and none whose words `remarks` tell.
 */
export async function tellDatesBeside(
  entityId: string,
  { view, days }: { readonly view: View; readonly days: DayWindow | null },
  toldIds: ReadonlySet<string>,
  remarks: readonly Claim[],
  context: RequestContext,
): Promise<DatesBeside> {
  const { documents, knownBy } = view
  const [naming = []] = await claimsNaming([entityId], MOST_LOOKED_AT, { documents, knownBy }, context)
  const undated = naming.filter(({ when }) => when === null)
  const near = await loadBesideInText(undated, naming, context)
  const documentOf = await loadDocumentsOf(near, context)
  const dated = near
    .filter(
      (claim) =>
        !toldIds.has(claim.id) && isWanted(claim, view, claimKnownDay(claim, knownIn(documentOf, claim.documentId))),
    )
    .flatMap((claim) => {
      const from = startWithin(claim, days)
      return from === null ? [] : [{ claim, from }]
    })
    .sort((a, b) => compareText(a.from, b.from))
    .map(({ claim }) => claim)
  const left = unquoted(withoutToldBeginnings(dated), remarks)
  const beside = left.slice(0, MOST_TOLD)
  return { beside: await tellThese(beside, context), untoldBeside: left.length - beside.length }
}

/** How many events are looked at, and how many claims that name each. */
const READ_OF_EVENTS = { events: 10, claims: 50 } as const

/**
 * What claims say that has a day within some days and is told of an event to which relationships without a day belong: that
 * it was announced, decided, begun; in order of day.
 */
export async function tellAnnounced(
  undated: readonly Relationship[],
  { view, days }: { readonly view: View; readonly days: DayWindow },
  context: RequestContext,
): Promise<readonly CitedSentence[]> {
  const { documents, knownBy } = view
  const events = undated.flatMap(({ attestations }) =>
    visibleAttestations(view, attestations).flatMap(({ eventId }) => eventId ?? []),
  )
  const eventIds = [...new Set(events)].slice(0, READ_OF_EVENTS.events)
  const lists = await claimsNaming(eventIds, READ_OF_EVENTS.claims, { documents, knownBy }, context)
  const naming = [...new Map(lists.flat().map((claim) => [claim.id, claim])).values()]
  const documentOf = await loadDocumentsOf(naming, context)
  const dated = naming
    .filter((claim) => isWanted(claim, view, claimKnownDay(claim, knownIn(documentOf, claim.documentId))))
    .flatMap((claim) => {
      const from = claim.replacedByIds.length > 0 ? null : startWithin(claim, days)
      return from === null ? [] : [{ claim, from }]
    })
    .sort((a, b) => compareText(a.from, b.from))
  return tellThese(
    dated.slice(0, MOST_TOLD).map(({ claim }) => claim),
    context,
  )
}

/** Whether a View takes a claim by how it is said, who says so and whose reading it is. */
export function isWanted(claim: Claim, view: View, knownDay: string | null): boolean {
  const { accordingToId, documentId, modality } = claim
  return (
    view.modalities.includes(modality) &&
    readsClaim(view, { accordingToId, documentId, inferred: isInferred(claim), knownDay })
  )
}

/** Claims without beginnings that another of the same document tells by who set the thing up, on the same day. */
export function withoutToldBeginnings(claims: readonly Claim[]): readonly Claim[] {
  const keyOf = ({ documentId, subjectId, modality, accordingToId, when }: Claim) =>
    JSON.stringify([documentId, subjectId, modality, accordingToId, when?.edtf ?? null])
  const setUp = new Set(
    claims
      .filter(({ content }) => content.form === 'RELATIONSHIP' && content.type === 'ESTABLISHED_BY')
      .map((claim) => keyOf(claim)),
  )
  return claims.filter(
    (claim) => !(claim.content.form === 'EXISTENCE' && claim.content.change === 'BEGAN' && setUp.has(keyOf(claim))),
  )
}

/** The first day on which what a claim says can have begun, where it has a day of its own that may lie within some days; else null. */
export function startWithin({ when }: Claim, days: DayWindow | null): string | null {
  const parsed = when === null || when.atWriting ? null : parseClaimDate(when)
  if (parsed === null) return null
  const { fromEarliest, untilLatest } = literalBounds(parsed)
  const isWithin =
    days === null ||
    ((days.until === null || fromEarliest <= days.until) && (days.from === null || untilLatest >= days.from))
  return isWithin ? fromEarliest : null
}
