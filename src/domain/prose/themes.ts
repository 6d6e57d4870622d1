import { gather } from '../evidence/gather.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { toldAttestations, type View } from '../evidence/view.ts'
import type { RelationshipFamily } from '../model/relationship-types.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'

/** What is told of an entity together: what it is and belongs to, what was done, money, and who thought what. */
const THEMES: readonly (readonly RelationshipFamily[])[] = [
  ['LINEAGE', 'STRUCTURE', 'LEADERSHIP', 'LEGAL'],
  ['ACTION', 'PARTNERSHIP', 'OVERSIGHT', 'OTHER'],
  ['FUNDING'],
  ['POSITION'],
]

/** So few relationships are read in one paragraph. */
const FEW = 8

/**
 * Relationships of an entity, theme by theme, in each what is so before what is planned; in one where they are few. Of a field
 * who worked in it comes before what was about it.
 */
export function inThemes(
  relationships: readonly Relationship[],
  { fromId, view }: { readonly fromId: string; readonly view: View },
  nameOf: NameOf,
): readonly (readonly Relationship[])[] {
  const { rowOf } = vocabularyIn(nameOf)
  const isField = nameOf.kindOf?.(fromId) === 'TOPIC'
  if (relationships.length <= FEW && !isField) return [factsFirst(relationships, view)]
  const themeOf = ({ type }: Relationship) => THEMES.findIndex((families) => families.includes(rowOf(type).family))
  const byTheme = gather(relationships, themeOf)
  const order = isField ? [1, 0, 2, 3] : [0, 1, 2, 3]
  const themes = order.flatMap((theme) => {
    const ones = byTheme.get(theme) ?? []
    return ones.length === 0 ? [] : [factsFirst(ones, view)]
  })
  return relationships.length <= FEW ? [themes.flat()] : themes
}

/** What is so before what is planned, else in their order. */
export function factsFirst(relationships: readonly Relationship[], view: View): readonly Relationship[] {
  return factsAndPlans(relationships, view).flat()
}

/** What is so, and what is planned, each in their order. */
export function factsAndPlans(
  relationships: readonly Relationship[],
  view: View,
): readonly [facts: readonly Relationship[], plans: readonly Relationship[]] {
  const isPlan = ({ attestations }: Relationship) => toldAttestations(view, attestations)[0]?.modality === 'PLANNED'
  return [relationships.filter((one) => !isPlan(one)), relationships.filter(isPlan)]
}
