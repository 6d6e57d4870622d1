import type { EntityKind } from '../domain/model/kinds.ts'
import type { RequestContext } from './context.ts'
import type { NodeModel } from './models.ts'

const TYPE_NAMES = {
  ORGANISATION: 'Organisation',
  OPERATION: 'Operation',
  PERSON: 'Person',
  POST: 'Post',
  PLACE: 'Place',
  EVENT: 'Event',
  INSTRUMENT: 'Instrument',
  TOPIC: 'Topic',
} as const satisfies Record<EntityKind, string>

/** The type of the API that an entity of a kind has. */
export function typeNameOf(kind: EntityKind): (typeof TYPE_NAMES)[EntityKind] {
  return TYPE_NAMES[kind]
}

/** Anything by its id, told apart by the id's form; null where nothing has it. */
export async function loadNode(id: string, { loaders }: RequestContext): Promise<NodeModel | null> {
  if (id.startsWith('r-')) return loaders.relationship.load(id)
  if (id.startsWith('f-')) return loaders.figure.load(id)
  if (id.startsWith('x-')) return loaders.existence.load(id)
  if (id.startsWith('d-')) return loaders.disagreement.load(id)
  if (id.includes('.')) return loaders.claim.load(id)
  return (await loaders.entity.load(id)) ?? (await loaders.document.load(id))
}

/** The type of the API that a node has. */
export function nodeTypeOf(node: NodeModel) {
  if ('kind' in node) return 'positions' in node ? 'Disagreement' : typeNameOf(node.kind)
  if ('locator' in node) return 'Claim'
  if ('subjectId' in node) return 'Relationship'
  if ('measure' in node) return 'Figure'
  return 'change' in node ? 'Existence' : 'Document'
}
