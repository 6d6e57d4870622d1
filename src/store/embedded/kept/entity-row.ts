import type { Entity } from '../../../domain/model/entity.ts'
import { otherThan } from './other-fields.ts'

/** What most entities have alike. */
const PLAIN = {
  nameFrom: 'TEXT',
  article: null,
  inSentence: null,
  isPlural: false,
  isCollective: false,
  names: [],
  summary: null,
  classification: null,
  sameAs: [],
  formerIds: [],
} as const satisfies Omit<Entity, 'id' | 'kind' | 'name'>

const othersOf = otherThan(PLAIN)

/** An entity as it is packed: what few entities have stands last, by name, where there is any. */
export type EntityRow = readonly [id: string, kind: Entity['kind'], name: string, others: object | null]

/** The row of an entity. */
export function entityRowOf(entity: Entity): EntityRow {
  return [entity.id, entity.kind, entity.name, othersOf(entity)]
}

/** The entity that a row is of. */
export function entityFrom([id, kind, name, others]: EntityRow): Entity {
  const entity: Entity = { id, kind, name, ...PLAIN }
  return others === null ? entity : { ...entity, ...others }
}
