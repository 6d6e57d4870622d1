import type { Lens } from '../state/page-state.ts'
import { drawnFilter, drawnView, readsAll } from '../state/views.ts'
import type { ListedQuestion, ListedVariable } from './question-list.ts'

/** What a field of a form is for. Parts of the lens have no field: what counts is chosen once for the whole page. */
export type FieldKind =
  | 'NAME'
  | 'NAMES'
  | 'DOCUMENT'
  | 'DOCUMENTS'
  | 'DAY'
  | 'NUMBER'
  | 'WORDS'
  | 'LIST'
  | 'LENS'
  | 'HIDDEN'

/** Which sort of field a variable has. */
export function fieldKind({ name, type, description }: ListedVariable): FieldKind {
  const isList = type.startsWith('[')
  const base = type.replace(/[[\]!]/g, '')
  if (base === 'View' || base === 'RelationshipFilter') return 'LENS'
  // One page is shown; how many is on it can be said.
  if (name === 'after') return 'HIDDEN'
  if (base === 'Date') return 'DAY'
  if (base === 'Int' || base === 'Float') return 'NUMBER'
  if (base === 'ID' && /document/i.test(description)) return isList ? 'DOCUMENTS' : 'DOCUMENT'
  if (base === 'String' && /name/.test(description)) return isList ? 'NAMES' : 'NAME'
  return isList ? 'LIST' : 'WORDS'
}

/** What stands in a field at first: the default of the question. Several are parted by semicolons. */
export function firstText(variable: ListedVariable): string {
  const { default: byDefault } = variable
  if (byDefault === null || byDefault === undefined) return ''
  return Array.isArray(byDefault) ? byDefault.join('; ') : String(byDefault)
}

/**
 * The title of a question with what was filled in, where its title names what stands there at first. No title names documents
 * by their ids: with others chosen the question is called by the first words of its description.
 */
export function titleWith(
  { title, description, variables }: ListedQuestion,
  values: Readonly<Record<string, string>>,
): string {
  const hasOtherDocuments = variables.some((variable) => {
    const now = values[variable.name]
    return fieldKind(variable).startsWith('DOCUMENT') && now !== undefined && now !== firstText(variable)
  })
  if (hasOtherDocuments) return description.replace(/[:.;].*$/s, '')
  return variables.reduce((words, variable) => {
    const [before, now] = [firstText(variable), values[variable.name] ?? '']
    if (before === '' || now === '' || now === before || !words.includes(before)) return words
    const [start = '', ...rest] = words.split(before)
    return `${start.replace(/\bthe $/, '')}${now}${rest.join(before)}`
  }, title)
}

/**
 * The variables of a question as they are sent: what was filled in, else the default, which is sent only where the document
 * has another. A field that was emptied is null, by which a question is asked without it. The lens stands in for every View
 * and filter, where it leaves anything out.
 */
export function variablesOf(
  { variables, examples = {} }: ListedQuestion,
  values: Readonly<Record<string, string>>,
  lens: Lens,
): Readonly<Record<string, unknown>> {
  const given = variables.flatMap((variable): readonly (readonly [string, unknown])[] => {
    const kind = fieldKind(variable)
    if (kind === 'LENS') return lensValue(variable, lens)
    const text = values[variable.name]
    if (kind === 'HIDDEN') return []
    if (text === undefined) return variable.name in examples ? [[variable.name, examples[variable.name]]] : []
    return [[variable.name, filledIn(kind, text.trim())]]
  })
  return Object.fromEntries(given)
}

function lensValue({ name, type }: ListedVariable, lens: Lens): readonly (readonly [string, unknown])[] {
  if (type.startsWith('RelationshipFilter')) {
    const where = drawnFilter(lens)
    return where === null ? [] : [[name, where]]
  }
  // A question has a View of its own where the lens leaves nothing out: it is the one that its title means.
  const isPlain = lens.asOf === null && lens.planned && readsAll(lens)
  return isPlain ? [] : [[name, drawnView(lens)]]
}

function filledIn(kind: FieldKind, text: string): unknown {
  if (kind === 'NAMES' || kind === 'LIST' || kind === 'DOCUMENTS') {
    const parts = text.split(';').map((part) => part.trim())
    const wanted = parts.filter((part) => part !== '')
    return wanted.length === 0 ? null : wanted
  }
  if (text === '') return null
  // What is no number is sent as it stands, and refused in words.
  return kind === 'NUMBER' && /^-?\d+$/.test(text) ? Number(text) : text
}
