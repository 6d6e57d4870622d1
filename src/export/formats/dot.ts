import type { EntityKind } from '../../domain/model/kinds.ts'
import type { ToldEdge } from '../feed/feed.ts'
import { attributeLines, citationLines, edgeWords, oneLine } from './fields.ts'
import { type Part, rowsOf, standing, titleOf, written } from './writing.ts'

const SHAPES: Readonly<Record<EntityKind, string>> = {
  ORGANISATION: 'box',
  OPERATION: 'hexagon',
  PERSON: 'ellipse',
  POST: 'trapezium',
  PLACE: 'house',
  EVENT: 'octagon',
  INSTRUMENT: 'note',
  TOPIC: 'plaintext',
  ASSET: 'cylinder',
}

/**
 * DOT, as Graphviz draws it. The sentence and the receipts of a relationship are its tooltip; what is planned is dashed, and
 * how it is said stands in fields that Graphviz hands on.
 */
export const dot: Part = written(
  standing(
    (head) =>
      `digraph record {\n  label=${quoted(titleOf(head))}\n  node [fontname="sans-serif"]\n  edge [fontname="sans-serif"]\n`,
  ),
  rowsOf(
    ({ nodes }) => nodes(),
    (node) => {
      const { id, name, kind } = node.entity
      const told = attributeLines(node)
      const tooltip = told.length === 0 ? '' : `, tooltip=${quoted([oneLine(name), ...told].join('\n'))}`
      return `  ${quoted(id)} [label=${quoted(oneLine(name))}, shape=${SHAPES[kind]}, kind=${kind}${tooltip}]\n`
    },
  ),
  rowsOf(
    ({ edges }) => edges(),
    (edge) => {
      const { subjectId, objectId } = edge.relationship
      return `  ${quoted(subjectId)} -> ${quoted(objectId)} [${fieldsOf(edge).join(', ')}]\n`
    },
  ),
  standing(() => '}\n'),
)

function fieldsOf(edge: ToldEdge): readonly string[] {
  const { relationship, modality, reported, inferred, certainty, period, sentence } = edge
  return [
    `label=${quoted(oneLine(edgeWords(edge)))}`,
    `id=${quoted(relationship.id)}, key=${quoted(relationship.id)}`,
    `type=${relationship.type}, modality=${modality}, reported=${reported}, inferred=${inferred}`,
    ...(certainty === null ? [] : [`certainty=${certainty}`]),
    ...(period === null ? [] : [`when=${quoted(period.edtf)}`]),
    ...(modality === 'PLANNED' ? ['style=dashed'] : []),
    `tooltip=${quoted([oneLine(sentence), ...citationLines(edge)].join('\n'))}`,
  ]
}

/** A text that Graphviz shows as it is: no escape, no entity, a line feed as a line. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\0', '\uFFFD')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('&', '&amp;')
    .replaceAll('\n', '\\n')
  return `"${escaped}"`
}
