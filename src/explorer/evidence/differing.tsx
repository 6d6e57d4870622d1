import type { RelationshipEvidenceQuery } from '../asked/generated.ts'

type Relationship = Extract<NonNullable<RelationshipEvidenceQuery['node']>, { __typename: 'Relationship' }>
type Difference = NonNullable<Relationship['disagreements']>[number]

interface Props {
  readonly differences: readonly Difference[]
  readonly onOpen: (id: string) => void
}

/** Where documents differ: the question, and each position beside the others, none of them picked. */
export function Differing({ differences, onOpen }: Props) {
  if (differences.length === 0) return null
  return (
    <section aria-labelledby="differing">
      <h3 id="differing">Where documents differ</h3>
      {differences.map(({ id, question, positions }) => (
        <div key={id} class="difference">
          <p>
            <button type="button" class="plain" onClick={() => onOpen(id)}>
              {question}
            </button>
          </p>
          <div class="side-by-side">
            {positions.map(({ sentence, claims, claimCount }) => (
              <div key={sentence} class="position">
                <p class="told">{sentence}</p>
                {claims.slice(0, 3).map(({ id: claimId, phrase, locator, document, accordingTo }) => (
                  <p key={claimId} class="quiet">
                    “{phrase}”
                    <br />
                    <button type="button" class="plain" onClick={() => onOpen(document.id)}>
                      {document.title}
                    </button>
                    <br />
                    {locator}
                    {accordingTo === null ? '' : `, in the words of ${accordingTo.name}`}
                  </p>
                ))}
                {claimCount > 3 && <p class="quiet">and {claimCount - 3} more</p>}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
