import type { AnswerData } from './reader-question.ts'

interface ClaimShown {
  readonly locator: string
  readonly modality: string
  readonly accordingTo: { readonly id: string } | null
  readonly document: { readonly id: string }
}

interface MoneyShown {
  readonly value: number
  readonly currency: string
}

interface LinkClaimShown extends ClaimShown {
  readonly role: string | null
  readonly when: { readonly edtf: string } | null
  readonly amount: MoneyShown | null
  readonly share: { readonly value: number } | null
  readonly scope: readonly { readonly id: string }[]
}

interface RelationshipShown {
  readonly type: string
  readonly subjectId: string
  readonly objectId: string
  readonly claims: readonly ClaimShown[]
}

interface LinkNodeShown extends RelationshipShown {
  readonly claims: readonly LinkClaimShown[]
  readonly amount: MoneyShown | null
  readonly period: { readonly edtf: string } | null
}

interface LinkShown {
  readonly certainty: string | null
  readonly other: { readonly id: string }
  readonly node: LinkNodeShown
}

interface ArrivalShown {
  readonly certainty: string | null
  readonly node: { readonly id: string }
  readonly via: readonly RelationshipShown[]
}

/** The relationships of the answer to `LINKS`. */
export function links(data: AnswerData): readonly LinkShown[] {
  return data.entity.relationships.edges
}

/** The ids at the other ends in the answer to `LINKS`, each once, sorted. */
export function others(data: AnswerData): readonly string[] {
  return inOrder(links(data).map((link) => link.other.id))
}

/** `other certainty` for each relationship in the answer to `LINKS`, sorted. */
export function certainties(data: AnswerData): readonly string[] {
  return inOrder(links(data).map((link) => `${link.other.id} ${link.certainty}`))
}

/** The receipts in the answer to `LINKS`: `subject TYPE object, MODALITY, document ¶N`, each once, sorted. */
export function receipts(data: AnswerData): readonly string[] {
  return inOrder(links(data).flatMap((link) => receiptsOf(link.node)))
}

/** The sums that claims in the answer to `LINKS` name: `date sum currency, document ¶N`, each once, sorted. */
export function payments(data: AnswerData): readonly string[] {
  const claims = links(data).flatMap((link) => link.node.claims)
  return inOrder(
    claims.flatMap(({ amount, when, ...claim }) =>
      amount === null ? [] : [`${when?.edtf} ${amount.value} ${amount.currency}, ${placeOf(claim)}`],
    ),
  )
}

/** The entities in the answer to `FED_BY` or `FED_INTO`, sorted. */
export function fed(data: AnswerData): readonly string[] {
  return inOrder(data.entity.lineage.edges.map((edge: ArrivalShown) => edge.node.id))
}

/** `entity certainty` in the answer to `FED_BY` or `FED_INTO`, sorted. */
export function fedCertainties(data: AnswerData): readonly string[] {
  return inOrder(data.entity.lineage.edges.map((edge: ArrivalShown) => `${edge.node.id} ${edge.certainty}`))
}

/** The receipts of all chains in the answer to `FED_BY` or `FED_INTO`, as in `receipts`. */
export function fedReceipts(data: AnswerData): readonly string[] {
  return inOrder(data.entity.lineage.edges.flatMap((edge: ArrivalShown) => edge.via.flatMap(receiptsOf)))
}

/** The answer to `VERDICT`, alone. */
export function verdict(data: AnswerData): string {
  return data.verdict.answer
}

/** The answer to `VERDICT` and the receipts in its footnotes: `MODALITY, document ¶N`, each once, sorted. */
export function verdictReceipts(data: AnswerData): readonly string[] {
  const notes: readonly { readonly claim: ClaimShown }[] = data.verdict.prose.footnotes
  return [data.verdict.answer, ...inOrder(notes.map(({ claim }) => saidAt(claim)))]
}

/** Whether the answer to `VERDICT` affirms, in a document's own words or as reported, and the places that its footnotes cite. */
export function affirmedAt(data: AnswerData): readonly unknown[] {
  const notes: readonly { readonly claim: ClaimShown }[] = data.verdict.prose.footnotes
  return [['STATED', 'REPORTED'].includes(data.verdict.answer), ...inOrder(notes.map(({ claim }) => placeOf(claim)))]
}

/** `document ¶N` of every claim of every position in the answer to `DISAGREEMENT`: one sorted list a position. */
export function positions(data: AnswerData): readonly (readonly string[])[] {
  const shown: readonly { readonly claims: readonly ClaimShown[] }[] = data.node.positions
  return shown.map(({ claims }) => inOrder(claims.map(placeOf)))
}

/** The paragraph of a claim, without the heading, after its document: `commissioners-briefing ¶21`. */
export function placeOf({ document, locator }: Pick<ClaimShown, 'document' | 'locator'>): string {
  return `${document.id} ${locator.replace(/,.*$/s, '')}`
}

/** Each text once, sorted. */
export function inOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}

function receiptsOf({ subjectId, type, objectId, claims }: RelationshipShown): readonly string[] {
  return claims.map((claim) => `${subjectId} ${type} ${objectId}, ${saidAt(claim)}`)
}

function saidAt(claim: ClaimShown): string {
  const speaker = claim.accordingTo === null ? '' : ` by ${claim.accordingTo.id}`
  return `${claim.modality}${speaker}, ${placeOf(claim)}`
}
