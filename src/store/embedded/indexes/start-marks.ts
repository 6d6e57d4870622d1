import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { startMark } from '../../../domain/evidence/start-mark.ts'
import { at } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import type { Narrowed } from '../kept/narrowed.ts'
import { numberTexts } from './number-texts.ts'

/** When the claims of relationships say that these begin, a slot a claim, as in `JudgedColumns`. */
export interface StartMarks {
  /** The marks that there are, the earliest and most precise first, so that the least number says which counts. */
  readonly texts: readonly string[]
  /** For each slot the place of its mark, and whether its claim is of a plan. */
  readonly numbers: Narrowed
  readonly planned: Uint8Array
}

/** Reads every date once. */
export function markStarts(relationships: () => readonly Relationship[], keep: Keep): StartMarks {
  return keep('marks', () => {
    const attestations = relationships().flatMap((relationship) => relationship.attestations)
    const marks = new Map<string | undefined, string>()
    const markAt = (slot: number) => {
      const { when } = at(attestations, slot)
      const known = marks.get(when?.edtf)
      if (known !== undefined) return known
      const mark = startMark(when)
      marks.set(when?.edtf, mark)
      return mark
    }
    return {
      ...numberTexts(attestations.length, markAt),
      planned: Uint8Array.from(attestations, ({ modality }) => (modality === 'PLANNED' ? 1 : 0)),
    }
  })
}
