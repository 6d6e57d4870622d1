import type { Relationship } from '../evidence/relationship.ts'
import type { Unnamed } from '../evidence/unnamed.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'

/** What stands for the object of a claim with nobody or somebody while it is told: no entity has an id in capitals with a blank. */
const UNNAMED = 'UNNAMED OBJECT'

/** A claim with nobody or somebody as what it would make if its object were an entity, told by `namingUnnamed` alone. */
export function asRelationship({ subjectId, type, label, occasion, attestation }: Unnamed): Relationship {
  return {
    form: 'RELATIONSHIP',
    id: attestation.claimId,
    type,
    label,
    occasion,
    subjectId,
    objectId: UNNAMED,
    attestations: [attestation],
    limits: [],
    outcomes: [],
  }
}

/** How sentences name what a claim with nobody or somebody speaks of: "anybody", since the verb denies, or "somebody (not named)". */
export function namingUnnamed(nameOf: NameOf, { type, object }: Pick<Unnamed, 'type' | 'object'>): NameOf {
  const isWho = vocabularyIn(nameOf)
    .rowOf(type)
    .objects.some((kind) => kind === 'PERSON' || kind === 'ORGANISATION')
  const words = {
    NOBODY: isWho ? 'anybody' : 'anything',
    SOMEBODY: isWho ? 'somebody (not named)' : 'something (not named)',
  }[object]
  return Object.assign((id: string) => (id === UNNAMED ? words : nameOf(id)), nameOf)
}

/** What says no more of its subject than that somebody made it. */
const AUTHORSHIP: readonly RelationshipType[] = ['PRODUCED_BY', 'RUN_BY']

/** Of what somebody unnamed made that this is not told: "by whom the letter was produced is not told"; any other words as they are. */
export function unnamedTold(clause: string, { type }: Pick<Unnamed, 'type'>): string {
  const [, said, date = ''] = /^(.+) by somebody \(not named\)(.*)$/.exec(clause) ?? []
  return said === undefined || !AUTHORSHIP.includes(type) ? clause : `by whom ${said}${date} is not told`
}
