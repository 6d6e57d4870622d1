import { invariant } from '../../errors.ts'
import { COUNTING, type Listing, MAX_COUNTED, type Page } from '../../store/store.ts'
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

/** Asks for a part of a list. */
type AskList<Item> = (page: Page) => Listing<Item> | Promise<Listing<Item>>

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

/** The page of a list that was asked for: every list of the API goes through here. It is counted when asked. */
export async function connect<Item>(
  { first, after, list }: AskedPage,
  ask: AskList<Item>,
  count: () => Promise<number | null> = () => countListed(ask),
): Promise<Connection<Item>> {
  // One item more than wanted tells whether another page follows.
  const { keys, items } = await ask({ first: first + 1, after, keysOnly: false })
  invariant(keys.length === items.length, `${keys.length} keys stand beside ${items.length} items`)
  return {
    edges: keys.slice(0, first).map((key, index) => ({
      item: items[index] as Item,
      cursor: () => encodeCursor(...list, key),
    })),
    hasNextPage: keys.length > first,
    hasPreviousPage: after !== null,
    count,
  }
}

/** How many items a list has, as the API shows it. */
export async function countListed(ask: AskList<unknown>): Promise<number | null> {
  return shownCount((await ask(COUNTING)).keys.length)
}

/** A count as the API shows it: null beyond what is counted. */
export function shownCount(count: number): number | null {
  return count > MAX_COUNTED ? null : count
}

/** The fields that every connection type has. */
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

/** The fields that every edge type has. */
export function edgeFields<Item, Node>(nodeOf: (item: Item) => Node) {
  return {
    cursor: ({ cursor }: Edge<Item>) => cursor(),
    node: ({ item }: Edge<Item>) => nodeOf(item),
  }
}
