import { invariant } from '../../../errors.ts'
import { MAX_IDS, type Page } from '../../store.ts'
import type { Parameter } from '../driver/ask.ts'

/** The ids that a statement is asked about: each once, at most so many given. */
export function distinct(ids: readonly string[], most = MAX_IDS): readonly string[] {
  invariant(ids.length <= most, `${ids.length} ids asked about at once, of at most ${most}`)
  return [...new Set(ids)]
}

/** The parameters that tell entities asked about from the whole record, which null asks of. */
export function aboutParameters(aboutIds: readonly (string | null)[]): Readonly<Record<string, Parameter>> {
  return { ids: distinct(aboutIds.filter((id) => id !== null)), isOfAll: aboutIds.includes(null) }
}

/** The parameters by which a statement takes a page of a list, or only the places in it. */
export function pageParameters({ first, after, keysOnly }: Page) {
  return { first, after: after ?? '', keysOnly }
}
