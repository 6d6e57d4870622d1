import type { Relationship } from '../domain/evidence/relationship.ts'
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
}

/**
 * A Mermaid flowchart of these entities and relationships, in the order given: a node each, an arrow from subject to
 * object for each relationship, labelled with its type (or the label of type OTHER), each label once between two ends.
 * Relationships to entities not given are left out.
 */
export function toMermaid(entities: readonly Entity[], relationships: readonly Relationship[]): string {
  const nodeOf = new Map(entities.map(({ id }, index) => [id, `n${index}`]))
  const nodes = entities.map(({ id, name, kind }) => {
    const [open, close] = SHAPES[kind]
    return `  ${nodeOf.get(id)}${open}"${escapeText(name)}"${close}`
  })
  const arrows = relationships.flatMap(({ subjectId, objectId, type, label }) => {
    const [from, to] = [nodeOf.get(subjectId), nodeOf.get(objectId)]
    if (from === undefined || to === undefined) return []
    return [`  ${from} -- "${escapeText(label ?? type.toLowerCase().replaceAll('_', ' '))}" --> ${to}`]
  })
  return `${['flowchart LR', ...nodes, ...new Set(arrows)].join('\n')}\n`
}

/** Characters that end a quoted text or begin a mark or an entity, as Mermaid's own entity codes. */
function escapeText(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;'’()/?!–-]/gu, (character) => `#${character.codePointAt(0)};`)
}
