import type { ReceiptFragment } from '../asked/generated.ts'
import { ClaimCard } from './claim-card.tsx'

interface Props {
  readonly claims: readonly ReceiptFragment[]
  /** How many there are in all; null where they are too many to be counted. */
  readonly total: number | null
  readonly onOpen: (id: string) => void
  /** Brings more of them; null where no more can be had here. */
  readonly onMore: (() => void) | null
  /** Whether their document stands above already. */
  readonly isInDocument?: boolean
}

/** Claims one after another, and a way to more of them. */
export function ClaimList({ claims, total, onOpen, onMore, isInDocument = false }: Props) {
  return (
    <>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} number={null} onOpen={onOpen} isInDocument={isInDocument} isOpenable />
      ))}
      {onMore !== null && (total === null || claims.length < total) && (
        <button type="button" onClick={onMore}>
          More claims
        </button>
      )}
    </>
  )
}
