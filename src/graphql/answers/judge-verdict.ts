import { findVerdict, toldIn, type VerdictQuestion } from '../../domain/answers/find-verdict.ts'
import { walkLineage } from '../../domain/answers/lineage-walk.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { isLabelWanted, isOtherWanted, type WantedRelationships } from '../../domain/evidence/wanted-relationships.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import { Failure } from '../../errors.ts'
import type { DocumentView } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadKnown } from '../loaders.ts'
import type { VerdictModel } from '../models.ts'
import { basisOfDocuments, withMatter } from './basis.ts'
import { stepsIn } from './lineage.ts'
import { findMatter, openedView } from './matter.ts'
import { loadUnnamed } from './unnamed.ts'

/** Answers `verdict`, for the types wanted or for all of lineage. BAD_INPUT for several steps of what is no lineage. */
export async function judge(
  question: VerdictQuestion,
  wanted: WantedRelationships,
  context: RequestContext,
): Promise<VerdictModel> {
  const { store, loaders, vocabulary, asking } = context
  const types = wanted.types ?? vocabulary.lineage
  const ofLineage = types.every((type) => vocabulary.lineage.includes(type))
  if (question.depth > 1 && !ofLineage) {
    throw new Failure(
      'BAD_INPUT',
      'depth: only lineage is followed through several steps; leave `where` out, or `depth` at 1.',
    )
  }
  const object = await loadKnown(loaders.entity, question.objectId)
  const excluded = !isOtherWanted(wanted, object)
  const found = await findVerdict(question, {
    vocabulary,
    async between(from, to) {
      const found = excluded ? [] : await store.relationshipsBetween(from, to, types, asking())
      return found.filter(({ label }) => isLabelWanted(wanted, label))
    },
    nobodyOf: async (ids) => {
      const said = excluded ? [] : await loadUnnamed(ids, question.view, context)
      return said.filter(({ type, label }) => types.includes(type) && isLabelWanted(wanted, label))
    },
    stepsIn: stepsIn(context, 'OUT', excluded ? [] : wanted.types),
  })
  const told = [found, ...found.also].flatMap((one) => toldIn(one, question.view))
  const basis = basisOfDocuments(
    question.view,
    told.map(({ documentId }) => documentId),
    [question.subjectId, question.objectId],
  )
  const asked = { types, subjectId: question.subjectId, objectId: question.objectId, startId: question.subjectId }
  const matter = async (documents: DocumentView) => {
    const further = ofLineage && !excluded ? await openedChain(question, wanted.types, context) : []
    const isUnanswered = found.answer === 'NOT_STATED' && !excluded
    const wantedTypes = excluded ? [] : types
    return findMatter({ ...asked, types: wantedTypes, otherKinds: null, isUnanswered }, documents, further, context)
  }
  const askedTypes = ofLineage && types.length > 1 ? null : types
  return { ...found, question, askedTypes, basis: withMatter(basis, matter) }
}

/** The chain through several steps that whatever documents affirm makes, of all time; nothing where there is none. */
async function openedChain(
  { subjectId, objectId, depth, view }: VerdictQuestion,
  types: readonly RelationshipType[] | null,
  context: RequestContext,
): Promise<readonly Relationship[]> {
  if (depth === 1) return []
  const walk = { startId: subjectId, depth, direction: 'OUT' as const, surelyInOrder: false }
  const arrivals = await walkLineage(walk, stepsIn(context, 'OUT', types)(openedView(view)))
  return arrivals.find(({ entityId }) => entityId === objectId)?.via ?? []
}
