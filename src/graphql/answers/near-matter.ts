import {
  idsAround,
  type KindOf,
  kindsNeeded,
  type NearQuestion,
  nearestClaims,
  surroundingsOf,
  whereFieldsWent,
  withEventsBeside,
} from '../../domain/answers/near-matter.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { type DocumentView, MAX_IDS } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { claimsNaming } from './claims-naming.ts'

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
  const claims = [...new Map([...naming, ...ofAround, ...ofFurther].map((claim) => [claim.id, claim])).values()]
  const nearness = nearestClaims(claims, question, widened, kindOfAll)
  return { claims: claims.filter(({ id }) => nearness.has(id)), nearness }
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
