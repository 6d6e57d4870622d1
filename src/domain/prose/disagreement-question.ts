import type { Claim } from '../model/claim.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { listWords } from './words.ts'

/** The most names that a question has. */
const MOST_NAMES = 3

/**
 * What a reader would ask to get these claims as answers, where the editor's question may not show: of money who gave it to
 * whom, of ends and moves what became of the thing, else what the documents say of what most of the claims name.
 */
export function questionFor(claims: readonly Claim[], aboutIds: readonly string[], nameOf: NameOf): string {
  return moneyQuestion(claims, nameOf) ?? fateQuestion(claims, nameOf) ?? namesQuestion(claims, aboutIds, nameOf)
}

function moneyQuestion(claims: readonly Claim[], nameOf: NameOf): string | null {
  const paid = claims.filter(({ content }) => content.form === 'RELATIONSHIP' && content.type === 'FUNDED_BY')
  const payerIds = once(paid.flatMap(({ content }) => ('objectId' in content ? (content.objectId ?? []) : [])))
  const paidIds = once(paid.flatMap(({ subjectId }) => subjectId ?? [])).filter((id) => !payerIds.includes(id))
  if (payerIds.length === 0 || paidIds.length === 0 || paidIds.length >= MOST_NAMES) return null
  const names = listWords(paidIds.map(nameOf))
  return payerIds.length === 1
    ? `What money did ${listWords(payerIds.map(nameOf))} give to ${names}, and on what terms?`
    : `Who paid, or was to pay, for ${names}?`
}

function fateQuestion(claims: readonly Claim[], nameOf: NameOf): string | null {
  const { rowOf } = vocabularyIn(nameOf)
  const ended = claims.filter(({ content }) => content.form === 'EXISTENCE' && content.change === 'ENDED')
  const moved = claims.filter(({ content: of }) => of.form === 'RELATIONSHIP' && rowOf(of.type).family === 'LINEAGE')
  const [goneId, ...others] = once((ended.length > 0 ? ended : moved).flatMap(({ subjectId }) => subjectId ?? []))
  return goneId === undefined || others.length > 0 ? null : `What was to become of ${nameOf(goneId)}?`
}

function namesQuestion(claims: readonly Claim[], aboutIds: readonly string[], nameOf: NameOf): string {
  if (aboutIds.length === 0) return 'What do the documents say?'
  const timesOf = (id: string) =>
    claims.filter(({ subjectId, content }) => subjectId === id || ('objectId' in content && content.objectId === id))
      .length
  const byTimes = [...aboutIds].sort((a, b) => timesOf(b) - timesOf(a))
  return `What do the documents say of ${listWords(byTimes.slice(0, MOST_NAMES).map(nameOf))}?`
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
