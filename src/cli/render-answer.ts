import { inOneLine, nameOf, placeOf } from './in-one-line.ts'
import { isList, isObject, type Json, type JsonObject } from './json.ts'
import { bulleted, tableLines, wrapped } from './lay-out.ts'
import { type ConnectionObject, isConnection, pruneAnswer } from './prune-answer.ts'

/** Fields that say what a thing is, and so need no label. */
const SENTENCES = ['sentence', 'statement', 'question', 'value']
/** How long a value in a table may be that is not a text itself, in characters. */
const MAX_CELL = 100

/**
 * The data of an answer as a text to be read, whatever the question: what is told in prose first, then the rest, field
 * by field in the order of the question. Lists are tables where their items are flat. Empty where there is no data.
 */
export function renderAnswer(data: JsonObject): string {
  const answer = pruneAnswer(data)
  const [only, another] = Object.values(answer)
  const isPlain = another === undefined && isObject(only) && !isConnection(only)
  const told = proseIn(answer).flatMap((text) => ['', ...wrapped(text, 0)])
  const lines = isPlain ? objectLines(withoutProse(only), 0) : fieldLines(withoutProse(answer), 0)
  return spaced([...told, '', ...lines])
}

/** The prose of the answer and of what it is of; that of the items of a list stays with them. */
function proseIn(value: Json): readonly string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([field, one]) => (field === 'prose' ? proseText(one) : proseIn(one)))
}

function proseText(prose: Json): readonly string[] {
  const text = isObject(prose) ? (prose['text'] ?? prose['markdown']) : null
  return typeof text === 'string' ? [text] : []
}

function withoutProse(value: JsonObject): JsonObject {
  const rest = Object.entries(value).filter(([field]) => field !== 'prose')
  return Object.fromEntries(rest.map(([field, one]) => [field, isObject(one) ? withoutProse(one) : one]))
}

/** A thing: what it is called or says, where its claim stands, what is told of it, then its other fields. */
function objectLines(value: JsonObject, indent: number): readonly string[] {
  const said = SENTENCES.filter((field) => typeof value[field] === 'string')
  const heads = [
    nameOf(value),
    ...said.map((field) => String(value[field])),
    placeOf(value),
    ...proseText(value['prose'] ?? null),
  ]
  const shown = [
    'prose',
    ...said,
    ...(nameOf(value) === null ? [] : ['name', 'title', 'kind', 'id']),
    ...(placeOf(value) === null ? [] : ['document', 'locator', 'phrase']),
  ]
  const rest = Object.fromEntries(Object.entries(value).filter(([field]) => !shown.includes(field)))
  return [...heads.flatMap((one) => (one === null ? [] : wrapped(one, indent))), ...fieldLines(rest, indent)]
}

function fieldLines(value: JsonObject, indent: number): readonly string[] {
  return Object.entries(value).flatMap(([field, one]) => labelledLines(fieldWords(field), one, indent))
}

function labelledLines(label: string, value: Json, indent: number): readonly string[] {
  const text = isConnection(value) ? null : inOneLine(value)
  if (text !== null) return wrapped(`${label}: ${text}`, indent + 2, indent)
  const edge = indent === 0 ? [''] : []
  return [...edge, ...headedLines(label, value, indent), ...edge]
}

function headedLines(label: string, value: Json, indent: number): readonly string[] {
  if (isConnection(value)) return connectionLines(label, value, indent)
  const heading = `${' '.repeat(indent)}${label}:`
  if (isList(value)) return [heading, ...listLines(value, indent + 2)]
  return [heading, ...(isObject(value) ? objectLines(value, indent + 2) : wrapped(String(value), indent + 2))]
}

/** A list with what is told of it: what is short before its items, the rest after them. */
function connectionLines(label: string, connection: ConnectionObject, indent: number): readonly string[] {
  const { items, totalCount = null, more = null, ...rest } = connection
  const margin = ' '.repeat(indent)
  if (items.length === 0 && Object.keys(rest).length === 0) return [`${margin}${label}: none`]
  const isShort = (one: Json) => !isConnection(one) && inOneLine(one) !== null
  const fields = (areShort: boolean) => Object.entries(rest).filter(([, one]) => isShort(one) === areShort)
  return [
    `${margin}${label}${totalCount === null ? '' : ` (${inOneLine(totalCount)})`}:`,
    ...fieldLines(Object.fromEntries(fields(true)), indent + 2),
    ...listLines(items, indent + 2),
    ...fieldLines(Object.fromEntries(fields(false)), indent + 2),
    ...(more === null ? [] : [`${margin}  more after ${more}`]),
  ]
}

function listLines(items: readonly Json[], indent: number): readonly string[] {
  if (items.length === 0) return [`${' '.repeat(indent)}none`]
  return flatTable(items, indent) ?? items.flatMap((item) => bulleted(itemLines(item, indent + 2), indent))
}

function itemLines(item: Json, indent: number): readonly string[] {
  const text = inOneLine(item)
  if (text !== null) return wrapped(text, indent)
  return isObject(item) ? objectLines(item, indent) : listLines(isList(item) ? item : [], indent)
}

/** Items of which each is a row of short values; null where they are not. */
function flatTable(items: readonly Json[], indent: number): readonly string[] | null {
  const rows = items.filter(isObject)
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (rows.length < Math.max(items.length, 2) || fields.length < 2 || rows.some(isTold)) return null
  const cells = rows.map((row) => fields.flatMap((field) => cellOf(row[field] ?? null) ?? []))
  if (cells.some((row) => row.length < fields.length)) return null
  return tableLines(fields.map(fieldWords), cells, indent)
}

/** Whether a thing reads better as a sentence or a name than as a row. */
function isTold(item: JsonObject): boolean {
  return inOneLine(item) !== null || placeOf(item) !== null
}

function cellOf(value: Json): string | null {
  const text = inOneLine(value)
  return text === null || (typeof value !== 'string' && text.length > MAX_CELL) ? null : text
}

/** `speakingCount` is "speaking count". */
function fieldWords(field: string): string {
  return field.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** One empty line where there are several, and none at the edges. */
function spaced(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
