import type { Asking, Listing } from '../../store.ts'
import { onlyRow, textIn, textsIn, valueOfEach, valuesIn } from '../driver/answer.ts'
import type { AnswerRow, Ask } from '../driver/ask.ts'
import { distinct } from './list-parameters.ts'

/** What each id stands for, by a statement that takes `ids` and gives `rows`; null for an unknown id. */
export async function valuesById<Value extends { readonly id: string }>(
  ask: Ask,
  question: string,
  ids: readonly string[],
  asking: Asking,
): Promise<readonly (Value | null)[]> {
  const values = valuesIn<Value>(onlyRow(await ask(question, { ids: distinct(ids) }, asking)), 'rows')
  return valueOfEach(ids, new Map(values.map((value) => [value.id, value])))
}

/** A page of a list from the columns `sortKeys` and `rows`. */
export function listingIn<Item>(row: AnswerRow): Listing<Item> {
  return { keys: textsIn(row, 'sortKeys'), items: valuesIn<Item>(row, 'rows') }
}

/** The page of each id, or of the whole record for null, in their order; empty for an unknown one. */
export function listingOfEach<Item>(
  ids: readonly (string | null)[],
  rows: readonly AnswerRow[],
): readonly Listing<Item>[] {
  const listings = new Map(rows.map((row) => [textIn(row, 'id'), listingIn<Item>(row)]))
  return ids.map((id) => listings.get(id) ?? { keys: [], items: [] })
}
