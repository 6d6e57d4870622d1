import type { Attestation } from '../../domain/evidence/attestation.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { MODALITIES, type Modality } from '../../domain/model/claim.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import type { ToldEdge } from '../feed/feed.ts'
import { attributeLines, citationLines, edgeWords, oneLine } from './fields.ts'
import { type Part, rowsOf, standing, titleOf, written } from './writing.ts'

/** Brackets that give each kind a shape of its own. */
const SHAPES: Readonly<Record<EntityKind, readonly [string, string]>> = {
  ORGANISATION: ['[', ']'],
  OPERATION: ['([', '])'],
  PERSON: ['((', '))'],
  POST: ['[/', '/]'],
  PLACE: ['{{', '}}'],
  EVENT: ['>', ']'],
  INSTRUMENT: ['[[', ']]'],
  TOPIC: ['(', ')'],
  ASSET: ['[(', ')]'],
}

/**
 * A Mermaid flowchart with a node for each entity and an arrow for each relationship, as `toMermaid` draws them; the
 * attributes of a node, and the sentence and the receipts of an arrow, stand beneath it as comments.
 */
export const mermaid: Part = written(
  standing((head) => `flowchart LR\n${commentLine(titleOf(head))}\n`),
  rowsOf(
    ({ nodes }) => nodes(),
    (node) => {
      const line = nodeLine(nodeName(node.entity.id), node.entity)
      return `${[line, ...attributeLines(node).map(commentLine)].join('\n')}\n`
    },
  ),
  rowsOf(
    ({ edges }) => edges(),
    (edge) => {
      const { subjectId, objectId } = edge.relationship
      const words = `${edgeWords(edge)}${marksOf(edge)}`
      const arrow = arrowLine(nodeName(subjectId), words, nodeName(objectId), edge.modality)
      return `${[arrow, ...[edge.sentence, ...citationLines(edge)].map(commentLine)].join('\n')}\n`
    },
  ),
)

/**
 * A Mermaid flowchart of these entities and relationships, in the order given: a node each, an arrow from subject to
 * object for each relationship, labelled with its type (or the label of type OTHER), each label once between two ends.
 * In brackets behind the label stands what it is where no document states it in its own words: planned, denied,
 * reported, inferred by the editor; what is planned or denied has a dotted arrow. Relationships to entities not given
 * are left out.
 */
export function toMermaid(entities: readonly Entity[], relationships: readonly Relationship[]): string {
  const nodeOf = new Map(entities.map(({ id }, index) => [id, `n${index}`]))
  const nodes = entities.map((entity) => nodeLine(nodeOf.get(entity.id) ?? '', entity))
  const arrows = relationships.flatMap(({ subjectId, objectId, type, label, attestations }) => {
    const [from, to] = [nodeOf.get(subjectId), nodeOf.get(objectId)]
    if (from === undefined || to === undefined) return []
    const { modality, marks } = drawnAs(attestations)
    return [arrowLine(from, `${label ?? type.toLowerCase().replaceAll('_', ' ')}${marks}`, to, modality)]
  })
  return `${['flowchart LR', ...nodes, ...new Set(arrows)].join('\n')}\n`
}

/** How a relationship is drawn: stated before planned before denied, own words before reported ones. */
function drawnAs(attestations: readonly Attestation[]): { readonly modality: Modality; readonly marks: string } {
  const modality = MODALITIES.find((one) => attestations.some((claim) => claim.modality === one)) ?? 'STATED'
  const said = attestations.filter((one) => one.modality === modality)
  const own = said.filter((one) => one.accordingToId === null)
  const told = own.length > 0 ? own : said
  const reported = own.length === 0 && said.length > 0
  const inferred = told.length > 0 && told.every((one) => one.inferred)
  return { modality, marks: marksOf({ modality, reported, inferred }) }
}

/** In brackets behind a label: what it is where no document states it in its own words. */
function marksOf({ modality, reported, inferred }: Pick<ToldEdge, 'modality' | 'reported' | 'inferred'>): string {
  const marks = [
    ...(modality === 'STATED' ? [] : [modality.toLowerCase()]),
    ...(reported ? ['reported'] : []),
    ...(inferred ? ['inferred'] : []),
  ]
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`
}

function nodeLine(node: string, { name, kind }: Pick<Entity, 'name' | 'kind'>): string {
  const [open, close] = SHAPES[kind]
  return `  ${node}${open}"${escapeText(name)}"${close}`
}

function arrowLine(from: string, words: string, to: string, modality: Modality): string {
  const label = escapeText(words)
  return modality === 'STATED' ? `  ${from} -- "${label}" --> ${to}` : `  ${from} -. "${label}" .-> ${to}`
}

/** An id as a node is called: it begins with no word of the language, and holds no mark of it. */
function nodeName(id: string): string {
  return `n_${id.replace(/[^A-Za-z0-9]/gu, (mark) => (mark === '-' ? '__' : `_${mark.codePointAt(0)?.toString(16)}_`))}`
}

/** A line that no picture shows; braces and per cents, which may begin a directive even there, are left out. */
function commentLine(text: string): string {
  return `  %% ${oneLine(text).replace(/[%{}]/g, ' ')}`
}

/** Characters that end a quoted text or begin a mark or an entity, as Mermaid's own entity codes. */
function escapeText(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;'’()/?!–-]/gu, (character) => `#${character.codePointAt(0)};`)
}
