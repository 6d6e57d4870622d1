import { knownIn } from '../../errors.ts'
import { gather } from '../evidence/gather.ts'
import { type Entity, nameInSentence } from '../model/entity.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { isolated } from '../text/isolate.ts'
import type { NameOf } from './sentence.ts'

/**
 * How sentences name these entities and say the types of a vocabulary; of any other is no name known, which is our bug. Those
 * of them that have one name are told apart by their ids: "John Marsh (p1)".
 */
export function spokenNames(entities: readonly Entity[], vocabulary: Vocabulary): NameOf {
  const idsByName = gather(entities, ({ name }) => name)
  const names = new Map(
    entities.map((entity) => {
      const isAlone = new Set(idsByName.get(entity.name)?.map(({ id }) => id)).size === 1
      const name = isolated(nameInSentence(entity))
      return [entity.id, isAlone ? name : `${name} (${entity.id})`]
    }),
  )
  const plural = new Set(entities.filter(({ isPlural }) => isPlural).map(({ id }) => id))
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const topics = new Set(entities.filter(({ kind }) => kind === 'TOPIC').map(({ id }) => id))
  const small = entities.filter(isHandle).map(nameInSentence)
  return Object.assign((id: string) => knownIn(names, id), {
    isPlural: (id: string) => plural.has(id),
    isActor: (id: string) => !topics.has(id),
    vocabulary,
    begins: (text: string) => small.some((name) => text.startsWith(name)),
    kindOf: (id: string) => kinds.get(id) ?? null,
  })
}

/** Whether a person's name is written as a register has it, in small letters with marks within, and would be no name with a capital: john-prescott. */
function isHandle({ kind, name, article, inSentence }: Entity): boolean {
  return kind === 'PERSON' && article === null && inSentence === null && HANDLE.test(name)
}

const HANDLE = /^\p{Ll}[\p{Ll}\p{N}]*(?:[-_.@][\p{Ll}\p{N}]+)+$/u
