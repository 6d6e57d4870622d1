import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'

/** Who speaks in a document's own words, and how, as it stands within a sentence: "Ann Lee, the minister, wrote"; null where it does not tell. */
export function ownLeadOf({ leads }: Pick<Document, 'leads'>): string | null {
  return leads.find(({ locators }) => locators.length === 0)?.words ?? null
}

/** Who speaks where all these claims of a document stand, and how; null where it does not tell, or they differ. */
export function leadAt({ leads }: Pick<Document, 'leads'>, claims: readonly Pick<Claim, 'locator'>[]): string | null {
  const found = new Set(
    claims.map(({ locator }) => leads.find(({ locators }) => locators.includes(placeIn(locator)))?.words),
  )
  const [first = null] = found
  return found.size === 1 ? first : null
}

/** A place without its heading: "¶21" of "¶21, Background". */
function placeIn(locator: string): string {
  return /^¶\d+/.exec(locator)?.[0] ?? locator
}
