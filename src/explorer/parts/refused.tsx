import type { Refusal } from '../asked/ask-service.ts'

/** Says in words why there is no answer. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  return (
    <div class="notice" role="alert">
      <p>{refusal.message}</p>
      <p class="quiet">The service refused the question ({refusal.code}). Nothing is shown in its place.</p>
    </div>
  )
}

/** Stands where an answer is awaited. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p class="quiet waiting" role="status">
      Looking up {what}…
    </p>
  )
}
