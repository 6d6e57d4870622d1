import { knownIn } from '../../errors.ts'
import { gather } from '../evidence/gather.ts'
import type { Attribute, Relationship } from '../evidence/relationship.ts'
import { existsIn, PLAIN_VIEW } from '../evidence/view.ts'
import { wholeIdentifier } from '../model/attribute-kind.ts'
import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'
import type { Entity } from '../model/entity.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { foldForSearch } from '../text/fold.ts'
import { type NameCandidate, namesOf, wordsOf } from './rank-names.ts'

/** Each entity of a record with what ranks its names, in the order of the entities. */
export function nameCandidates(
  entities: readonly Entity[],
  relationships: readonly Relationship[],
  claims: readonly Claim[],
  identifiers: ReadonlyMap<string, readonly string[]>,
): readonly NameCandidate[] {
  const counts = new Map<string, number>()
  for (const claim of claims) for (const id of entitiesNamedIn(claim)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const stated = relationships.filter((one) => one.type === 'PART_OF' && existsIn(PLAIN_VIEW, one))
  const wholes = gather(stated, ({ subjectId }) => subjectId)
  return entities.map((entity) => {
    const words = (wholes.get(entity.id) ?? []).flatMap(({ objectId }) => ownWordsOf(knownIn(entityById, objectId)))
    return {
      entity,
      claimCount: counts.get(entity.id) ?? 0,
      wholeWords: [...new Set(words)].sort(),
      identifiers: identifiers.get(entity.id) ?? [],
    }
  })
}

/** For each entity the identifiers that it is stated to have, with their schemes, each once, ascending. */
export function statedIdentifiers(
  attributes: readonly Attribute[],
  { attributeOf }: Vocabulary,
): ReadonlyMap<string, readonly string[]> {
  const found = attributes.flatMap(({ attribute, aboutId, attestations }) => {
    const kind = attributeOf(attribute)
    if (kind.form !== 'IDENTIFIER') return []
    const stated = attestations.filter(({ modality }) => modality === 'STATED').flatMap(({ text }) => text ?? [])
    return stated.map((value) => ({ aboutId, whole: wholeIdentifier(kind, value) }))
  })
  const byEntity = gather(found, ({ aboutId }) => aboutId)
  return new Map([...byEntity].map(([id, ones]) => [id, [...new Set(ones.map(({ whole }) => whole))].sort()]))
}

/** The words of an entity's names, folded for search, each once. */
export function ownWordsOf(entity: Entity): readonly string[] {
  return [...new Set(namesOf(entity).flatMap((name) => wordsOf(foldForSearch(name))))]
}
