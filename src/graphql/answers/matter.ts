import { claimsOfMatter, eventsOf, type MatterQuestion } from '../../domain/answers/matter.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { claimSortKey } from '../../domain/evidence/sort-key.ts'
import { admitsAttestation, admitsDocument, type View, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { claimKnownDay } from '../../domain/model/document.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { at } from '../../errors.ts'
import type { DocumentView } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import type { Matter } from '../models.ts'
import { claimsNaming } from './claims-naming.ts'
import { findNearest } from './near-matter.ts'

/** The most claims that name one entity and are looked at for a matter. */
const MOST_LOOKED_AT = 500

const NOTHING_NEAR = { claims: [], nearness: new Map<string, number>() } as const

/** What is asked of, by ids and kinds; null for any. */
interface AskedMatter extends Omit<MatterQuestion, 'isWanted'> {
  readonly otherKinds: readonly EntityKind[] | null
  /** Whether nothing answers: then what stands nearest to it belongs to the matter too. */
  readonly isUnanswered: boolean
}

/**
 * The matter of a question (`claimsOfMatter`) in the documents that a View reads, with the claims of relationships that the
 * same question takes through several steps, and all that share an event with one found; where nothing answers, also those
 * nearest to it (`nearestClaims`).
 */
export async function findMatter(
  asked: AskedMatter,
  documents: DocumentView,
  further: readonly Relationship[],
  context: RequestContext,
): Promise<Matter> {
  const endIds = [asked.subjectId, asked.objectId].filter((id) => id !== null)
  const { claims: naming, isWhole } = await claimsOfEnds(endIds, documents, context)
  const isWanted = await wantedKinds(naming, asked.otherKinds, context)
  const direct = claimsOfMatter(naming, { ...asked, isWanted }, context.vocabulary)
  const followed = await claimsAttested(further, documents, context)
  const events = eventsOf([...direct, ...followed])
  const around = await claimsOfEnds(events, documents, context)
  const together = around.claims.filter(({ eventId }) => eventId !== null && events.includes(eventId))
  const own = new Set([...direct, ...followed, ...together].map(({ id }) => id))
  const nearest = asked.isUnanswered
    ? await findNearest(naming, { ...asked, vocabulary: context.vocabulary }, documents, context)
    : NOTHING_NEAR
  const found = new Map([...direct, ...followed, ...together, ...nearest.claims].map((claim) => [claim.id, claim]))
  const standing = await standingIn(documents, [...found.values()], context)
  return {
    claims: standing.sort((a, b) => compareText(claimSortKey(a.id), claimSortKey(b.id))),
    nearness: new Map([...nearest.nearness].filter(([id]) => !own.has(id))),
    isWhole: isWhole && around.isWhole,
  }
}

/** Of some claims those that no later claim corrects which the same documents admit: what was corrected counts for nothing. */
async function standingIn(view: DocumentView, claims: readonly Claim[], { loaders }: RequestContext): Promise<Claim[]> {
  const isCorrected = async ({ id, replacedByIds }: Claim): Promise<boolean> => {
    const later = (await loadAllKnown(loaders.claim, replacedByIds)).filter((one) => one.correctsIds.includes(id))
    const documents = await loadAllKnown(
      loaders.document,
      later.map(({ documentId }) => documentId),
    )
    const read = later.filter((one, place) =>
      admitsDocument(view, one.documentId, claimKnownDay(one, at(documents, place))),
    )
    const corrected = await Promise.all(read.map(isCorrected))
    return corrected.includes(false)
  }
  const corrected = await Promise.all(claims.map(isCorrected))
  return claims.filter((_, place) => corrected[place] === false)
}

/** A View that sees whatever its documents affirm, of all time. */
export function openedView(view: View): View {
  return { ...view, asOf: null, atLeast: 'POSSIBLE', modalities: ['STATED', 'PLANNED'], reported: true, inferred: true }
}

/** The claims that name some entities, and whether these are all of them. */
export async function claimsOfEnds(
  entityIds: readonly string[],
  documents: DocumentView,
  context: RequestContext,
): Promise<Pick<Matter, 'claims' | 'isWhole'>> {
  const lists = await claimsNaming(entityIds, MOST_LOOKED_AT + 1, documents, context)
  return {
    claims: lists.flatMap((claims) => claims.slice(0, MOST_LOOKED_AT)),
    isWhole: lists.every(({ length }) => length <= MOST_LOOKED_AT),
  }
}

async function claimsAttested(
  relationships: readonly Relationship[],
  documents: DocumentView,
  { loaders }: RequestContext,
): Promise<readonly Claim[]> {
  const view = { ...WHOLE_VIEW, ...documents }
  const ids = relationships.flatMap(({ attestations }) =>
    attestations.filter((one) => admitsAttestation(view, one)).map(({ claimId }) => claimId),
  )
  return loadAllKnown(loaders.claim, ids.slice(0, MOST_LOOKED_AT))
}

/** Whether an entity is of the kinds wanted, of all that the claims are between. */
async function wantedKinds(
  claims: readonly Claim[],
  kinds: readonly EntityKind[] | null,
  { loaders }: RequestContext,
): Promise<(entityId: string) => boolean> {
  if (kinds === null) return () => true
  const ids = claims.flatMap(({ subjectId, content }) =>
    content.form === 'RELATIONSHIP' && subjectId !== null ? [subjectId, content.objectId] : [],
  )
  const entities = await loadAllKnown(loaders.entity, [...new Set(ids)])
  const wanted = new Set(entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))
  return (id) => wanted.has(id)
}
