import { isMomentShown, type Moment } from '../../../src/domain/answers/moment.ts'
import { type DayWindow, sharesDay } from '../../../src/domain/dates/span.ts'
import { type Disagreement, type DisagreementKind, disagreementIn } from '../../../src/domain/evidence/disagreement.ts'
import type { Attribute, Existence, Figure } from '../../../src/domain/evidence/relationship.ts'
import { attributeSortKey, claimSortKey, figureSortKey } from '../../../src/domain/evidence/sort-key.ts'
import { existsIn, readsClaim, type View } from '../../../src/domain/evidence/view.ts'
import type { Claim } from '../../../src/domain/model/claim.ts'
import { claimKnownDay } from '../../../src/domain/model/document.ts'
import { entitiesNamedIn } from '../../../src/domain/model/entities-named-in.ts'
import type { Entity } from '../../../src/domain/model/entity.ts'
import type { EntityKind } from '../../../src/domain/model/kinds.ts'
import { isFoundBy, typedWords } from '../../../src/domain/search/claim-words.ts'
import type { Listing } from '../../../src/store/store.ts'
import { entitiesThat, isOfKind, listed, namesBeside, type World } from './world.ts'

/** The moments in an entity's timeline, or in that of the record, that a View shows within these days. */
export function timelineOf(
  { moments, existences, attributes }: World,
  aboutId: string | null,
  days: DayWindow | 'UNDATED',
  view: View,
): Listing<Moment> {
  const shown = moments
    .filter(({ range }) =>
      range === null || days === 'UNDATED' ? range === null && days === 'UNDATED' : sharesDay(range, days),
    )
    .filter((candidate) => {
      if (aboutId === null || candidate.aboutIds.includes(aboutId)) return isMomentShown(view, candidate)
      const { moment, claims } = candidate
      if (claims === null || [...existences, ...attributes].some(({ id }) => id === moment.ofId)) return false
      // Of what it qualifies: as if the claims that do not name it, and deny nothing, were not there.
      const places = claims.attestations.flatMap((one, place) =>
        one.modality === 'DENIED' ||
        [...one.scopeIds, one.eventId, ...one.roles.flatMap(({ entityIds }) => entityIds)].includes(aboutId)
          ? [place]
          : [],
      )
      const only = <Value>(list: readonly Value[]) => list.filter((_, place) => places.includes(place))
      const named = { limits: claims.limits, own: only(claims.own), finer: only(claims.finer) }
      return isMomentShown(view, { ...candidate, claims: { ...named, attestations: only(claims.attestations) } })
    })
  const { keys, items } = listed(shown, ({ sortKey }) => sortKey)
  return { keys, items: items.map(({ moment }) => moment) }
}

/** The figures about an entity, or that it qualifies, that exist in a View. */
export function figuresOf(
  { figures }: World,
  entityId: string,
  measures: readonly string[] | null,
  view: View,
): Listing<Figure> {
  const wanted = figures
    .filter(({ measure }) => measures === null || measures.includes(measure))
    .filter(({ aboutId, attestations }) => {
      if (aboutId === entityId) return existsIn(view, { attestations })
      const naming = attestations.filter((one) => namesBeside(one, entityId))
      const said = attestations.filter((one) => naming.includes(one) || one.modality === 'DENIED')
      return existsIn(view, { attestations: said })
    })
  return listed(wanted, figureSortKey)
}

/** The attributes of an entity that exist in a View. */
export function attributesOf(
  { attributes }: World,
  entityId: string,
  wanted: readonly string[] | null,
  view: View,
): Listing<Attribute> {
  const shown = attributes
    .filter(({ aboutId }) => aboutId === entityId)
    .filter(({ attribute }) => wanted === null || wanted.includes(attribute))
    .filter(({ attestations }) => {
      // Each value as if nothing were said of the others.
      const said = (text: string | null) => attestations.filter((one) => one.text === text)
      return attestations.some(({ text }) => existsIn(view, { attestations: said(text) }))
    })
  return listed(shown, attributeSortKey)
}

/** What is said of the beginning and the end of an entity. */
export function existencesOf({ existences }: World, entityId: string): readonly Existence[] {
  return listed(
    existences.filter(({ aboutId }) => aboutId === entityId),
    ({ change }) => change,
  ).items
}

/** The claims that make a relationship, figure, existence or attribute, that a View reads and wants. */
export function claimsOf(world: World, groupId: string, view: View): readonly Claim[] {
  const groups = [...world.relationships, ...world.figures, ...world.existences, ...world.attributes]
  const group = groups.find(({ id }) => id === groupId)
  const ids = (group?.attestations ?? []).map(({ claimId }) => claimId)
  const isUnnamedOf = ({ content, subjectId }: Claim) =>
    content.form === 'UNNAMED' && groupId === `unnamed of ${subjectId}`
  const asked = world.record.claims.filter((claim) => ids.includes(claim.id) || isUnnamedOf(claim))
  return claimsThat(asked.filter((claim) => isWanted(world, claim, view))).items
}

/** The claims that name an entity, or all, that a View reads and wants. */
export function claimsAbout(world: World, aboutId: string | null, view: View): Listing<Claim> {
  const about = world.record.claims.filter((claim) => aboutId === null || entitiesNamedIn(claim).includes(aboutId))
  return claimsThat(about.filter((claim) => isWanted(world, claim, view)))
}

/** The claims that stand in a document. */
export function claimsIn({ record }: World, documentId: string): Listing<Claim> {
  return claimsThat(record.claims.filter((claim) => claim.documentId === documentId))
}

/** The claims that a text finds, of some entities and documents. */
export function claimsFound(
  { record, words }: World,
  text: string,
  aboutIds: readonly string[] | null,
  documentIds: readonly string[] | null,
): Listing<Claim> {
  const found = record.claims
    .filter((claim) => isFoundBy(typedWords(text), words.get(claim.id) ?? []))
    .filter((claim) => aboutIds === null || entitiesNamedIn(claim).some((id) => aboutIds.includes(id)))
    .filter(({ documentId }) => documentIds === null || documentIds.includes(documentId))
  return claimsThat(found)
}

/** The entities that the claims of a document name. */
export function entitiesIn(world: World, documentId: string, kinds: readonly EntityKind[] | null): Listing<Entity> {
  const named = new Set(claimsIn(world, documentId).items.flatMap(entitiesNamedIn))
  return entitiesThat(world, ({ id }) => named.has(id) && isOfKind(world, id, kinds))
}

/** The disagreements that a relationship, figure, existence or attribute is part of, as a View shows them. */
export function disagreementsOf({ disagreements }: World, groupId: string, view: View): readonly Disagreement[] {
  const shown = disagreements.filter((disagreement) => disagreementIn(view, disagreement)?.groupIds.includes(groupId))
  return listed(shown, ({ id }) => id).items
}

/** The disagreements about an entity, or all, as a View shows them. */
export function disagreementsAbout(
  { disagreements }: World,
  aboutId: string | null,
  kinds: readonly DisagreementKind[] | null,
  view: View,
): Listing<Disagreement> {
  const shown = disagreements
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .filter((disagreement) => {
      const aboutIds = disagreementIn(view, disagreement)?.aboutIds
      return aboutId === null ? aboutIds !== undefined : aboutIds?.includes(aboutId)
    })
  return listed(shown, ({ id }) => id)
}

function isWanted({ record }: World, claim: Claim, view: View): boolean {
  const { documentId, accordingToId, modality } = claim
  const source = record.documents.find(({ id }) => id === documentId)
  const known = source === undefined ? null : claimKnownDay(claim, source)
  const placed = { documentId, accordingToId, knownDay: known, inferred: claim.inferred.length > 0 }
  return view.modalities.includes(modality) && readsClaim(view, placed)
}

function claimsThat(claims: readonly Claim[]): Listing<Claim> {
  return listed(claims, ({ id }) => claimSortKey(id))
}
