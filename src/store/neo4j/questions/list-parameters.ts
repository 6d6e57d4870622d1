import { SEPARATOR } from '../../../domain/evidence/sort-key.ts'
import { invariant } from '../../../errors.ts'
import { MAX_IDS, type Page } from '../../store.ts'
import type { Parameter } from '../driver/ask.ts'

/** The first character above the separator of a sort key. */
const AFTER_SEPARATOR = '\n'

/** More rows than there are: the bound of what has none. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER

/** Stands after every sort key. */
const AFTER_ALL = '\u007f'

/** The ids that a statement is asked about: each once, at most so many given. */
export function distinct(ids: readonly string[], most = MAX_IDS): readonly string[] {
  invariant(ids.length <= most, `${ids.length} ids asked about at once, of at most ${most}`)
  return [...new Set(ids)]
}

/** The parameters that tell entities asked about from the whole record, which null asks of. */
export function aboutParameters(aboutIds: readonly (string | null)[]): Readonly<Record<string, Parameter>> {
  return { ids: distinct(aboutIds.filter((id) => id !== null)), isOfAll: aboutIds.includes(null) }
}

/**
 * The parameters by which a statement takes a page of a list whose sort keys begin with a part of their own (a measure, a
 * kind), in that part or these or in all: from where to where to look, in parallel lists.
 */
export function partParameters(parts: readonly string[] | null, { first, after, keysOnly }: Page) {
  const ranges =
    parts === null
      ? [{ from: '', to: AFTER_ALL }]
      : [...new Set(parts)].map((part) => ({ from: `${part}${SEPARATOR}`, to: `${part}${AFTER_SEPARATOR}` }))
  return {
    afters: ranges.map(({ from }) => (after !== null && after > from ? after : from)),
    befores: ranges.map(({ to }) => to),
    ...{ first, keysOnly },
  }
}

/** The parameters by which a statement takes a page of a list, or only the places in it. */
export function pageParameters({ first, after, keysOnly }: Page) {
  return { first, after: after ?? '', keysOnly }
}
