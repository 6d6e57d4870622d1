import { at } from '../../errors.ts'
import { agreedNumber, type BoundedNumber, type BoundedShare, boundedShare } from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { areWithin, literalBounds } from '../evidence/bounds.ts'
import { parseClaimDate } from '../evidence/claim-date.ts'
import { gather } from '../evidence/gather.ts'
import type { View } from '../evidence/view.ts'
import type { ClaimDate } from '../model/claim.ts'
import type { Aspect, RelationshipTypeRow } from '../model/relationship-types.ts'
import { compareText } from '../text/compare-text.ts'
import type { CitedPart, CitedSentence } from './prose.ts'
import { rolesWords, scopeWords, withinWords } from './scope-words.ts'
import type { NameOf } from './sentence.ts'
import {
  actDateWords,
  boundWords,
  countDateWords,
  eventDateWords,
  moneyWords,
  shareWords,
  stateDateWords,
  valueWords,
} from './words.ts'

/** The most dates that one sentence tells where they differ; of more it tells none. */
const MOST_DATES = 3

/**
 * Parts of a sentence as one, as it stands within another: what rests on the same claims has their notes once, behind the
 * last of it, and what rests on hedged claims alone the documents' words of doubt.
 */
export function citedWords(parts: readonly CitedPart[], attestations: readonly Attestation[]): CitedSentence {
  const [first, ...details] = mergeParts(hedged(mergeParts(parts), attestations))
  const { text, ...whole } = first ?? { text: '', claimIds: [] }
  return { sentence: text, ...whole, ...(details.length === 0 ? {} : { details }) }
}

/** A sentence with a part more behind it. */
export function withPart(
  { sentence, claimIds, scraps = [], details = [] }: CitedSentence,
  part: CitedPart,
): CitedSentence {
  const [first, ...others] = mergeParts([{ text: sentence, claimIds, ...scrapped(scraps) }, ...details, part])
  const whole = { sentence: first?.text ?? '', claimIds, ...scrapped(first?.scraps ?? []) }
  return { ...whole, ...(others.length === 0 ? {} : { details: others }) }
}

function mergeParts(parts: readonly CitedPart[]): readonly CitedPart[] {
  const merged: CitedPart[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (last === undefined || last.isVoiced === true || !areSame(last.claimIds, part.claimIds)) merged.push(part)
    else {
      const scraps = [...(last.scraps ?? []), ...(part.scraps ?? [])]
      const { isVoiced } = part
      const whole = { text: `${last.text}${part.text}`, claimIds: last.claimIds, ...scrapped(scraps) }
      merged[merged.length - 1] = isVoiced === undefined ? whole : { ...whole, isVoiced }
    }
  }
  return merged
}

function scrapped(scraps: readonly string[]): Pick<CitedPart, 'scraps'> {
  return scraps.length === 0 ? {} : { scraps }
}

/** The words of a sentence without its notes. */
export function plainWords({ sentence, details = [] }: CitedSentence): string {
  return [sentence, ...details.map(({ text }) => text)].join('')
}

/** Words that all these claims bear out. */
export function citedPart(text: string, attestations: readonly Attestation[]): CitedPart {
  return { text, claimIds: attestations.map(({ claimId }) => claimId) }
}

/** Words of doubt behind the whole where each of its claims is hedged, else behind each part that rests on such alone. */
function hedged(parts: readonly CitedPart[], attestations: readonly Attestation[]): readonly CitedPart[] {
  const hedges = new Map(attestations.map(({ claimId, hedge }) => [claimId, hedge]))
  const doubtsOf = (claimIds: readonly string[]) => {
    const byHedge = gather(claimIds, (id) => hedges.get(id) ?? '')
    if (byHedge.has('')) return []
    // Words that are quoted already are not quoted twice.
    const unsaid = [...byHedge].filter(([hedge]) => !parts.some(({ text }) => text.includes(hedge)))
    return unsaid.map(([hedge, ids]) => ({ text: ` (“${hedge}”)`, claimIds: ids }))
  }
  const ofAll = doubtsOf(attestations.map(({ claimId }) => claimId))
  return ofAll.length > 0 ? [...parts, ...ofAll] : parts.flatMap((part) => [part, ...doubtsOf(part.claimIds)])
}

/** What is dated: a relationship by its type, or a COUNT of what had been by a day. */
type DatedAs = Pick<RelationshipTypeRow, 'aspect' | 'timeless'> | 'COUNT'

/**
 * The dates of claims: of dates that lie within each other the most precise, behind which only those claims stand that
 * give it; dates that differ one after the other. Dates of writing count only where no claim has a date of its own, and
 * there is but one, which all of these claims bear out: that two documents speak of their own days is no second date, and the
 * day of the one is not the other's. In a View of one document they tell nothing but by when something was counted, nor does
 * any date of what is timeless.
 */
export function datesTold(
  attestations: readonly Attestation[],
  datedAs: DatedAs,
  { documents }: Pick<View, 'documents'>,
): readonly CitedPart[] {
  if (datedAs !== 'COUNT' && datedAs.timeless) return []
  const aspect = datedAs === 'COUNT' ? 'COUNT' : datedAs.aspect
  const dated = attestations.flatMap((attestation) => judge(attestation, aspect))
  const own = dated.filter(({ isOfWriting }) => !isOfWriting)
  const isOfAll = dated.length === attestations.length && new Set(dated.map(({ words }) => words)).size === 1
  const isTold = datedAs === 'COUNT' || (documents?.length !== 1 && isOfAll)
  const judged = own.length > 0 ? own : isTold ? dated : []
  const finest = judged.filter((one) => !judged.some((other) => isFiner(other, one)))
  const told = [...gather(finest, ({ words }) => words)].sort(
    ([a, [one]], [b, [other]]) => compareText(startOf(one), startOf(other)) || compareText(a, b),
  )
  if (told.length > (own.length > 0 ? MOST_DATES : 1)) return []
  return told.map(([words, ones], index) => {
    const before = index === 0 ? ' ' : index < told.length - 1 ? ', ' : aspect === 'CHANGE' ? ' or ' : ' and '
    return citedPart(
      `${before}${words}`,
      ones.map(({ attestation }) => attestation),
    )
  })
}

interface Dated {
  readonly attestation: Attestation
  readonly words: string
  readonly bounds: ReturnType<typeof literalBounds>
  /** An inferred date is worth less than one that the text marks as uncertain, and that less than a plain one. */
  readonly doubt: number
  readonly isOfWriting: boolean
}

function judge(attestation: Attestation, aspect: Aspect | 'COUNT'): readonly Dated[] {
  const { when, modality, role } = attestation
  // From when on something was expected, where that is worked out, is told by the words in which the plan is quoted.
  const isQuoted = modality === 'PLANNED' && role !== null && when?.inferred === true && when.edtf.endsWith('/..')
  const parsed = when === null || isQuoted ? null : parseClaimDate(when)
  if (when === null || parsed === null) return []
  const words = wordsOf(when, aspect)
  const doubt = (when.inferred ? 2 : 0) + (parsed.qualified ? 1 : 0)
  return [{ attestation, words, bounds: literalBounds(parsed), doubt, isOfWriting: when.atWriting }]
}

function wordsOf(when: ClaimDate, aspect: Aspect | 'COUNT'): string {
  switch (aspect) {
    case 'CHANGE':
      return eventDateWords(when)
    case 'STATE':
      return stateDateWords(when)
    case 'ACT':
      return actDateWords(when)
    case 'COUNT':
      return countDateWords(when)
  }
}

/** Whether one date lies within another and is more precise, or of the same days and surer. */
function isFiner(one: Dated, other: Dated): boolean {
  if (!areWithin(one.bounds, other.bounds)) return false
  return !areWithin(other.bounds, one.bounds) || one.doubt < other.doubt
}

function startOf(one: Dated | undefined): string {
  return one?.bounds.fromEarliest ?? ''
}

/**
 * The money, share, scope and roles that claims give, each as its own claim has them together. A scope that another claim
 * gives with its money or share is not told twice.
 */
export function detailsTold(
  attestations: readonly Attestation[],
  isFunding: boolean,
  nameOf: NameOf,
): readonly CitedPart[] {
  const telling = attestations.filter((less) => !attestations.some((more) => tellsMore(more, less)))
  const ofNumber = (one: Attestation) => (isFunding ? fundingWords(one, nameOf) : detailWords(one, nameOf))
  const ofRoles = (one: Attestation) => rolesWords(one.roles, nameOf)
  const numbers = toldBy(telling, ofNumber)
  // Of several each has its own roles behind it; of one they are told behind it with the notes of their own claims.
  if (numbers.length > 1) {
    const both = (one: Attestation) => [ofNumber(one), ofRoles(one)].filter((words) => words !== '').join(', ')
    return numbersTold(toldBy(telling, both), telling, isFunding)
  }
  return [...numbersTold(numbers, telling, isFunding), ...partsTold(toldBy(telling, ofRoles))]
}

type ToldBy = readonly (readonly [string, readonly Attestation[]])[]

/** What claims say in these words, in the order of the first of each; none of those that say nothing. */
function toldBy(attestations: readonly Attestation[], wordsOf: (one: Attestation) => string): ToldBy {
  return [...gather(attestations, wordsOf)].filter(([words]) => words !== '')
}

function partsTold(told: ToldBy): readonly CitedPart[] {
  return told.map(([words, ones], index) => citedPart(`${index === 0 ? ',' : ';'} ${words}`, ones))
}

function numbersTold(told: ToldBy, telling: readonly Attestation[], isFunding: boolean): readonly CitedPart[] {
  const sums = told.filter(([, ones]) => ones.some(({ amount }) => amount !== null))
  // A share beside the one sum that was paid is told of that sum.
  const isOfSum =
    isFunding && sums.length === 1 && sums[0] === told[0] && telling.every(({ modality }) => modality === 'STATED')
  const isShare = (ones: readonly Attestation[]) => ones.every(({ share }) => share !== null)
  return partsTold(told).map((part, index) => {
    const [words, ones] = at(told, index)
    return index > 0 && isOfSum && isShare(ones) ? citedPart(`; this was ${words.replace(/^for /, '')}`, ones) : part
  })
}

/** Whether one claim gives money or a share of the scope to which another does no more than limit. */
function tellsMore(more: Attestation, less: Attestation): boolean {
  return !hasQuantity(less) && less.roles.length === 0 && hasQuantity(more) && areSame(more.scopeIds, less.scopeIds)
}

function hasQuantity({ amount, share }: Attestation): boolean {
  return amount !== null || share !== null
}

/** "with £435,000 for the team, half of the costs", "for half of the costs of the team", "for the team". */
export function fundingWords({ amount, share, bound, scopeIds }: Attestation, nameOf: NameOf): string {
  const scope = scopeWords(scopeIds, nameOf)
  const costs = share === null ? null : costWords(boundedShare(share, bound))
  if (amount !== null) {
    const money = `with ${moneyWords({ ...amount, bound })}${scope === '' ? '' : ` for ${scope}`}`
    return costs === null ? money : `${money}, ${costs}`
  }
  if (costs === ALL_COSTS && scope === '') return 'in full'
  if (costs !== null) return `for ${costs}${scope === '' ? '' : ` of ${scope}`}`
  return scope === '' ? '' : `for ${scope}`
}

const ALL_COSTS = 'all the costs'

/** "all the costs", "over half of the costs", "12.5% of the costs". */
function costWords(share: BoundedShare): string {
  const { value, bound } = share
  if (value === 1 && bound === 'EXACT') return ALL_COSTS
  if (value === 0.5) return `${boundWords(bound)}half of the costs`
  return `${shareWords(share)} of the costs`
}

function detailWords({ amount, share, bound, scopeIds }: Attestation, nameOf: NameOf): string {
  return [
    ...(amount === null ? [] : [`with ${moneyWords({ ...amount, bound })}`]),
    ...(share === null ? [] : [`to ${shareWords(boundedShare(share, bound))}`]),
    ...(scopeIds.length === 0 ? [] : [withinWords(scopeIds, nameOf)]),
  ].join(', ')
}

/** The values that claims give of a figure, the most precise first; those that it cannot be meant by stand behind "or". */
export function valuesTold(
  attestations: readonly Attestation[],
  unit: string,
  tell: (number: BoundedNumber) => string,
): readonly CitedPart[] {
  const byWords = new Map<string, { readonly number: BoundedNumber; readonly ones: Attestation[] }>()
  for (const one of attestations) {
    if (one.value === null) continue
    const number = { value: one.value, bound: one.bound }
    const words = valueWords(number, unit)
    const known = byWords.get(words)
    if (known === undefined) byWords.set(words, { number, ones: [one] })
    else known.ones.push(one)
  }
  const exactFirst = [...byWords].sort(
    ([, a], [, b]) => Number(b.number.bound === 'EXACT') - Number(a.number.bound === 'EXACT'),
  )
  const [first, ...others] = exactFirst
  if (first === undefined) return []
  const [, { number, ones }] = first
  return [
    citedPart(tell(number), ones),
    ...others.map(([other, told]) => {
      const isLoose = agreedNumber([number, told.number]) !== null
      return citedPart(isLoose ? ` (also given as ${other})` : `, or ${other}`, told.ones)
    }),
  ]
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
