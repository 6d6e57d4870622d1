import { agreedValue } from '../../domain/evidence/agreement.ts'
import { periodOn } from '../../domain/evidence/period.ts'
import { roleFrom, sideFrom } from '../../domain/evidence/seen-from.ts'
import { toldDate } from '../../domain/evidence/told-date.ts'
import { toldAttestations } from '../../domain/evidence/view.ts'
import { tellExistence, tellFigure } from '../../domain/prose/receipt-prose.ts'
import { existenceSentence, figureSentence, namedIn } from '../../domain/prose/sentence.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadMeasures } from '../answers/load-measures.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadOutcomesOf, tellOutcomeOf } from '../answers/outcome.ts'
import { loadClaimsOf, tellDisagreementsOf } from '../answers/receipts.ts'
import { checkedFirst, ownViewOf } from '../arguments/arguments.ts'
import type {
  ExistenceResolvers,
  FigureConnectionResolvers,
  FigureEdgeResolvers,
  FigureResolvers,
  MeasureResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { SeenFigure } from '../models.ts'

export const Measure: MeasureResolvers = {
  key: ({ id }) => id,
}

export const Figure: FigureResolvers = {
  about: ({ aboutId }, _, { loaders }) => loadKnown(loaders.entity, aboutId),
  measure: async ({ measure }, _, context) => (await loadMeasures(context))(measure),

  value({ attestations }, { view }, { limits }) {
    return agreedValue(toldAttestations(ownViewOf(view, limits), attestations))?.value ?? null
  },

  bound({ attestations }, { view }, { limits }) {
    return agreedValue(toldAttestations(ownViewOf(view, limits), attestations))?.bound ?? null
  },

  period({ attestations }) {
    return periodOn(toldDate(attestations))
  },

  scope: ({ scopeIds }, _, { loaders }) => loadAllKnown(loaders.entity, scopeIds),

  async sentence(figure, { view }, context) {
    const { aboutId, scopeIds, attestations, measure } = figure
    const [nameOf, measureOf] = await Promise.all([
      loadNames(context, [aboutId, ...scopeIds, ...namedIn(attestations)]),
      loadMeasures(context),
    ])
    return `${figureSentence(figure, measureOf(measure), ownViewOf(view, context.limits), nameOf)}.`
  },

  async prose(figure, args, context) {
    const { id, aboutId, scopeIds, attestations, measure } = figure
    const view = ownViewOf(args.view, context.limits)
    const [nameOf, measureOf, disagreements] = await Promise.all([
      loadNames(context, [aboutId, ...scopeIds, ...namedIn(attestations)]),
      loadMeasures(context),
      tellDisagreementsOf([id], view, context),
    ])
    return proseOf(context, view, tellFigure(figure, measureOf(measure), disagreements, view, nameOf))
  },

  claims: ({ id }, args, context) => loadClaimsOf(id, args, context),
}

export const FigureConnection: FigureConnectionResolvers = {
  ...connectionFields(({ figure }: SeenFigure) => figure),
  prose: ({ prose }) => prose(),
}

export const FigureEdge: FigureEdgeResolvers = {
  ...edgeFields(({ figure }) => figure),
  side: ({ item: { figure, fromId } }) => sideFrom(figure, fromId),
  role: ({ item: { figure, fromId, view } }) => roleFrom(view, figure, fromId),
}

export const Existence: ExistenceResolvers = {
  about: ({ aboutId }, _, { loaders }) => loadKnown(loaders.entity, aboutId),

  period({ attestations }, { view }, { limits }) {
    const visible = toldAttestations(ownViewOf(view, limits), attestations)
    return periodOn(toldDate(visible))
  },

  async sentence(existence, { view }, context) {
    const nameOf = await loadNames(context, [existence.aboutId, ...namedIn(existence.attestations)])
    return `${existenceSentence(existence, ownViewOf(view, context.limits), nameOf)}.`
  },

  async prose(existence, args, context) {
    const view = ownViewOf(args.view, context.limits)
    const [nameOf, disagreements, outcome] = await Promise.all([
      loadNames(context, [existence.aboutId, ...namedIn(existence.attestations)]),
      tellDisagreementsOf([existence.id], view, context),
      tellOutcomeOf(existence, view, context),
    ])
    return proseOf(context, view, tellExistence(existence, disagreements, outcome, view, nameOf))
  },

  outcome(existence, args, context) {
    const { limits } = context
    return loadOutcomesOf([existence], ownViewOf(args.view, limits), checkedFirst(args, limits), context)
  },

  claims: ({ id }, args, context) => loadClaimsOf(id, args, context),
}
