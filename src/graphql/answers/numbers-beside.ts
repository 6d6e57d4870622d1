import { findNumbers } from '../../domain/answers/find-numbers.ts'
import { DIFFERENCE_KINDS } from '../../domain/evidence/disagreement.ts'
import { attestationBy } from '../../domain/evidence/groups.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { ToldDisagreement } from '../../domain/prose/disagreement-prose.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { tellDisagreementsAbout } from './disagreements.ts'
import { loadDocumentsOf } from './documents-of.ts'

/** The most claims that name an entity and are looked at for numbers, and those of each document of its own. */
const MOST_LOOKED_AT = 200
/** The most documents of its own that are looked through. */
const MOST_DOCUMENTS = 8
/** The most numbers of each sort that are told. */
const MOST_TOLD = 8

/** Numbers that no figure about an entity gives (`findNumbers`), in words, and how many more there are. */
export interface ToldNumbers {
  readonly counted: readonly CitedSentence[]
  readonly said: readonly CitedSentence[]
  readonly untold: number
  /** What the documents differ on in these. */
  readonly differing: readonly ToldDisagreement[]
}

export const NO_NUMBERS_BESIDE: ToldNumbers = { counted: [], said: [], untold: 0, differing: [] }

/** The numbers beside the figures about an entity, of the first claims that name it and of the first documents of its own. */
export async function tellNumbersBeside(
  aboutId: string,
  asked: { readonly view: View; readonly measures: readonly string[] | null },
  context: RequestContext,
): Promise<ToldNumbers> {
  const { documents, knownBy } = asked.view
  const [naming = []] = await claimsNaming([aboutId], MOST_LOOKED_AT, { documents, knownBy }, context)
  const sources = await loadDocumentsOf(naming, context)
  const own = [...sources.values()].filter(
    ({ authorIds, publisherId }) => authorIds.includes(aboutId) || publisherId === aboutId,
  )
  const inOwn = await claimsInFirst(
    own.map(({ id }) => id),
    context,
  )
  const claims = [...new Map([...naming, ...inOwn].map((claim) => [claim.id, claim])).values()].map((claim) => {
    const document = knownIn(sources, claim.documentId)
    return { claim, document, attestation: attestationBy(claim, document, context.vocabulary) }
  })
  const { counted, said } = findNumbers(claims, aboutId, asked)
  const told = [...counted.slice(0, MOST_TOLD), ...said.slice(0, MOST_TOLD)]
  const about =
    told.length === 0
      ? []
      : await tellDisagreementsAbout([aboutId], DIFFERENCE_KINDS, asked.view, MOST_LOOKED_AT, context)
  return {
    counted: await tellThese(counted.slice(0, MOST_TOLD), context),
    said: await tellThese(said.slice(0, MOST_TOLD), context),
    differing: about.filter(({ positions }) =>
      positions.some((one) => one.claims.some(({ claimId }) => told.some(({ id }) => id === claimId))),
    ),
    untold: Math.max(0, counted.length - MOST_TOLD) + Math.max(0, said.length - MOST_TOLD),
  }
}

async function claimsInFirst(
  documentIds: readonly string[],
  { store, asking }: RequestContext,
): Promise<readonly Claim[]> {
  if (documentIds.length === 0) return []
  const page = { first: MOST_LOOKED_AT, after: null, keysOnly: false }
  const found = await store.claimsIn(documentIds.slice(0, MOST_DOCUMENTS), page, asking())
  return found.flatMap(({ items }) => items)
}
