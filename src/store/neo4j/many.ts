import { invariant } from '../../errors.ts'
import { type Asking, type Listing, type ListPage, MAX_IDS, type Row } from '../store.ts'
import { inOrder, onlyRow, textIn, textsIn, valuesIn } from './answer.ts'
import type { AnswerRow, Ask, Parameter } from './ask.ts'

/** The ids that a statement is asked about: each once, at most so many given. */
export function distinct(ids: readonly string[], most = MAX_IDS): readonly string[] {
  invariant(ids.length <= most, `${ids.length} ids asked about at once, of at most ${most}`)
  return [...new Set(ids)]
}

/** What each id stands for, by a statement that takes `ids` and gives `rows`; null for an unknown id. */
export async function byId<Value extends { readonly id: string }>(
  ask: Ask,
  question: string,
  ids: readonly string[],
  asking: Asking,
): Promise<readonly (Value | null)[]> {
  const values = valuesIn<Value>(onlyRow(await ask(question, { ids: distinct(ids) }, asking)), 'rows')
  return inOrder(ids, new Map(values.map((value) => [value.id, value])))
}

/** The items of a page with their sort keys, from the columns `sortKeys` and `rows`. */
export function rowsIn<Item>(row: AnswerRow): readonly Row<Item>[] {
  const items = valuesIn<Item>(row, 'rows')
  return textsIn(row, 'sortKeys').flatMap((sortKey, index) => {
    const item = items[index]
    return item === undefined ? [] : [{ item, sortKey }]
  })
}

/** The parameters by which a statement takes a page of a list, or only the places in it. */
export function pageParameters({ first, after, keysOnly }: ListPage) {
  return { first, after: after ?? '', keysOnly }
}

/** The parameters that tell entities asked about from the whole record, which null asks of. */
export function aboutParameters(aboutIds: readonly (string | null)[]): Readonly<Record<string, Parameter>> {
  return { ids: distinct(aboutIds.filter((id) => id !== null)), isOfAll: aboutIds.includes(null) }
}

/** A page of a list from the columns `sortKeys` and `rows`. */
export function listingIn<Item>(row: AnswerRow): Listing<Item> {
  return { keys: textsIn(row, 'sortKeys'), items: valuesIn<Item>(row, 'rows') }
}

/** The page of each id, or of the whole record for null, in their order; empty for an unknown one. */
export function listingsInOrder<Item>(
  ids: readonly (string | null)[],
  rows: readonly AnswerRow[],
): readonly Listing<Item>[] {
  const listings = new Map(rows.map((row) => [textIn(row, 'id'), listingIn<Item>(row)]))
  return ids.map((id) => listings.get(id) ?? { keys: [], items: [] })
}
