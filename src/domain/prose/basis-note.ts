import { countWords, listWords } from './words.ts'

/** What was done with what documents say: cited one by one, or compared, of which only what differs is cited. */
export type BasisUse = 'CITED' | 'COMPARED'

/** How many documents that may have been public by the View's day are named. */
export const MOST_NAMED = 3

/** The numbers of a basis, with the names of the entities asked about. */
export interface BasisCounts {
  readonly read: number
  /** How many sources the documents are of. */
  readonly sources: number
  /** How many of the documents read the record has in part only. */
  readonly partly: number
  /** How many more may have been public by the View's day. */
  readonly perhapsCount: number
  /** The titles of the first of these. */
  readonly perhaps: readonly string[]
  /** How many rows of the record are left out as faulty. */
  readonly leftOut: number
  readonly speaking: number
  readonly otherwise: number
  readonly silent: number
  /** Whether each of these, where two are asked about, names both. */
  readonly isOfBoth: boolean
  /** Whether what documents say otherwise was looked for: only then does silence mean that they say nothing of it. */
  readonly isMatterKnown: boolean
  /** Whether all that may be of the matter was looked at. */
  readonly isMatterWhole: boolean
  readonly about: readonly string[]
  readonly use: BasisUse
}

/** What an answer rests on, in a sentence without a full stop. */
export function basisNote(counts: BasisCounts): string {
  const { leftOut, speaking, otherwise, isMatterWhole, use, read, partly } = counts
  const isAllCompared = use === 'COMPARED' && speaking === read && partly === 0
  const parts = [
    `${readWords(counts)}${isAllCompared ? ' and compared' : ''}`,
    ...(speaking === 0 || isAllCompared
      ? []
      : [`${speaking} of them ${speaking === 1 ? 'is' : 'are'} ${use.toLowerCase()}`]),
    ...(otherwise === 0 ? [] : [`${otherwise} ${otherwise === 1 ? 'says' : 'say'} something else about it`]),
    ...silence(counts),
    ...(isMatterWhole ? [] : ['only the first 500 claims about each were looked at for this']),
    ...perhapsWords(counts),
    ...(leftOut === 0
      ? []
      : [`${countWords(leftOut, 'row')} of the record ${leftOut === 1 ? 'is' : 'are'} left out as faulty`]),
  ]
  return parts.join('; ')
}

function readWords({ read, sources, partly }: BasisCounts): string {
  const counted = read === 1 ? 'One document' : read === 0 ? 'No documents' : `In all, ${countWords(read, 'document')}`
  const documents = `${counted}${sources === read ? '' : ` of ${countWords(sources, 'source')}`}`
  const were = read === 1 ? 'was' : 'were'
  if (partly === 0) return `${documents} ${were} read`
  if (partly === read) return `${documents} ${were} read, ${read === 1 ? 'only' : 'each only'} in part`
  return `${documents} ${were} read, ${partly} of them only in part`
}

/** How many documents may have been public by the View's day, and the first of them; none where there are none. */
function perhapsWords({ perhapsCount, perhaps }: Pick<BasisCounts, 'perhapsCount' | 'perhaps'>): readonly string[] {
  if (perhapsCount === 0) return []
  const named = perhaps.slice(0, MOST_NAMED).map((title) => `“${title}”`)
  const left = perhapsCount - named.length
  const names = listWords(left === 0 ? named : [...named, countWords(left, 'more', 'more')])
  const were = perhapsCount === 1 ? 'was' : 'were'
  return [`${countWords(perhapsCount, 'document')} that may have been public by then ${were} not read: ${names}`]
}

function silence({ silent, isOfBoth, isMatterKnown, about }: BasisCounts): readonly string[] {
  if (silent === 0) return []
  const [mention, say] = silent === 1 ? ['mentions', 'does not say'] : ['mention', 'do not say']
  const names = isOfBoth ? `both ${listWords(about)}` : listWords(about, 'or')
  const words = `${countWords(silent, 'document')} ${mention} ${names}`
  if (isMatterKnown) return [`${words} and ${say}`]
  return [about.length > 1 ? `${words} and ${silent === 1 ? 'is' : 'are'} not cited here` : `${words} in other matters`]
}
