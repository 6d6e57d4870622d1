import { gather } from '../evidence/gather.ts'
import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { bringsTogether, type NamedEntity } from './brings-together.ts'
import { isLink, type LinkClaim } from './matter.ts'

/** How an event bears on what happens to its object. */
const TYPES_OF_BEARING: readonly RelationshipType[] = ['CONCERNS', 'AFFECTS', 'TARGETS']

/** The most sentences of documents that are told of two together. */
const MOST_TOLD = 4

/** An end, and the claims that name it. */
export interface NamedEnd {
  readonly entity: NamedEntity
  readonly naming: readonly Claim[]
}

/** Which events two ends may share, of which the kind is to be known: what each document joins to both, or tells to have happened to one. */
export function eventsNeeded(ends: readonly [NamedEnd, NamedEnd]): readonly string[] {
  const [one, other] = ends
  return [...new Set([...happenedTo(one), ...happenedTo(other), ...sharedPartners(ends).flatMap(({ ids }) => ids)])]
}

/**
 * The claims by which one document ties two directly, in the sentences it tells first: those that name both; what the one did or
 * said of an event that happened to the other, a closure or a review; what joins both to one event; and those whose sentence
 * names the other. Of each kind as they come, of the first four sentences all; `isEvent` knows those that `eventsNeeded` gives.
 */
export function directTies(ends: readonly [NamedEnd, NamedEnd], isEvent: (id: string) => boolean): readonly Claim[] {
  const [one, other] = ends
  const pair = [one.entity, other.entity] as const
  const all = [...new Map([...one.naming, ...other.naming].map((claim) => [claim.id, claim])).values()].filter(
    ({ replacedByIds }) => replacedByIds.length === 0,
  )
  const events = { ofOne: happenedTo(one).filter(isEvent), ofOther: happenedTo(other).filter(isEvent) }
  const shared = sharedPartners(ends).map(({ documentId, ids }) => ({ documentId, ids: ids.filter(isEvent) }))
  const namesAny = (claim: Claim, ids: readonly string[]) => partiesOf(claim).some((id) => ids.includes(id))
  const rankOf = (claim: Claim): number | null => {
    const named = entitiesNamedIn(claim)
    if (pair.every(({ id }) => named.includes(id))) return 0
    const isOnOther = isParty(claim, one.entity.id) && namesAny(claim, events.ofOther)
    const isOnOne = isParty(claim, other.entity.id) && namesAny(claim, events.ofOne)
    if (isOnOther || isOnOne) return 1
    const isOfBoth = shared.some(({ documentId, ids }) => documentId === claim.documentId && namesAny(claim, ids))
    if (isOfBoth && pair.some(({ id }) => isParty(claim, id))) return 2
    return bringsTogether(claim, pair, named) ? 3 : null
  }
  const ranked = all.flatMap((claim) => {
    const rank = rankOf(claim)
    return rank === null ? [] : [{ claim, rank }]
  })
  const inOrder = ranked.sort((a, b) => a.rank - b.rank).map(({ claim }) => claim)
  const sentences = gather(inOrder, ({ id, documentId, quotation }) => JSON.stringify([documentId, quotation ?? id]))
  return [...sentences.values()].slice(0, MOST_TOLD).flat()
}

/** Those between which a claim is, and to which event it belongs. */
function partiesOf({ subjectId, content, eventId }: Claim): readonly string[] {
  const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
  return [subjectId, objectId, eventId].filter((id) => id !== null)
}

function isParty(claim: Claim, id: string): boolean {
  return claim.accordingToId === id || partiesOf(claim).includes(id)
}

/** What a document tells to have happened, or to be to happen, to an end: the events of its beginning and end, and what bears on it. */
function happenedTo({ entity: { id }, naming }: NamedEnd): readonly string[] {
  const affirmed = naming.filter(({ modality }) => modality !== 'DENIED')
  const own = affirmed.flatMap(({ subjectId, content, eventId }) =>
    subjectId === id && content.form === 'EXISTENCE' ? (eventId ?? []) : [],
  )
  const bearing = affirmed
    .filter((claim): claim is LinkClaim => isLink(claim) && TYPES_OF_BEARING.includes(claim.content.type))
    .flatMap(({ subjectId, content }) => (content.objectId === id ? subjectId : []))
  return [...new Set([...own, ...bearing])]
}

/** What each document joins to both ends. */
function sharedPartners([one, other]: readonly [NamedEnd, NamedEnd]) {
  const ofOther = partnersByDocument(other)
  return [...partnersByDocument(one)].map(([documentId, ids]) => ({
    documentId,
    ids: [...ids].filter((id) => ofOther.get(documentId)?.has(id) === true),
  }))
}

function partnersByDocument({ entity, naming }: NamedEnd): ReadonlyMap<string, ReadonlySet<string>> {
  const joined = naming.filter((claim) => claim.modality !== 'DENIED' && partiesOf(claim).includes(entity.id))
  return new Map(
    [...gather(joined, ({ documentId }) => documentId)].map(([documentId, claims]) => {
      return [documentId, new Set(claims.flatMap(partiesOf).filter((id) => id !== entity.id))] as const
    }),
  )
}
