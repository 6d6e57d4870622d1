import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import type { CitedPart } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { citedPart, fundingWords } from './sentence-parts.ts'
import { moneyWords, possessive } from './words.ts'

/** The sum of a payment that is told once, and how each source describes it. */
export interface OneSum {
  /** The claims that give it. */
  readonly givers: readonly Attestation[]
  /** All that state the payment. */
  readonly stated: readonly Attestation[]
}

/**
 * The one sum that stated claims of one payment give, where several sources describe its money; null where there is none or
 * they give several, and where words of doubt or what one continues from another belong to the whole.
 */
export function oneSumOf(stated: readonly Attestation[]): OneSum | null {
  const givers = stated.filter(({ amount }) => amount !== null)
  const sums = new Set(givers.map(({ amount, bound }) => JSON.stringify([amount?.value, amount?.currency, bound])))
  const counted = stated.filter(({ amount, share }) => amount !== null || share !== null)
  const sources = new Set(counted.map(sourceKey))
  const isPlain = stated.every(
    ({ hedge, succession, roles }) => hedge === null && succession === null && roles.length === 0,
  )
  return sums.size === 1 && sources.size > 1 && isPlain ? { givers, stated } : null
}

/** ", with £435,000", and behind it how each source describes that: ": for the team (“as a final payment”), the Mayor said". */
export function oneSumTold(
  { givers, stated }: OneSum,
  quotedOf: (one: Attestation) => readonly CitedPart[],
  nameOf: NameOf,
): readonly CitedPart[] {
  const [{ amount = null, bound } = { bound: 'EXACT' as const }] = givers
  const speakerIds = new Set(givers.map(({ accordingToId }) => accordingToId))
  const [speakerId = null] = speakerIds
  const by = speakerIds.size > 1 || speakerId === null ? '' : `, by ${possessive(nameOf(speakerId))} account`
  const money = amount === null ? '' : `, with ${moneyWords({ ...amount, bound })}${by}`
  return [citedPart(money, givers), ...describedBy(stated, ':', quotedOf, nameOf)]
}

/** How each source describes a payment, without its sum: what it was for, and the document's own words. */
export function describedBy(
  stated: readonly Attestation[],
  first: ':' | ',',
  quotedOf: (one: Attestation) => readonly CitedPart[],
  nameOf: NameOf,
): readonly CitedPart[] {
  const told = [...gather(stated, (one) => fundingWords({ ...one, amount: null }, nameOf))].filter(
    ([words, ones]) => words !== '' || ones.some((one) => quotedOf(one).length > 0),
  )
  return told.flatMap(([words, ones], index) => {
    const lead = `${index === 0 ? first : ';'}${words === '' ? '' : ` ${words}`}`
    if (new Set(ones.map(sourceKey)).size === 1) return voiced(lead, ones, quotedOf, nameOf)
    const own = ones.filter((one) => quotedOf(one).length > 0)
    return [
      citedPart(lead, ones),
      // Where the whole sentence is quoted, nothing of this is left to say.
      ...own.flatMap((one, place) => voiced('', [one], quotedOf, nameOf).map((part) => asScrap(part, place))),
    ]
  })
}

/** Words that are quoted behind others: ", “at first”, Ann wrote", " and “at last”, Bea said". */
function asScrap(part: CitedPart, place: number): CitedPart {
  const text = part.text.replace(/^ \((“[^”]*”)\)/, `${place === 0 ? ',' : ' and'} $1`)
  return { ...part, text, scraps: [text] }
}

/** The same of claims that say nothing but who tells it. */
export function describedAs(lead: string, told: readonly Attestation[], nameOf: NameOf): readonly CitedPart[] {
  return [...gather(told, sourceKey).values()].flatMap((ones) => voiced(lead, ones, () => [], nameOf))
}

/** Words of one source, with what it says itself behind them and who it is. */
function voiced(
  lead: string,
  ones: readonly Attestation[],
  quotedOf: (one: Attestation) => readonly CitedPart[],
  nameOf: NameOf,
): readonly CitedPart[] {
  const quoted = ones.flatMap(quotedOf)
  const speakerId = ones[0]?.accordingToId ?? null
  const said = speakerId === null ? '' : `, ${saidWords(speakerId, nameOf)}`
  const part = citedPart(`${lead}${quoted.map(({ text }) => text).join('')}${said}`, ones)
  const scraps = quoted.flatMap((one) => one.scraps ?? [])
  return [{ ...part, ...(scraps.length === 0 ? {} : { scraps }), ...(speakerId === null ? { isVoiced: true } : {}) }]
}

function saidWords(speakerId: string, nameOf: NameOf): string {
  const name = nameOf(speakerId)
  return nameOf.kindOf?.(speakerId) === 'EVENT' ? `it was said at ${name}` : `${name} said`
}

function sourceKey({ documentId, accordingToId }: Attestation): string {
  return JSON.stringify([documentId, accordingToId])
}
