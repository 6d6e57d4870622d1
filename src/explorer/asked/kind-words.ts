// Written by `npm run codegen` from src/domain/model/kind-hints.ts. Do not edit.
import type { EntityKind } from './generated.ts'

/** A kind of entity, as one and as several. */
export const KIND_WORDS: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {
  ORGANISATION: ['organisation', 'organisations'],
  OPERATION: ['operation', 'operations'],
  PERSON: ['person', 'people'],
  POST: ['post', 'posts'],
  PLACE: ['place', 'places'],
  EVENT: ['event', 'events'],
  INSTRUMENT: ['law or text', 'laws and texts'],
  TOPIC: ['topic', 'topics'],
  ASSET: ['asset', 'assets'],
}
