import type { ChainStep } from '../answers/find-verdict.ts'
import type { Request } from '../answers/unanswered-request.ts'
import { existsIn, type View, visibleAttestations } from '../evidence/view.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { type ToldDisagreement, tellSides } from './disagreement-prose.ts'
import { withoutEchoes } from './list-prose.ts'
import { tellTogether } from './plans-fate.ts'
import { type CitedSentence, paragraphOf, uncited } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'
import { toldAsOf, type WrittenOf } from './told-as-of.ts'
import { aboutSubject } from './with-pronouns.ts'
import { quotedInstead } from './with-quotations.ts'
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
  /** Whether what a filter leaves out is so by the kinds of what lies between alone. */
  readonly isByKindAlone: boolean
  /** A shorter way that the filter, the View or the steps allowed leave out, and the View in which it is one; null for none. */
  readonly leftOut: { readonly steps: readonly ChainStep[]; readonly view: View } | null
  /** Whether an entity between the ends is a subject that both sides share, and no tie by itself. */
  readonly isSubject: (entityId: string) => boolean
  /** Where no relationship joins the two: in which documents the one tells of the other. */
  readonly authored: readonly Authored[]
  /** How many documents name both ends, where no step leads from the one to the other; null where that is not looked for. */
  readonly namingBoth: number | null
  /** What brings the two together all the same, in a statement of whatever kind. */
  readonly together: readonly CitedSentence[]
  /** What single documents say that ties the two directly, where no relationship joins them: it comes before any way through others. */
  readonly direct: readonly CitedSentence[]
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
  const { writtenOf, direct } = walked
  const isTied = direct.length > 0
  const told = paths.flatMap((steps, index) => {
    const place = paths.length > 1 ? index : null
    return tellPath(steps, place, { view: question.view, writtenOf }, toldName, nameOf)
  })
  const closer = closerWay(question, paths, walked, nameOf)
  const head = headWords(question, paths, { ...walked, more, isBeside: closer !== null }, toldName, nameOf)
  const both = closer?.length === 1 || isTied ? null : bothWords(question, paths, walked, nameOf)
  // Beside what ties them, that nothing else does is no answer.
  const asked = isTied && paths.length === 0 ? [] : [uncited(capitalise(head)), ...told]
  const left = closer === null ? tellLeftOut(question.view, walked, paths.length === 0, toldName, nameOf) : []
  return [
    ...(both === null ? [] : [uncited(both)]),
    ...tellDirect(question, walked, nameOf),
    ...(closer === null
      ? isTied
        ? paragraphOf(asked)
        : asked
      : [...tellCloser(question, closer, writtenOf, toldName, nameOf), ...paragraphOf(asked)]),
    ...walked.authored.map(({ speakerId, otherId, isAuthor, title, claimIds }) => ({
      sentence: isAuthor
        ? `${capitalise(nameOf(speakerId))} wrote “${title}”, which tells of ${nameOf(otherId)}`
        : `${capitalise(nameOf(speakerId))} spoke of ${nameOf(otherId)}, as “${title}” reports`,
      claimIds,
    })),
    ...unansweredWords(walked.unanswered, nameOf).map(uncited),
    ...left,
    ...(paths.length > 0 || isTied
      ? []
      : tellTogether('The two are named together here:', untoldOf(walked.together, left))),
    ...tellSides(walked.disagreements, told, false),
    ...paragraphOf([uncited(basisNote)]),
  ]
}

/** What single documents say of the two, in their own words, below how many name both. */
function tellDirect(
  { fromId, toId }: PathsQuestion,
  { direct, namingBoth }: Walked,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (direct.length === 0) return []
  const count = namingBoth ?? 0
  const both = `${count === 1 ? 'One document names' : `${countWords(count, 'document')} name`} both ${nameOf(fromId)} and ${nameOf(toId)}:`
  const head = count === 0 ? `${capitalise(linkedWords(fromId, toId, nameOf))} in these words:` : both
  return [uncited(head), ...quotedInstead(direct, 'INSTEAD')]
}

/** What is said of somebody in passing: thanks, praise, and what no type holds. */
const TYPES_OF_COURTESY: readonly RelationshipType[] = ['PRAISES', 'OTHER']

/** Ways of which each step says more than thanks or praise, or what no type holds: another never stands for what ties two. */
export function tyingWays(ways: readonly (readonly ChainStep[])[]): readonly (readonly ChainStep[])[] {
  return ways.filter((steps) =>
    steps.every(({ relationships }) => relationships.some(({ type }) => !TYPES_OF_COURTESY.includes(type))),
  )
}

/** Whether any document names both ends, where no step leads from the one to the other: what links them is told by several then. */
function bothWords(
  { fromId, toId }: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  { namingBoth, leftOut, authored }: Walked,
  nameOf: NameOf,
): string | null {
  if (namingBoth === null || (namingBoth === 0 && isUnlinked(paths, { leftOut, authored }))) return null
  const both = `both ${nameOf(fromId)} and ${nameOf(toId)}`
  if (namingBoth === 0) return `No document that was read names ${both}`
  return namingBoth === 1 ? `One document names ${both}` : `${countWords(namingBoth, 'document')} name ${both}`
}

/** Whether nothing at all is told of two, by whatever way. */
function isUnlinked(
  paths: readonly (readonly ChainStep[])[],
  { leftOut, authored }: Pick<Walked, 'leftOut' | 'authored'>,
): boolean {
  return paths.length === 0 && leftOut === null && authored.length === 0
}

/** Of some sentences those that rest on no claim of others. */
function untoldOf(sentences: readonly CitedSentence[], told: readonly CitedSentence[]): readonly CitedSentence[] {
  const cited = new Set(told.flatMap(({ claimIds }) => claimIds))
  return sentences.filter(({ claimIds }) => !claimIds.some((id) => cited.has(id)))
}

function unansweredWords(unanswered: Request | null, nameOf: NameOf): readonly string[] {
  if (unanswered === null) return []
  const { askerId, askedId } = unanswered
  return [
    `No document that was read tells of anything that ${nameOf(askedId)} said or did to ${nameOf(askerId)} in turn`,
  ]
}

/**
 * The steps of a shorter way that leads by what is stated of the day asked for, though by way of a kind that was not: it is
 * how the two are linked. Null for none; what ties them by a subject or a place alone is none.
 */
function closerWay(
  { view }: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  { leftOut, isByKindAlone, isSubject, writtenOf }: Walked,
  nameOf: NameOf,
): readonly ChainStep[] | null {
  if (leftOut === null || !isByKindAlone || paths.length === 0) return null
  if (betweenOf(leftOut.steps).some((id) => isSubject(id) || nameOf.kindOf?.(id) === 'PLACE')) return null
  return statedOfDay(leftOut.steps, view, writtenOf)
}

/** A way by what is stated of a View's day alone; null where a step of it has nothing of the kind. */
function statedOfDay(way: readonly ChainStep[], view: View, writtenOf: WrittenOf): readonly ChainStep[] | null {
  const steps = way.map((step) => {
    const seen = step.relationships.filter((one) => existsIn(view, one))
    return { ...step, relationships: toldAsOf(seen, view, writtenOf).ofDay }
  })
  return steps.some(({ relationships }) => relationships.length === 0) ? null : steps
}

function tellCloser(
  { fromId, toId, view }: PathsQuestion,
  closer: readonly ChainStep[],
  writtenOf: WrittenOf,
  toldName: NameOf,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const head = `${linkedWords(fromId, toId, nameOf)} ${byWayWords(closer, toldName)}:`
  return [uncited(capitalise(head)), ...tellPath(closer, null, { view, writtenOf }, toldName, nameOf)]
}

/** A way that what was asked leaves out, told as far as it leads. */
function tellLeftOut(
  asked: View,
  { leftOut, writtenOf, isSubject }: Walked,
  isOnly: boolean,
  toldName: NameOf,
  nameOf: NameOf,
): readonly CitedSentence[] {
  // A step of which nothing may be told leaves the way untold.
  if (leftOut === null || leftOut.steps.some(({ relationships }) => relationships.length === 0)) return []
  const { steps, view } = leftOut
  const way = byWayWords(steps, toldName)
  // Beside what was asked for it is enough to name a subject that ties them less closely.
  if (!isOnly && betweenOf(steps).some(isSubject)) {
    return paragraphOf([uncited(`A shorter way leads ${way}, which is no tie by itself`)])
  }
  const isOfDay = asked.asOf === null || statedOfDay(steps, asked, writtenOf) !== null
  const by = isOfDay ? '' : ', by what is told of other days or as a plan'
  const beside = steps.length === 1 ? `They are linked directly too${by}:` : `A shorter way leads ${way}${by}:`
  const head = isOnly ? `${capitalise(way)}:` : beside
  const told = tellPath(steps, null, { view, writtenOf }, toldName, nameOf)
  return paragraphOf([uncited(head), ...told])
}

/** The relationships of a path, in a paragraph under its own way where it is one of several, by its place: of each step what is told of the View's day, where anything is. */
function tellPath(
  steps: readonly ChainStep[],
  place: number | null,
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
  const each = [...new Map(judged.map((found) => [found.one.id, found])).values()]
  const news = new Set(
    withoutEchoes(
      each.map(({ one }) => one),
      nameOf,
    ),
  )
  const told = each
    .filter(({ one }) => news.has(one))
    .flatMap(({ one, of }) =>
      tellRelationships([one], of, nameOf).map((sentence) => aboutSubject(sentence, [one], nameOf)),
    )
  if (place === null) return told
  return paragraphOf([uncited(`${place === 0 ? 'One way' : 'Another'} leads ${wayWords(steps, toldName)}:`), ...told])
}

/** "directly", "through the Met and the Home Office"; a post whose name says where it is, is no party beside its holder. */
function wayWords(steps: readonly ChainStep[], toldName: NameOf): string {
  const between = betweenOf(steps)
  const relationships = steps.flatMap((step) => step.relationships)
  const news = withoutEchoes(relationships, toldName)
  const echoed = relationships.filter((one) => !news.includes(one)).map(({ subjectId }) => subjectId)
  const parties = between.filter((id) => !echoed.includes(id))
  const told = (parties.length === 0 ? between : parties).map((id) => toldName(id))
  return told.length === 0 ? 'directly' : `through ${listWords(told)}`
}

/** The same, of a way that leads by what was not asked for. */
function byWayWords(steps: readonly ChainStep[], toldName: NameOf): string {
  return wayWords(steps, toldName).replace(/^through /, 'by way of ')
}

function betweenOf(steps: readonly ChainStep[]): readonly string[] {
  return steps.slice(0, -1).map(({ toId }) => toId)
}

function linkedWords(fromId: string, toId: string, nameOf: NameOf, isAlso = false): string {
  const are = nameOf.isPlural?.(fromId) === true ? 'are' : 'is'
  return `${nameOf(fromId)} ${are} ${isAlso ? 'also ' : ''}linked to ${nameOf(toId)}`
}

function headWords(
  { fromId, toId, maxLength, view }: PathsQuestion,
  paths: readonly (readonly ChainStep[])[],
  {
    more,
    isBeside,
    direct,
    namingBoth,
    authored,
    filters,
    leftOut,
    writtenOf,
  }: { readonly more: boolean; readonly isBeside: boolean } & Walked,
  toldName: NameOf,
  nameOf: NameOf,
): string {
  const [first] = paths
  if (first === undefined) {
    if (namingBoth === 0 && isUnlinked(paths, { leftOut, authored })) {
      const both = `${nameOf(fromId)} and ${nameOf(toId)}`
      return `no document that was read names both ${both}, or links them ${reachWords(maxLength)}`
    }
    const unlinked = `no document that was read links ${nameOf(fromId)} to ${nameOf(toId)}`
    const none =
      leftOut === null
        ? `${unlinked}, ${reachWords(maxLength)}`
        : `${unlinked} ${limitWords({ maxLength, view, filters }, leftOut.steps)}`
    return authored.length === 0 ? none : `${none}, but the one told of the other:`
  }
  const within = filters === null || !isBeside ? null : `${filters.replace(/^only links /, '')} alone they are linked`
  const linked = within ?? linkedWords(fromId, toId, nameOf, direct.length > 0)
  const isOfDay = ({ relationships }: ChainStep) => toldAsOf(relationships, view, writtenOf).ofDay.length > 0
  const by = paths.every((steps) => steps.every(isOfDay)) ? '' : ', in part by what is told of other times alone'
  if (paths.length === 1 && !more) {
    return `${linked} ${within === null ? wayWords(first, toldName) : byWayWords(first, toldName)}${by}:`
  }
  const steps = stepWords(paths, toldName)
  if (!more) return `${linked} in ${countWords(paths.length, 'way')}, of ${steps} each${by}`
  const ways = `in more ways than the ${paths.length === 1 ? 'one' : paths.length} told here`
  return `${linked} in ${steps}, ${ways}${by}${paths.length === 1 ? ':' : ''}`
}

/** How many steps are told of the paths: a post whose name says where it is tells of two in one. */
function stepWords(paths: readonly (readonly ChainStep[])[], toldName: NameOf): string {
  const counts = paths.map((steps) => {
    const news = new Set(
      withoutEchoes(
        steps.flatMap(({ relationships }) => relationships),
        toldName,
      ),
    )
    return steps.filter(({ relationships }) => relationships.some((one) => news.has(one))).length
  })
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  return fewest === most ? countWords(most, 'step') : `${fewest} to ${most} steps`
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
