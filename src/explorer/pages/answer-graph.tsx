import { EndsOfLinksDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import type { Bundle } from '../picture/bundle-links.ts'
import { DrawnAmong } from '../picture/drawn-among.tsx'
import { showing } from '../state/change-shown.ts'
import type { Lens } from '../state/page-state.ts'
import { answerIds } from './answer-ids.ts'

interface Props {
  readonly data: unknown
  readonly lens: Lens
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  readonly onBundles: (bundles: readonly Bundle[]) => void
}

/** An answer drawn: the entities that it names, and the links that it tells of; where it tells of none, all between them. */
export function AnswerGraph({ data, ...drawing }: Props) {
  const { relationships, others } = answerIds(data)
  const answer = useAnswer(EndsOfLinksDocument, { ids: relationships })
  if (answer === null) return <Waiting what="what it links" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const pairs = (answer.data.nodes ?? []).flatMap((node) =>
    node?.__typename === 'Relationship' ? [[node.subjectId, node.objectId] as const] : [],
  )
  // The ends of what it tells of, or all that it names.
  const ids = [...new Set(pairs.length === 0 ? others : pairs.flat())]
  if (ids.length === 0) return <p class="notice">This answer names nothing that could be drawn: see it in sentences.</p>
  return (
    <>
      <DrawnAmong {...drawing} ids={ids} pairs={pairs.length === 0 ? null : pairs} />
      <p>
        <Way to={showing(ids)} class="button">
          Take these into the picture
        </Way>
      </p>
    </>
  )
}
