import type { ChainStep } from '../answers/find-verdict.ts'
import type { View } from '../evidence/view.ts'
import type { CitedSentence } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'
import { countWords, listWords } from './words.ts'

/** What is asked: how are these two linked, by so many steps at most? */
export interface PathsQuestion {
  readonly fromId: string
  readonly toId: string
  readonly maxLength: number
  readonly view: View
}

/** Paths in sentences: what there is, then each path by its entities and relationships; `basisNote` closes it. */
export function tellPaths(
  question: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  more: boolean,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const told = paths.flatMap((steps, index) => tellPath(steps, `Path ${index + 1}`, question.view, nameOf))
  return [
    { sentence: headWords(question, paths, more, nameOf), claimIds: [] },
    ...told,
    { sentence: basisNote, claimIds: [] },
  ]
}

function tellPath(steps: readonly ChainStep[], head: string, view: View, nameOf: NameOf): readonly CitedSentence[] {
  const between = steps.slice(0, -1).map(({ toId }) => nameOf(toId))
  const by = between.length === 0 ? 'directly' : `by way of ${listWords(between)}`
  const relationships = steps.flatMap((step) => step.relationships)
  return [{ sentence: `${head}, ${by}:`, claimIds: [] }, ...tellRelationships(relationships, view, nameOf)]
}

function headWords(
  { fromId, toId, maxLength }: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  more: boolean,
  nameOf: NameOf,
): string {
  const [first] = paths
  const ends = `${nameOf(fromId)} to ${nameOf(toId)}`
  if (first === undefined) return `Nothing that was read leads from ${ends} ${reachWords(maxLength)}`
  const length = countWords(first.length, 'step')
  const shown = more
    ? `the first ${paths.length} of more are told here`
    : paths.length === 1
      ? 'one path'
      : `${paths.length} paths`
  return `The shortest way from ${ends} takes ${length}: ${shown}`
}

function reachWords(maxLength: number): string {
  return maxLength === 1 ? 'directly' : `in ${countWords(maxLength, 'step')} or fewer`
}
