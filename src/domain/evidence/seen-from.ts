import { isQualifying, qualifiersOf } from '../model/entities-named-in.ts'
import { compareText } from '../text/compare-text.ts'
import type { Attestation } from './attestation.ts'
import type { Figure, Relationship, RelationshipSide } from './relationship.ts'
import { type Evidenced, type View, visibleAttestations } from './view.ts'

/** What an entity can be on some side of: a relationship, or a figure, whose subject is what it is about. */
export type Sided = Relationship | Figure

/** Whether what claims make can have an entity on its third side. */
export function isSided<Other extends { readonly form: string }>(group: Sided | Other): group is Sided {
  return group.form === 'RELATIONSHIP' || group.form === 'FIGURE'
}

/** As what claims of every record name an entity that is no end of what they make; of several roles these come first. */
const QUALIFIER_ROLES = ['scope', 'event'] as const

/** The first side that fits an entity: it is an end, or else claims name it as a scope, event or in a role. */
export function sideFrom(thing: Sided, entityId: string): RelationshipSide {
  if (thing.form === 'FIGURE') return thing.aboutId === entityId ? 'SUBJECT' : 'QUALIFIER'
  if (thing.subjectId === entityId) return 'SUBJECT'
  return thing.objectId === entityId ? 'OBJECT' : 'QUALIFIER'
}

/** The entities that claims name as scope, event or in a role, without their being an end, each once; no denial puts one there. */
export function qualifierIdsOf(thing: Sided): readonly string[] {
  if (!thing.attestations.some(isQualifying)) return NOBODY
  const named = thing.attestations.filter(({ modality }) => modality !== 'DENIED').flatMap(qualifiersOf)
  return [...new Set(named)].filter((id) => sideFrom(thing, id) === 'QUALIFIER')
}

const NOBODY: readonly never[] = []

/** What an entity has of a thing: all of it at an end, else only the claims that name the entity. */
export function toldFrom<Thing extends Sided>(thing: Thing, entityId: string): Thing {
  if (sideFrom(thing, entityId) !== 'QUALIFIER') return thing
  return { ...thing, attestations: thing.attestations.filter((one) => roleIn(one, entityId) !== null) }
}

/** By what a View judges whether, and how certainly, it is there for an entity: what denies it counts whatever it names. */
export function judgedFrom(thing: Sided, entityId: string): Evidenced {
  return sideFrom(thing, entityId) === 'QUALIFIER' ? narrowed(thing, isJudgedBy(entityId)) : thing
}

/** Whether a claim counts where it is judged what is there for an entity that is no end. */
export function isJudgedBy(entityId: string): (attestation: Attestation) => boolean {
  return (one) => one.modality === 'DENIED' || roleIn(one, entityId) !== null
}

/** As what the visible claims name an entity: `scope`, `event` or a word of the record's; null where it is an end, and where none names it. */
export function roleFrom(view: View, thing: Sided, entityId: string): string | null {
  if (sideFrom(thing, entityId) !== 'QUALIFIER') return null
  const roles = visibleAttestations(view, thing.attestations).flatMap((one) => roleIn(one, entityId) ?? [])
  const [first = null] = [...QUALIFIER_ROLES.filter((role) => roles.includes(role)), ...roles.sort(compareText)]
  return first
}

function roleIn({ scopeIds, eventId, roles }: Attestation, entityId: string): string | null {
  if (scopeIds.includes(entityId)) return 'scope'
  if (eventId === entityId) return 'event'
  return roles.find(({ entityIds }) => entityIds.includes(entityId))?.word ?? null
}

function narrowed(thing: Sided, isKept: (attestation: Attestation) => boolean): Evidenced {
  const attestations = thing.attestations.filter(isKept)
  return thing.form === 'RELATIONSHIP' ? { attestations, limits: thing.limits } : { attestations }
}
