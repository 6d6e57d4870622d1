import { type Evidenced, existsIn, PLAIN_VIEW, type View } from '../../../domain/evidence/view.ts'

/**
 * As which of what makes a thing it is shown by a View that leaves out nothing but by modality: so told by its row that most
 * questions, which ask in no other View, need not look at its claims.
 */
export type Plain = 'STATED' | 'PLANNED' | 'BOTH' | 'NEITHER'

/** As which a thing is shown by such a View. */
export function plainOf(thing: Evidenced): Plain {
  const isStated = existsIn({ ...PLAIN_VIEW, modalities: ['STATED'] }, thing)
  const isPlanned = existsIn({ ...PLAIN_VIEW, modalities: ['PLANNED'] }, thing)
  if (isStated && isPlanned) return 'BOTH'
  if (isStated) return 'STATED'
  return isPlanned ? 'PLANNED' : 'NEITHER'
}

/** What is shown by a View, where it is one that leaves out nothing but by modality; null for any other. */
export function plainWanted(view: View): readonly Plain[] | null {
  const { asOf, knownBy, documents, modalities, reported, inferred } = view
  const isPlain = asOf === null && knownBy === null && documents === null && reported && inferred
  if (!isPlain) return null
  const wanted = (['STATED', 'PLANNED'] as const).filter((modality) => modalities.includes(modality))
  return wanted.length === 0 ? [] : [...wanted, 'BOTH']
}
