import { FLAT_EDGE, FLAT_ENTITY, type FlatField } from './flat-fields.ts'
import { type Part, rowsOf, standing, titleOf, written } from './writing.ts'
import { xmlText } from './xml.ts'

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'

/**
 * GraphML 1.0: a directed graph, each relationship an edge with its id. Its fields hold plain values, so that lists stand in
 * one text, an item a line.
 */
export const graphml: Part = written(
  standing((head) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">`,
      `<desc>${xmlText(titleOf(head))}</desc>`,
      ...['id', 'label'].map((name) => keyOf('node', 'n', { name, type: 'string' })),
      ...FLAT_ENTITY.map((field) => keyOf('node', 'n', field)),
      ...FLAT_EDGE.map((field) => keyOf('edge', 'e', field)),
      '<graph id="record" edgedefault="directed">',
      '',
    ].join('\n'),
  ),
  rowsOf(
    ({ nodes }) => nodes(),
    (node, head) => {
      const { id, name } = node.entity
      const data = `${dataOf('n.id', id)}${dataOf('n.label', name)}${allData('n', FLAT_ENTITY, { node, head })}`
      return `<node id="${xmlToken(id)}">${data}</node>\n`
    },
  ),
  rowsOf(
    ({ edges }) => edges(),
    (edge) => {
      const { id, subjectId, objectId } = edge.relationship
      const ends = `source="${xmlToken(subjectId)}" target="${xmlToken(objectId)}"`
      return `<edge id="${xmlToken(id)}" ${ends}>${allData('e', FLAT_EDGE, edge)}</edge>\n`
    },
  ),
  standing(() => '</graph>\n</graphml>\n'),
)

/** An id as an NMTOKEN: what that cannot hold stands between dots, which no id of an entity has. */
function xmlToken(id: string): string {
  return id.replace(/[^\w:.-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`)
}

function keyOf(
  owner: 'node' | 'edge',
  prefix: string,
  { name, type }: Pick<FlatField<never>, 'name' | 'type'>,
): string {
  return `<key id="${prefix}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`
}

function allData<Row>(prefix: string, fields: readonly FlatField<Row>[], row: Row): string {
  return fields.map(({ name, valueIn }) => dataOf(`${prefix}.${name}`, valueIn(row))).join('')
}

function dataOf(key: string, value: string | number | boolean | null): string {
  return value === null ? '' : `<data key="${key}">${xmlText(String(value))}</data>`
}
