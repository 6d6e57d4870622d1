import { aboutIdsOf, attestationsAt, isOfClaim, type Moment } from '../../domain/answers/moment.ts'
import { type Group, isGroup } from '../../domain/evidence/groups.ts'
import { periodOn } from '../../domain/evidence/period.ts'
import { readAttestations, type View } from '../../domain/evidence/view.ts'
import { momentSentence, publicationSentence } from '../../domain/prose/moment-prose.ts'
import { groupSentence, namedIn } from '../../domain/prose/sentence.ts'
import { invariant } from '../../errors.ts'
import { loadMeasures } from '../answers/load-measures.ts'
import { loadNames } from '../answers/load-names.ts'
import { subjectFrom, subjectOf, tellClaimAt } from '../answers/timeline-subject.ts'
import { checkedFirst, ownViewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  TimelineConnectionResolvers,
  TimelineEdgeResolvers,
  TimelineEntryResolvers,
  TimelineSubjectResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { FORM_TYPE_NAMES } from '../load-node.ts'
import { loadAllKnown } from '../loaders.ts'
import type { SeenMoment, TimelineSubjectModel } from '../models.ts'

export const TimelineConnection: TimelineConnectionResolvers = {
  ...connectionFields(({ moment }: SeenMoment) => moment),
  undatedCount: ({ undatedCount }) => undatedCount(),
  prose: ({ prose }) => prose(),
}

export const TimelineEdge: TimelineEdgeResolvers = {
  ...edgeFields(({ moment }) => moment),

  async sentence({ item: { moment, fromId, view } }, _, context) {
    return toldSentence(moment, subjectFrom(await subjectOf(moment, context), fromId), view, context)
  },

  async claims({ item: { moment, fromId, view } }, args, context) {
    const first = checkedFirst(args, context.limits)
    const subject = subjectFrom(await subjectOf(moment, context), fromId)
    if (isOfClaim(subject)) return [subject]
    if (!isGroup(subject)) return []
    const read = readAttestations(view, attestationsAt(moment, subject, context.vocabulary)).slice(0, first)
    return loadAllKnown(
      context.loaders.claim,
      read.map(({ claimId }) => claimId),
    )
  },
}

export const TimelineEntry: TimelineEntryResolvers = {
  key: ({ id }) => id,

  when({ id, when }) {
    const period = periodOn(when)
    invariant(period !== null, `${id} has no date`)
    return period
  },

  async about(moment, _, context) {
    return loadAllKnown(context.loaders.entity, aboutIdsOf(await subjectOf(moment, context)))
  },

  async sentence(moment, args, context) {
    return toldSentence(moment, await subjectOf(moment, context), ownViewOf(args.view, context.limits), context)
  },

  subject: (moment, _, context) => subjectOf(moment, context),
}

export const TimelineSubject: TimelineSubjectResolvers = {
  __resolveType: (subject) => {
    if (isOfClaim(subject)) return 'Claim'
    return isGroup(subject) ? FORM_TYPE_NAMES[subject.form] : 'Document'
  },
}

async function toldSentence(
  moment: Moment,
  subject: TimelineSubjectModel,
  view: View,
  context: RequestContext,
): Promise<string> {
  if (isOfClaim(subject)) return `${await tellClaimAt(moment, subject, context)}.`
  if (!isGroup(subject)) return `${publicationSentence(subject)}.`
  const told = { ...subject, attestations: attestationsAt(moment, subject, context.vocabulary) }
  return `${momentSentence(moment, await sentenceOf(told, view, context))}.`
}

async function sentenceOf(group: Group, view: View, context: RequestContext): Promise<string> {
  const scopeIds = group.form === 'FIGURE' ? group.scopeIds : []
  const nameOf = await loadNames(context, [...aboutIdsOf(group), ...scopeIds, ...namedIn(group.attestations)])
  return groupSentence(group, view, await loadMeasures(context), nameOf)
}
