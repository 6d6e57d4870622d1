import type { Modality } from '../../domain/claim.ts'
import type { View } from '../../domain/view.ts'
import type { DocumentView } from '../store.ts'
import type { Parameter } from './ask.ts'

/** Stands for the day by which an undated document was public, and for a View that admits all: after every day. */
export const NO_DAY = '~'

type Parameters = Readonly<Record<string, Parameter>>

/** The parameters by which a statement tells whether a relationship exists in a View, as `existsIn` does. */
export function viewParameters(view: View): Parameters {
  return { ...claimViewParameters(view, withoutDenial(view.modalities)), asOf: view.asOf, atLeast: view.atLeast }
}

/** The parameters by which a statement tells which claims a View reads, of these modalities. */
export function claimViewParameters(view: View, modalities: readonly Modality[]): Parameters {
  return { ...documentViewParameters(view), modalities, reported: view.reported }
}

/** The parameters by which a statement tells which documents a View reads. */
export function documentViewParameters({ documents, knownBy }: DocumentView): Parameters {
  return { documents, knownBy: knownBy ?? NO_DAY }
}

/** A denial makes no relationship. */
function withoutDenial(modalities: readonly Modality[]): readonly Modality[] {
  return modalities.filter((modality) => modality !== 'DENIED')
}
