import { RELATIONSHIP_SIDES, type Relationship } from '../../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW, type View } from '../../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../../src/domain/evidence/wanted-relationships.ts'
import { invariant } from '../../../src/errors.ts'
import type { Asking, Listing, Page, RelationshipFilter, SidedFilter, Store } from '../../../src/store/store.ts'

/** The store that a part of the contract is held against; there once the tests run. */
export type OpenedStore = () => Store

/** Long enough for any store. */
export function asking(): Asking {
  return { signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 }
}

/** The same, with the ids of what answers bring along so far, in no order that matters. */
export function bringing() {
  const brought: string[] = []
  const take = (values: readonly { readonly id: string }[]) => {
    brought.push(...values.map(({ id }) => id))
  }
  const patience: Asking = { ...asking(), along: { entities: take, documents: take } }
  return { asking: patience, brought: () => [...brought].sort() }
}

/** Asks for everything. */
export const EVERY: RelationshipFilter = { ...ANY_RELATIONSHIP, direction: 'BOTH' }

/** Asks for everything, from every side. */
export const EVERY_SIDE: SidedFilter = { ...ANY_RELATIONSHIP, sides: RELATIONSHIP_SIDES }

/** A View that differs from the plain one in these parts. */
export function viewWith(parts: Partial<View>): View {
  return { ...PLAIN_VIEW, ...parts }
}

/** A relationship as it is written down in expectations: "cedar FUNDED_BY dune fy-2008-09". */
export function told({ subjectId, type, objectId, occasion }: Relationship): string {
  return [subjectId, type, objectId, ...(occasion === null ? [] : [occasion])].join(' ')
}

/** The relationships of a list, in its order. */
export function toldAll({ items }: Listing<Relationship>): readonly string[] {
  return items.map(told)
}

/** A list, or a part of one, with nothing in it. */
export const NOTHING: Listing<never> = { keys: [], items: [] }

/** A page that holds everything. */
export const WHOLE: Page = { first: 1000, after: null, keysOnly: false }

/**
 * All of a list with its keys, read page by page; fails where a page is longer than asked for or does not go on, or
 * where its keys are others when they alone are asked for.
 */
export async function readListing<Item>(
  first: number,
  readPage: (page: Page) => Promise<Listing<Item>>,
): Promise<Listing<Item>> {
  const keys: string[] = []
  const items: Item[] = []
  for (;;) {
    const after = keys.at(-1) ?? null
    const page = await readPage({ first, after, keysOnly: false })
    const alone = await readPage({ first, after, keysOnly: true })
    invariant(page.keys.length <= first, `a page of ${first} holds ${page.keys.length}`)
    invariant(
      page.items.length === page.keys.length,
      `${page.keys.length} keys stand beside ${page.items.length} items`,
    )
    invariant(after === null || page.keys.every((key) => key > after), `a page after ${after} begins before`)
    invariant(alone.items.length === 0, 'items came where keys alone were asked for')
    invariant(alone.keys.join('\n') === page.keys.join('\n'), 'keys differ where they alone are asked for')
    keys.push(...page.keys)
    items.push(...page.items)
    if (page.keys.length < first) return { keys, items }
  }
}

/** The first of several lists; fails where there is none. */
export function firstOf<List>(lists: readonly List[]): List {
  const [list] = lists
  invariant(list !== undefined, 'there is no list')
  return list
}

/** The ids of what is there. */
export function ids(values: readonly ({ readonly id: string } | null)[]): readonly (string | null)[] {
  return values.map((value) => value?.id ?? null)
}
