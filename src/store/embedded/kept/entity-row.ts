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

/** An entity as it is packed, without its id and kind: its name, and what few entities have by name, where there is any. */
export type EntityRow = string | readonly [name: string, others: object]

/** The row of an entity. */
export function entityRowOf(entity: Entity): EntityRow {
  const others = othersOf(entity)
  return others === null ? entity.name : [entity.name, others]
}

/** The entity that a row is of. */
export function entityFrom(row: EntityRow, id: string, kind: Entity['kind']): Entity {
  if (typeof row === 'string') return { id, kind, name: row, ...PLAIN }
  const [name, others] = row
  return { id, kind, name, ...PLAIN, ...others }
}
