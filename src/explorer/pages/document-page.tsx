import { useEffect, useState } from 'preact/hooks'
import { DocumentFactsDocument, EntityOrDocumentDocument } from '../asked/generated.ts'
import { areTextsAtHand, askTextPart, type TextPart } from '../asked/texts.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { usePromise } from '../asked/use-promise.ts'
import { ClaimList } from '../evidence/claim-list.tsx'
import { DocumentFacts } from '../evidence/document-facts.tsx'
import { MarkedText, numberOf } from '../evidence/passage.tsx'
import { QueryLink } from '../evidence/query-link.tsx'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import { entering, opening } from '../state/change-shown.ts'

interface Props {
  readonly id: string
  /** The claim that is open. */
  readonly open: string | null
  readonly onOpen: (id: string) => void
}

/** A document: what is known of it, and its text with every claim marked; where no text is at hand, its claims. */
export function DocumentPage({ id, open, onOpen }: Props) {
  const answer = useAnswer(DocumentFactsDocument, { id })
  const texts = usePromise('', areTextsAtHand)
  if (answer === null || texts === null) return <Waiting what="the document" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  if (node?.__typename !== 'Document') return <p class="notice">The record has no document “{id}”.</p>
  const count = node.claims?.totalCount ?? null
  return (
    <div class="glance">
      <p>
        <Way to={entering('documents')} class="button">
          All documents
        </Way>
      </p>
      <h1>{node.title}</h1>
      <DocumentFacts document={node} onOpen={onOpen} />
      <h2>What it says</h2>
      <p class="quiet">
        {count === 0
          ? 'Its parts make its claims, not it.'
          : count === null
            ? 'Very many claims'
            : countOf(count, 'claim')}
      </p>
      {texts.atHand ? (
        <WholeText id={id} open={open} onOpen={onOpen} />
      ) : (
        <>
          <div class="notice">
            <p>{texts.how}</p>
          </div>
          <Claims id={id} onOpen={onOpen} />
        </>
      )}
    </div>
  )
}

/** The whole text, part after part. */
function WholeText({ id, open, onOpen }: Props) {
  const [parts, setParts] = useState<readonly TextPart[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const more = async (from: number | null) => {
    const answer = await askTextPart(id, from)
    if ('refusal' in answer) setRefusal(answer.refusal.message)
    else setParts((before) => [...before, answer.data])
  }
  useEffect(() => void more(null), [id])
  useEffect(() => {
    const marked = open === null ? null : document.getElementById(`mark-${open}`)
    marked?.scrollIntoView({ block: 'center' })
  }, [open, parts.length])
  const [first] = parts
  if (refusal !== null) {
    return (
      <>
        <p class="notice">{refusal}</p>
        <Claims id={id} onOpen={onOpen} />
      </>
    )
  }
  if (first === undefined) return <Waiting what="the text" />
  const next = parts.at(-1)?.next ?? null
  return (
    <>
      <p class="quiet">
        What is marked, a claim was made of: choose it to see what it was taken to say. The words stand as they are
        compared, all quotation marks and spaces alike.
        {first.areAllClaims ? '' : ' Only the first 5,000 claims are marked.'}
      </p>
      {first.unplaced.length > 0 && (
        <p class="notice">
          Not found where they should be: {countOf(first.unplaced.length, 'claim')},{' '}
          {first.unplaced.slice(0, 20).map((claim, index) => (
            <span key={claim}>
              {index > 0 && ', '}
              <Way to={opening(claim)} label={`Claim ${numberOf(claim)}`}>
                {numberOf(claim)}
              </Way>
            </span>
          ))}
          . The file at hand may be another than the one that was read.
        </p>
      )}
      <div class="whole-text">
        {parts.flatMap(({ passages }) =>
          passages.map(({ place, pieces }, index) => (
            <div key={`${place} ${index}`} class="whole-passage">
              <span class="passage-place">{place}</span>
              <p>
                {pieces.map((piece, at) => (
                  <span key={at} class={piece.name === null ? undefined : 'cell'}>
                    {piece.name !== null && <span class="quiet">{piece.name}: </span>}
                    <MarkedText piece={piece} open={open} />
                  </span>
                ))}
              </p>
            </div>
          )),
        )}
      </div>
      {next !== null && (
        <button type="button" onClick={() => void more(next)}>
          More of the text
        </button>
      )}
    </>
  )
}

/** Its claims one after another, where there is no text to mark them in. */
function Claims({ id, onOpen }: Pick<Props, 'id' | 'onOpen'>) {
  const [first, setFirst] = useState(20)
  const variables = { id, said: null, drawn: null, where: null, first }
  const answer = useAnswer(EntityOrDocumentDocument, variables)
  if (answer === null) return <Waiting what="its claims" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  if (node?.__typename !== 'Document') return null
  const claims = node.told?.nodes ?? []
  return (
    <>
      <ClaimList
        claims={claims}
        total={node.told?.totalCount ?? null}
        onOpen={onOpen}
        onMore={first < 100 ? () => setFirst(100) : null}
        isInDocument
      />
      <QueryLink document={EntityOrDocumentDocument} variables={variables} />
    </>
  )
}
