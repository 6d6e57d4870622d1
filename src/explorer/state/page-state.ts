import type { EntityKind, RelationshipFamily, RelationshipType } from '../asked/generated.ts'

/** The rooms of the page. */
export const ROOMS = [
  'picture',
  'questions',
  'paths',
  'documents',
  'lenses',
  'disagreements',
  'timeline',
  'said',
  'names',
] as const
export type Room = (typeof ROOMS)[number]

/** How the answer to a question is shown. */
export const ANSWER_FORMS = ['sentences', 'table', 'graph'] as const
export type AnswerForm = (typeof ANSWER_FORMS)[number]

/** Where an entity stands in the picture, in whole units of it. What is pinned keeps its place when all is laid out anew. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly isPinned: boolean
}

/** An entity of the picture; without a place until it is laid out. */
export interface Shown {
  readonly id: string
  readonly place: Place | null
}

/** Which claims count, and which of what they make is shown. An empty list of a filter leaves nothing out. */
export interface Lens {
  /** The day asked about; null asks of all time. */
  readonly asOf: string | null
  /** Only documents that were certainly public by this day; null reads all. */
  readonly knownBy: string | null
  readonly planned: boolean
  readonly denied: boolean
  readonly reported: boolean
  /** Whether claims count that are in part the editor's. */
  readonly inferred: boolean
  readonly documents: readonly string[]
  readonly families: readonly RelationshipFamily[]
  readonly types: readonly RelationshipType[]
  readonly kinds: readonly EntityKind[]
}

/** All that the page shows. Whoever has it has the page; its address is another form of it. */
export interface PageState {
  readonly room: Room
  /** What the room is of: a document, a disagreement, or the entity of a timeline, by its id, or a kind of names; null for all of them. */
  readonly about: string | null
  /** The entities of the picture, in the order in which they came. */
  readonly shown: readonly Shown[]
  /** What the panel shows: the id of an entity, relationship, claim, document or disagreement, or two ids for a bundle of links. */
  readonly open: string | null
  readonly lens: Lens
  /** The named question that is asked, and what was filled in, by the names of its variables. */
  readonly question: string | null
  readonly values: Readonly<Record<string, string>>
  readonly form: AnswerForm
}

/** A lens that leaves nothing out and tells each thing as it is said. */
export const PLAIN_LENS: Lens = {
  asOf: null,
  knownBy: null,
  planned: true,
  denied: true,
  reported: true,
  inferred: true,
  documents: [],
  families: [],
  types: [],
  kinds: [],
}

/** The page before anything was looked for. */
export const FIRST_STATE: PageState = {
  room: 'picture',
  about: null,
  shown: [],
  open: null,
  lens: PLAIN_LENS,
  question: null,
  values: {},
  form: 'sentences',
}
