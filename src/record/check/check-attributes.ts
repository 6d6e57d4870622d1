import type { AttributeForm } from '../../domain/model/attribute-kind.ts'
import { edtfProblem } from '../read/edtf-problem.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import type { AttributeRow } from '../read/shapes.ts'
import { lineProblem, type TextProblem, urlProblem } from '../read/text-problems.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'

/** What is wrong with a value of each form. */
const VALUE_PROBLEMS: Readonly<Record<AttributeForm, TextProblem>> = {
  TEXT: lineProblem(300),
  DATE: edtfProblem,
  IDENTIFIER: lineProblem(120),
  LINK: urlProblem,
}

/** Attributes declared with a scheme that their form has not, or without the one it has; and values that are none of their form. */
export function checkAttributes({ head, claims }: RecordRows): readonly Fault[] {
  const declared = new Map<string, AttributeRow>()
  for (const kind of head?.known.attributes ?? []) if (!declared.has(kind.id)) declared.set(kind.id, kind)
  return [...schemeFaults(head), ...claims.flatMap((claim) => valueFaults(claim, declared))]
}

function schemeFaults(head: RecordRows['head']): readonly Fault[] {
  if (head === null) return []
  return (head.known.attributes ?? []).flatMap(({ form, scheme }, index) => {
    const path = ['attributes', index, 'scheme']
    if (form === 'IDENTIFIER' && scheme === undefined) {
      const message = 'is required of an IDENTIFIER: what its values are numbers of, such as gb-coh'
      return [faultAt(head.place, path, message)]
    }
    if (form === 'IDENTIFIER' || scheme === undefined) return []
    return [faultAt(head.place, path, `is only for an IDENTIFIER, and this is a ${form}: leave it out`)]
  })
}

function valueFaults({ known, place }: ClaimEntry, declared: ReadonlyMap<string, AttributeRow>): readonly Fault[] {
  const { measure, attribute, value } = known
  if (attribute === undefined) {
    if (measure === undefined || typeof value !== 'string') return []
    return [faultAt(place, ['value'], `must be a number in a figure, is ${shown(value)}`)]
  }
  if (typeof value === 'number') {
    return [faultAt(place, ['value'], `must be text in an attribute: put ${shown(value)} in quotes`)]
  }
  const kind = declared.get(attribute)
  const message = kind === undefined || value === undefined ? null : VALUE_PROBLEMS[kind.form](value)
  return message === null ? [] : [faultAt(place, ['value'], message)]
}
