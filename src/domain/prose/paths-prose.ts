import type { ChainStep } from '../answers/find-verdict.ts'
import type { Request } from '../answers/unanswered-request.ts'
import { type View, visibleAttestations } from '../evidence/view.ts'
import { nameDisputes, type ToldDisagreement } from './disagreement-prose.ts'
import { type CitedSentence, paragraphOf, uncited } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'
import { toldAsOf, type WrittenOf } from './told-as-of.ts'
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
  /** A shorter way that the filter, the View or the steps allowed leave out, and the View in which it is one; null for none. */
  readonly leftOut: { readonly steps: readonly ChainStep[]; readonly view: View } | null
  /** Whether an entity between the ends is a subject that both sides share, and no tie by itself. */
  readonly isSubject: (entityId: string) => boolean
  /** Where no relationship joins the two: in which documents the one tells of the other. */
  readonly authored: readonly Authored[]
  /** Where the one asked the other for something, and nothing else is told between them. */
  readonly unanswered: Request | null
  /** What documents differ on of all that is told. */
  readonly disagreements: readonly ToldDisagreement[]
  /** When the documents were written that tell the paths, where the View has a day. */
  readonly writtenOf: WrittenOf
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
  const { writtenOf } = walked
  const told = paths.flatMap((steps) =>
    tellPath(steps, paths.length > 1, { view: question.view, writtenOf }, toldName, nameOf),
  )
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
    ...tellLeftOut(walked, paths.length === 0, toldName, nameOf),
    ...nameDisputes(walked.disagreements, told, [question.fromId, question.toId]),
    ...paragraphOf([uncited(basisNote)]),
  ]
}

function unansweredWords(unanswered: Request | null, nameOf: NameOf): readonly string[] {
  if (unanswered === null) return []
  const { askerId, askedId } = unanswered
  return [
    `No document that was read tells of anything that ${nameOf(askedId)} said or did to ${nameOf(askerId)} in turn`,
  ]
}

/** A way that what was asked leaves out, told as far as it leads. */
function tellLeftOut(
  { leftOut, writtenOf, isSubject }: Walked,
  isOnly: boolean,
  toldName: NameOf,
  nameOf: NameOf,
): readonly CitedSentence[] {
  // A step of which nothing may be told leaves the way untold.
  if (leftOut === null || leftOut.steps.some(({ relationships }) => relationships.length === 0)) return []
  const { steps, view } = leftOut
  const way = wayWords(steps, toldName).replace(/^through /, 'by way of ')
  const between = steps.slice(0, -1).map(({ toId }) => toId)
  // Beside what was asked for it is enough to name a subject that ties them less closely.
  if (!isOnly && between.some(isSubject)) return paragraphOf([uncited(`A shorter way, ${way}, was not asked for`)])
  const beside =
    between.length === 0
      ? 'In a way that was not asked for they are linked directly:'
      : `A shorter way, not asked for, leads ${way}:`
  const head = isOnly ? `${capitalise(way)}:` : beside
  const told = tellPath(steps, false, { view, writtenOf }, toldName, nameOf)
  return paragraphOf([uncited(head), ...told])
}

/** The relationships of a path, under its own way where there are several: of each step what is told of the View's day, where anything is. */
function tellPath(
  steps: readonly ChainStep[],
  isOneOfSeveral: boolean,
  { view, writtenOf }: { readonly view: View; readonly writtenOf: WrittenOf },
  toldName: NameOf,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const judged = steps.flatMap(({ relationships }) => {
    const { ofDay } = toldAsOf(relationships, view, writtenOf)
    return ofDay.length > 0
      ? ofDay.map((one) => ({ one, of: view }))
      : relationships.map((one) => ({ one, of: { ...view, asOf: null } }))
  })
  const told = [...new Map(judged.map((each) => [each.one.id, each])).values()].flatMap(({ one, of }) =>
    tellRelationships([one], of, nameOf).map((sentence) => aboutSubject(sentence, [one], nameOf)),
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
  { fromId, toId, maxLength, view }: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  { more, authored, filters, leftOut, writtenOf }: { readonly more: boolean } & Walked,
  toldName: NameOf,
  nameOf: NameOf,
): string {
  const [first] = paths
  if (first === undefined) {
    const unlinked = `no document that was read links ${nameOf(fromId)} to ${nameOf(toId)}`
    const none =
      leftOut === null
        ? `${unlinked}, ${reachWords(maxLength)}`
        : `${unlinked} ${limitWords({ maxLength, view, filters }, leftOut.steps)}`
    return authored.length === 0 ? none : `${none}, but the one told of the other:`
  }
  const linked = `${nameOf(fromId)} ${nameOf.isPlural?.(fromId) === true ? 'are' : 'is'} linked to ${nameOf(toId)}`
  const isOfDay = ({ relationships }: ChainStep) => toldAsOf(relationships, view, writtenOf).ofDay.length > 0
  const by = paths.every((steps) => steps.every(isOfDay)) ? '' : ', in part by what is told of other times alone'
  if (paths.length === 1 && !more) return `${linked} ${wayWords(first, toldName)}${by}:`
  const ways = more
    ? `in more ways than the ${paths.length === 1 ? 'one' : paths.length} told here`
    : 'in each of these ways'
  return `${linked} in ${countWords(first.length, 'step')}, ${ways}${by}:`
}

/** Within which limits nothing leads there, where something does without them: "through organisations and posts alone". */
function limitWords(
  { maxLength, view, filters }: Pick<PathsQuestion, 'maxLength' | 'view'> & Pick<Walked, 'filters'>,
  leftOut: readonly ChainStep[],
): string {
  const stated: View = { ...view, asOf: null }
  const isUnstated = leftOut.some(({ relationships }) =>
    relationships.every(({ attestations }) => visibleAttestations(stated, attestations).length === 0),
  )
  const parts = [
    ...(leftOut.length > maxLength
      ? [maxLength === 1 ? 'directly' : `in ${countWords(maxLength, 'step')} or fewer`]
      : []),
    ...(filters === null ? [] : [`${filters.replace(/^only links (?=through )|^only (?!links through )/, '')} alone`]),
    ...(view.asOf === null ? [] : ['as of that day']),
    ...(isUnstated ? ['by what is stated alone'] : []),
  ].map((part) => part.replace(/^links /, 'by links '))
  return parts.length === 0 ? 'as it was asked' : parts.join(', ')
}

function reachWords(maxLength: number): string {
  return maxLength === 1 ? 'directly' : 'directly or through others'
}
