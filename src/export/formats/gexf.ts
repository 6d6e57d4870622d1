import type { Period } from '../../domain/evidence/period.ts'
import { edgeWords } from './fields.ts'
import { FLAT_EDGE, FLAT_ENTITY, type FlatField } from './flat-fields.ts'
import { type Part, rowsOf, standing, titleOf, written } from './writing.ts'
import { xmlText } from './xml.ts'

/**
 * Dynamic GEXF 1.3. A relationship has a spell from the first to the last day on which its date may be; one without a date
 * has none, and is there at all times. Each edge has its type as its `kind`: Gephi would else make one of parallel edges.
 */
export const gexf: Part = written(
  standing((head) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      `<meta><creator>Tributary</creator><description>${xmlText(titleOf(head))}</description></meta>`,
      '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval" idtype="string">',
      attributesOf('node', FLAT_ENTITY),
      attributesOf('edge', FLAT_EDGE),
      '<nodes>',
      '',
    ].join('\n'),
  ),
  rowsOf(
    ({ nodes }) => nodes(),
    (node, head) => {
      const { id, name } = node.entity
      const values = valuesOf(FLAT_ENTITY, { node, head })
      return `<node id="${xmlText(id)}" label="${xmlText(name)}">${values}</node>\n`
    },
  ),
  standing(() => '</nodes>\n<edges>\n'),
  rowsOf(
    ({ edges }) => edges(),
    (edge) => {
      const { id, type, subjectId, objectId } = edge.relationship
      const ends = `source="${xmlText(subjectId)}" target="${xmlText(objectId)}"`
      const words = `kind="${xmlText(type)}" label="${xmlText(edgeWords(edge))}"`
      return `<edge id="${xmlText(id)}" ${ends} ${words}>${valuesOf(FLAT_EDGE, edge)}${spellsOf(edge.period)}</edge>\n`
    },
  ),
  standing(() => '</edges>\n</graph>\n</gexf>\n'),
)

function attributesOf<Row>(owner: 'node' | 'edge', fields: readonly FlatField<Row>[]): string {
  const all = fields.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
  return `<attributes class="${owner}" mode="static">${all.join('')}</attributes>`
}

function valuesOf<Row>(fields: readonly FlatField<Row>[], row: Row): string {
  const values = fields.flatMap(({ name, valueIn }) => {
    const value = valueIn(row)
    return value === null ? [] : [`<attvalue for="${name}" value="${xmlText(String(value))}"/>`]
  })
  return `<attvalues>${values.join('')}</attvalues>`
}

/** A side that is open or unknown is left out. The year 0 is no year of a date in XML Schema 1.0. */
function spellsOf(period: Period | null): string {
  const [start, end] = [period?.from?.earliest ?? null, period?.until?.latest ?? null]
  if (start === null && end === null) return ''
  const sides = [start === null ? '' : ` start="${start}"`, end === null ? '' : ` end="${end}"`]
  return `<spells><spell${sides.join('')}/></spells>`
}
