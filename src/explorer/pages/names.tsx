import { useState } from 'preact/hooks'
import { type EntityKind, NamesOfKindDocument, type NamesOfKindQuery } from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { QueryLink } from '../evidence/query-link.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { countOf, countOfKind } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { KindCounts } from './kind-counts.tsx'

/** How many names come at once. */
const PAGE = 50

type Name = NonNullable<NamesOfKindQuery['entities']>['nodes'][number]

interface Props {
  /** The kind whose names are listed, as the address gives it; null lists all. */
  readonly kind: string | null
  /** Called with an entity that is to be seen among what it is linked with. */
  readonly onChoose: (id: string) => void
}

/** The names of a kind, those with the most links first: each leads into the picture, to what it is linked with. */
export function Names({ kind, onChoose }: Props) {
  const [after, setAfter] = useState<string | null>(null)
  const [before, setBefore] = useState<readonly Name[]>([])
  // The service refuses a kind that it does not know, in words that the page shows.
  const variables = { kinds: kind === null ? null : [kind as EntityKind], first: PAGE, after }
  const answer = useAnswer(NamesOfKindDocument, variables)
  if (answer !== null && 'refusal' in answer) return <Refused refusal={answer.refusal} />
  if (answer === null && before.length === 0) return <Waiting what="the names" />
  const page = answer?.data.entities ?? null
  const counts = answer?.data.overview?.countsByKind ?? []
  const names = [...before, ...(page?.nodes ?? [])]
  const all = counts.filter(({ key }) => kind === null || key === kind).reduce((sum, { count }) => sum + count, 0)
  return (
    <div class="glance">
      <h1>{titleOf(kind)}</h1>
      {counts.length > 0 && <KindCounts label="Of each kind" counts={counts} current={kind} />}
      <p class="quiet">
        {kind === null ? countOf(all, 'name') : countOfKind(all, kind)}, those with the most links first
        {names.length < all ? `; ${names.length.toLocaleString('en-GB')} of them stand here` : ''}. A name opens the
        picture of what it is linked with.
      </p>
      <ul class="plain-list names">
        {names.map(({ id, kind: itsKind, name, classification, degree }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => onChoose(id)}>
              <KindMark kind={itsKind} />
              {name}
            </button>
            <span class="quiet">
              {classification === null ? '' : `${classification}, `}
              {degree === null ? 'more than 10,000 links' : countOf(degree, 'link')}
            </span>
          </li>
        ))}
      </ul>
      {answer === null && <Waiting what="more" />}
      {page?.pageInfo.hasNextPage === true && (
        <p>
          <button
            type="button"
            onClick={() => {
              setBefore(names)
              setAfter(page.pageInfo.endCursor)
            }}
          >
            More names
          </button>
        </p>
      )}
      <QueryLink document={NamesOfKindDocument} variables={variables} />
    </div>
  )
}

function titleOf(kind: string | null): string {
  const words = kind === null ? 'names' : kind in KIND_WORDS ? KIND_WORDS[kind as EntityKind][1] : kind.toLowerCase()
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} of the record`
}
