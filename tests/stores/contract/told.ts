import type { Relationship } from '../../../src/domain/relationship.ts'
import { PLAIN_VIEW, type View } from '../../../src/domain/view.ts'
import { invariant } from '../../../src/errors.ts'
import type { Asking, EntityRelationship, RelationshipFilter, Store } from '../../../src/store/store.ts'

/** The store that a part of the contract is held against; there once the tests run. */
export type OpenedStore = () => Store

/** Long enough for any store. */
export function asking(): Asking {
  return { signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 }
}

/** Asks for everything. */
export const EVERY: RelationshipFilter = { types: null, otherKinds: null, direction: 'BOTH' }

/** A View that differs from the plain one in these parts. */
export function viewWith(parts: Partial<View>): View {
  return { ...PLAIN_VIEW, ...parts }
}

/** A relationship as it is written down in expectations: "cedar FUNDED_BY dune fy-2008-09". */
export function told({ subjectId, type, objectId, occasion }: Relationship): string {
  return [subjectId, type, objectId, ...(occasion === null ? [] : [occasion])].join(' ')
}

/** The relationships of a list, in its order. */
export function toldAll(listed: readonly EntityRelationship[]): readonly string[] {
  return listed.map(({ relationship }) => told(relationship))
}

/** All rows of a list, read page by page; fails where a page is longer than asked for or does not go on. */
export async function readThrough<Row extends { readonly sortKey: string }>(
  first: number,
  readPage: (page: { readonly first: number; readonly after: string | null }) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (;;) {
    const after = rows.at(-1)?.sortKey ?? null
    const page = await readPage({ first, after })
    invariant(page.length <= first, `a page of ${first} holds ${page.length}`)
    invariant(after === null || page.every(({ sortKey }) => sortKey > after), `a page after ${after} begins before`)
    rows.push(...page)
    if (page.length < first) return rows
  }
}

/** The ids of what is there. */
export function ids(values: readonly ({ readonly id: string } | null)[]): readonly (string | null)[] {
  return values.map((value) => value?.id ?? null)
}
