import { useEffect, useRef, useState } from 'preact/hooks'
import { EntityOrDocumentDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { drawnFilter, drawnView, saidView } from '../state/views.ts'
import { BundlePanel } from './bundle-panel.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import { DisagreementPanel } from './disagreement-panel.tsx'
import { DocumentPanel } from './document-panel.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { QueryLink } from './query-link.tsx'
import { RelationshipPanel } from './relationship-panel.tsx'

interface Props {
  readonly id: string
  /** The links of the bundle that the id names; empty where it names none. */
  readonly linkIds: readonly string[]
  /** What is drawn as linked with this entity alone. */
  readonly hanging: readonly string[]
  readonly bar: AddressBar
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

/** The evidence of what is open. */
export function Panel({ id, linkIds, hanging, bar, onOpen, onClose }: Props) {
  const { lens } = bar.state
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // Where there is no room beside the picture, the panel stands below it, out of sight.
    if (matchMedia('(max-width: 999px)').matches) panel.current?.scrollIntoView()
    else panel.current?.scrollTo(0, 0)
  }, [id])
  return (
    <aside class="panel" aria-label="Evidence" ref={panel}>
      <button type="button" class="close" onClick={onClose}>
        Close
      </button>
      {id.includes('~') ? (
        <BundlePanel linkIds={linkIds} lens={lens} onOpen={onOpen} />
      ) : /^r-[a-z2-7]{26}$/.test(id) ? (
        <RelationshipPanel id={id} lens={lens} onOpen={onOpen} />
      ) : id.startsWith('d-') ? (
        <DisagreementPanel id={id} lens={lens} onOpen={onOpen} />
      ) : id.includes('.') ? (
        <ClaimPanel id={id} onOpen={onOpen} />
      ) : (
        <Thing id={id} hanging={hanging} bar={bar} onOpen={onOpen} />
      )}
    </aside>
  )
}

/** How many claims are shown at first, and how many more each time. */
const CLAIMS = 10

/** An entity or a document: their ids look alike. */
function Thing({ id, hanging, bar, onOpen }: Pick<Props, 'id' | 'hanging' | 'bar' | 'onOpen'>) {
  const [first, setFirst] = useState(CLAIMS)
  useEffect(() => setFirst(CLAIMS), [id])
  const { lens } = bar.state
  const variables = { id, said: saidView(lens), drawn: drawnView(lens), where: drawnFilter(lens), first }
  const answer = useAnswer(EntityOrDocumentDocument, variables)
  if (answer === null) return <Waiting what="what the documents say" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  const more = () => setFirst(first >= 50 ? 100 : first + 20)
  if (node === null) return <p class="notice">The record has nothing called “{id}”.</p>
  return (
    <>
      {node.__typename === 'Document' ? (
        <DocumentPanel document={node} onOpen={onOpen} onMoreClaims={more} />
      ) : 'relationshipCounts' in node ? (
        <EntityPanel entity={node} hanging={hanging} bar={bar} onOpen={onOpen} onMoreClaims={more} />
      ) : (
        <p class="notice">“{id}” is nothing that the page can show.</p>
      )}
      <QueryLink document={EntityOrDocumentDocument} variables={variables} />
    </>
  )
}
