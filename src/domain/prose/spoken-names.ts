import { knownIn } from '../../errors.ts'
import { type Entity, nameInSentence } from '../model/entity.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { NameOf } from './sentence.ts'

/** How sentences name these entities and say the types of a vocabulary; of any other is no name known, which is our bug. */
export function spokenNames(entities: readonly Entity[], vocabulary: Vocabulary): NameOf {
  const names = new Map(entities.map((entity) => [entity.id, nameInSentence(entity)]))
  const plural = new Set(entities.filter(({ isPlural }) => isPlural).map(({ id }) => id))
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const topics = new Set(entities.filter(({ kind }) => kind === 'TOPIC').map(({ id }) => id))
  return Object.assign((id: string) => knownIn(names, id), {
    isPlural: (id: string) => plural.has(id),
    isActor: (id: string) => !topics.has(id),
    vocabulary,
    kindOf: (id: string) => kinds.get(id) ?? null,
  })
}
