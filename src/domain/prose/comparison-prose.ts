import type { Change, Changes, ComparisonQuestion } from '../answers/compare-days.ts'
import type { Day } from '../dates/day.ts'
import type { Certainty } from '../evidence/certainty.ts'
import { tellJoined } from './joined-sentences.ts'
import type { CitedSentence } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { capitalise, citedDate, countWords } from './words.ts'

/** How many relationships of each list are told; the others are counted. */
const MOST_TOLD = 20

/** What is told one by one: what stayed is only counted, and what is known better or worse is for the lists. */
const TOLD_CHANGES = ['began', 'ended', 'between'] as const satisfies readonly Change[]
type ToldChange = (typeof TOLD_CHANGES)[number]

/** A comparison in sentences: what began, what ended and what was only in between, then what stayed; `basisNote` closes it. */
export function tellComparison(
  question: ComparisonQuestion,
  changes: Changes,
  filters: string | null,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const told = TOLD_CHANGES.flatMap((change) => tellChange(change, question, changes, nameOf))
  const days = `between ${dayWords(question.from)} and ${dayWords(question.to)}`
  const around = nameOf(question.aroundId)
  const nothing = `No document that was read tells of anything around ${around} that began or ended ${days}`
  return [
    told.length === 0 ? bare(nothing) : bare(`Around ${around}, ${days}:`),
    ...told,
    ...stayedWords(changes).map(bare),
    ...(question.view.modalities.includes('PLANNED') ? [] : [bare('What is only planned is left out')]),
    ...(filters === null ? [] : [bare(`This compares ${filters}`)]),
    bare(basisNote),
  ]
}

/** The relationships that a comparison tells one by one. */
export function toldChanges(changes: Changes) {
  return TOLD_CHANGES.flatMap((change) => changes[change].slice(0, MOST_TOLD)).map(({ relationship }) => relationship)
}

const HEADS: Readonly<Record<ToldChange, Readonly<Record<Certainty, string>>>> = {
  began: { DEFINITE: 'What began:', POSSIBLE: 'What may have begun:' },
  ended: { DEFINITE: 'What was over by then:', POSSIBLE: 'What may have been over by then:' },
  between: { DEFINITE: 'What was only in between:', POSSIBLE: 'What may have been only in between:' },
}

const MORE_HEADS: Readonly<Record<ToldChange, string>> = {
  began: 'began or may have begun',
  ended: 'were or may have been over by then',
  between: 'were or may have been only in between',
}

/** How much was on both days: no more than what is known of that. */
function stayedWords({ stayed }: Changes): readonly string[] {
  const sure = stayed.filter(({ certainty }) => certainty === 'DEFINITE').length
  const possible = stayed.length - sure
  return [
    ...(sure === 0
      ? []
      : [`${countWords(sure, 'relationship')} ${sure === 1 ? 'is' : 'are'} told to have held on both days`]),
    ...(possible === 0 ? [] : [`${countWords(possible, 'relationship')} may have held on both`]),
  ].map(capitalise)
}

function tellChange(
  change: ToldChange,
  { view }: ComparisonQuestion,
  changes: Changes,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const all = changes[change]
  const first = all.slice(0, MOST_TOLD)
  const told = (['DEFINITE', 'POSSIBLE'] as const).flatMap((certainty) => {
    const ones = first
      .filter((one) => (one.certainty ?? 'DEFINITE') === certainty)
      .map(({ relationship }) => relationship)
    return ones.length === 0 ? [] : [bare(HEADS[change][certainty]), ...tellJoined(ones, null, view, nameOf)]
  })
  const left = all.length - first.length
  return left === 0 ? told : [...told, bare(`${countWords(left, 'more', 'more')} ${MORE_HEADS[change]}, not told here`)]
}

function dayWords(day: Day): string {
  return citedDate({ edtf: day, inferred: false })
}

function bare(sentence: string): CitedSentence {
  return { sentence, claimIds: [] }
}
