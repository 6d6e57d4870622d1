import { BOUNDS, type Bound } from '../domain/model/claim.ts'
import { boundedWords, moneyWords, numberWords, shareWords } from '../domain/prose/words.ts'
import { isList, type Json, type JsonObject } from './json.ts'

/** How long several things in one line may be together, in characters. */
const MAX_LIST = 80

/** A value of an answer as one line; null where it takes more. */
export function inOneLine(value: Json): string | null {
  if (value === null) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberWords(value)
  if (typeof value === 'string') return value.includes('\n') ? null : value
  if (isList(value)) return listInOneLine(value)
  return (
    namedInOneLine(value) ??
    placeInOneLine(value) ??
    dateInOneLine(value) ??
    amountInOneLine(value) ??
    onlyFieldInOneLine(value)
  )
}

/** Where a claim stands: document, place and phrase; null of anything else, and where there is more to tell of it. */
function placeInOneLine(value: JsonObject): string | null {
  return hasOnly(value, ['document', 'locator', 'phrase', 'id']) ? citedPlace(value) : null
}

/** The document, place and phrase of a claim, as a footnote has them; null of anything else. */
export function citedPlace({ document = null, locator, phrase }: JsonObject): string | null {
  if (typeof locator !== 'string' || typeof phrase !== 'string') return null
  const title = document === null ? null : inOneLine(document)
  return `${title === null ? '' : `${title}, `}${locator}: “${phrase}”`
}

/** An entity or a document by its name, with what tells it apart; null of anything else, and where there is more to tell. */
function namedInOneLine(value: JsonObject): string | null {
  return hasOnly(value, ['id', 'kind', 'name', 'title']) ? nameOf(value) : null
}

/** The name or the title of a thing, with its kind and its id where they are there; null where it has neither. */
export function nameOf({ name, title, kind, id }: JsonObject): string | null {
  const called = name ?? title
  if (typeof called !== 'string') return null
  const marks = [kind, id].filter((one) => typeof one === 'string' && one !== called)
  return marks.length === 0 ? called : `${called} (${marks.join(', ')})`
}

/** A date in EDTF, and whether the editor of the record worked it out; null of anything else. */
function dateInOneLine(value: JsonObject): string | null {
  const { edtf, inferred } = value
  if (typeof edtf !== 'string' || !hasOnly(value, ['edtf', 'inferred'])) return null
  return inferred === true ? `${edtf} (inferred)` : edtf
}

/** A sum of money or a share in words; null of anything else. */
function amountInOneLine({ value, currency, bound = 'EXACT', ...rest }: JsonObject): string | null {
  const known = BOUNDS.find((one): one is Bound => one === bound)
  if (typeof value !== 'number' || known === undefined || Object.keys(rest).length > 0) return null
  if (typeof currency === 'string') return moneyWords({ value, currency, bound: known })
  return value <= 1 ? shareWords({ value, bound: known }) : boundedWords({ value, bound: known })
}

function onlyFieldInOneLine(value: JsonObject): string | null {
  const [only, another] = Object.values(value)
  return only === undefined || another !== undefined || isList(only) ? null : inOneLine(only)
}

function listInOneLine(values: readonly Json[]): string | null {
  if (values.length === 0) return 'none'
  const lines = values.flatMap((value) => inOneLine(value) ?? [])
  const text = lines.join('; ')
  return lines.length === values.length && (values.length === 1 || text.length <= MAX_LIST) ? text : null
}

function hasOnly(value: JsonObject, fields: readonly string[]): boolean {
  return Object.keys(value).every((field) => fields.includes(field))
}
