import type { Attestation } from '../domain/evidence/attestation.ts'
import type { Relationship } from '../domain/evidence/relationship.ts'
import { MODALITIES, type Modality } from '../domain/model/claim.ts'
import type { Entity } from '../domain/model/entity.ts'
import type { EntityKind } from '../domain/model/kinds.ts'

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
 * A Mermaid flowchart of these entities and relationships, in the order given: a node each, an arrow from subject to
 * object for each relationship, labelled with its type (or the label of type OTHER), each label once between two ends.
 * In brackets behind the label stands what it is where no document states it in its own words: planned, denied,
 * reported, inferred by the editor; what is planned or denied has a dotted arrow. Relationships to entities not given
 * are left out.
 */
export function toMermaid(entities: readonly Entity[], relationships: readonly Relationship[]): string {
  const nodeOf = new Map(entities.map(({ id }, index) => [id, `n${index}`]))
  const nodes = entities.map(({ id, name, kind }) => {
    const [open, close] = SHAPES[kind]
    return `  ${nodeOf.get(id)}${open}"${escapeText(name)}"${close}`
  })
  const arrows = relationships.flatMap(({ subjectId, objectId, type, label, attestations }) => {
    const [from, to] = [nodeOf.get(subjectId), nodeOf.get(objectId)]
    if (from === undefined || to === undefined) return []
    const { modality, marks } = drawnAs(attestations)
    const words = escapeText(`${label ?? type.toLowerCase().replaceAll('_', ' ')}${marks}`)
    return modality === 'STATED' ? [`  ${from} -- "${words}" --> ${to}`] : [`  ${from} -. "${words}" .-> ${to}`]
  })
  return `${['flowchart LR', ...nodes, ...new Set(arrows)].join('\n')}\n`
}

/** How a relationship is drawn: stated before planned before denied, own words before reported ones. */
function drawnAs(attestations: readonly Attestation[]): { readonly modality: Modality; readonly marks: string } {
  const modality = MODALITIES.find((one) => attestations.some((claim) => claim.modality === one)) ?? 'STATED'
  const said = attestations.filter((one) => one.modality === modality)
  const own = said.filter((one) => one.accordingToId === null)
  const told = own.length > 0 ? own : said
  const marks = [
    ...(modality === 'STATED' ? [] : [modality.toLowerCase()]),
    ...(own.length === 0 && said.length > 0 ? ['reported'] : []),
    ...(told.length > 0 && told.every(({ inferred }) => inferred) ? ['inferred'] : []),
  ]
  return { modality, marks: marks.length === 0 ? '' : ` (${marks.join(', ')})` }
}

/** Characters that end a quoted text or begin a mark or an entity, as Mermaid's own entity codes. */
function escapeText(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;'’()/?!–-]/gu, (character) => `#${character.codePointAt(0)};`)
}
