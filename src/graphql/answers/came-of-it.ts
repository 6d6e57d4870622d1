import type { DayWindow } from '../../domain/dates/span.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { claimKnownDay } from '../../domain/model/document.ts'
import { qualifiersOf } from '../../domain/model/entities-named-in.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { isWanted, startWithin, withoutToldBeginnings } from './dates-beside.ts'
import { loadDocumentsOf } from './documents-of.ts'

/** Texts and events have a story beyond themselves: what they led to, and what was written on it. */
const LEADING: readonly EntityKind[] = ['INSTRUMENT', 'EVENT']

/** What is about a thing, answers it or is due to it. */
const TYPES_OF_FOLLOWERS: readonly RelationshipType[] = ['CONCERNS', 'REPLIED_TO', 'CAUSED_BY']

/** What a thing, or somebody in it, undertook, called for or announced. */
const TYPES_OF_UNDERTAKING: readonly RelationshipType[] = ['PROPOSED', 'CALLED_FOR', 'ANNOUNCED']

/** How far it is followed, how many are at each step, how many claims of each are looked at, how much is told. */
const MOST = { steps: 2, atStep: 5, claims: 50, told: 10 } as const

/** What came of a text or an event, in words, how much of that is not told, and the claims that tell it. */
export interface CameOfIt {
  readonly sentences: readonly CitedSentence[]
  readonly untold: number
  readonly claimIds: readonly string[]
}

const NOTHING_CAME: CameOfIt = { sentences: [], untold: 0, claimIds: [] }

/**
 * What happened on days of its own, as far as it may lie within some days, to what came out of a text or an event, or is about
 * it: what it undertook or announced, the answer to it, the report on that; in order of day. None that is told already, and
 * none of any other thing: the story of a body is what is told of it.
 */
export async function tellCameOfIt(
  entityId: string,
  { view, days }: { readonly view: View; readonly days: DayWindow | null },
  toldIds: ReadonlySet<string>,
  context: RequestContext,
): Promise<CameOfIt> {
  const [entity] = await loadAllKnown(context.loaders.entity, [entityId])
  if (entity === undefined || !LEADING.includes(entity.kind)) return NOTHING_CAME
  const { documents, knownBy } = view
  const naming = (ids: readonly string[]) => claimsNaming(ids, MOST.claims, { documents, knownBy }, context)
  const met = new Set([entityId])
  const found = new Map<string, Claim>()
  let step: readonly string[] = [entityId]
  let claims = await readable((await naming(step)).flat(), view, context)
  for (let count = 0; count < MOST.steps && step.length > 0; count += 1) {
    const next = claims.flatMap((claim) => step.flatMap((id) => followersIn(claim, id))).filter((id) => !met.has(id))
    const loaded = await loadAllKnown(context.loaders.entity, [...new Set(next)])
    step = loaded
      .filter(({ kind }) => LEADING.includes(kind))
      .slice(0, MOST.atStep)
      .map(({ id }) => id)
    for (const id of step) met.add(id)
    claims = await readable((await naming(step)).flat(), view, context)
    for (const claim of claims) found.set(claim.id, claim)
  }
  const dated = [...found.values()]
    .filter((claim) => !toldIds.has(claim.id))
    .flatMap((claim) => {
      const from = startWithin(claim, days)
      return from === null ? [] : [{ claim, from }]
    })
    .sort((a, b) => compareText(a.from, b.from))
    .map(({ claim }) => claim)
  const all = withoutToldBeginnings(dated)
  const told = all.slice(0, MOST.told)
  return {
    sentences: await tellThese(told, context),
    untold: all.length - told.length,
    claimIds: told.map(({ id }) => id),
  }
}

/** Those of some claims that a View takes, and that no other replaces. */
async function readable(claims: readonly Claim[], view: View, context: RequestContext): Promise<readonly Claim[]> {
  const documentOf = await loadDocumentsOf(claims, context)
  return claims.filter(
    (claim) =>
      claim.replacedByIds.length === 0 &&
      isWanted(claim, view, claimKnownDay(claim, knownIn(documentOf, claim.documentId))),
  )
}

/** What a claim tells to be about a thing, to answer it or to have come out of it. */
function followersIn(claim: Claim, id: string): readonly string[] {
  const { content, subjectId } = claim
  if (content.form !== 'RELATIONSHIP' || subjectId === null) return []
  const { type, objectId } = content
  if (objectId === id) return TYPES_OF_FOLLOWERS.includes(type) ? [subjectId] : []
  const isIn = subjectId === id || qualifiersOf(claim).includes(id)
  return isIn && TYPES_OF_UNDERTAKING.includes(type) ? [objectId] : []
}
