import { compareText } from '../text/compare-text.ts'
import type { Attestation } from './attestation.ts'
import { type Certainty, mostCertain } from './certainty.ts'
import { gather } from './gather.ts'
import type { Attribute } from './relationship.ts'
import { certaintyIn, existsIn, type View } from './view.ts'

/**
 * The claims of an attribute apart by their values, in order of these: two values are two states of a thing, each of which
 * had its own days.
 */
export function byValue({ attestations }: Pick<Attribute, 'attestations'>): readonly (readonly Attestation[])[] {
  return [...gather(attestations, ({ text }) => text ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, ones]) => ones)
}

/** Whether an attribute exists in a View: with one value or another. */
export function hasValueIn(view: View, attribute: Pick<Attribute, 'attestations'>): boolean {
  return byValue(attribute).some((attestations) => existsIn(view, { attestations }))
}

/** The attribute as it was on the View's day: with the values that it had then; all of it where the View has no day, or shows none. */
export function attributeIn(view: View, attribute: Attribute): Attribute {
  if (view.asOf === null) return attribute
  const kept = new Set(
    byValue(attribute)
      .filter((attestations) => existsIn(view, { attestations }))
      .flat(),
  )
  return kept.size === 0
    ? attribute
    : { ...attribute, attestations: attribute.attestations.filter((one) => kept.has(one)) }
}

/** How certain it is on the View's day that it had one of its values; null as for a relationship. */
export function attributeCertainty(view: View, attribute: Pick<Attribute, 'attestations'>): Certainty | null {
  return mostCertain(byValue(attribute).map((attestations) => certaintyIn(view, { attestations })))
}
