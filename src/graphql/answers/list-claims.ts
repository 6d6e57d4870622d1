import { WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { Listing, Page } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { mergeListings } from '../lists/listing.ts'

/** Which claims: null is no condition, an empty list matches nothing. */
export interface ClaimsQuestion {
  readonly text: string | null
  readonly aboutIds: readonly string[] | null
  readonly documentIds: readonly string[] | null
}

/** A part of the claims that pass, in order of document id, number. */
export async function listClaims(
  { text, aboutIds, documentIds }: ClaimsQuestion,
  page: Page,
  { store, asking }: RequestContext,
): Promise<Listing<Claim>> {
  if (text !== null) return store.claimsFound(text, aboutIds, documentIds, page, asking())
  if (aboutIds === null && documentIds !== null) {
    return mergeListings(await store.claimsIn(documentIds, page, asking()), page)
  }
  const view = { ...WHOLE_VIEW, documents: documentIds }
  return mergeListings(await store.claimsAbout(aboutIds ?? [null], view, page, asking()), page)
}
