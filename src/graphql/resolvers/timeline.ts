import { attestationsAt, type Moment } from '../../domain/answers/moment.ts'
import { periodOn } from '../../domain/evidence/period.ts'
import type { View } from '../../domain/evidence/view.ts'
import { momentSentence, publicationSentence } from '../../domain/prose/moment-prose.ts'
import { existenceSentence, figureSentence, namedIn, relationshipSentence } from '../../domain/prose/sentence.ts'
import { invariant } from '../../errors.ts'
import { loadMeasures } from '../answers/load-measures.ts'
import { loadNames } from '../answers/load-names.ts'
import { viewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  TimelineConnectionResolvers,
  TimelineEdgeResolvers,
  TimelineEntryResolvers,
  TimelineSubjectResolvers,
} from '../generated.ts'
import { connectionFields, rowEdgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { TimelineSubjectModel } from '../models.ts'

export const TimelineConnection: TimelineConnectionResolvers = {
  ...connectionFields(({ item }) => item),
  undatedCount: ({ undatedCount }) => undatedCount(),
}

export const TimelineEdge: TimelineEdgeResolvers = rowEdgeFields

export const TimelineEntry: TimelineEntryResolvers = {
  when({ id, when }) {
    const period = periodOn(when)
    invariant(period !== null, `${id} has no date`)
    return period
  },

  async about(moment, _, context) {
    return loadAllKnown(context.loaders.entity, aboutIdsOf(await subjectOf(moment, context)))
  },

  async sentence(moment, args, context) {
    const subject = await subjectOf(moment, context)
    if ('title' in subject) return `${publicationSentence(subject)}.`
    const told = { ...subject, attestations: attestationsAt(moment, subject) }
    return `${momentSentence(moment, await sentenceOf(told, viewOf(args.view, context.limits), context))}.`
  },

  subject: (moment, _, context) => subjectOf(moment, context),
}

export const TimelineSubject: TimelineSubjectResolvers = {
  __resolveType(subject) {
    if ('title' in subject) return 'Document'
    if ('subjectId' in subject) return 'Relationship'
    return 'measure' in subject ? 'Figure' : 'Existence'
  },
}

/** What a moment is of, told apart by the form of its id. */
function subjectOf({ ofId }: Moment, { loaders }: RequestContext): Promise<TimelineSubjectModel> {
  if (ofId.startsWith('r-')) return loadKnown(loaders.relationship, ofId)
  if (ofId.startsWith('f-')) return loadKnown(loaders.figure, ofId)
  if (ofId.startsWith('x-')) return loadKnown(loaders.existence, ofId)
  return loadKnown(loaders.document, ofId)
}

function aboutIdsOf(subject: TimelineSubjectModel): readonly string[] {
  if ('title' in subject) {
    const { publisherId, authorIds, addresseeIds } = subject
    return [...new Set([...(publisherId === null ? [] : [publisherId]), ...authorIds, ...addresseeIds])]
  }
  return 'subjectId' in subject ? [...new Set([subject.subjectId, subject.objectId])] : [subject.aboutId]
}

async function sentenceOf(
  subject: Exclude<TimelineSubjectModel, { readonly title: string }>,
  view: View,
  context: RequestContext,
): Promise<string> {
  const scopeIds = 'scopeIds' in subject ? subject.scopeIds : []
  const nameOf = await loadNames(context, [...aboutIdsOf(subject), ...scopeIds, ...namedIn(subject.attestations)])
  if ('subjectId' in subject) return relationshipSentence(subject, view, nameOf)
  if ('change' in subject) return existenceSentence(subject, view, nameOf)
  return figureSentence(subject, (await loadMeasures(context))(subject.measure), view, nameOf)
}
