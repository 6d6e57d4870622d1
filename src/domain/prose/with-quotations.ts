import { gather } from '../evidence/gather.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { type CitedPart, type CitedSentence, paragraphOf, type QuotedPlace } from './prose.ts'
import { inQuotationMarks, leadOf, type Quotation, voiceOf } from './quotation-words.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'

/** The most quotations that stand behind an answer, and in the place of sentences that follow each other. */
const MOST: Readonly<Record<QuotedPlace, number>> = {
  BEHIND: 4,
  GIVES_WAY: 0,
  INSTEAD: Number.POSITIVE_INFINITY,
  INSTEAD_HEADED: Number.POSITIVE_INFINITY,
  FEW_INSTEAD: 4,
  TWO_INSTEAD: 2,
}

/** A claim that a sentence cites, and its document. */
export interface QuotedClaim {
  readonly claim: Claim
  readonly document: Document
}

/** Sentences that answer a question: their documents' own sentences stand in a paragraph behind them. */
export function quotedBehind(sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  return markedAs('BEHIND', sentences)
}

/** Sentences in whose place their documents' own stand, where the record keeps these. */
export function quotedInstead(
  sentences: readonly CitedSentence[],
  quoted: Exclude<QuotedPlace, 'BEHIND' | 'GIVES_WAY'>,
): readonly CitedSentence[] {
  return markedAs(quoted, sentences)
}

/**
 * Sentences that give way where several in a row are pieces of one sentence of a document, which stands in their place and in
 * that of any other such piece that states nothing that lasts; and where the whole sentence of their claims stands in the place
 * of others: those that quote words of it in brackets, and where all are pieces of what is quoted, and none states what lasts, all.
 */
export function givingWay(sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  return markedAs('GIVES_WAY', sentences)
}

function markedAs(quoted: QuotedPlace, sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  return sentences.map((one) => (one.claimIds.length === 0 ? one : { ...one, quoted }))
}

/** Whether any of these sentences may be told by quotations of what it cites. */
export function areQuoted(sentences: readonly CitedSentence[]): boolean {
  return sentences.some(({ quoted }) => quoted !== undefined)
}

/** The claims that sentences cite which may be told by quotations. */
function quotedClaims(sentences: readonly CitedSentence[]): readonly string[] {
  return sentences.filter(({ quoted }) => quoted !== undefined).flatMap(idsIn)
}

/**
 * Sentences with quotations behind those that answer, and in the place of those that give way, each quotation once with the
 * notes of all its claims; what the quoted words make needless is left out: words quoted in brackets, who wrote so, and
 * the heading of what is told before. `isOneDocument`: all is of one document, which is named before.
 */
export function withQuotations(
  given: readonly CitedSentence[],
  claimOf: (claimId: string) => QuotedClaim | undefined,
  isOneDocument: boolean,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const kept = keptQuotations(quotedClaims(given), claimOf)
  const of = (claimId: string) => kept.get(claimId) ?? null
  const rows = withWholeRows(given, of)
  const inRows = new Set(rows.flatMap((one, place) => (one.quoted === given[place]?.quoted ? [] : idsIn(one))))
  const rowKeys = new Set([...inRows].flatMap((id) => of(id)?.key ?? []))
  const sentences = withoutPieces(rows, of, rowKeys, nameOf)
  const claimsOf = gather([...kept.values()], ({ key }) => key)
  const known = new Set<string>()
  const told = new Set<string>()
  /** Of documents whose words were quoted, whether the last were those of somebody else. */
  const behindOthers = new Map<string, boolean>()
  /** Quotations in sentences, those of one voice behind one lead. */
  const tell = (wanted: readonly KeptQuotation[], isHeaded: boolean): readonly CitedSentence[] => {
    const quotations = wanted.map(({ key, document, words }): Quotation => {
      return { document, words, claims: (claimsOf.get(key) ?? []).map(({ claim }) => claim) }
    })
    const voiced = inTextOrder(quotations).map((quotation) => ({ quotation, voice: voiceOf(quotation, nameOf) }))
    const byVoice = gather(voiced, ({ quotation, voice }) => JSON.stringify([quotation.document.id, voice]))
    return [...byVoice.values()].flatMap((ones, group) =>
      ones.map(({ quotation, voice }, index): CitedSentence => {
        const { document, words, claims } = quotation
        const isKnown = known.has(document.id)
        const isBehindOthers = group > 0 || behindOthers.get(document.id) === true
        const isUnled = isOneDocument && !isHeaded && !behindOthers.has(document.id)
        const from = { isHeaded: isHeaded || isOneDocument, isKnown, isBehindOthers, isUnled }
        const lead = index === 0 ? leadOf(voice, quotation, from, nameOf) : ''
        known.add(document.id)
        if (index === ones.length - 1) behindOthers.set(document.id, voice.form !== 'OWN' || voice.lead !== null)
        return {
          sentence: `${lead}${lead === '' ? '' : ' '}${inQuotationMarks(words, voice)}`,
          claimIds: claims.map(({ id }) => id),
          isQuotation: true,
        }
      }),
    )
  }
  const answers = sentences.filter(({ quoted }) => quoted === 'BEHIND')
  const behind = firstOfEach(answers.flatMap((one) => idsIn(one).flatMap((id) => of(id) ?? []))).slice(0, MOST.BEHIND)
  for (const { key } of behind) told.add(key)
  const isTold = (claimId: string) => told.has(of(claimId)?.key ?? '')
  const quotedParagraph = paragraphOf(tell(behind, false))
  const after = placeBehind(sentences)
  const composed: CitedSentence[] = []
  for (let place = 0; place <= sentences.length; place += 1) {
    if (place === after) composed.push(...quotedParagraph)
    const sentence = sentences[place]
    if (sentence === undefined) break
    if (sentence.quoted === undefined) composed.push(sentence)
    else if (sentence.quoted === 'BEHIND') composed.push(withoutScraps(sentence, isTold))
    else {
      const run = runFrom(sentences, place, after)
      const replaced = instead(run)
      place += run.length - 1
      if (replaced.length > 0) composed.push(...replaced)
      else if (isLast(sentences, place)) takeHead(composed)
    }
  }
  return composed

  /** Sentences that follow each other, each of whose claims has a quotation replaced by those that are not told yet. */
  function instead(run: readonly CitedSentence[]): readonly CitedSentence[] {
    const isReplaced = (one: CitedSentence) => idsIn(one).every((id) => of(id) !== null)
    const wanted = firstOfEach(run.filter(isReplaced).flatMap((one) => idsIn(one).flatMap((id) => of(id) ?? [])))
    const [first] = run
    const quoted = first?.quoted ?? 'INSTEAD'
    const fresh = wanted.filter(({ key }) => !told.has(key)).slice(0, MOST[quoted])
    for (const { key } of fresh) told.add(key)
    const others = run.filter((one) => !isReplaced(one))
    const composed = [...tell(fresh, quoted === 'INSTEAD_HEADED'), ...others]
    return first?.begins === undefined ? composed : paragraphOf(composed)
  }
}

/** How many sentences in a row that are pieces of one of a document are told by that. */
const FEWEST_PIECES = 2

/**
 * Sentences, of those that give way the ones in a row that are pieces of one sentence of a document marked to be told by it:
 * one sentence of a source is one of an answer, in the order of the text.
 */
function withWholeRows(
  sentences: readonly CitedSentence[],
  of: (claimId: string) => KeptQuotation | null,
): readonly CitedSentence[] {
  const keyOf = (one: CitedSentence): string | null => {
    const keys = new Set(one.quoted === 'GIVES_WAY' ? idsIn(one).map((id) => of(id)?.key ?? null) : [null])
    const [key = null] = keys.size === 1 ? keys : []
    return key
  }
  const rows: CitedSentence[][] = []
  for (const one of sentences) {
    const row = rows.at(-1)
    const key = keyOf(one)
    const isSame = row?.[0] !== undefined && key !== null && keyOf(row[0]) === key && one.begins === undefined
    if (isSame) row.push(one)
    else rows.push([one])
  }
  return rows.flatMap((row) =>
    row.length < FEWEST_PIECES ? row : row.map((one) => ({ ...one, quoted: 'INSTEAD' as const })),
  )
}

/**
 * Sentences without those that give way, and the headings above nothing else. `rowKeys`: the quotations that stand for rows, which
 * stand for what else is a piece of them too, wherever that is.
 */
function withoutPieces(
  sentences: readonly CitedSentence[],
  of: (claimId: string) => KeptQuotation | null,
  rowKeys: ReadonlySet<string>,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const replaced = sentences.filter(({ quoted }) => quoted === 'INSTEAD' || quoted === 'INSTEAD_HEADED')
  const keysOf = (one: CitedSentence) => idsIn(one).map((id) => of(id)?.key ?? null)
  const whole = new Set(replaced.flatMap((one) => (keysOf(one).includes(null) ? [] : keysOf(one))))
  const giving = sentences.filter(({ quoted }) => quoted === 'GIVES_WAY')
  const pieces = giving.filter((one) => keysOf(one).every((key) => key !== null && whole.has(key)))
  const standing = pieces.filter((one) => idsIn(one).some((id) => isStanding(of(id)?.claim, nameOf)))
  const areAll = pieces.length === giving.length && standing.length === 0
  const isOfRows = (one: CitedSentence) =>
    !standing.includes(one) && keysOf(one).every((key) => key !== null && rowKeys.has(key))
  const left: CitedSentence[] = []
  let begins: 'PARAGRAPH' | undefined
  for (const [place, one] of sentences.entries()) {
    begins = one.begins ?? begins
    if (pieces.includes(one) && (areAll || hasScraps(one) || isOfRows(one))) {
      if (isLast(sentences, place) && takeHead(left)) begins = 'PARAGRAPH'
      continue
    }
    const { quoted, ...rest } = one
    const stays = quoted === undefined || quoted === 'GIVES_WAY' ? {} : { quoted }
    left.push({ ...rest, ...stays, ...(begins === undefined ? {} : { begins }) })
    begins = undefined
  }
  return left
}

/** Whether a claim states what lasts, as that somebody holds a post: that is told in its own words beside any others. */
function isStanding(claim: Claim | undefined, nameOf: NameOf): boolean {
  if (claim === undefined || claim.modality !== 'STATED' || claim.content.form !== 'RELATIONSHIP') return false
  return vocabularyIn(nameOf).rowOf(claim.content.type).aspect === 'STATE'
}

function hasScraps({ scraps = [], details = [] }: CitedSentence): boolean {
  return scraps.length > 0 || details.some((one) => (one.scraps ?? []).length > 0)
}

/** A quotation as a claim has it. */
interface KeptQuotation extends QuotedClaim {
  readonly words: string
  readonly key: string
}

/** What claims quote, by claim, in their order; what stands whole in another quotation of its document is told by that. */
function keptQuotations(
  claimIds: readonly string[],
  claimOf: (claimId: string) => QuotedClaim | undefined,
): ReadonlyMap<string, KeptQuotation> {
  const found = [...new Set(claimIds)].flatMap((id) => {
    const placed = claimOf(id)
    const words = placed?.claim.quotation ?? null
    return placed === undefined || words === null ? [] : [{ ...placed, words }]
  })
  const byDocument = gather(found, ({ document }) => document.id)
  return new Map(
    found.map((one) => {
      const { document } = one
      const around = (byDocument.get(document.id) ?? []).filter(({ words }) => words.includes(one.words))
      const words = around.reduce((longest, other) => (other.words.length > longest.length ? other.words : longest), '')
      return [one.claim.id, { ...one, words, key: JSON.stringify([document.id, words]) }]
    }),
  )
}

function idsIn({ claimIds, details = [] }: CitedSentence): readonly string[] {
  return [...claimIds, ...details.flatMap((one) => one.claimIds)]
}

function firstOfEach(quotations: readonly KeptQuotation[]): readonly KeptQuotation[] {
  return [...gather(quotations, ({ key }) => key).values()].flatMap(([first]) => first ?? [])
}

/** Quotations of one document in the order of its blocks, as far as they follow each other; documents as they come. */
function inTextOrder(quotations: readonly Quotation[]): readonly Quotation[] {
  const placeOf = ({ claims }: Quotation) =>
    Math.min(...claims.map(({ locator }) => Number(/^¶(\d+)/.exec(locator)?.[1] ?? 0)))
  return [...gather(quotations, ({ document }) => document.id).values()].flatMap((ones) =>
    [...ones].sort((a, b) => placeOf(a) - placeOf(b)),
  )
}

/** Before which sentence the quotations of the answer stand: behind the paragraph in which it ends. */
function placeBehind(sentences: readonly CitedSentence[]): number {
  const last = sentences.findLastIndex(({ quoted }) => quoted === 'BEHIND')
  const next = sentences.findIndex(({ begins }, place) => place > last && begins === 'PARAGRAPH')
  return next === -1 ? sentences.length : next
}

/** The sentences from a place on that give way together: of one paragraph, none in the place of another paragraph between them. */
function runFrom(sentences: readonly CitedSentence[], from: number, after: number): readonly CitedSentence[] {
  const { quoted } = sentences[from] ?? {}
  const end = sentences.findIndex(
    (one, place) => place > from && (one.quoted !== quoted || one.begins !== undefined || place === after),
  )
  return sentences.slice(from, end === -1 ? undefined : end)
}

/** A sentence without the words that it quotes in brackets, and who wrote so, where all that is quoted behind it. */
function withoutScraps(sentence: CitedSentence, isTold: (claimId: string) => boolean): CitedSentence {
  const { details = [], ...whole } = sentence
  const parts = [{ ...whole, text: sentence.sentence }, ...details]
  const isQuoted = idsIn(sentence).every(isTold)
  const areTold = parts.every(
    ({ scraps = [], claimIds }) => scraps.length === 0 || (claimIds.length === 0 ? isQuoted : claimIds.every(isTold)),
  )
  const [first, ...others] = areTold ? parts.map(cut) : parts
  const left = others.filter(({ text }) => text !== '')
  const { isSourced, details: _, ...rest } = sentence
  return {
    ...rest,
    ...(isSourced === undefined ? {} : { isSourced: isSourced && !isQuoted }),
    sentence: first?.text ?? sentence.sentence,
    ...(left.length === 0 ? {} : { details: left }),
  }
}

function cut<Part extends CitedPart>(part: Part): Part {
  return { ...part, text: (part.scraps ?? []).reduce((text, scrap) => text.replace(scrap, ''), part.text) }
}

/** Whether nothing follows in the paragraph of a sentence that rests on claims. */
function isLast(sentences: readonly CitedSentence[], place: number): boolean {
  const next = sentences[place + 1]
  return next === undefined || next.begins === 'PARAGRAPH' || next.claimIds.length === 0
}

/** Takes the heading off the end of what is composed, where there is one; gives whether there was. */
function takeHead(composed: CitedSentence[]): boolean {
  const last = composed.at(-1)
  const isHead = last !== undefined && last.claimIds.length === 0 && last.sentence.endsWith(':')
  if (isHead) composed.pop()
  return isHead
}
