import { invariant } from '../../errors.ts'
import type { QuerySubgraphArgs } from '../generated.ts'
import { readQuestion } from './named-questions.ts'

/**
 * The question `subgraph` with each argument as a variable of its own, as the address of an export and its command give
 * them. It is no file of `schema/questions/`: what it finds is written in another format.
 */
export const SUBGRAPH_QUESTION = readQuestion(
  'subgraph',
  `# What is around some entities?
#
# The part of the graph around some entities, as \`subgraph\` gives it.
#
# @order 0
query Subgraph(
  # Where to begin: ids, names or other names.
  $around: [String!]!
  # How many steps to walk.
  $depth: Int
  # How many entities.
  $limit: Int
  # Only these types.
  $types: [RelationshipType!]
  # And those of these families.
  $families: [RelationshipFamily!]
  # Only of type OTHER with one of these labels.
  $labels: [String!]
  # Only to entities of these kinds.
  $otherKinds: [EntityKind!]
  # Only to entities of these classifications.
  $classifications: [String!]
  # Only seen from the subject (OUT) or the object (IN).
  $direction: Direction
  # The day asked about.
  $asOf: Date
  # How certain on that day.
  $atLeast: Certainty
  # Only documents certainly public by this day.
  $knownBy: Date
  # Only these documents.
  $documents: [ID!]
  # How it is said.
  $modalities: [Modality!]
  # Whether reported claims count.
  $reported: Boolean
  # Whether the editor's readings count.
  $inferred: Boolean
) {
  subgraph(
    around: $around
    depth: $depth
    limit: $limit
    where: {
      types: $types
      families: $families
      labels: $labels
      otherKinds: $otherKinds
      classifications: $classifications
      direction: $direction
    }
    view: {
      asOf: $asOf
      atLeast: $atLeast
      knownBy: $knownBy
      documents: $documents
      modalities: $modalities
      reported: $reported
      inferred: $inferred
    }
  ) {
    truncated
  }
}
`,
)

/** The arguments of `subgraph` that values of the variables stand for. */
export function subgraphArguments(values: Readonly<Record<string, unknown>>): QuerySubgraphArgs {
  const { around, depth, limit, types, families, labels, otherKinds, classifications, direction, ...view } = values
  const where = { types, families, labels, otherKinds, classifications, direction }
  invariant(Array.isArray(around), 'a variable that must be given is there')
  // Each was coerced to the type that it has in the question.
  return { around, depth, limit, where, view } as QuerySubgraphArgs
}
