import type { Moment } from '../../domain/answers/moment.ts'
import { isGroup } from '../../domain/evidence/groups.ts'
import { isSided, toldFrom } from '../../domain/evidence/seen-from.ts'
import { idForm } from '../../domain/model/identity.ts'
import type { RequestContext } from '../context.ts'
import { loadKnown } from '../loaders.ts'
import type { TimelineSubjectModel } from '../models.ts'

/** What a moment is of, told apart by the form of its id. */
export function subjectOf({ ofId }: Moment, { loaders }: RequestContext): Promise<TimelineSubjectModel> {
  switch (idForm(ofId)) {
    case 'RELATIONSHIP':
      return loadKnown(loaders.relationship, ofId)
    case 'FIGURE':
      return loadKnown(loaders.figure, ofId)
    case 'EXISTENCE':
      return loadKnown(loaders.existence, ofId)
    case 'ATTRIBUTE':
      return loadKnown(loaders.attribute, ofId)
    default:
      return loadKnown(loaders.document, ofId)
  }
}

/** What an entity has of something: null has the whole. */
export function subjectFrom(subject: TimelineSubjectModel, fromId: string | null): TimelineSubjectModel {
  return fromId === null || !isGroup(subject) || !isSided(subject) ? subject : toldFrom(subject, fromId)
}
