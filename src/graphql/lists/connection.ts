import { compareText } from '../../domain/text/compare-text.ts'
import { COUNTING, type Listing, type ListPage, MAX_COUNTED, type Page, type Row } from '../../store/store.ts'
import { checkedNumber } from '../arguments/check-bounds.ts'
import type { Limits } from '../limits/limits.ts'
import { DEFAULT_FIRST } from '../limits/list-bounds.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

/** A page that was asked for: of which list, how long, and after which sort key. */
export interface AskedPage {
  readonly first: number
  readonly after: string | null
  /** The list and the arguments that its cursors are good for. */
  readonly list: readonly [field: string, args: unknown]
}

/** A page of a list, as the connection types of the API show it. */
export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly count: () => Promise<number | null>
}

/** An item with its place; the cursor is made when asked for. */
export interface Edge<Item> {
  readonly item: Item
  readonly cursor: () => string
}

/** Reads `first` and `after` of a list named by its field and its other arguments. */
export function askedPage(
  list: AskedPage['list'],
  args: { readonly first?: number | null; readonly after?: string | null },
  limits: Limits,
): AskedPage {
  const first = checkedNumber('first', args.first, DEFAULT_FIRST, limits.first)
  return { first, after: decodeCursor(...list, args.after ?? null), list }
}

/** The page to ask the store for: one row more than wanted tells whether another page follows. */
export function withOneMore({ first, after }: AskedPage): Page {
  return { first: first + 1, after }
}

/** A connection from the rows that `withOneMore` gave. */
export function connectionOf<Item>(
  asked: AskedPage,
  rows: readonly Item[],
  sortKeyOf: (item: Item) => string,
  count: () => Promise<number | null>,
): Connection<Item> {
  return {
    edges: rows
      .slice(0, asked.first)
      .map((item) => ({ item, cursor: () => encodeCursor(...asked.list, sortKeyOf(item)) })),
    hasNextPage: rows.length > asked.first,
    hasPreviousPage: asked.after !== null,
    count,
  }
}

/** A page of a list that the store gives, and counts when asked; `ask` asks for a part of it. */
export async function listConnection<Item>(
  asked: AskedPage,
  ask: (page: ListPage) => Promise<Listing<Item>>,
): Promise<Connection<Row<Item>>> {
  const rows = rowsOf(await ask({ ...withOneMore(asked), keysOnly: false }))
  return connectionOf(
    asked,
    rows,
    ({ sortKey }) => sortKey,
    async () => shownCount((await ask(COUNTING)).keys.length),
  )
}

/** The part of several lists together, in order, what stands in two of them once. */
export function mergeListings<Item>(listings: readonly Listing<Item>[], { first, keysOnly }: ListPage): Listing<Item> {
  const itemByKey = new Map(
    listings.flatMap(({ keys, items }) => keys.map((key, index) => [key, items[index]] as const)),
  )
  const keys = [...itemByKey.keys()].sort(compareText).slice(0, first)
  return { keys, items: keysOnly ? [] : keys.flatMap((key) => itemByKey.get(key) ?? []) }
}

/** A connection over a whole list in order, all of it in hand. */
export function connectionOfAll<Item>(
  asked: AskedPage,
  all: readonly Item[],
  sortKeyOf: (item: Item) => string,
): Connection<Item> {
  const { after } = asked
  const rest = after === null ? all : all.filter((item) => sortKeyOf(item) > after)
  return connectionOf(asked, rest.slice(0, asked.first + 1), sortKeyOf, async () => all.length)
}

/** A count as the API shows it: null beyond what is counted. */
export function shownCount(count: number): number | null {
  return count > MAX_COUNTED ? null : count
}

/** The edges of a list of rows: a cursor and the row's item. */
export const rowEdgeFields = {
  cursor: ({ cursor }: Edge<Row<unknown>>) => cursor(),
  node: <Item>({ item }: Edge<Row<Item>>) => item.item,
}

function rowsOf<Item>({ keys, items }: Listing<Item>): readonly Row<Item>[] {
  return items.map((item, index) => ({ item, sortKey: keys[index] ?? '' }))
}

/** The fields that every connection type has beside its edges. */
export function connectionFields<Item, Node>(nodeOf: (item: Item) => Node) {
  return {
    edges: (connection: Connection<Item>) => connection.edges,
    nodes: (connection: Connection<Item>) => connection.edges.map(({ item }) => nodeOf(item)),
    pageInfo: ({ edges, hasNextPage, hasPreviousPage }: Connection<Item>) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor() ?? null,
      endCursor: edges.at(-1)?.cursor() ?? null,
    }),
    totalCount: (connection: Connection<Item>) => connection.count(),
  }
}
