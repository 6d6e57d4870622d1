import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { listWords } from './words.ts'

/** The most names that a question has. */
const MOST_NAMES = 3

/** The claims of each position that a View reads. */
type Sides = readonly (readonly Claim[])[]

/**
 * What a reader would ask to get these positions as answers, where the editor's question may not show, and each of them
 * answers: of money who gave it to whom, of ends and moves what became of the thing, else what the documents say of what
 * every position names. Null where nothing is named by every one of them: then they are no answers to one question.
 */
export function questionFor(sides: Sides, aboutIds: readonly string[], nameOf: NameOf): string | null {
  return moneyQuestion(sides, nameOf) ?? fateQuestion(sides, nameOf) ?? namesQuestion(sides, aboutIds, nameOf)
}

function moneyQuestion(sides: Sides, nameOf: NameOf): string | null {
  const paid = sides.map((claims) => claims.filter(isPaid))
  const payerIds = once(paid.flat().flatMap(({ content }) => ('objectId' in content ? (content.objectId ?? []) : [])))
  const paidIds = once(paid.flat().flatMap(({ subjectId }) => subjectId ?? [])).filter((id) => !payerIds.includes(id))
  const isForThem = (claim: Claim) => paidIds.some((id) => claim.subjectId === id || claim.scopeIds.includes(id))
  if (payerIds.length === 0 || paidIds.length === 0 || paidIds.length >= MOST_NAMES) return null
  if (!paid.every((claims) => claims.some(isForThem))) return null
  const names = listWords(paidIds.map(nameOf))
  return payerIds.length === 1
    ? `What money did ${listWords(payerIds.map(nameOf))} give to ${names}, and on what terms?`
    : `Who paid, or was to pay, for ${names}?`
}

function isPaid({ content }: Claim): boolean {
  return content.form === 'RELATIONSHIP' && content.type === 'FUNDED_BY'
}

function fateQuestion(sides: Sides, nameOf: NameOf): string | null {
  const { rowOf } = vocabularyIn(nameOf)
  const isEnd = ({ content }: Claim) => content.form === 'EXISTENCE' && content.change === 'ENDED'
  const isMove = ({ content }: Claim) => content.form === 'RELATIONSHIP' && rowOf(content.type).family === 'LINEAGE'
  const claims = sides.flat()
  const isSo = claims.some(isEnd) ? isEnd : isMove
  const [goneId, ...others] = once(claims.filter(isSo).flatMap(({ subjectId }) => subjectId ?? []))
  if (goneId === undefined || others.length > 0) return null
  const tells = (claim: Claim) => (isEnd(claim) || isMove(claim)) && entitiesNamedIn(claim).includes(goneId)
  return sides.every((side) => side.some(tells)) ? `What was to become of ${nameOf(goneId)}?` : null
}

function namesQuestion(sides: Sides, aboutIds: readonly string[], nameOf: NameOf): string | null {
  const shared = aboutIds.filter((id) => sides.every((side) => side.some((one) => entitiesNamedIn(one).includes(id))))
  if (shared.length === 0) return null
  const timesOf = (id: string) =>
    sides
      .flat()
      .filter(({ subjectId, content }) => subjectId === id || ('objectId' in content && content.objectId === id)).length
  const byTimes = [...shared].sort((a, b) => timesOf(b) - timesOf(a))
  return `What do the documents say of ${listWords(byTimes.slice(0, MOST_NAMES).map(nameOf))}?`
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
