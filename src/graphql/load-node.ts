import { type IdForm, idForm } from '../domain/model/identity.ts'
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
  ASSET: 'Asset',
} as const satisfies Record<EntityKind, string>

/** The type of the API that a thing of a form has. */
export const FORM_TYPE_NAMES = {
  RELATIONSHIP: 'Relationship',
  FIGURE: 'Figure',
  EXISTENCE: 'Existence',
  ATTRIBUTE: 'Attribute',
  DISAGREEMENT: 'Disagreement',
  CLAIM: 'Claim',
} as const satisfies Record<IdForm, string>

/** The type of the API that an entity of a kind has. */
export function typeNameOf(kind: EntityKind): (typeof TYPE_NAMES)[EntityKind] {
  return TYPE_NAMES[kind]
}

/** Anything by its id, told apart by the id's form, or that it was taken back; null where nothing ever had it. */
export async function loadNode(id: string, context: RequestContext): Promise<NodeModel | null> {
  return (await loadLiving(id, context)) ?? (await context.record()).retracted.find((one) => one.id === id) ?? null
}

async function loadLiving(id: string, { loaders }: RequestContext): Promise<NodeModel | null> {
  switch (idForm(id)) {
    case 'RELATIONSHIP':
      return loaders.relationship.load(id)
    case 'FIGURE':
      return loaders.figure.load(id)
    case 'EXISTENCE':
      return loaders.existence.load(id)
    case 'ATTRIBUTE':
      return loaders.attribute.load(id)
    case 'DISAGREEMENT':
      return loaders.disagreement.load(id)
    case 'CLAIM':
      return loaders.claim.load(id)
    case null:
      return (await loaders.entity.load(id)) ?? (await loaders.document.load(id))
  }
}

/** The type of the API that a node has. */
export function nodeTypeOf(node: NodeModel) {
  if ('reason' in node) return 'Retracted'
  const form = idForm(node.id)
  if (form !== null) return FORM_TYPE_NAMES[form]
  return 'names' in node ? typeNameOf(node.kind) : 'Document'
}
