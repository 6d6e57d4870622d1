import { isClaimAbout, type ListQuestion } from '../../domain/answers/beside-list.ts'
import { findNumbers, type NumberClaim } from '../../domain/answers/find-numbers.ts'
import { edtfSpan, parseEdtf } from '../../domain/dates/edtf.ts'
import type { DayWindow } from '../../domain/dates/span.ts'
import { attestationBy } from '../../domain/evidence/groups.ts'
import { takesClaim, type View } from '../../domain/evidence/view.ts'
import { inOrderOfBlocks } from '../../domain/model/block.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { type AllPerhapsKnown, NOTHING_PERHAPS } from '../../domain/prose/perhaps-prose.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { basisOf, documentCounts } from './basis.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { startWithin } from './dates-beside.ts'

/** The most claims that name an entity and are looked at, and the most of each document that are told. */
const MOST_LOOKED_AT = 200
const MOST_PERHAPS = 20

/** Which of some claims that name an entity answer what was asked. */
type Choose = (claims: readonly NumberClaim[]) => readonly Claim[]

/** All that is said of an entity. */
export const choosesAll: Choose = (claims) => claims.map(({ claim }) => claim)

/** The figures about an entity, and the numbers beside them. */
export function choosesNumbers(
  aboutId: string,
  asked: { readonly view: View; readonly measures: readonly string[] | null },
): Choose {
  const { view, measures } = asked
  return (claims) => {
    const { counted, said } = findNumbers(claims, aboutId, { view: { ...view, knownBy: null }, measures })
    const isFigure = ({ content }: Claim) =>
      content.form === 'FIGURE' && (measures === null || measures.includes(content.measure))
    const figures = claims.map(({ claim }) => claim).filter((claim) => isFigure(claim) && isClaimAbout(claim, aboutId))
    const found = new Set([...figures, ...counted, ...said])
    return claims.map(({ claim }) => claim).filter((claim) => found.has(claim))
  }
}

/** The relationships that a list could have. */
export function choosesLinks({ fromId, types, sides }: Pick<ListQuestion, 'fromId' | 'types' | 'sides'>): Choose {
  return (claims) =>
    claims
      .map(({ claim }) => claim)
      .filter(({ content, subjectId }) => {
        if (content.form !== 'RELATIONSHIP' || (types !== null && !types.includes(content.type))) return false
        return (
          (subjectId === fromId && sides.includes('SUBJECT')) ||
          (content.objectId === fromId && sides.includes('OBJECT'))
        )
      })
}

/** What has a day within some days. */
export function choosesDays(days: DayWindow | null): Choose {
  return (claims) => claims.map(({ claim }) => claim).filter((claim) => startWithin(claim, days) !== null)
}

/**
 * What documents that may have been public by a View's day say of an entity, of what answers a question, as far as a claim is
 * not known to be of a later day.
 */
export async function findPerhapsKnown(
  entityId: string,
  view: View,
  choose: Choose,
  context: RequestContext,
): Promise<AllPerhapsKnown> {
  if (view.knownBy === null) return NOTHING_PERHAPS
  const { perhaps: documents, perhapsCount } = await documentCounts(context, basisOf(view, [], [entityId]))
  if (documents.length === 0) return { perhaps: [], perhapsCount }
  const admitted = { documents: documents.map(({ id }) => id), knownBy: null }
  const [naming = []] = await claimsNaming([entityId], MOST_LOOKED_AT, admitted, context)
  const documentOf = new Map(documents.map((document) => [document.id, document]))
  const read = naming.filter(
    (claim) => takesClaim(view, claim) && claim.replacedByIds.length === 0 && mayBeKnown(claim, view),
  )
  const wanted = choose(
    read.map((claim) => {
      const document = knownIn(documentOf, claim.documentId)
      return { claim, document, attestation: attestationBy(claim, document, context.vocabulary) }
    }),
  )
  const perhaps = await Promise.all(
    documents.map(async (document) => {
      const own = inOrderOfBlocks(wanted.filter(({ documentId }) => documentId === document.id))
      const told = own.slice(0, MOST_PERHAPS)
      return { document, told: await tellThese(told, context), untold: own.length - told.length }
    }),
  )
  return { perhaps, perhapsCount }
}

/** Whether a claim may have been known by a View's day; one that its source recorded later was not. */
function mayBeKnown({ recorded }: Claim, { knownBy }: View): boolean {
  const parsed = recorded === null ? null : parseEdtf(recorded)
  const earliest = parsed === null ? null : edtfSpan(parsed).earliest
  return earliest === null || knownBy === null || earliest <= knownBy
}
