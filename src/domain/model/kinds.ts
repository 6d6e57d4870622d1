/** What an entity is. The order is that of the `EntityKind` enum of the API. */
export const ENTITY_KINDS = [
  'ORGANISATION',
  'OPERATION',
  'PERSON',
  'POST',
  'PLACE',
  'EVENT',
  'INSTRUMENT',
  'TOPIC',
  'ASSET',
] as const

export type EntityKind = (typeof ENTITY_KINDS)[number]
