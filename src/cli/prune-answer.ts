import { isMadeId } from '../domain/model/identity.ts'
import { isList, isObject, type Json, type JsonObject } from './json.ts'

/** Fields that are for programs. */
const UNREAD = ['__typename', 'cursor']

/**
 * The fields of an answer without what nobody reads: what is null, cursors, ids made by rule. Items of a list
 * are put together with their nodes, and the `edges` or `nodes` of a connection stand in a list called `items`, followed by
 * `more`, the cursor of the next page.
 */
export function pruneAnswer(answer: JsonObject): JsonObject {
  const entries = Object.entries(answer).filter(([field, one]) => one !== null && !UNREAD.includes(field))
  const read = entries.filter(([field, one]) => !(field === 'id' && isMadeId(String(one))))
  return Object.fromEntries((read.length > 0 ? read : entries).map(([field, one]) => [field, pruned(one)]))
}

function pruned(value: Json): Json {
  if (isList(value)) return value.map((item) => pruned(withNode(item)))
  if (!isObject(value)) return value
  const { edges, nodes, pageInfo, ...rest } = value
  const items = isList(edges) ? edges : nodes
  return pruneAnswer(isList(items) ? { ...rest, items, more: nextPageOf(pageInfo) } : value)
}

/** What is told of a thing, and the thing itself, in one. */
function withNode(item: Json): Json {
  if (!isObject(item) || !isObject(item['node'])) return item
  const { node } = item
  return Object.fromEntries(
    Object.entries(item).flatMap(([field, one]) => (one === node ? Object.entries(node) : [[field, one]])),
  )
}

function nextPageOf(pageInfo: Json | undefined): Json {
  if (!isObject(pageInfo) || pageInfo['hasNextPage'] !== true) return null
  return pageInfo['endCursor'] ?? 'these'
}

/** A list with what is told of it, as `pruneAnswer` leaves it. */
export interface ConnectionObject extends JsonObject {
  readonly items: readonly Json[]
}

export function isConnection(value: Json): value is ConnectionObject {
  return isObject(value) && isList(value['items'])
}
