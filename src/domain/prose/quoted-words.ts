import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import type { RelationshipFamily, RelationshipType, RelationshipTypeRow } from '../model/relationship-types.ts'
import { fold } from '../text/fold.ts'
import { areFormsOfOne, isTellingWord, wordsIn } from '../text/same-word.ts'
import type { CitedPart } from './prose.ts'

/** Families whose verbs leave open what for: of money what it was for, of a position what was said. */
const QUOTED_FAMILIES: readonly RelationshipFamily[] = ['FUNDING', 'POSITION', 'OTHER']
const QUOTED_TYPES: readonly RelationshipType[] = [
  'RESPONSIBILITY_MOVED_TO',
  'RESPONSIBLE_FOR',
  'ACTS_THROUGH',
  'ANNOUNCED',
  'AFFECTS',
  'ATTENDED',
  'CALLED_ON',
  'CAUSED_BY',
  'CONCERNS',
  'PRESENTED_TO',
  'QUESTIONED',
  'TARGETS',
  'TOOK_PART_IN',
  'WORKS_ON',
]

/** Families in which a reading changes who belongs where: what was read is quoted, however short it is. */
const QUOTED_READINGS: readonly RelationshipFamily[] = ['LINEAGE', 'STRUCTURE']

/** Shorter words say no more than the verb; longer ones would take the sentence over. */
const FEWEST_WORDS = 4
const MOST_WORDS = 30
/** Of words that stand for what the editor read, or for how firm a plan is, one is enough. */
const ONE_WORD = 1
/** The most words in which a plan is told, where documents tell it differently. */
const MOST_QUOTED = 3

/**
 * The document's own words behind a sentence whose verb loses what they say, those of the first claim that has such; of a
 * plan always, for whether it is an aim, an attempt or a decision is in them alone, of what is the editor's reading, and of
 * what the names say already.
 */
export function roleQuoted(
  attestations: readonly Attestation[],
  {
    type,
    row,
    isEcho,
    ownWords,
  }: {
    readonly type: RelationshipType
    readonly row: RelationshipTypeRow
    readonly isEcho: boolean
    /** What is said of it with the documents' own verb; null where the verb is that of the type. */
    readonly ownWords: string | null
  },
): readonly CitedPart[] {
  if (attestations.every(({ modality }) => modality === 'PLANNED')) return planQuoted(attestations, ownWords)
  // How something was not so is in the words alone: who did not attend may not have been let in.
  const isDenied = attestations.every(({ modality }) => modality === 'DENIED')
  const isOfType = isEcho || isDenied || QUOTED_FAMILIES.includes(row.family) || QUOTED_TYPES.includes(type)
  const isRead = attestations.every(({ inferred }) => inferred)
  const fewest = isRead && QUOTED_READINGS.includes(row.family) && ownWords === null ? ONE_WORD : FEWEST_WORDS
  const told = attestations.find(
    (one) =>
      (isOfType || isRead) && isTelling(one, fewest) && (ownWords === null || addsTo(ownWords, one, FEWEST_WORDS)),
  )
  return told === undefined ? [] : quoted([told])
}

/**
 * The documents' own words for a plan, each once, the first of them; none for anything else, nor those that are said already
 * where the verb is the documents' own.
 */
export function planQuoted(attestations: readonly Attestation[], ownWords: string | null): readonly CitedPart[] {
  const plans = attestations.filter(
    (one) =>
      one.modality === 'PLANNED' && isTelling(one, ONE_WORD) && (ownWords === null || addsTo(ownWords, one, ONE_WORD)),
  )
  const distinct = [...gather(plans, wordsOf).values()].flatMap(([first]) => first ?? [])
  return quoted(distinct.slice(0, MOST_QUOTED))
}

/** "(“outgoing”; “proposed closure”)", each behind its own claim. */
function quoted(told: readonly Attestation[]): readonly CitedPart[] {
  return told.map((one, index) => {
    const text = `${index === 0 ? ' (' : '; '}“${wordsOf(one)}”${index === told.length - 1 ? ')' : ''}`
    return { text, claimIds: [one.claimId], scraps: [text] }
  })
}

/** Whether a role has so many words that a sentence with the document's own verb has not. */
function addsTo(ownWords: string, { role }: Attestation, fewest: number): boolean {
  const said = wordsIn(ownWords)
  const others = wordsIn(role ?? '').filter(
    (word) => isTellingWord(word) && !said.some((one) => areFormsOfOne(one, word)),
  )
  return others.length >= fewest
}

function wordsOf({ role }: Attestation): string {
  return (role ?? '').trim().replace(/\.$/, '')
}

/** Whether a role is of some words, and they are not the words of doubt, which are quoted by themselves. */
function isTelling({ role, hedge }: Attestation, fewest: number): boolean {
  if (role === null) return false
  const words = role.trim().split(/\s+/).length
  return words >= fewest && words <= MOST_WORDS && (hedge === null || !fold(hedge).includes(fold(role)))
}
