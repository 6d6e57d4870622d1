import { PLAIN_VIEW, type View } from '../../domain/evidence/view.ts'
import type { SubgraphModel } from '../models.ts'

/** The address under which the exports of a subgraph are, without its question. */
const SUBGRAPH_PATH = '/export/subgraph'

/**
 * The address that asks for a subgraph again in a format, or as its question alone where none is given: ids for names, and
 * nothing that is as it would be without. Entities that the caller had are begun from too.
 */
export function subgraphAddress({ question, filter, view }: SubgraphModel, format: string | null = null): string {
  const { startIds, depth, limit, knownIds } = question
  const parameters = new URLSearchParams([...new Set([...startIds, ...knownIds])].map((id) => ['around', id]))
  const give = (name: string, value: unknown, byDefault: unknown) => {
    if (value === byDefault || value === null) return
    // No repetition of a name gives an empty list.
    if (Array.isArray(value) && value.length > 0) for (const one of value) parameters.append(name, String(one))
    else parameters.append(name, Array.isArray(value) ? '[]' : String(value))
  }
  give('depth', depth, 1)
  give('limit', limit + knownIds.length, 200)
  give('types', filter.types, null)
  give('labels', filter.labels, null)
  give('otherKinds', filter.otherKinds, null)
  give('classifications', filter.classifications, null)
  give('direction', filter.direction, 'BOTH')
  for (const part of VIEW_PARTS) give(part, isPlain(view, part) ? null : view[part], null)
  return `${SUBGRAPH_PATH}${format === null ? '' : `.${format}`}?${parameters}`
}

const VIEW_PARTS = ['asOf', 'atLeast', 'knownBy', 'documents', 'modalities', 'reported', 'inferred'] as const

function isPlain(view: View, part: (typeof VIEW_PARTS)[number]): boolean {
  return JSON.stringify(view[part]) === JSON.stringify(PLAIN_VIEW[part])
}
