import { invariant } from '../../errors.ts'
import { type Asking, MAX_IDS, type Row } from '../store.ts'
import { inOrder, onlyRow, textsIn, valuesIn } from './answer.ts'
import type { AnswerRow, Ask } from './ask.ts'

/** The ids that a statement is asked about: each once, at most `MAX_IDS` given. */
export function distinct(ids: readonly string[]): readonly string[] {
  invariant(ids.length <= MAX_IDS, `${ids.length} ids asked about at once, of at most ${MAX_IDS}`)
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
