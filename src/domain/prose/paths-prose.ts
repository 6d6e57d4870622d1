import type { ChainStep } from '../answers/find-verdict.ts'
import type { Request } from '../answers/unanswered-request.ts'
import type { View } from '../evidence/view.ts'
import { nameDisputes, type ToldDisagreement } from './disagreement-prose.ts'
import { type CitedSentence, paragraphOf, uncited } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'
import { aboutSubject } from './with-pronouns.ts'
import { capitalise, countWords, listWords } from './words.ts'

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
  /** Where no relationship joins the two: in which documents the one tells of the other. */
  readonly authored: readonly Authored[]
  /** Where the one asked the other for something, and nothing else is told between them. */
  readonly unanswered: Request | null
  /** What documents differ on of all that is told. */
  readonly disagreements: readonly ToldDisagreement[]
}

/** A document in which somebody tells of somebody or something else, as its author or as it reports, and the first claims that do. */
export interface Authored {
  readonly speakerId: string
  readonly otherId: string
  readonly isAuthor: boolean
  readonly title: string
  readonly claimIds: readonly string[]
}

/**
 * Paths in sentences: what there is, each path by its entities and relationships, and on what of that documents differ;
 * `basisNote` closes it.
 */
export function tellPaths(
  question: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  more: boolean,
  walked: Walked,
  nameOf: NameOf,
  basisNote: string,
): readonly CitedSentence[] {
  const toldName = (id: string) => `${nameOf(id)}${walked.isSubject(id) ? ' (a subject that both sides share)' : ''}`
  const told = paths.flatMap((steps) => tellPath(steps, paths.length > 1, question.view, toldName, nameOf))
  const limits = walkedWords(walked, paths).map(uncited)
  return [
    uncited(capitalise(headWords(question, paths, { ...walked, more }, toldName, nameOf))),
    ...told,
    ...walked.authored.map(({ speakerId, otherId, isAuthor, title, claimIds }) => ({
      sentence: isAuthor
        ? `${capitalise(nameOf(speakerId))} wrote “${title}”, which tells of ${nameOf(otherId)}`
        : `${capitalise(nameOf(speakerId))} spoke of ${nameOf(otherId)}, as “${title}” reports`,
      claimIds,
    })),
    ...unansweredWords(walked.unanswered, nameOf).map(uncited),
    ...nameDisputes(walked.disagreements, told, [question.fromId, question.toId]),
    // That nothing leads there is so within these limits alone; what leads there is so whatever they are.
    ...(paths.length === 0 && walked.unfilteredLength === null ? limits : []),
    ...paragraphOf([...(paths.length === 0 ? [] : limits), uncited(basisNote)]),
  ]
}

function unansweredWords(unanswered: Request | null, nameOf: NameOf): readonly string[] {
  if (unanswered === null) return []
  const { askerId, askedId } = unanswered
  return [
    `No document that was read tells of anything that ${nameOf(askedId)} said or did to ${nameOf(askerId)} in turn`,
  ]
}

/** What was looked at, and whether it would lead there by fewer steps. */
function walkedWords(
  { filters, unfilteredLength }: Walked,
  paths: readonly (readonly ChainStep[])[],
): readonly string[] {
  // By way of what a tie may lead says nothing of one that leads by way of nothing.
  const isDirect = paths.length > 0 && paths.every(({ length }) => length === 1) && unfilteredLength === null
  return [
    ...(filters === null || isDirect ? [] : [`Looked at were ${filters}`]),
    ...(unfilteredLength === null
      ? []
      : [`Without these limits the way takes ${countWords(unfilteredLength, 'step')}`]),
  ]
}

/** The relationships of a path, under its own way where there are several. */
function tellPath(
  steps: readonly ChainStep[],
  isOneOfSeveral: boolean,
  view: View,
  toldName: NameOf,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const relationships = [...new Map(steps.flatMap((step) => step.relationships).map((one) => [one.id, one])).values()]
  const told = relationships.flatMap((one) =>
    tellRelationships([one], view, nameOf).map((sentence) => aboutSubject(sentence, [one], nameOf)),
  )
  const head = uncited(`${capitalise(wayWords(steps, toldName))}:`)
  return [...(isOneOfSeveral ? [head] : []), ...told]
}

/** "directly", "through the Met and the Home Office". */
function wayWords(steps: readonly ChainStep[], toldName: NameOf): string {
  const between = steps.slice(0, -1).map(({ toId }) => toldName(toId))
  return between.length === 0 ? 'directly' : `through ${listWords(between)}`
}

function headWords(
  { fromId, toId, maxLength }: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  { more, authored, filters, unfilteredLength }: { readonly more: boolean } & Walked,
  toldName: NameOf,
  nameOf: NameOf,
): string {
  const [first] = paths
  if (first === undefined) {
    const unlinked = `no document that was read links ${nameOf(fromId)} to ${nameOf(toId)}`
    const none =
      filters === null || unfilteredLength === null
        ? `${unlinked}, ${reachWords(maxLength)}`
        : `${unlinked} where ${filters} are looked at; by other links the way takes ${countWords(unfilteredLength, 'step')}`
    return authored.length === 0 ? none : `${none}, but the one told of the other:`
  }
  const linked = `${nameOf(fromId)} ${nameOf.isPlural?.(fromId) === true ? 'are' : 'is'} linked to ${nameOf(toId)}`
  if (paths.length === 1 && !more) return `${linked} ${wayWords(first, toldName)}:`
  const ways = more
    ? `in more ways than the ${paths.length === 1 ? 'one' : paths.length} told here`
    : 'in each of these ways'
  return `${linked} in ${countWords(first.length, 'step')}, ${ways}:`
}

function reachWords(maxLength: number): string {
  return maxLength === 1 ? 'directly' : 'directly or through others'
}
