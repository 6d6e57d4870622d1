import type { FeedHead, ToldEdge, ToldNode } from '../feed/feed.ts'
import { edgeWords, exportedCitation, exportedEdge, exportedNode } from './fields.ts'
import { headFields, type Part, rowsOf, standing, written } from './writing.ts'

const BETWEEN = ',\n'

/** A JSON object of two lists of rows between what stands around them. */
function graphJson(
  begin: (head: FeedHead) => string,
  toNode: (node: ToldNode, head: FeedHead) => object,
  middle: string,
  toEdge: (edge: ToldEdge) => object,
  end: string,
): Part {
  return written(
    standing(begin),
    rowsOf(
      ({ nodes }) => nodes(),
      (node, head) => JSON.stringify(toNode(node, head)),
      BETWEEN,
    ),
    standing(() => middle),
    rowsOf(
      ({ edges }) => edges(),
      (edge) => JSON.stringify(toEdge(edge)),
      BETWEEN,
    ),
    standing(() => end),
  )
}

/** Cytoscape JSON, as Cytoscape.js and Cytoscape Desktop take it. */
export const cytoscapeJson = graphJson(
  (head) => `{"data":${JSON.stringify(headFields(head))},\n"elements":{"nodes":[\n`,
  (node, head) => ({ data: { id: node.entity.id, label: node.entity.name, ...exportedNode(node, head) } }),
  '\n],"edges":[\n',
  (edge) => {
    const { id, type, subjectId: source, objectId: target } = edge.relationship
    const citations = edge.citations.map(exportedCitation)
    return { data: { id, source, target, label: edgeWords(edge), type, ...exportedEdge(edge), citations } }
  },
  '\n]}}\n',
)

/**
 * What `Graph.import` of graphology takes: a directed graph with parallel edges. Sigma takes an attribute `type` for the
 * program that draws, so that of a relationship has a name of its own.
 */
export const graphologyJson = graphJson(
  (head) => {
    const options = { type: 'directed', multi: true, allowSelfLoops: true }
    return `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(headFields(head))},\n"nodes":[\n`
  },
  (node, head) => ({ key: node.entity.id, attributes: { label: node.entity.name, ...exportedNode(node, head) } }),
  '\n],"edges":[\n',
  (edge) => {
    const { id: key, type: relationshipType, subjectId: source, objectId: target } = edge.relationship
    const citations = edge.citations.map(exportedCitation)
    return {
      ...{ key, source, target },
      attributes: { label: edgeWords(edge), relationshipType, ...exportedEdge(edge), citations },
    }
  },
  '\n]}\n',
)

/** The nodes and relationships that the Neo4j Visualization Library takes. */
export const nvlJson = graphJson(
  (head) => `{"about":${JSON.stringify(headFields(head))},\n"nodes":[\n`,
  (node, head) => ({ id: node.entity.id, caption: node.entity.name, properties: exportedNode(node, head) }),
  '\n],"relationships":[\n',
  (edge) => {
    const { id, type, subjectId: from, objectId: to } = edge.relationship
    const citations = edge.citations.map(exportedCitation)
    return { id, from, to, type, caption: edgeWords(edge), properties: { ...exportedEdge(edge), citations } }
  },
  '\n]}\n',
)
