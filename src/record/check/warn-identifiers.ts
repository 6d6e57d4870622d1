import { wholeIdentifier } from '../../domain/model/attribute-kind.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { DocumentaryRecord } from '../../domain/model/record.ts'
import { fold } from '../../domain/text/fold.ts'
import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'

/** A warning for each further entity that is stated to have an identifier which another has: asked by it, they are AMBIGUOUS. */
export function warnIdentifiers({ attributes, claims }: DocumentaryRecord, rows: RecordRows): readonly Fault[] {
  if (!attributes.some(({ form }) => form === 'IDENTIFIER')) return []
  const kinds = new Map(attributes.map((kind) => [kind.id, kind]))
  const bearers = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { content, modality, subjectId } = claim
    const kind = content.form === 'ATTRIBUTE' ? kinds.get(content.attribute) : undefined
    if (content.form !== 'ATTRIBUTE' || kind?.form !== 'IDENTIFIER' || modality !== 'STATED') continue
    const key = fold(wholeIdentifier(kind, content.value))
    const known = bearers.get(key)
    if (known === undefined) bearers.set(key, [claim])
    else if (!known.some((other) => other.subjectId === subjectId)) known.push(claim)
  }
  const places = new Map(rows.claims.map(({ known, place }) => [known.id, place]))
  return [...bearers].flatMap(([key, [first, ...others]]) =>
    others.flatMap(({ id, subjectId }) => {
      const place = places.get(id)
      if (first === undefined || place === undefined) return []
      const message = `"${subjectId}" has the identifier ${key}, as "${first.subjectId}" has by ${first.id}`
      return [faultAt(place, ['value'], `${message}: whoever asks by it gets both; is one of them the other?`)]
    }),
  )
}
