import { citedPlace, inOneLine, nameOf } from './in-one-line.ts'
import { isList, isObject, type Json, type JsonObject } from './json.ts'
import { bulleted, further, type Margin, tableLines, wrapped } from './lay-out.ts'
import { type ConnectionObject, isConnection, pruneAnswer } from './prune-answer.ts'
import { PLAIN_SCREEN, type Screen, withBoldLabels, withDimNotes } from './screen.ts'

/** Fields that say what a thing is, and so need no label. */
const SENTENCES = ['sentence', 'statement', 'question', 'value']
/** How long a value in a table may be that is not a text itself, in characters. */
const MAX_CELL = 100

/**
 * The data of an answer as a text to be read, whatever the question: what is told in prose first, then the rest, field
 * by field in the order of the question. Lists are tables where their items are flat. Empty where there is no data.
 */
export function renderAnswer(data: JsonObject, screen: Screen = PLAIN_SCREEN): string {
  const answer = pruneAnswer(data)
  const margin = { indent: 0, width: screen.width }
  const [only, another] = Object.values(answer)
  const isPlain = another === undefined && isObject(only) && !isConnection(only)
  const lines = isPlain ? objectLines(withoutProse(only), margin) : fieldLines(withoutProse(answer), margin)
  return spaced([...toldLines(proseIn(answer), screen), '', ...withBoldLabels(lines, screen)])
}

/** What an answer tells in prose, and where a list goes on; all of it where there is no prose. Empty where there is no data. */
export function renderTold(data: JsonObject, screen: Screen = PLAIN_SCREEN): string {
  const answer = pruneAnswer(data)
  const told = proseIn(answer)
  if (told.length === 0) return renderAnswer(data, screen)
  const lines = fieldLines(Object.fromEntries(furtherIn(answer)), { indent: 0, width: screen.width })
  return spaced([...toldLines(told, screen), '', ...withBoldLabels(lines, screen)])
}

function toldLines(told: readonly string[], screen: Screen): readonly string[] {
  return told.flatMap((text) => ['', ...withDimNotes(wrapped(text, { indent: 0, width: screen.width }), screen)])
}

/** Where a list that is told goes on, or one beside what is told. */
function furtherIn(value: JsonObject): readonly (readonly [string, Json])[] {
  if (value['prose'] !== undefined) {
    const more = [value, ...Object.values(value).filter(isObject)].map((one) => one['more'])
    return more.flatMap((cursor) => (typeof cursor === 'string' ? [['more', `--after ${cursor}`] as const] : []))
  }
  return Object.values(value).flatMap((one) => (isObject(one) && proseIn(one).length > 0 ? furtherIn(one) : []))
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

/** What is told by no more than its prose is left out with it. */
function withoutProse(value: JsonObject): JsonObject {
  const rest = Object.entries(value).filter(([field]) => field !== 'prose')
  const isOnlyProse = (one: Json) => isObject(one) && Object.keys(one).join() === 'prose'
  return Object.fromEntries(
    rest.filter(([, one]) => !isOnlyProse(one)).map(([field, one]) => [field, isObject(one) ? withoutProse(one) : one]),
  )
}

/** A thing: what it is called or says, where its claim stands, what is told of it, then its other fields. */
function objectLines(value: JsonObject, margin: Margin): readonly string[] {
  const said = SENTENCES.filter((field) => typeof value[field] === 'string')
  const heads = [
    nameOf(value),
    ...said.map((field) => String(value[field])),
    citedPlace(value),
    ...proseText(value['prose'] ?? null),
  ]
  const shown = [
    'prose',
    ...said,
    ...(nameOf(value) === null ? [] : ['name', 'title', 'kind', 'id']),
    ...(citedPlace(value) === null ? [] : ['document', 'locator', 'phrase']),
  ]
  const rest = Object.fromEntries(Object.entries(value).filter(([field]) => !shown.includes(field)))
  return [...heads.flatMap((one) => (one === null ? [] : wrapped(one, margin))), ...fieldLines(rest, margin)]
}

function fieldLines(value: JsonObject, margin: Margin): readonly string[] {
  return Object.entries(value).flatMap(([field, one]) => labelledLines(fieldWords(field), one, margin))
}

function labelledLines(label: string, value: Json, margin: Margin): readonly string[] {
  const text = isConnection(value) ? null : inOneLine(value)
  if (text !== null) return wrapped(`${label}: ${text}`, further(margin, 2), margin.indent)
  const edge = margin.indent === 0 ? [''] : []
  return [...edge, ...headedLines(label, value, margin), ...edge]
}

function headedLines(label: string, value: Json, margin: Margin): readonly string[] {
  if (isConnection(value)) return connectionLines(label, value, margin)
  const heading = `${' '.repeat(margin.indent)}${label}:`
  if (isList(value)) return [heading, ...listLines(value, further(margin, 2))]
  return [
    heading,
    ...(isObject(value) ? objectLines(value, further(margin, 2)) : wrapped(String(value), further(margin, 2))),
  ]
}

/** A list with what is told of it: what is short before its items, the rest after them. */
function connectionLines(label: string, connection: ConnectionObject, margin: Margin): readonly string[] {
  const { items, totalCount = null, more = null, ...rest } = connection
  const space = ' '.repeat(margin.indent)
  if (items.length === 0 && Object.keys(rest).length === 0) return [`${space}${label}: none`]
  const isShort = (one: Json) => !isConnection(one) && inOneLine(one) !== null
  const fields = (areShort: boolean) => Object.entries(rest).filter(([, one]) => isShort(one) === areShort)
  return [
    `${space}${label}${totalCount === null ? '' : ` (${inOneLine(totalCount)})`}:`,
    ...fieldLines(Object.fromEntries(fields(true)), further(margin, 2)),
    ...listLines(items, further(margin, 2)),
    ...fieldLines(Object.fromEntries(fields(false)), further(margin, 2)),
    ...(more === null ? [] : [`${space}  more after ${more}`]),
  ]
}

function listLines(items: readonly Json[], margin: Margin): readonly string[] {
  if (items.length === 0) return [`${' '.repeat(margin.indent)}none`]
  return flatTable(items, margin) ?? items.flatMap((item) => bulleted(itemLines(item, further(margin, 2)), margin))
}

function itemLines(item: Json, margin: Margin): readonly string[] {
  const text = inOneLine(item)
  if (text !== null) return wrapped(text, margin)
  return isObject(item) ? objectLines(item, margin) : listLines(isList(item) ? item : [], margin)
}

/** Items of which each is a row of short values; null where they are not. */
function flatTable(items: readonly Json[], margin: Margin): readonly string[] | null {
  const rows = items.filter(isObject)
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (rows.length < Math.max(items.length, 2) || fields.length < 2 || rows.some(isTold)) return null
  const cells = rows.map((row) => fields.flatMap((field) => cellOf(row[field] ?? null) ?? []))
  if (cells.some((row) => row.length < fields.length)) return null
  return tableLines(fields.map(fieldWords), cells, margin)
}

/** Whether a thing reads better as a sentence or a name than as a row. */
function isTold(item: JsonObject): boolean {
  return inOneLine(item) !== null || citedPlace(item) !== null
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
