import type { Relationship, RelationshipSide } from '../../../src/domain/evidence/relationship.ts'
import { relationshipSortKey } from '../../../src/domain/evidence/sort-key.ts'
import type { View } from '../../../src/domain/evidence/view.ts'
import { claimKnownDay } from '../../../src/domain/model/document.ts'
import { entitiesNamedIn } from '../../../src/domain/model/entities-named-in.ts'
import type { Listing, Page, SidedFilter } from '../../../src/store/store.ts'
import { isSymmetric } from './relationships.ts'
import { isOfKind, nameOf, namesBeside, type World } from './world.ts'

/** The part of an entity's list that a page asks for, and where it stopped, if it did before it was full. */
export function boundedPage(
  world: World,
  entityId: string,
  filter: SidedFilter,
  view: View,
  { keys, items }: Listing<Relationship>,
  { first, after, keysOnly, looked }: Page,
): Listing<Relationship> {
  const isFew = areFewRead(world, entityId, view)
  const stop = looked === undefined || isFew ? null : stopOf(world, entityId, filter, after, looked)
  const places = [...keys.keys()].filter((place) => {
    const key = keys[place] ?? ''
    return (after === null || key > after) && (stop === null || key <= stop)
  })
  const given = places.slice(0, first)
  const part = {
    keys: given.map((place) => keys[place] ?? ''),
    items: keysOnly ? [] : given.flatMap((place) => items[place] ?? []),
  }
  return stop === null || given.length === first ? part : { ...part, stopped: stop }
}

/**
 * The key of the last of those that may be looked at: of all that the entity has on a side, or of one type there where types
 * are asked for, or of one kind where kinds are, whatever a View would show of it.
 */
function stopOf(
  world: World,
  entityId: string,
  filter: SidedFilter,
  after: string | null,
  looked: number,
): string | null {
  const keysOf = new Map<string, string[]>()
  for (const relationship of world.relationships) {
    const side = sideOf(relationship, entityId)
    if (side === null) continue
    const group = groupOf(world, relationship, side, entityId, filter)
    const otherId = side === 'SUBJECT' ? relationship.objectId : relationship.subjectId
    const key = relationshipSortKey(relationship, nameOf(world, otherId))
    if (group !== null && (after === null || key > after)) keysOf.set(group, [...(keysOf.get(group) ?? []), key])
  }
  const stops = [...keysOf.values()].flatMap((keys) => keys.sort()[looked - 1] ?? [])
  return stops.sort()[0] ?? null
}

function sideOf({ subjectId, objectId, attestations }: Relationship, entityId: string): RelationshipSide | null {
  if (subjectId === entityId) return 'SUBJECT'
  if (objectId === entityId) return 'OBJECT'
  const isNamed = attestations.some((one) => one.modality !== 'DENIED' && namesBeside(one, entityId))
  return isNamed ? 'QUALIFIER' : null
}

/** Among which it is counted; null where it is not wanted by side, type or, if by these, kind. */
function groupOf(
  world: World,
  relationship: Relationship,
  side: RelationshipSide,
  entityId: string,
  { sides, types, otherKinds }: SidedFilter,
): string | null {
  const { type, subjectId, objectId } = relationship
  const isAsked = sides.includes(side)
  const isOtherwayRound = side !== 'QUALIFIER' && isSymmetric(relationship) && sides.some((one) => one !== 'QUALIFIER')
  if (!isAsked && !isOtherwayRound) return null
  if (types !== null) return types.includes(type) ? `${side} ${type}` : null
  if (!isAsked) return `${side} ${type}`
  if (otherKinds === null) return side
  const kind = otherKinds.find((one) => isOfKind(world, entityId === subjectId ? objectId : subjectId, [one]))
  return kind === undefined ? null : `${side} ${kind}`
}

/** Whether of the claims that name the entity a hundred at most are of the View's documents, twenty at most, or else of its days. */
function areFewRead({ record }: World, entityId: string, { documents, knownBy }: View): boolean {
  const byDocuments = documents !== null && new Set(documents).size <= 20
  if (!byDocuments && knownBy === null) return false
  const read = record.claims.filter((claim) => {
    if (!entitiesNamedIn(claim).includes(entityId)) return false
    if (byDocuments) return documents.includes(claim.documentId)
    const document = record.documents.find(({ id }) => id === claim.documentId)
    const known = document === undefined ? null : claimKnownDay(claim, document)
    return known !== null && knownBy !== null && known <= knownBy
  })
  return read.length <= 100
}
