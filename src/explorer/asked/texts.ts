import { type Answer, refusalIn } from './ask-service.ts'

/** The words of a claim within a piece of a text, in UTF-16 units. */
export interface ClaimMark {
  readonly claim: string
  readonly from: number
  readonly to: number
}

/** All of a block, line or page of a text, a cell of a row, or a value of JSON. */
export interface TextPiece {
  readonly name: string | null
  readonly text: string
  readonly marks: readonly ClaimMark[]
  /** Whether more stands before, and after. */
  readonly isCut: readonly [before: boolean, after: boolean]
}

/** A passage of a document's text; its place is null where the name of its one piece says it. */
export interface TextPassage {
  readonly place: string | null
  readonly pieces: readonly TextPiece[]
}

/** A part of a document's text. */
export interface TextPart {
  readonly passages: readonly TextPassage[]
  readonly next: number | null
  /** Claims whose words were not found where they say. */
  readonly unplaced: readonly string[]
  /** Whether all claims of the document were looked for. */
  readonly areAllClaims: boolean
}

/** Whether the texts of documents are at hand, and how to have them where not. */
export interface TextsAtHand {
  readonly atHand: boolean
  readonly how: string | null
}

let asked: Promise<TextsAtHand> | null = null

/** Whether the service has texts: asked once, as it does not change while it runs. */
export function areTextsAtHand(): Promise<TextsAtHand> {
  asked ??= read<TextsAtHand>('texts').then((answer) => {
    if ('data' in answer) return answer.data
    // Asked again the next time.
    asked = null
    return { atHand: false, how: answer.refusal.message }
  })
  return asked
}

/** A part of a document's text from a passage on, with its claims marked. */
export function askTextPart(documentId: string, from: number | null): Promise<Answer<TextPart>> {
  const parameters = new URLSearchParams({ id: documentId, ...(from === null ? {} : { from: String(from) }) })
  return read<TextPart>(`texts/document?${parameters}`)
}

/** How many claims one question may have. */
const CLAIMS = 50

const known = new Map<string, Promise<readonly TextPassage[] | null>>()
let waiting: { readonly id: string; readonly tell: (passages: readonly TextPassage[] | null) => void }[] = []

/** The passages that a claim's words stand in; null where they are not at hand. Claims shown together are asked for together. */
export function passagesOfClaim(id: string): Promise<readonly TextPassage[] | null> {
  const there = known.get(id)
  if (there !== undefined) return there
  const told = new Promise<readonly TextPassage[] | null>((tell) => {
    if (waiting.length === 0) setTimeout(() => void askWaiting())
    waiting.push({ id, tell })
  })
  known.set(id, told)
  return told
}

async function askWaiting(): Promise<void> {
  const all = waiting
  waiting = []
  const { atHand } = await areTextsAtHand()
  for (let from = 0; from < all.length; from += CLAIMS) {
    const some = all.slice(from, from + CLAIMS)
    const found = atHand ? await askPassages(some.map(({ id }) => id)) : new Map()
    for (const { id, tell } of some) {
      // What could not be had may be had later.
      if (found === null) known.delete(id)
      tell(found?.get(id) ?? null)
    }
  }
}

/** The passages of each claim; null where the service gives none. */
async function askPassages(ids: readonly string[]): Promise<ReadonlyMap<string, readonly TextPassage[]> | null> {
  const parameters = new URLSearchParams(ids.map((id) => ['claim', id]))
  const answer = await read<{
    readonly passages: readonly { readonly claim: string; readonly passages: readonly TextPassage[] }[]
  }>(`texts/passages?${parameters}`)
  if ('refusal' in answer) return null
  return new Map(answer.data.passages.map(({ claim, passages }) => [claim, passages]))
}

async function read<Data>(address: string): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } })
    const { data, errors } = await response.json()
    const refusal = refusalIn(errors)
    return refusal === null ? { data } : { refusal }
  } catch {
    return { refusal: { code: 'UNREACHABLE', message: 'The service cannot be reached. Is it running?' } }
  }
}
