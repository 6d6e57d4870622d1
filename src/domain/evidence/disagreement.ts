import { at } from '../../errors.ts'
import { EDITORIAL_KINDS } from '../model/record.ts'
import type { Attestation } from './attestation.ts'
import { gather } from './gather.ts'
import { putInOrder } from './put-in-order.ts'
import { claimSortKey } from './sort-key.ts'
import { admitsAttestation, type View } from './view.ts'

/** What documents disagree about; the first three and VALUE are found by rule, VALUE and those after it entered by an editor. */
export const DISAGREEMENT_KINDS = ['DATE', 'DENIAL', 'CONTRARY', ...EDITORIAL_KINDS] as const
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number]

/** The kinds in which documents differ. A COURSE is positions that follow in time: it is shown only where it is asked for. */
export const DIFFERENCE_KINDS: readonly DisagreementKind[] = DISAGREEMENT_KINDS.filter((kind) => kind !== 'COURSE')

/** Found by a rule over the claims, or entered by an editor. */
export const DISAGREEMENT_ORIGINS = ['COMPUTED', 'EDITORIAL'] as const
export type DisagreementOrigin = (typeof DISAGREEMENT_ORIGINS)[number]

/** Two or more positions that documents take on one question; none of them is picked. */
export interface Disagreement {
  readonly id: string
  readonly kind: DisagreementKind
  readonly origin: DisagreementOrigin
  /** The entities it is about, in order of id. */
  readonly aboutIds: readonly string[]
  readonly question: string
  readonly positions: readonly Position[]
  /** Which of the positions differ from which, by their places; of an editor's all from each other. */
  readonly differing: readonly (readonly [number, number])[]
  /** The relationships, figures, existences and attributes that its claims belong to, in order of id. */
  readonly groupIds: readonly string[]
}

export interface Position {
  /** Which of the things said on the question: what another position of this number says is the same. */
  readonly says: number
  readonly sentence: string
  readonly claims: readonly ClaimSource[]
}

/** What tells whether a View reads a claim, and what the disagreement has by it. */
export interface ClaimSource
  extends Pick<Attestation, 'claimId' | 'documentId' | 'knownDay' | 'accordingToId' | 'inferred' | 'succession'> {
  /** The relationship, figure or existence that it belongs to; null for a remark. */
  readonly groupId: string | null
  /** Those of the entities which the disagreement is about that it names, in order of id. */
  readonly aboutIds: readonly string[]
}

/** A disagreement as a View shows it: of what it does not read, nothing is told. */
export interface DisagreementInView extends Pick<Disagreement, 'id' | 'kind' | 'origin' | 'aboutIds' | 'groupIds'> {
  /** Null where it is not the editor's, since a claim that it was asked of is not read. */
  readonly question: string | null
  readonly positions: readonly PositionInView[]
}

export interface PositionInView {
  /** Null where a claim that an editor wrote it of is not read: then the claims that are tell what they say. */
  readonly sentence: string | null
  readonly claims: readonly ClaimSource[]
}

/**
 * The disagreement as a View shows it: those of its positions that differ from another of which a claim is read; null where
 * there are none. What is written of all its claims (an editor's question, the entities it is about, an editor's position)
 * stands only while all of them are read; it is about the entities that those which are read name.
 */
export function disagreementIn(view: View, disagreement: Disagreement): DisagreementInView | null {
  const { differing, ...whole } = disagreement
  const isComputed = whole.origin === 'COMPUTED'
  const read = whole.positions.map(({ claims }) => claims.filter((claim) => admitsAttestation(view, claim)))
  const isRead = (place: number) => at(read, place).length > 0
  const shown = new Set(differing.filter((pair) => pair.every(isRead)).flat())
  const apart = whole.positions.flatMap(({ says, sentence, claims }, place) => {
    if (!shown.has(place)) return []
    const those = at(read, place)
    // The claims of a rule's position say the same: its words are those of each.
    return [{ says, sentence: isComputed || those.length === claims.length ? sentence : null, claims: those }]
  })
  if (apart.length === 0) return null
  const isWhole = apart.length === whole.positions.length && apart.every(({ sentence }) => sentence !== null)
  const positions = [...gather(apart, ({ says }) => says).values()].map(asOne)
  if (isWhole) return { ...whole, positions }
  const claims = positions.flatMap((one) => one.claims)
  return {
    ...whole,
    aboutIds: whole.aboutIds.filter((id) => claims.some((claim) => claim.aboutIds.includes(id))),
    // The words of a rule are those of every claim that it finds.
    question: isComputed ? whole.question : null,
    positions,
    groupIds: whole.groupIds.filter((id) => claims.some(({ groupId }) => groupId === id)),
  }
}

/** Positions that say the same, which differ from others for what later claims make of them, as one. */
function asOne(alike: readonly PositionInView[]): PositionInView {
  const claims = alike.flatMap((one) => one.claims)
  const inOrder = alike.length === 1 ? claims : putInOrder(claims, ({ claimId }) => claimSortKey(claimId)).items
  return { sentence: alike[0]?.sentence ?? null, claims: inOrder }
}

/** Whether a View shows a disagreement about an entity; null asks of the whole record. */
export function isShownAbout(view: View, disagreement: Disagreement, entityId: string | null): boolean {
  const shown = disagreementIn(view, disagreement)
  return shown !== null && (entityId === null || shown.aboutIds.includes(entityId))
}

/** Whether a View shows a disagreement on a relationship, figure or existence. */
export function isShownOn(view: View, disagreement: Disagreement, groupId: string): boolean {
  return disagreementIn(view, disagreement)?.groupIds.includes(groupId) === true
}
