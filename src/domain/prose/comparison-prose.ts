import { CHANGES, type Change, type Changes, type ComparisonQuestion } from '../answers/compare-days.ts'
import type { CitedSentence } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'
import { periodWords } from './words.ts'

/** How many relationships of each list are told; the others are counted. */
const MOST_TOLD = 20

/** What is told one by one: what stayed is only counted. */
type ToldChange = Exclude<Change, 'stayed'>
const TOLD_CHANGES = CHANGES.filter((change) => change !== 'stayed')

/** A comparison in sentences: how many of each change, then each change; `basisNote` closes it. */
export function tellComparison(
  question: ComparisonQuestion,
  changes: Changes,
  filters: string | null,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const days = `${periodWords(question.from)} and ${periodWords(question.to)}`
  const compared = `Around ${nameOf(question.aroundId)}, between what held ${days}: ${changeCounts(changes)}`
  return [
    { sentence: compared, claimIds: [] },
    ...(filters === null ? [] : [{ sentence: `This compares ${filters}`, claimIds: [] }]),
    ...TOLD_CHANGES.flatMap((change) => tellChange(change, question, changes, nameOf)),
    { sentence: basisNote, claimIds: [] },
  ]
}

/** The relationships that a comparison tells one by one. */
export function toldChanges(changes: Changes) {
  return TOLD_CHANGES.flatMap((change) => changes[change].slice(0, MOST_TOLD)).map(({ relationship }) => relationship)
}

const COUNT_WORDS: Readonly<Record<ToldChange, string>> = {
  began: 'began',
  ended: 'ended',
  between: 'held only between the two days',
  becameUncertain: 'became uncertain',
  becameCertain: 'became certain',
}

const HEADS: Readonly<Record<ToldChange, string>> = {
  began: 'Began',
  ended: 'Ended',
  between: 'Between the two days',
  becameUncertain: 'Became uncertain',
  becameCertain: 'Became certain',
}

function changeCounts(changes: Changes): string {
  const surelyStayed = changes.stayed.filter(({ certainty }) => certainty === 'DEFINITE').length
  return [
    ...TOLD_CHANGES.map((change) => `${changes[change].length} ${COUNT_WORDS[change]}`),
    `${surelyStayed} held on both days`,
    `${changes.stayed.length - surelyStayed} may have held on both`,
  ].join(', ')
}

function tellChange(
  change: ToldChange,
  { view }: ComparisonQuestion,
  changes: Changes,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const all = changes[change]
  const first = all.slice(0, MOST_TOLD)
  const told = first.flatMap(({ relationship, certainty }) =>
    tellRelationships([relationship], view, nameOf).map((told) => ({
      ...told,
      sentence: `${HEADS[change]}${certainty === 'POSSIBLE' ? ' (possibly)' : ''}: ${told.sentence}`,
    })),
  )
  const left = all.length - first.length
  return left === 0 ? told : [...told, { sentence: `${HEADS[change]}: ${left} more, not told here`, claimIds: [] }]
}
