import type { View } from '../../domain/evidence/view.ts'
import type { Modality } from '../../domain/model/claim.ts'
import type { ModalityCount } from '../models.ts'

/** The most that is counted of one modality. */
const MAX_WITHHELD = 1000

/** The modalities that make a relationship, in the order in which a list would have it by them. */
const MAKING = ['STATED', 'PLANNED'] as const satisfies readonly Modality[]

/**
 * What the same list would have with all modalities and does not have in this View, by the first modality that it would
 * have it by; above zero only. To want a modality more takes nothing from a list, so what it adds is the difference of two
 * counts: asks for one, and one more for each modality that the View leaves out. A count is null where it is beyond counting.
 */
export async function withheldFrom(
  view: View,
  countIn: (view: View) => Promise<number | null>,
): Promise<readonly ModalityCount[]> {
  const left = MAKING.filter((modality) => !view.modalities.includes(modality))
  if (left.length === 0) return []
  const widened = left.map((_, index): View => {
    return { ...view, modalities: [...view.modalities, ...left.slice(0, index + 1)] }
  })
  const [shown = null, ...more] = await Promise.all([view, ...widened].map(countIn))
  return left.flatMap((modality, index) => {
    const [before = null, after = null] = [index === 0 ? shown : more[index - 1], more[index]]
    const count = before === null || after === null ? null : after - before
    if (count === 0) return []
    return [{ modality, count: count !== null && count <= MAX_WITHHELD ? count : null }]
  })
}
