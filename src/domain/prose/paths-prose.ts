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

/** What was followed, and what was not. */
interface Walked {
  /** What a filter leaves in; null where it leaves nothing out. */
  readonly filters: string | null
  /** How many steps a shorter way has that the filter or the View leaves out; null where there is none. */
  readonly unfilteredLength: number | null
  /** Whether an entity between the ends is a subject that both sides share, and no tie by itself. */
  readonly isSubject: (entityId: string) => boolean
}

/** Paths in sentences: what there is, then each path by its entities and relationships; `basisNote` closes it. */
export function tellPaths(
  question: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  more: boolean,
  walked: Walked,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const toldName = (id: string) => `${nameOf(id)}${walked.isSubject(id) ? ' (a subject that both sides share)' : ''}`
  const told = paths.flatMap((steps, index) => tellPath(steps, `Path ${index + 1}`, question.view, toldName, nameOf))
  return [
    { sentence: headWords(question, paths, more, nameOf), claimIds: [] },
    ...told,
    ...walkedWords(walked).map((sentence) => ({ sentence, claimIds: [] })),
    { sentence: basisNote, claimIds: [] },
  ]
}

/** What was left out, and whether it would lead there by fewer steps. */
function walkedWords({ filters, unfilteredLength }: Walked): readonly string[] {
  return [
    ...(filters === null ? [] : [`This follows ${filters}`]),
    ...(unfilteredLength === null
      ? []
      : [
          `With every type, kind, direction, modality, report and day taken, the way takes ${countWords(unfilteredLength, 'step')}`,
        ]),
  ]
}

function tellPath(
  steps: readonly ChainStep[],
  head: string,
  view: View,
  toldName: NameOf,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const between = steps.slice(0, -1).map(({ toId }) => toldName(toId))
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
