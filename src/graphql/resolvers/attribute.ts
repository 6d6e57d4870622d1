import { agreedText } from '../../domain/evidence/agreement.ts'
import type { Attestation } from '../../domain/evidence/attestation.ts'
import { attributeCertainty, attributeIn } from '../../domain/evidence/attribute-in-view.ts'
import { agreedDate, periodOf, periodOn } from '../../domain/evidence/period.ts'
import type { Attribute as AttributeModel } from '../../domain/evidence/relationship.ts'
import { readAttestations, toldAttestations, type View } from '../../domain/evidence/view.ts'
import { tellAttribute } from '../../domain/prose/receipt-prose.ts'
import { attributeSentence, namedIn } from '../../domain/prose/sentence.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadClaimsOf, loadDisagreementsOf, tellDisagreementsOf } from '../answers/receipts.ts'
import { checkedFirst, ownViewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  AttributeConnectionResolvers,
  AttributeEdgeResolvers,
  AttributeKindResolvers,
  AttributeResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { SeenAttribute } from '../models.ts'

export const AttributeKind: AttributeKindResolvers = {
  key: ({ id }) => id,
  single: ({ isSingle }) => isSingle,
}

export const Attribute: AttributeResolvers = {
  about: ({ aboutId }, _, { loaders }) => loadKnown(loaders.entity, aboutId),
  kind: ({ attribute }, _, { vocabulary }) => vocabulary.attributeOf(attribute),
  value: (attribute, { view }, context) => valueIn(ownViewOf(view, context.limits), attribute, context),
  date: (attribute, { view }, context) => dateIn(ownViewOf(view, context.limits), attribute, context),
  period: (attribute, { view }, { limits }) => periodIn(ownViewOf(view, limits), attribute),
  certainty: (attribute, { view }, { limits }) => attributeCertainty(ownViewOf(view, limits), attribute),
  sentence: (attribute, { view }, context) => sentenceIn(ownViewOf(view, context.limits), attribute, context),

  async prose(attribute, args, context) {
    const { id, aboutId, attestations } = attribute
    const view = ownViewOf(args.view, context.limits)
    const [nameOf, disagreements] = await Promise.all([
      loadNames(context, [aboutId, ...namedIn(attestations)]),
      tellDisagreementsOf([id], view, context),
    ])
    return proseOf(context, view, tellAttribute(attribute, disagreements, view, nameOf))
  },

  claims: ({ id }, args, context) => loadClaimsOf(id, args, context),
  disagreements: ({ id }, { view }, context) => loadDisagreementsOf(id, ownViewOf(view, context.limits), context),
}

export const AttributeConnection: AttributeConnectionResolvers = {
  ...connectionFields(({ attribute }: SeenAttribute) => attribute),
  prose: ({ prose }) => prose(),
}

export const AttributeEdge: AttributeEdgeResolvers = {
  ...edgeFields(({ attribute }) => attribute),
  value: ({ item }, _, context) => valueIn(item.view, item.attribute, context),
  date: ({ item }, _, context) => dateIn(item.view, item.attribute, context),
  sentence: ({ item }, _, context) => sentenceIn(item.view, item.attribute, context),
  modality: ({ item }) => toldIn(item.view, item.attribute)[0]?.modality ?? 'STATED',
  reported: ({ item }) => toldIn(item.view, item.attribute).every(({ accordingToId }) => accordingToId !== null),
  inferred: ({ item }) => toldIn(item.view, item.attribute).every(({ inferred }) => inferred),
  certainty: ({ item }) => attributeCertainty(item.view, item.attribute),
  period: ({ item }) => periodIn(item.view, item.attribute),
  claimCount: ({ item }) => readIn(item.view, item.attribute).length,

  claims({ item: { attribute, view } }, args, { loaders, limits }) {
    const read = readIn(view, attribute).slice(0, checkedFirst(args, limits))
    return loadAllKnown(
      loaders.claim,
      read.map(({ claimId }) => claimId),
    )
  },
}

/** The claims that its sentence tells in a View. */
function toldIn(view: View, attribute: AttributeModel): readonly Attestation[] {
  return toldAttestations(view, attributeIn(view, attribute).attestations)
}

function readIn(view: View, attribute: AttributeModel): readonly Attestation[] {
  return readAttestations(view, attributeIn(view, attribute).attestations)
}

function valueIn(view: View, attribute: AttributeModel, { vocabulary }: RequestContext) {
  return agreedText(toldIn(view, attribute), vocabulary.attributeOf(attribute.attribute).form)
}

function dateIn(view: View, attribute: AttributeModel, context: RequestContext) {
  if (context.vocabulary.attributeOf(attribute.attribute).form !== 'DATE') return null
  const value = valueIn(view, attribute, context)
  return value === null ? null : periodOf(value, false, null)
}

function periodIn(view: View, attribute: AttributeModel) {
  return periodOn(agreedDate(toldIn(view, attribute).map(({ when }) => when)))
}

async function sentenceIn(view: View, attribute: AttributeModel, context: RequestContext): Promise<string> {
  const nameOf = await loadNames(context, [attribute.aboutId, ...namedIn(attribute.attestations)])
  return `${attributeSentence(attribute, view, nameOf)}.`
}
