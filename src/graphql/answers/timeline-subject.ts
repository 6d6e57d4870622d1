import type { Moment } from '../../domain/answers/moment.ts'
import { isGroup } from '../../domain/evidence/groups.ts'
import { isSided, toldFrom } from '../../domain/evidence/seen-from.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import { idForm } from '../../domain/model/identity.ts'
import { claimAtMoment } from '../../domain/prose/moment-prose.ts'
import { statementOf } from '../../domain/prose/statement.ts'
import type { RequestContext } from '../context.ts'
import { loadKnown } from '../loaders.ts'
import type { TimelineSubjectModel } from '../models.ts'
import type { Soon } from '../soon.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'

/** What a moment is of, told apart by the form of its id. */
export function subjectOf({ ofId }: Moment, { loaders }: RequestContext): Soon<TimelineSubjectModel> {
  switch (idForm(ofId)) {
    case 'RELATIONSHIP':
      return loadKnown(loaders.relationship, ofId)
    case 'FIGURE':
      return loadKnown(loaders.figure, ofId)
    case 'EXISTENCE':
      return loadKnown(loaders.existence, ofId)
    case 'ATTRIBUTE':
      return loadKnown(loaders.attribute, ofId)
    case 'CLAIM':
      return loadKnown(loaders.claim, ofId)
    default:
      return loadKnown(loaders.document, ofId)
  }
}

/** What an entity has of something: null has the whole. */
export function subjectFrom(subject: TimelineSubjectModel, fromId: string | null): TimelineSubjectModel {
  return fromId === null || !isGroup(subject) || !isSided(subject) ? subject : toldFrom(subject, fromId)
}

/** What a claim that makes nothing says at a moment, in a sentence without a full stop. */
export async function tellClaimAt(moment: Moment, claim: Claim, context: RequestContext): Promise<string> {
  const document = await loadKnown(context.loaders.document, claim.documentId)
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [...entitiesNamedIn(claim), ...document.authorIds]),
    loadMeasures(context),
  ])
  return claimAtMoment(moment, claim, statementOf(claim, document, measureOf, nameOf, 'BY_NAME'))
}
