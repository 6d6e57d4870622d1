import { Failure } from '../errors.ts'
import { claimsCsv, entitiesCsv, relationshipsCsv } from './formats/csv.ts'
import { dot } from './formats/dot.ts'
import { gexf } from './formats/gexf.ts'
import { cytoscapeJson, graphologyJson, nvlJson } from './formats/graph-json.ts'
import { graphml } from './formats/graphml.ts'
import { jsonLd } from './formats/json-ld.ts'
import { mermaid } from './formats/mermaid.ts'
import { claimRows, disagreementRows, documentRows, entityRows, recordYaml } from './formats/record-rows.ts'
import type { Part } from './formats/writing.ts'

/** A form in which the graph can be taken elsewhere. */
export interface ExportFormat {
  /** What stands behind the dot of its address, and ends its file's name. */
  readonly name: string
  /** Its media type. */
  readonly type: string
  /** Whether it is a file of a record, where it stands in a record's folder; a part of a record is none. */
  readonly recordFile: string | null
  readonly write: Part
}

const JSON_TYPE = 'application/json'
const LINES = 'application/x-ndjson'
const CSV = 'text/csv; charset=utf-8; header=present'

/** Every format, in the order of the documentation. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  format('cytoscape.json', JSON_TYPE, cytoscapeJson),
  format('graphology.json', JSON_TYPE, graphologyJson),
  format('nvl.json', JSON_TYPE, nvlJson),
  format('entities.csv', CSV, entitiesCsv),
  format('relationships.csv', CSV, relationshipsCsv),
  format('claims.csv', CSV, claimsCsv),
  format('graphml', 'application/graphml+xml; charset=utf-8', graphml),
  format('gexf', 'application/gexf+xml; charset=utf-8', gexf),
  format('jsonld', 'application/ld+json', jsonLd),
  format('dot', 'text/vnd.graphviz; charset=utf-8', dot),
  format('mmd', 'text/vnd.mermaid; charset=utf-8', mermaid),
  format('yaml', 'application/yaml', recordYaml, 'record.yaml'),
  format('entities.jsonl', LINES, entityRows, 'entities/entities.jsonl'),
  format('documents.jsonl', LINES, documentRows, 'documents/documents.jsonl'),
  format('claims.jsonl', LINES, claimRows, 'claims/claims.jsonl'),
  format('disagreements.jsonl', LINES, disagreementRows, 'disagreements/disagreements.jsonl'),
]

/** The files that make a record's folder. */
export const RECORD_FILES: readonly ExportFormat[] = EXPORT_FORMATS.filter(({ recordFile }) => recordFile !== null)

/** What is exported: a part of the graph, or all of it. */
export type ExportScope = 'subgraph' | 'record'

/** The format of this name; NOT_FOUND, with those that there are, where there is none for what is to be exported. */
export function exportFormat(scope: ExportScope, name: string): ExportFormat {
  const possible = scope === 'record' ? EXPORT_FORMATS : EXPORT_FORMATS.filter(({ recordFile }) => recordFile === null)
  const found = possible.find((one) => one.name === name)
  if (found !== undefined) return found
  const names = possible.map((one) => one.name).join(', ')
  throw new Failure('NOT_FOUND', `"${name.slice(0, 40)}" is no format of a ${scope}; there are ${names}.`)
}

function format(name: string, type: string, write: Part, recordFile: string | null = null): ExportFormat {
  return { name, type, recordFile, write }
}
