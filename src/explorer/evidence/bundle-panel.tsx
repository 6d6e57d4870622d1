import type { LinksToldQuery } from '../asked/generated.ts'
import { LinksToldDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { Lens } from '../state/page-state.ts'
import { evidenceView } from '../state/views.ts'
import { RelationshipPanel } from './relationship-panel.tsx'

interface Props {
  /** The ids of the links, the surest first. */
  readonly linkIds: readonly string[]
  readonly lens: Lens
  readonly onOpen: (id: string) => void
}

type Link = Extract<NonNullable<NonNullable<LinksToldQuery['nodes']>[number]>, { __typename: 'Relationship' }>

/** The links between two entities: one is shown whole, several as a list of sentences to choose from. */
export function BundlePanel({ linkIds, lens, onOpen }: Props) {
  const [only] = linkIds
  if (only !== undefined && linkIds.length === 1) return <RelationshipPanel id={only} lens={lens} onOpen={onOpen} />
  return <LinkList linkIds={linkIds.slice(0, 100)} lens={lens} onOpen={onOpen} />
}

function LinkList({ linkIds, lens, onOpen }: Props) {
  const answer = useAnswer(LinksToldDocument, { ids: linkIds, view: evidenceView(lens) })
  if (answer === null) return <Waiting what="what links them" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const links = (answer.data.nodes ?? []).filter((node): node is Link => node?.__typename === 'Relationship')
  if (links.length === 0) return <p class="notice">Nothing in the picture links these two now.</p>
  return (
    <>
      <h2>{countOf(links.length, 'link')} between the two</h2>
      <ul class="plain-list">
        {links.map(({ id, sentence, claimCount, modalities }) => (
          <li key={id}>
            <button type="button" class="plain told" onClick={() => onOpen(id)}>
              {sentence}
            </button>
            <div class="quiet">
              {countOf(claimCount ?? 0, 'claim')}
              {modalities.length > 1 ? ', not all of one mind' : ''}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
