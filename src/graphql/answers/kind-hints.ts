import { ENTITY_KINDS, type EntityKind } from '../../domain/model/kinds.ts'

/** What a legend says of a kind, and in which colour. */
interface KindHint {
  readonly kind: EntityKind
  readonly one: string
  readonly many: string
  readonly colour: string
}

/** The words and the colours of the page, on a light ground. */
const HINTS: Readonly<Record<EntityKind, Omit<KindHint, 'kind'>>> = {
  ORGANISATION: { one: 'organisation', many: 'organisations', colour: '#2b6ca3' },
  OPERATION: { one: 'operation', many: 'operations', colour: '#b3541e' },
  PERSON: { one: 'person', many: 'people', colour: '#3d7a44' },
  POST: { one: 'post', many: 'posts', colour: '#6f8f3a' },
  PLACE: { one: 'place', many: 'places', colour: '#8b5a9e' },
  EVENT: { one: 'event', many: 'events', colour: '#a63d68' },
  INSTRUMENT: { one: 'law or text', many: 'laws and texts', colour: '#8a6d1f' },
  TOPIC: { one: 'topic', many: 'topics', colour: '#55707a' },
  ASSET: { one: 'asset', many: 'assets', colour: '#0f7f78' },
}

/** Every kind, in the order of the API. */
export const KIND_HINTS: readonly KindHint[] = ENTITY_KINDS.map((kind) => ({ kind, ...HINTS[kind] }))
