import type { View } from '../../domain/evidence/view.ts'
import type { Modality } from '../../domain/model/claim.ts'
import { at } from '../../errors.ts'
import { COUNTING, type Listing, MAX_COUNTED, type Page } from '../../store/store.ts'
import type { ModalityCount } from '../models.ts'

/** The most that is counted of one modality. */
const MAX_WITHHELD = 1000

/** The modalities that make a relationship, in the order in which a list would have it by them. */
const MAKING = ['STATED', 'PLANNED'] as const satisfies readonly Modality[]

/**
 * What the same list would have with all modalities and does not have in this View, by the first modality that it would
 * have it by; above zero only. Asks for the places of the list once for each modality that the View leaves out.
 */
export async function withheldFrom(
  view: View,
  ask: (view: View, page: Page) => Promise<Listing<unknown>>,
): Promise<readonly ModalityCount[]> {
  const left = MAKING.filter((modality) => !view.modalities.includes(modality))
  if (left.length === 0) return []
  const views = [view, ...left.map((modality): View => ({ ...view, modalities: [modality] }))]
  const [shown, ...others] = await Promise.all(views.map(async (one) => (await ask(one, COUNTING)).keys))
  const met = new Set(shown)
  let isComplete = met.size <= MAX_COUNTED
  return left.flatMap((modality, index) => {
    const keys = at(others, index)
    isComplete &&= keys.length <= MAX_COUNTED
    const withheld = keys.filter((key) => !met.has(key))
    for (const key of withheld) met.add(key)
    if (isComplete && withheld.length === 0) return []
    return [{ modality, count: isComplete && withheld.length <= MAX_WITHHELD ? withheld.length : null }]
  })
}
