import { KIND_HINTS } from '../../domain/model/kind-hints.ts'
import { ENTITY_KINDS, type EntityKind } from '../../domain/model/kinds.ts'

/** What a legend says of a kind, and in which colour. */
interface LegendRow {
  readonly kind: EntityKind
  readonly one: string
  readonly many: string
  readonly colour: string
}

/** Every kind, in the order of the API, as on a light ground. */
export const LEGEND: readonly LegendRow[] = ENTITY_KINDS.map((kind) => {
  const { one, many, colour } = KIND_HINTS[kind]
  return { kind, one, many, colour }
})
