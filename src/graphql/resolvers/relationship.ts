import { agreedAmount, agreedEvent, agreedScope, agreedShare } from '../../domain/evidence/agreement.ts'
import { periodOn } from '../../domain/evidence/period.ts'
import { otherEndOf, type Relationship as RelationshipModel } from '../../domain/evidence/relationship.ts'
import { judgedFrom, roleFrom, sideFrom, toldFrom } from '../../domain/evidence/seen-from.ts'
import { toldDate } from '../../domain/evidence/told-date.ts'
import { certaintyIn, claimsRead, readAttestations, toldAttestations } from '../../domain/evidence/view.ts'
import { MODALITIES } from '../../domain/model/claim.ts'
import { tellRelationship } from '../../domain/prose/receipt-prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { namedIn, relationshipSentence } from '../../domain/prose/sentence.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadOutcomesOf, tellOutcomeOf } from '../answers/outcome.ts'
import { loadClaimsOf, loadDisagreementsOf, tellDisagreementsOf } from '../answers/receipts.ts'
import { checkedFirst, ownViewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  RelationshipConnectionResolvers,
  RelationshipCountResolvers,
  RelationshipEdgeResolvers,
  RelationshipInViewClaimsArgs,
  RelationshipInViewOutcomeArgs,
  RelationshipInViewResolvers,
  RelationshipResolvers,
  View as ViewInput,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { RelationshipEdgeModel, RelationshipInViewModel, SeenRelationship } from '../models.ts'
import { onceThere } from '../soon.ts'

interface ViewArgument {
  readonly view?: ViewInput | null
}

export const Relationship: RelationshipResolvers = {
  family: ({ type }, _, { vocabulary }) => vocabulary.rowOf(type).family,
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
    return periodOn(toldDate(told(relationship, args, context)))
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

  sentence(relationship, { view }, context) {
    const { subjectId, objectId, attestations } = relationship
    return onceThere(
      loadNames(context, [subjectId, objectId, ...namedIn(attestations)]),
      (nameOf) => `${relationshipSentence(relationship, ownViewOf(view, context.limits), nameOf)}.`,
    )
  },

  async prose(relationship, args, context) {
    const view = ownViewOf(args.view, context.limits)
    const [nameOf, disagreements, outcome] = await Promise.all([
      loadNames(context, entitiesNamed([relationship])),
      tellDisagreementsOf([relationship.id], view, context),
      tellOutcomeOf(relationship, view, context),
    ])
    return proseOf(context, view, tellRelationship(relationship, disagreements, outcome, view, nameOf))
  },

  outcome(relationship, args, context) {
    const { limits } = context
    return loadOutcomesOf([relationship], ownViewOf(args.view, limits), checkedFirst(args, limits), context)
  },

  claims: ({ id }, args, context) => loadClaimsOf(id, args, context),

  claimCount: ({ attestations }, { view }, { limits }) => claimsRead(ownViewOf(view, limits), attestations).length,

  disagreements: ({ id }, { view }, context) => loadDisagreementsOf(id, ownViewOf(view, context.limits), context),
}

export const RelationshipCount: RelationshipCountResolvers = {
  family: ({ type }, _, { vocabulary }) => vocabulary.rowOf(type).family,
}

export const RelationshipConnection: RelationshipConnectionResolvers = {
  ...connectionFields(({ relationship }: SeenRelationship) => relationship),
  withheld: ({ withheld }) => withheld(),
  async unnamed({ unnamed }, args, { loaders, limits }) {
    const first = checkedFirst(args, limits)
    // One that later claims continue is there as made and as each leaves it.
    const claimIds = new Set((await unnamed()).map(({ attestation }) => attestation.claimId))
    return loadAllKnown(loaders.claim, [...claimIds].slice(0, first))
  },
  prose: ({ prose }) => prose(),
}

export const RelationshipInView: RelationshipInViewResolvers = {
  node: ({ relationship }) => relationship,
  ...fieldsInView((told: RelationshipInViewModel) => told),
}

export const RelationshipEdge: RelationshipEdgeResolvers = {
  ...edgeFields(({ relationship }) => relationship),
  ...fieldsInView(({ item }: RelationshipEdgeModel) => ({
    ...item,
    attestations: toldFrom(item.relationship, item.fromId).attestations,
  })),
  other: ({ item }, _, { loaders }) => loadKnown(loaders.entity, otherEndOf(item.relationship, item.fromId)),
  side: ({ item }) => sideFrom(item.relationship, item.fromId),
  role: ({ item }) => roleFrom(item.view, item.relationship, item.fromId),
  certainty: ({ item }) => certaintyIn(item.view, judgedFrom(item.relationship, item.fromId)),
}

/** What a View tells of a relationship, as every type has it that stands for one in a View. */
function fieldsInView<Source>(toldOf: (source: Source) => RelationshipInViewModel) {
  const readBy = ({ attestations, view }: RelationshipInViewModel) => claimsRead(view, attestations)
  const tellingOf = (source: Source) => {
    const { attestations, view } = toldOf(source)
    return toldAttestations(view, attestations)
  }
  return {
    certainty(source: Source) {
      const { relationship, attestations, view } = toldOf(source)
      return certaintyIn(view, { ...relationship, attestations })
    },

    sentence(source: Source, _: unknown, context: RequestContext) {
      const { relationship, attestations, view } = toldOf(source)
      const told = { ...relationship, attestations }
      return onceThere(
        loadNames(context, entitiesNamed([told])),
        (nameOf) => `${relationshipSentence(told, view, nameOf)}.`,
      )
    },

    modality: (source: Source) => tellingOf(source)[0]?.modality ?? 'STATED',
    reported: (source: Source) => tellingOf(source).every(({ accordingToId }) => accordingToId !== null),
    inferred: (source: Source) => tellingOf(source).every(({ inferred }) => inferred),
    period: (source: Source) => periodOn(toldDate(tellingOf(source))),
    amount: (source: Source) => agreedAmount(tellingOf(source)),
    share: (source: Source) => agreedShare(tellingOf(source)),

    scope(source: Source, _: unknown, { loaders }: RequestContext) {
      const scope = agreedScope(tellingOf(source))
      return scope === null ? null : loadAllKnown(loaders.entity, scope)
    },

    outcome(source: Source, args: Partial<RelationshipInViewOutcomeArgs>, context: RequestContext) {
      const { relationship, attestations, view } = toldOf(source)
      const thing = { ...relationship, attestations }
      return loadOutcomesOf([thing], view, checkedFirst(args, context.limits), context)
    },

    claimCount: (source: Source) => readBy(toldOf(source)).length,

    claims(source: Source, args: Partial<RelationshipInViewClaimsArgs>, { loaders, limits }: RequestContext) {
      const first = checkedFirst(args, limits)
      return loadAllKnown(loaders.claim, readBy(toldOf(source)).slice(0, first))
    },
  }
}

/** The claims that the sentence tells: what else is told of the relationship is theirs. */
function told({ attestations }: RelationshipModel, { view }: ViewArgument, { limits }: RequestContext) {
  return toldAttestations(ownViewOf(view, limits), attestations)
}

function read({ attestations }: RelationshipModel, { view }: ViewArgument, { limits }: RequestContext) {
  return readAttestations(ownViewOf(view, limits), attestations)
}
