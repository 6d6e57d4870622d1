import type { EntityKind, RelationshipFamily } from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'

/** A family of relationships, as a reader would call it. */
export const FAMILY_WORDS: Readonly<Record<RelationshipFamily, string>> = {
  LINEAGE: 'What became of what',
  STRUCTURE: 'What is part of what',
  LEADERSHIP: 'Who led, and held posts',
  PARTNERSHIP: 'Who worked with whom',
  FUNDING: 'Money',
  ACTION: 'What was done',
  LEGAL: 'Law and treaties',
  POSITION: 'Who took which side',
  OVERSIGHT: 'Who answers to whom',
  OTHER: 'Everything else',
}

/** A number of things of a kind: "1 organisation", "2 people". */
export function countOfKind(count: number, kind: string): string {
  const words = kind in KIND_WORDS ? KIND_WORDS[kind as EntityKind] : null
  const [one, several] = words ?? [kind.toLowerCase(), kind.toLowerCase()]
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}

/** A number of things: "1 claim", "2 claims". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}

/** A type of relationship in words, between subject and object: "absorbed into". */
export function typeWords(type: string, label: string | null): string {
  return label ?? type.toLowerCase().replaceAll('_', ' ')
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
]

/** A calendar day in words: "17 June 2009". */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** A day of a document in words, with the editor's part in it. */
export function dateWords({ edtf, inferred }: { readonly edtf: string; readonly inferred: boolean }): string {
  const day = edtf.includes('/') ? `on some day, ${edtfWords(edtf)}` : edtfWords(edtf)
  return inferred ? `${day} (worked out by the editor)` : day
}

/** The name of a field in words: `onlyOther` is "Only other". */
export function fieldWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** A date of EDTF in words, as precisely as it is given; what no plain words fit stays as it is. */
export function edtfWords(edtf: string): string {
  const [from = '', until] = edtf.split('/')
  if (until === undefined) return momentWords(from)
  if (until === '..') return `since ${momentWords(from)}`
  if (until === '') return `from ${momentWords(from)} until an unknown day`
  if (from === '' || from === '..') return `until ${momentWords(until)}`
  return `${momentWords(from)} to ${momentWords(until)}`
}

function momentWords(date: string): string {
  const [, core = '', mark = ''] = /^([^~?%]*)([~?%]?)$/.exec(date) ?? ['', date, '']
  const [year = '', month, day] = core.split('-')
  const name = MONTHS[Number(month) - 1]
  const words =
    month === undefined ? year : name === undefined ? core : `${day ? `${Number(day)} ` : ''}${name} ${year}`
  if (mark === '~') return `about ${words}`
  return mark === '' ? words : `${words} (doubtful)`
}
