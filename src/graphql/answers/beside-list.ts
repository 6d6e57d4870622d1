import { findBeside, findInWords, type ListQuestion } from '../../domain/answers/beside-list.ts'
import { attestationBy } from '../../domain/evidence/groups.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { admitsAttestation, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { tellClaims } from '../../domain/prose/told-claims.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadDocumentsOf } from './documents-of.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'

/** The most claims that name an entity and are looked at for what a list of it leaves out. */
const MOST_LOOKED_AT = 200

/** What documents say beside a list, in words. */
export interface ToldBeside {
  readonly denied: readonly CitedSentence[]
  readonly deniedElsewhen: readonly CitedSentence[]
  readonly others: readonly CitedSentence[]
  readonly untold: readonly Claim[]
}

export const NOTHING_BESIDE: ToldBeside = { denied: [], deniedElsewhen: [], others: [], untold: [] }

/** What the first claims that name an entity say beside a list of its relationships (`findBeside`), in words. */
export async function tellBeside(
  question: ListQuestion,
  used: readonly Relationship[],
  context: RequestContext,
): Promise<ToldBeside> {
  const { naming, endOf } = await claimsNamed(question, context)
  const found = findBeside(naming, question, usedBy(used, question), endOf, context.vocabulary)
  const [denied = [], deniedElsewhen = [], others = []] = await tellEach(
    [found.denied, found.deniedElsewhen, found.others],
    context,
  )
  return { denied, deniedElsewhen, others, untold: found.untold }
}

/** What the first claims that name an entity say in words beside all that it is told by (`findInWords`). */
export async function tellInWords(
  question: ListQuestion,
  used: readonly Relationship[],
  context: RequestContext,
): Promise<ToldBeside & { readonly spoken: readonly CitedSentence[] }> {
  const { naming, endOf } = await claimsNamed(question, context)
  const found = findInWords(naming, question, usedBy(used, question), endOf, context.vocabulary)
  const [denied = [], deniedElsewhen = [], others = [], spoken = []] = await tellEach(
    [found.denied, found.deniedElsewhen, found.others, found.spoken],
    context,
  )
  return { denied, deniedElsewhen, others, spoken, untold: found.untold }
}

function tellEach(lists: readonly (readonly Claim[])[], context: RequestContext) {
  return Promise.all(lists.map((claims) => tellThese(claims, context)))
}

/** The first claims that name an entity, with what a View needs of them, and what tells of those that they name what a filter asks. */
async function claimsNamed(question: ListQuestion, context: RequestContext) {
  const { documents, knownBy } = question.view
  const [claims = []] = await claimsNaming([question.fromId], MOST_LOOKED_AT, { documents, knownBy }, context)
  const sources = await loadDocumentsOf(claims, context)
  const naming = claims.map((claim) => ({
    claim,
    attestation: attestationBy(claim, knownIn(sources, claim.documentId), context.vocabulary),
  }))
  const isAsked = question.otherKinds !== null || question.classifications !== null
  const entities = isAsked ? await loadAllKnown(context.loaders.entity, namedIn(claims)) : []
  const ends = new Map(entities.map((entity) => [entity.id, entity]))
  return { naming, endOf: (id: string) => ends.get(id) }
}

/** Claims in words, as whatever they make is told in the whole record. */
export async function tellThese(claims: readonly Claim[], context: RequestContext): Promise<readonly CitedSentence[]> {
  if (claims.length === 0) return []
  const documents = await loadDocumentsOf(claims, context)
  const authorIds = [...documents.values()].flatMap((document) => document.authorIds)
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [...namedIn(claims), ...authorIds]),
    loadMeasures(context),
  ])
  const placed = claims.map((claim) => ({ claim, document: knownIn(documents, claim.documentId) }))
  return tellClaims(placed, measureOf, nameOf, WHOLE_VIEW, 'BY_NAME')
}

function namedIn(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap(entitiesNamedIn))]
}

/** The claims that a list tells, and the entities that its relationships join. */
function usedBy(used: readonly Relationship[], { fromId, view }: ListQuestion) {
  const attestations = used.flatMap((one) => one.attestations.filter((each) => admitsAttestation(view, each)))
  return {
    claimIds: new Set(attestations.map(({ claimId }) => claimId)),
    entityIds: new Set([
      fromId,
      ...used.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
      ...attestations.flatMap(({ scopeIds }) => scopeIds),
    ]),
  }
}
