import { agreedAmount, agreedEvent, agreedScope, agreedShare } from '../../domain/evidence/agreement.ts'
import { agreedDate, periodOn } from '../../domain/evidence/period.ts'
import { otherEndOf, type Relationship as RelationshipModel, sideOf } from '../../domain/evidence/relationship.ts'
import { admitsAttestation, certaintyIn, toldAttestations, visibleAttestations } from '../../domain/evidence/view.ts'
import { MODALITIES } from '../../domain/model/claim.ts'
import { typeRow } from '../../domain/model/relationship-types.ts'
import { tellRelationship } from '../../domain/prose/receipt-prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { namedIn, relationshipSentence } from '../../domain/prose/sentence.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadClaimsOf, loadDisagreementsOf, tellDisagreementsOf } from '../answers/receipts.ts'
import { viewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  RelationshipConnectionResolvers,
  RelationshipCountResolvers,
  RelationshipEdgeResolvers,
  RelationshipResolvers,
  View as ViewInput,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

interface ViewArgument {
  readonly view?: ViewInput | null
}

export const Relationship: RelationshipResolvers = {
  family: ({ type }) => typeRow(type).family,
  subject: ({ subjectId }, _, { loaders }) => loadKnown(loaders.entity, subjectId),
  object: ({ objectId }, _, { loaders }) => loadKnown(loaders.entity, objectId),

  event(relationship, args, context) {
    const eventId = agreedEvent(told(relationship, args, context))
    return eventId === null ? null : loadKnown(context.loaders.entity, eventId)
  },

  scope(relationship, args, context) {
    const scope = agreedScope(told(relationship, args, context))
    return scope === null ? null : loadAllKnown(context.loaders.entity, scope)
  },

  amount: (relationship, args, context) => agreedAmount(told(relationship, args, context)),
  share: (relationship, args, context) => agreedShare(told(relationship, args, context)),

  period(relationship, args, context) {
    return periodOn(agreedDate(told(relationship, args, context).map(({ when }) => when)))
  },

  certainty: (relationship, { view }, { limits }) => certaintyIn(viewOf(view, limits), relationship),

  modalities(relationship, args, context) {
    const seen = visible(relationship, args, context).map(({ modality }) => modality)
    return MODALITIES.filter((modality) => seen.includes(modality))
  },

  reported(relationship, args, context) {
    const seen = visible(relationship, args, context)
    return seen.length > 0 && seen.every(({ accordingToId }) => accordingToId !== null)
  },

  async sentence(relationship, { view }, context) {
    const { subjectId, objectId, attestations } = relationship
    const nameOf = await loadNames(context, [subjectId, objectId, ...namedIn(attestations)])
    return `${relationshipSentence(relationship, viewOf(view, context.limits), nameOf)}.`
  },

  async prose(relationship, args, context) {
    const view = viewOf(args.view, context.limits)
    const [nameOf, disagreements] = await Promise.all([
      loadNames(context, entitiesNamed([relationship])),
      tellDisagreementsOf(relationship.id, view, context),
    ])
    return proseOf(context, tellRelationship(relationship, disagreements, view, nameOf))
  },

  claims: ({ id }, args, context) => loadClaimsOf(id, args, context),

  claimCount({ attestations }, args, { limits }) {
    const view = viewOf(args.view, limits)
    return attestations.filter((one) => view.modalities.includes(one.modality) && admitsAttestation(view, one)).length
  },

  disagreements: ({ id }, { view }, context) => loadDisagreementsOf(id, viewOf(view, context.limits), context),
}

export const RelationshipCount: RelationshipCountResolvers = { family: ({ type }) => typeRow(type).family }

export const RelationshipConnection: RelationshipConnectionResolvers = connectionFields(
  ({ relationship }) => relationship,
)

export const RelationshipEdge: RelationshipEdgeResolvers = {
  ...edgeFields(({ relationship }) => relationship),
  other: ({ item }, _, { loaders }) => loadKnown(loaders.entity, otherEndOf(item.relationship, item.fromId)),
  side: ({ item }) => sideOf(item.relationship, item.fromId),
  certainty: ({ item }) => certaintyIn(item.view, item.relationship),
}

/** The claims that the sentence tells: what else is told of the relationship is theirs. */
function told({ attestations }: RelationshipModel, { view }: ViewArgument, { limits }: RequestContext) {
  return toldAttestations(viewOf(view, limits), attestations)
}

function visible({ attestations }: RelationshipModel, { view }: ViewArgument, { limits }: RequestContext) {
  return visibleAttestations(viewOf(view, limits), attestations)
}
