import { numberWords } from '../../domain/prose/words.ts'
import { at, Failure } from '../../errors.ts'
import { COUNTING, type Listing, MAX_COUNTED, type Page } from '../../store/store.ts'
import { checkedFirst } from '../arguments/arguments.ts'
import type { Limits } from '../limits/limits.ts'
import { type Cursors, cursorsOf } from './cursor.ts'

/** A page that was asked for: how long, after which sort key, and the cursors of its list. */
export interface AskedPage {
  readonly first: number
  /** How much of the list may be looked through; null for all of it. */
  readonly looked: number | null
  readonly after: string | null
  readonly cursors: Cursors
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

/** Reads `first` and `after` of a list, whose cursors are good for this field, its other arguments and this record alone. */
export function askedPage(
  [field, others]: readonly [field: string, others: unknown],
  args: { readonly first?: number | null; readonly after?: string | null },
  { limits, recordHash }: { readonly limits: Limits; readonly recordHash: () => string },
): AskedPage {
  const cursors = cursorsOf(field, others, recordHash())
  return { first: checkedFirst(args, limits), after: cursors.decode(args.after ?? null), cursors, looked: null }
}

/** The page to ask a store for: one item more than wanted tells whether another page follows. */
function pageFor({ first, after, looked }: Pick<AskedPage, 'first' | 'after' | 'looked'>): Page {
  return { first: first + 1, after, keysOnly: false, ...(looked === null ? {} : { looked }) }
}

/**
 * The page of a list that was asked for: every list of the API goes through here. It is counted when asked. Where its bound
 * ends it before it is full, it is shorter, and says that more may follow: whoever goes on from its last item misses nothing.
 * LIMIT_EXCEEDED, with the cursor to go on from, where nothing was found up to there.
 */
export async function connect<Item>(
  { first, after, looked, cursors }: AskedPage,
  ask: AskList<Item>,
  count: () => Promise<number | null> = () => countListed(ask),
): Promise<Connection<Item>> {
  const { keys, items, stopped } = await ask(pageFor({ first, after, looked }))
  if (stopped !== undefined && keys.length === 0) throw nothingSoFar(looked ?? 0, cursors.encode(stopped))
  return {
    edges: keys.slice(0, first).map((key, index) => ({
      item: at(items, index),
      cursor: () => cursors.encode(key),
    })),
    hasNextPage: keys.length > first || stopped !== undefined,
    hasPreviousPage: after !== null,
    count,
  }
}

function nothingSoFar(looked: number, after: string): Failure {
  const message =
    `Of what this list is chosen from ${numberWords(looked)} were looked at, and the View shows none of them: ask again with ` +
    'the cursor of `extensions.after` as `after`, or for less (`where`, `view`).'
  return new Failure('LIMIT_EXCEEDED', message, { after })
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
      get startCursor() {
        return edges[0]?.cursor() ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor() ?? null
      },
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
