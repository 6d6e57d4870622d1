import { isClaimAbout } from '../../domain/answers/beside-list.ts'
import type { DayWindow } from '../../domain/dates/span.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import type { RequestContext } from '../context.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { startWithin } from './dates-beside.ts'
import { thoseRead } from './those-read.ts'

/** The most claims that name an entity and are looked at, and the most denials of it that are told. */
const MOST_LOOKED_AT = 200
const MOST_TOLD = 10

/** What is denied of an entity by the first claims that name it, in words; of days asked for only what has a day that may lie within them. */
export async function tellDeniedOf(
  entityId: string,
  { view, days }: { readonly view: View; readonly days: DayWindow | null },
  context: RequestContext,
): Promise<readonly CitedSentence[]> {
  const { documents, knownBy } = view
  const [naming = []] = await claimsNaming([entityId], MOST_LOOKED_AT, { documents, knownBy }, context)
  const denying = naming.filter(
    (claim) => claim.modality === 'DENIED' && claim.replacedByIds.length === 0 && isClaimAbout(claim, entityId),
  )
  const read = await thoseRead(denying, view, context)
  const ofDays = days === null ? read : read.filter((claim) => startWithin(claim, days) !== null)
  return tellThese(ofDays.slice(0, MOST_TOLD), context)
}
