import type { ClaimPart, ReceiptFragment } from '../asked/generated.ts'
import { edtfWords } from '../parts/plain-words.ts'
import { Passage } from './passage.tsx'

/** The parts of a claim that may be the editor's, as a reader would call them. */
const PARTS: Readonly<Record<ClaimPart, string>> = {
  SUBJECT: 'whom or what it speaks of',
  OBJECT: 'whom or what it leads to',
  READING: 'that the words mean this',
  SPEAKER: 'who says so',
}

interface Props {
  readonly claim: ReceiptFragment
  /** Its number in what is told above it; null where it has none. */
  readonly number: number | null
  readonly onOpen: (id: string) => void
  /** Whether the document stands above already. */
  readonly isInDocument?: boolean
  /** Whether what it says leads to what it makes, with what all documents say of that. */
  readonly isOpenable?: boolean
}

/** One claim: the document's words, where they stand, who says them, and what of it is the editor's. */
export function ClaimCard({ claim, number, onOpen, isInDocument = false, isOpenable = false }: Props) {
  const { statement, phrase, locator, document, modality, hedge, speakers, said, inferred, when, role, note } = claim
  const dated = document.published ?? document.written
  return (
    <article class="claim" id={number === null ? undefined : `note-${number}`} tabIndex={-1}>
      {number !== null && <span class="note-number">{number}</span>}
      <blockquote>“{phrase}”</blockquote>
      <p class="source">
        {isInDocument ? null : (
          <>
            <button type="button" class="plain" onClick={() => onOpen(document.id)}>
              {document.title}
            </button>
            <br />
            {dated === null ? 'undated' : edtfWords(dated.edtf)},{' '}
          </>
        )}
        <span class="place">{locator}</span>
      </p>
      <Passage claimId={claim.id} documentId={document.id} />
      <p class="marks">
        {modality === 'PLANNED' && <span class="mark mark-planned">planned</span>}
        {modality === 'DENIED' && (
          <span class="mark mark-denied">{claim.deniesPlan ? 'denies that it is planned' : 'denied'}</span>
        )}
        {speakers.length > 0 && <span class="mark mark-noted">reported</span>}
        {hedge !== null && <span class="mark mark-noted">with words of doubt</span>}
        {(inferred.length > 0 || when?.inferred === true) && <span class="mark mark-noted">editor’s reading</span>}
      </p>
      <dl class="facts">
        <dt>It says</dt>
        <dd>
          {isOpenable ? (
            <button type="button" class="plain" onClick={() => onOpen(claim.id)}>
              {statement}
            </button>
          ) : (
            statement
          )}
        </dd>
        {speakers.length > 0 && (
          <>
            <dt>In the words of</dt>
            <dd>
              {speakers.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', who tells of '}
                  <button type="button" class="plain" onClick={() => onOpen(id)}>
                    {name}
                  </button>
                </span>
              ))}
              {said === null ? '' : `, ${edtfWords(said)}`}
            </dd>
          </>
        )}
        {when !== null && (
          <>
            <dt>When</dt>
            <dd>
              {edtfWords(when.edtf)}
              {when.text === null ? '' : ` (“${when.text}”)`}
              {when.inferred ? ', a date that the editor worked out' : ''}
            </dd>
          </>
        )}
        {role !== null && (
          <>
            <dt>Part played</dt>
            <dd>“{role}”</dd>
          </>
        )}
        {hedge !== null && (
          <>
            <dt>Words of doubt</dt>
            <dd>“{hedge}”</dd>
          </>
        )}
        {inferred.length > 0 && (
          <>
            <dt>The editor’s reading</dt>
            <dd>{inferred.map((part) => PARTS[part]).join('; ')}</dd>
          </>
        )}
        {note !== null && (
          <>
            <dt>Note</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
    </article>
  )
}
