import { MOST_SHOWN } from './address.ts'
import type { Change } from './address-bar.ts'
import type { PageState, Place, Room, Shown } from './page-state.ts'

/** Brings entities into the picture, behind those that are there, and leaves the rest of the state as it is. */
export function showing(ids: readonly string[]): Change {
  return (state) => {
    const there = new Set(state.shown.map(({ id }) => id))
    const coming = [...new Set(ids)].filter((id) => !there.has(id)).map((id): Shown => ({ id, place: null }))
    return { ...state, room: 'picture', about: null, shown: [...state.shown, ...coming].slice(0, MOST_SHOWN) }
  }
}

/** Takes entities out of the picture; what they are the end of goes with them, and the panel if it shows one of them. */
export function hiding(ids: readonly string[]): Change {
  return (state) => ({
    ...state,
    shown: state.shown.filter(({ id }) => !ids.includes(id)),
    open: state.open?.split('~').some((id) => ids.includes(id)) ? null : state.open,
  })
}

/** Puts entities of the picture into these places. */
export function placing(places: ReadonlyMap<string, Place>): Change {
  return (state) => ({
    ...state,
    shown: state.shown.map(({ id, place }) => ({ id, place: places.get(id) ?? place })),
  })
}

/** Pins an entity where it stands, or lets go of it. */
export function pinning(id: string, isPinned: boolean): Change {
  return (state) => ({
    ...state,
    shown: state.shown.map((one) =>
      one.id === id && one.place !== null ? { id, place: { ...one.place, isPinned } } : one,
    ),
  })
}

/** Takes the places of all that is not pinned, so that it is laid out anew. */
export function unplacing(state: PageState): PageState {
  return {
    ...state,
    shown: state.shown.map(({ id, place }) => ({ id, place: place?.isPinned === true ? place : null })),
  }
}

/** Opens something in the panel; an entity also comes into the picture. */
export function opening(id: string | null): Change {
  return (state) => ({ ...state, open: id })
}

/** Goes into a room, to one thing of it or to all. */
export function entering(room: Room, about: string | null = null): Change {
  return (state) => ({ ...state, room, about, question: null, values: {}, form: 'sentences' })
}

/** Goes to a document's own page, where a claim of it is open. */
export function reading(documentId: string, claimId: string | null): Change {
  return (state) => ({ ...entering('documents', documentId)(state), open: claimId })
}

/** Looks for words in what documents say. */
export function lookingFor(words: string): Change {
  return (state) => ({ ...entering('said')(state), values: words === '' ? {} : { words } })
}

/** Goes to a named question, asked as it stands. */
export function asking(question: string): Change {
  return (state) => ({ ...entering('questions')(state), question })
}
