import type { EntityKind } from './kinds.ts'

/** How a kind is called, and in which colour it is drawn: in a legend, on the page, in sentences. */
interface KindHint {
  /** What one of them, and several, are called in a legend. */
  readonly one: string
  readonly many: string
  /** What they are called in a sentence. */
  readonly said: { readonly article: 'a' | 'an'; readonly one: string; readonly many: string }
  /** As `#rrggbb`, to be seen on a light ground and on a dark one. */
  readonly colour: string
  readonly colourInTheDark: string
}

/** Every kind, in the order of the API. What shows a kind takes its words and its colour from here. */
export const KIND_HINTS: Readonly<Record<EntityKind, KindHint>> = {
  ORGANISATION: {
    ...{ one: 'organisation', many: 'organisations' },
    said: { article: 'an', one: 'organisation', many: 'organisations' },
    ...{ colour: '#2b6ca3', colourInTheDark: '#6aa9dc' },
  },
  OPERATION: {
    ...{ one: 'operation', many: 'operations' },
    said: { article: 'an', one: 'operation', many: 'operations' },
    ...{ colour: '#b3541e', colourInTheDark: '#e08a52' },
  },
  PERSON: {
    ...{ one: 'person', many: 'people' },
    said: { article: 'a', one: 'person', many: 'persons' },
    ...{ colour: '#3d7a44', colourInTheDark: '#7cbd84' },
  },
  POST: {
    ...{ one: 'post', many: 'posts' },
    said: { article: 'a', one: 'post', many: 'posts' },
    ...{ colour: '#6f8f3a', colourInTheDark: '#a9c870' },
  },
  PLACE: {
    ...{ one: 'place', many: 'places' },
    said: { article: 'a', one: 'place', many: 'places' },
    ...{ colour: '#8b5a9e', colourInTheDark: '#c294d4' },
  },
  EVENT: {
    ...{ one: 'event', many: 'events' },
    said: { article: 'an', one: 'event', many: 'events' },
    ...{ colour: '#a63d68', colourInTheDark: '#e07fa7' },
  },
  INSTRUMENT: {
    ...{ one: 'law or text', many: 'laws and texts' },
    said: { article: 'a', one: 'document', many: 'documents and laws' },
    ...{ colour: '#8a6d1f', colourInTheDark: '#d0b057' },
  },
  TOPIC: {
    ...{ one: 'topic', many: 'topics' },
    said: { article: 'a', one: 'field of work', many: 'fields of work' },
    ...{ colour: '#55707a', colourInTheDark: '#93afb9' },
  },
  ASSET: {
    ...{ one: 'asset', many: 'assets' },
    said: { article: 'an', one: 'asset', many: 'assets' },
    ...{ colour: '#0f7f78', colourInTheDark: '#57c4bc' },
  },
}
