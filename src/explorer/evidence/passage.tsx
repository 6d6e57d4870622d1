import type { ClaimMark, TextPassage, TextPiece } from '../asked/texts.ts'
import { passagesOfClaim } from '../asked/texts.ts'
import { usePromise } from '../asked/use-promise.ts'
import { Way } from '../parts/way.tsx'
import { opening, reading } from '../state/change-shown.ts'

/** How much of a passage stands around a claim's words at first, in characters on either side. */
const AROUND = 180

interface Props {
  readonly claimId: string
  readonly documentId: string
}

/** The passage that a claim's words stand in, these marked; nothing where the text is not at hand. */
export function Passage({ claimId, documentId }: Props) {
  const passages = usePromise(claimId, () => passagesOfClaim(claimId))
  if (passages === null) return null
  return (
    <figure class="passage">
      {passages.map((passage, index) => (
        <p key={index}>
          {marked(passage).map((piece, at) => (
            <span key={at}>
              {piece.name !== null && <span class="quiet">{piece.name}: </span>}
              <ShortText piece={piece} />{' '}
            </span>
          ))}
        </p>
      ))}
      <figcaption>
        <Way to={reading(documentId, claimId)}>Read it in the whole text</Way>
      </figcaption>
    </figure>
  )
}

/** A piece cut to what is around its first mark. */
function ShortText({ piece }: { readonly piece: TextPiece }) {
  const { text, marks } = piece
  const [first] = marks
  const [from, to] = first === undefined ? [0, 0] : [first.from, first.to]
  const start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1
  const space = text.indexOf(' ', to + AROUND)
  const end = space === -1 ? text.length : space
  const [before, after] = piece.isCut
  return (
    <>
      {(before || start > 0) && '… '}
      {text.slice(start, from)}
      {first !== undefined && <mark>{text.slice(from, to)}</mark>}
      {text.slice(to, end)}
      {(after || end < text.length) && ' …'}
    </>
  )
}

/** The pieces that are marked; all of a passage where none is. */
function marked({ pieces }: TextPassage): readonly TextPiece[] {
  const some = pieces.filter(({ marks }) => marks.length > 0)
  return some.length === 0 ? pieces : some
}

interface MarkedTextProps {
  readonly piece: TextPiece
  /** The claim that is open. */
  readonly open: string | null
}

/** A piece of a text with all its claims marked: each leads to the claim, and so does each number where several meet. */
export function MarkedText({ piece: { text, marks, isCut }, open }: MarkedTextProps) {
  return (
    <>
      {stretchesOf(text, marks).map(({ from, to, here, ending }) => {
        const words = text.slice(from, to)
        const [first] = here
        if (first === undefined) return words
        const isOpen = here.some(({ claim }) => claim === open)
        // Words of several claims lead to the one that is told last; the others have their numbers.
        const main = here.at(-1) ?? first
        const isWhole = main.from === from
        return (
          <span key={from}>
            <mark class={isOpen ? 'open' : undefined} id={isWhole ? `mark-${main.claim}` : undefined}>
              <Way to={opening(main.claim)} isCurrent={main.claim === open} isExtra={!isWhole}>
                {words}
              </Way>
            </mark>
            {ending
              .filter(({ claim }) => claim !== main.claim)
              .map(({ claim }) => (
                <sup key={claim}>
                  <Way to={opening(claim)} label={`Claim ${numberOf(claim)}`} isCurrent={claim === open}>
                    {numberOf(claim)}
                  </Way>
                </sup>
              ))}
          </span>
        )
      })}
      {isCut[1] && ' …'}
    </>
  )
}

interface TextStretch {
  readonly from: number
  readonly to: number
  /** The marks that it is part of, those that began first before the others. */
  readonly here: readonly ClaimMark[]
  /** Those of them that end with it. */
  readonly ending: readonly ClaimMark[]
}

/** A text in stretches within which the same claims are marked. */
function stretchesOf(text: string, marks: readonly ClaimMark[]): readonly TextStretch[] {
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? text.length
    const here = marks.filter((mark) => mark.from <= from && mark.to >= to)
    return { from, to, here, ending: here.filter((mark) => mark.to === to) }
  })
}

/** The number of a claim within its document. */
export function numberOf(claimId: string): string {
  return claimId.slice(claimId.lastIndexOf('.c') + 2)
}
