import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import { BACK_ENDING, type Vocabulary } from '../../../domain/model/vocabulary.ts'

/**
 * The types of edge that lead back from object to subject beside that of a relationship itself: one where it says the same
 * of both ends, so that a walk that goes along edges only goes along it both ways.
 */
export function backEdges(type: RelationshipType, { rowOf }: Vocabulary): readonly string[] {
  return rowOf(type).symmetric ? [`${type}${BACK_ENDING}`] : []
}

/**
 * What is put in the place of each slot of a statement: the names of native types, for these can be no parameters. They
 * are a vocabulary's, whose names have no character that means anything to Cypher.
 */
export const TYPE_SLOTS = {
  /** The types of edges, as a pattern names several. */
  types: ({ types }: Vocabulary) => oneOf(types),
  /** The same with those that lead back along a symmetric one. */
  typesAndBack: (vocabulary: Vocabulary) =>
    oneOf([...vocabulary.types, ...vocabulary.types.flatMap((type) => backEdges(type, vocabulary))]),
  /** Each type with how many edges of it there are. */
  typeCounts: ({ types }: Vocabulary) =>
    types.map((type) => `{key: '${type}', count: COUNT { (:Entity)-[:${quoted(type)}]->() }}`).join(',\n'),
} as const

/** The name of a slot. */
export type TypeSlot = keyof typeof TYPE_SLOTS

function oneOf(types: readonly string[]): string {
  return types.map(quoted).join('|')
}

function quoted(type: string): string {
  return `\`${type}\``
}
