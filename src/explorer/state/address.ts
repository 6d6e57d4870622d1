import type { EntityKind, RelationshipFamily, RelationshipType } from '../asked/generated.ts'
import { ANSWER_FORMS, FIRST_STATE, type Lens, type PageState, ROOMS, type Shown } from './page-state.ts'

/** How many entities an address may bring into the picture. */
export const MOST_SHOWN = 1000

/** An id of the record; a bundle of links is named by two, with `~` between them. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_:/@.-]{0,149}$/
const OPEN = /^[A-Za-z0-9][A-Za-z0-9_:/@.-]{0,149}(~[A-Za-z0-9][A-Za-z0-9_:/@.-]{0,149})?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const NAME = /^[A-Z][A-Z0-9_]{0,40}$/
const QUESTION = /^[a-z][a-z0-9-]{0,80}$/

/** What a lens may leave out, as the address names it. */
const WITHOUT = ['planned', 'denied', 'reported', 'inferred'] as const

/** The search of the address of a state: `?show=scd9,0,0~mps,120,-40,pin&open=scd9`. Empty for the first state. */
export function toAddress({ room, about, shown, open, lens, question, values, form }: PageState): string {
  const parts: readonly (readonly [string, string])[] = [
    ['room', room === FIRST_STATE.room ? '' : room],
    ['about', about ?? ''],
    ['show', shown.map(toPlaced).join('~')],
    ['open', open ?? ''],
    ['asOf', lens.asOf ?? ''],
    ['knownBy', lens.knownBy ?? ''],
    ['without', WITHOUT.filter((one) => !lens[one]).join(',')],
    ['documents', lens.documents.join(',')],
    ['families', lens.families.join(',')],
    ['types', lens.types.join(',')],
    ['kinds', lens.kinds.join(',')],
    ['ask', question ?? ''],
    ['as', form === FIRST_STATE.form ? '' : form],
    ...Object.entries(values).map(([name, value]) => [`v.${name}`, value] as const),
  ]
  const written = parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${escapeValue(value)}`)
  return written.length === 0 ? '' : `?${written.join('&')}`
}

/** What a server surely takes of an address, in characters. */
const MOST_SEARCH = 4000

/** Where a state is to be had, from the page: what is too long for a server stands behind `#`, which none is sent. */
export function toHref(state: PageState): string {
  const search = toAddress(state)
  return search.length > MOST_SEARCH ? `./#${search}` : `./${search}`
}

/** The state that an address stands for. What is not as it must be is left out: an address may come from anywhere. */
export function fromAddress(search: string): PageState {
  const given = new URLSearchParams(search)
  const text = (name: string) => given.get(name) ?? ''
  const one = (name: string, form: RegExp) => (form.test(text(name)) ? text(name) : null)
  const many = (name: string, form: RegExp) =>
    text(name)
      .split(',')
      .filter((part) => form.test(part))
  const without = text('without').split(',')
  const lens: Lens = {
    asOf: dayOf(text('asOf')),
    knownBy: dayOf(text('knownBy')),
    planned: !without.includes('planned'),
    denied: !without.includes('denied'),
    reported: !without.includes('reported'),
    inferred: !without.includes('inferred'),
    documents: many('documents', ID),
    // The service refuses a name that it does not know, in words that the page shows.
    families: many('families', NAME) as RelationshipFamily[],
    types: many('types', NAME) as RelationshipType[],
    kinds: many('kinds', NAME) as EntityKind[],
  }
  return {
    room: ROOMS.find((room) => room === text('room')) ?? FIRST_STATE.room,
    about: one('about', ID),
    shown: fromPlaced(text('show')),
    open: one('open', OPEN),
    lens,
    question: one('ask', QUESTION),
    form: ANSWER_FORMS.find((form) => form === text('as')) ?? FIRST_STATE.form,
    values: Object.fromEntries(
      [...given].filter(([name]) => name.startsWith('v.')).map(([name, value]) => [name.slice(2), value]),
    ),
  }
}

function toPlaced({ id, place }: Shown): string {
  return place === null ? id : [id, place.x, place.y, ...(place.isPinned ? ['pin'] : [])].join(',')
}

function fromPlaced(text: string): readonly Shown[] {
  const seen = new Set<string>()
  const shown = text.split('~').flatMap((part): readonly Shown[] => {
    const [id = '', x = '', y = '', pin] = part.split(',')
    if (!ID.test(id) || seen.has(id)) return []
    seen.add(id)
    const isPlaced = /^-?\d{1,6}$/.test(x) && /^-?\d{1,6}$/.test(y)
    return [{ id, place: isPlaced ? { x: Number(x), y: Number(y), isPinned: pin === 'pin' } : null }]
  })
  return shown.slice(0, MOST_SHOWN)
}

/** A day of the calendar, or null: the 30th of February is none. */
function dayOf(text: string): string | null {
  if (!DAY.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** As an address holds it, legible where that is safe. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|3A|2F|40)/g, (code) => decodeURIComponent(code))
}
