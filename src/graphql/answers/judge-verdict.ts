import { findVerdict, type VerdictQuestion } from '../../domain/answers/find-verdict.ts'
import { denials } from '../../domain/answers/verdict.ts'
import { visibleAttestations } from '../../domain/evidence/view.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import { LINEAGE_TYPES, type RelationshipType } from '../../domain/model/relationship-types.ts'
import { Failure } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadKnown } from '../loaders.ts'
import type { VerdictModel } from '../models.ts'
import { basisOfDocuments } from './basis.ts'
import { stepsIn } from './lineage.ts'

/** Answers `verdict`, for these types or for all of lineage. BAD_INPUT for several steps of what is no lineage. */
export async function judge(
  question: VerdictQuestion,
  wanted: readonly RelationshipType[] | null,
  otherKinds: readonly EntityKind[] | null,
  context: RequestContext,
): Promise<VerdictModel> {
  const { store, loaders, asking } = context
  const types = wanted ?? LINEAGE_TYPES
  const ofLineage = types.every((type) => LINEAGE_TYPES.includes(type))
  if (question.depth > 1 && !ofLineage) {
    throw new Failure(
      'BAD_INPUT',
      'depth: only lineage is followed through several steps; leave `where` out, or `depth` at 1.',
    )
  }
  const object = await loadKnown(loaders.entity, question.objectId)
  const excluded = otherKinds !== null && !otherKinds.includes(object.kind)
  const found = await findVerdict(question, {
    between: async (from, to) => (excluded ? [] : await store.relationshipsBetween(from, to, types, asking())),
    stepsIn: stepsIn(context, 'OUT', excluded ? [] : wanted),
  })
  const affirming = (found.chain ?? []).flatMap(({ relationships }) =>
    relationships.flatMap(({ attestations }) => visibleAttestations(found.view, attestations)),
  )
  const denying = found.denied.flatMap((relationship) => denials(relationship, question.view))
  const documentIds = [...affirming, ...denying].map(({ documentId }) => documentId)
  const basis = basisOfDocuments(question.view, documentIds, [question.subjectId, question.objectId])
  return { ...found, question, ofLineage, basis }
}
