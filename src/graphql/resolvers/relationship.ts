import { agreedAmount, agreedEvent, agreedScope, agreedShare } from '../../domain/evidence/agreement.ts'
import { agreedDate, periodOn } from '../../domain/evidence/period.ts'
import { otherEndOf, type Relationship as RelationshipModel, sideOf } from '../../domain/evidence/relationship.ts'
import { certaintyIn, readAttestations, toldAttestations } from '../../domain/evidence/view.ts'
import { MODALITIES } from '../../domain/model/claim.ts'
import { typeRow } from '../../domain/model/relationship-types.ts'
import { tellRelationship } from '../../domain/prose/receipt-prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { namedIn, relationshipSentence } from '../../domain/prose/sentence.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadClaimsOf, loadDisagreementsOf, tellDisagreementsOf } from '../answers/receipts.ts'
import { checkedFirst, ownViewOf } from '../arguments/arguments.ts'
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
import type { SeenRelationship } from '../models.ts'

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

  certainty: (relationship, { view }, { limits }) => certaintyIn(ownViewOf(view, limits), relationship),

  modalities(relationship, args, context) {
    const seen = read(relationship, args, context).map(({ modality }) => modality)
    return MODALITIES.filter((modality) => seen.includes(modality))
  },

  reported(relationship, args, context) {
    const seen = read(relationship, args, context)
    return seen.length > 0 && seen.every(({ accordingToId }) => accordingToId !== null)
  },

  async sentence(relationship, { view }, context) {
    const { subjectId, objectId, attestations } = relationship
    const nameOf = await loadNames(context, [subjectId, objectId, ...namedIn(attestations)])
    return `${relationshipSentence(relationship, ownViewOf(view, context.limits), nameOf)}.`
  },

  async prose(relationship, args, context) {
    const view = ownViewOf(args.view, context.limits)
    const [nameOf, disagreements] = await Promise.all([
      loadNames(context, entitiesNamed([relationship])),
      tellDisagreementsOf(relationship.id, view, context),
    ])
    return proseOf(context, tellRelationship(relationship, disagreements, view, nameOf))
  },

  claims: ({ id }, args, context) => loadClaimsOf(id, args, context),

  claimCount: (relationship, args, context) => read(relationship, args, context).length,

  disagreements: ({ id }, { view }, context) => loadDisagreementsOf(id, ownViewOf(view, context.limits), context),
}

export const RelationshipCount: RelationshipCountResolvers = { family: ({ type }) => typeRow(type).family }

export const RelationshipConnection: RelationshipConnectionResolvers = {
  ...connectionFields(({ relationship }: SeenRelationship) => relationship),
  withheld: ({ withheld }) => withheld(),
  prose: ({ prose }) => prose(),
}

export const RelationshipEdge: RelationshipEdgeResolvers = {
  ...edgeFields(({ relationship }) => relationship),
  other: ({ item }, _, { loaders }) => loadKnown(loaders.entity, otherEndOf(item.relationship, item.fromId)),
  side: ({ item }) => sideOf(item.relationship, item.fromId),
  certainty: ({ item }) => certaintyIn(item.view, item.relationship),

  async sentence({ item: { relationship, view } }, _, context) {
    const nameOf = await loadNames(context, entitiesNamed([relationship]))
    return `${relationshipSentence(relationship, view, nameOf)}.`
  },

  modality: ({ item }) => tellingOf(item)[0]?.modality ?? 'STATED',
  reported: ({ item }) => tellingOf(item).every(({ accordingToId }) => accordingToId !== null),
  inferred: ({ item }) => tellingOf(item).every(({ inferred }) => inferred),
  period: ({ item }) => periodOn(agreedDate(tellingOf(item).map(({ when }) => when))),
  amount: ({ item }) => agreedAmount(tellingOf(item)),
  share: ({ item }) => agreedShare(tellingOf(item)),
  claimCount: ({ item: { relationship, view } }) => readAttestations(view, relationship.attestations).length,
  claims: ({ item: { relationship, view } }, args, { loaders, limits }) =>
    loaders.of('claimsOf', view, checkedFirst(args, limits)).load(relationship.id),
}

/** The claims that tell a relationship of a list, in the list's View. */
function tellingOf({ relationship, view }: SeenRelationship) {
  return toldAttestations(view, relationship.attestations)
}

/** The claims that the sentence tells: what else is told of the relationship is theirs. */
function told({ attestations }: RelationshipModel, { view }: ViewArgument, { limits }: RequestContext) {
  return toldAttestations(ownViewOf(view, limits), attestations)
}

function read({ attestations }: RelationshipModel, { view }: ViewArgument, { limits }: RequestContext) {
  return readAttestations(ownViewOf(view, limits), attestations)
}
