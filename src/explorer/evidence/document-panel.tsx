import type { EntityOrDocumentQuery } from '../asked/generated.ts'
import { countOf } from '../parts/plain-words.ts'
import { Way } from '../parts/way.tsx'
import { reading } from '../state/change-shown.ts'
import { ClaimList } from './claim-list.tsx'
import { DocumentFacts } from './document-facts.tsx'

type DocumentNode = Extract<NonNullable<EntityOrDocumentQuery['node']>, { __typename: 'Document' }>

interface Props {
  readonly document: DocumentNode
  readonly onOpen: (id: string) => void
  readonly onMoreClaims: () => void
}

/** A document: what is known of it, and all that it says, claim by claim. */
export function DocumentPanel({ document, onOpen, onMoreClaims }: Props) {
  const { title, told } = document
  const claims = told?.nodes ?? []
  const total = told?.totalCount ?? null
  return (
    <>
      <h2>{title}</h2>
      <DocumentFacts document={document} onOpen={onOpen} />
      <p>
        <Way to={reading(document.id, null)}>The page of this document</Way>
      </p>
      <h3>What it says</h3>
      <p class="quiet">
        {total === 0
          ? 'Its parts make its claims, not it.'
          : total === null
            ? 'more than 10,000 claims'
            : countOf(total, 'claim')}
      </p>
      <ClaimList claims={claims} total={total} onOpen={onOpen} onMore={onMoreClaims} isInDocument />
    </>
  )
}
