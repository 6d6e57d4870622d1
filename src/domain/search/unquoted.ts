import type { Claim } from '../model/claim.ts'
import { fold } from '../text/fold.ts'

/** Claims without those whose phrase stands whole in what a remark among them or among others quotes: they say nothing more. */
export function unquoted(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  const quotes = [...claims, ...others].flatMap(({ content, role, phrase }) =>
    content.form === 'REMARK' ? [fold(role ?? phrase)] : [],
  )
  return claims.filter(
    ({ content, phrase }) => content.form === 'REMARK' || !quotes.some((quote) => quote.includes(fold(phrase))),
  )
}
