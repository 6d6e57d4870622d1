import { furtherMoves } from '../../domain/answers/further-moves.ts'
import { isLink } from '../../domain/answers/matter.ts'
import {
  idsAround,
  type KindOf,
  kindsNeeded,
  NEARNESS,
  type NearQuestion,
  nearestClaims,
  type Surroundings,
  surroundingsOf,
  whereFieldsWent,
  withEventsBeside,
  withFieldsOfParts,
} from '../../domain/answers/near-matter.ts'
import { admitsAttestation, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { type DocumentView, MAX_IDS } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadBesideInText } from './same-block.ts'

/** How much is read of what stands one step from the ends, twice at most: entities, and claims that name each. */
const READ_AROUND = { entities: 10, claims: 50 } as const

/** The claims nearest to a question that nothing answers (`nearestClaims`), and how near each is; `naming` are those that name its ends. */
export async function findNearest(
  naming: readonly Claim[],
  question: NearQuestion,
  documents: DocumentView,
  context: RequestContext,
): Promise<{ readonly claims: readonly Claim[]; readonly nearness: ReadonlyMap<string, number> }> {
  const kindOf = await loadKinds(kindsNeeded(naming, question), context)
  const near = surroundingsOf(naming, question, kindOf)
  const around = idsAround(near)
  const ofAround = await claimsAround(around, documents, context)
  const kindOfAll = await loadKinds(kindsNeeded([...naming, ...ofAround], question), context)
  const widened = withEventsBeside(ofAround, near, question, kindOfAll)
  const further = [...idsAround(widened), ...whereFieldsWent(ofAround, widened, question)].filter(
    (id) => !around.includes(id),
  )
  const ofFurther = await claimsAround(further, documents, context)
  const read = [...naming, ...ofAround, ...ofFurther]
  const withFields = withFieldsOfParts(read, widened, question)
  const ofWork = question.subjectId === null ? await whereWorkWent(withFields, question, documents, context) : []
  const claims = [...new Map([...read, ...ofWork].map((claim) => [claim.id, claim])).values()]
  const kindOfEnds = ofWork.length === 0 ? kindOfAll : await loadKinds(kindsNeeded(claims, question), context)
  const nearness = nearestClaims(claims, question, withFields, kindOfEnds)
  const nearest = claims.filter(({ id }) => nearness.has(id))
  const moves = nearest.filter((one) => isLink(one) && (nearness.get(one.id) ?? NEARNESS.ON_EVENT) <= NEARNESS.BY_EVENT)
  const beside = await loadBesideInText(moves, moves, context)
  const followed = furtherMoves(moves, beside, question.vocabulary).filter(
    ({ content }) => content.form !== 'EXISTENCE',
  )
  return {
    claims: [...new Map([...nearest, ...followed].map((claim) => [claim.id, claim])).values()],
    nearness: new Map([
      ...nearness,
      ...followed.map(({ id }) => [id, Math.min(nearness.get(id) ?? NEARNESS.BY_EVENT, NEARNESS.BY_EVENT)] as const),
    ]),
  }
}

/** How much is read of where the work of the parts of a body went, and of what else went there. */
const READ_OF_WORK = 20

/** Where the work of the parts of a body went, what else went there, and what those bodies belong to. */
async function whereWorkWent(
  { fields }: Surroundings,
  question: NearQuestion,
  documents: DocumentView,
  context: RequestContext,
): Promise<readonly Claim[]> {
  const went = await lineageClaims([...fields], 'SUBJECT', documents, context)
  const bodies = whereFieldsWent(went, { subject: null, object: null, fields }, question).filter(
    (id) => id !== question.objectId,
  )
  if (bodies.length === 0) return []
  const into = await lineageClaims(bodies, 'OBJECT', documents, context)
  return [...went, ...into, ...(await claimsAround(bodies, documents, context))]
}

/** The claims of the first relationships of lineage in which each of the first of some entities is on one side. */
async function lineageClaims(
  entityIds: readonly string[],
  side: 'SUBJECT' | 'OBJECT',
  documents: DocumentView,
  { loaders, vocabulary }: RequestContext,
): Promise<readonly Claim[]> {
  const filter = { ...ANY_RELATIONSHIP, types: vocabulary.lineage, sides: [side] }
  const view = { ...WHOLE_VIEW, ...documents }
  const page = { first: READ_OF_WORK, after: null, keysOnly: false }
  const ids = entityIds.slice(0, READ_AROUND.entities)
  const lists = await Promise.all(ids.map((id) => loaders.of('relationshipsOf', filter, view, page).load(id)))
  const claimIds = lists.flatMap(({ items }) =>
    items.flatMap(({ attestations }) =>
      attestations.filter((one) => admitsAttestation(view, one)).map(({ claimId }) => claimId),
    ),
  )
  return loadAllKnown(loaders.claim, [...new Set(claimIds)].slice(0, MAX_IDS))
}

/** The first claims that name each of the first of some entities. */
async function claimsAround(
  entityIds: readonly string[],
  documents: DocumentView,
  context: RequestContext,
): Promise<readonly Claim[]> {
  const ids = entityIds.slice(0, READ_AROUND.entities)
  return (await claimsNaming(ids, READ_AROUND.claims, documents, context)).flat()
}

/** The kinds of the first of some entities. */
async function loadKinds(entityIds: readonly string[], { loaders }: RequestContext): Promise<KindOf> {
  const entities = await loadAllKnown(loaders.entity, entityIds.slice(0, MAX_IDS))
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  return (id) => kinds.get(id)
}
