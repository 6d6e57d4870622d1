import { knownIn } from '../../errors.ts'
import type { Attestation } from '../evidence/attestation.ts'
import {
  attributesDiffer,
  datesDiffer,
  heldTogether,
  isDeniedBy,
  liesBeyond,
  sumsDiffer,
  valuesDiffer,
} from '../evidence/differ.ts'
import type { ClaimSource, Disagreement, DisagreementKind, Position } from '../evidence/disagreement.ts'
import { gather } from '../evidence/gather.ts'
import { aspectOf, type Group, type Groups } from '../evidence/groups.ts'
import type { Attribute, Existence, Figure, Relationship } from '../evidence/relationship.ts'
import { areOfOneCourse, asMade } from '../evidence/succession.ts'
import { deniesAll, type Unnamed } from '../evidence/unnamed.ts'
import { WHOLE_VIEW } from '../evidence/view.ts'
import type { Sha256 } from '../model/digest.ts'
import { disagreementId } from '../model/identity.ts'
import type { Measure } from '../model/record.ts'
import type { Aspect } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { bareWords, groupSentence, type NameOf } from '../prose/sentence.ts'
import { asRelationship, namingUnnamed } from '../prose/unnamed-words.ts'
import { possessive } from '../prose/words.ts'
import { compareText } from '../text/compare-text.ts'

/** What the rules read. */
export interface DisagreementSources extends Groups {
  readonly measures: readonly Measure[]
  readonly nameOf: NameOf
  readonly vocabulary: Vocabulary
  readonly sha256: Sha256
}

/** A disagreement before it has its id, which its kind and what it is between make. */
type Found = Omit<Disagreement, 'id'> & { readonly between: readonly string[] }

/** A claim with what it makes, or with what it says of nobody or somebody. */
interface Said {
  readonly group: Group | Unnamed
  readonly attestation: Attestation
}

/** Whether a rule finds that two claims differ, the one of them given first. */
type Differ = (one: Said, other: Said) => boolean

/** What the words of a disagreement need. */
interface Wording {
  readonly measureOf: (id: string) => Measure
  readonly nameOf: NameOf
  readonly vocabulary: Vocabulary
}

/**
 * The disagreements that rules find, in order of id. Each rule looks at two claims at a time (`differ.ts`), so that what a View
 * reads of a disagreement is what it would be if there were no other claims. PLANNED claims make none, and a count that
 * grows with its date is several figures, not a disagreement.
 *
 * - DATE: one relationship, beginning or end, stated of dates of which only one can be; a date that a thing has one of, stated
 *   as two; or a state stated of days before the beginning, or after the end, of what it needs.
 * - VALUE: one relationship or figure stated with numbers, or an attribute of which a thing has one with values, not
 *   certainly of different times, that cannot be the same.
 * - DENIAL: one relationship, beginning, end or value of an attribute, stated of days that are denied, of it or of every
 *   relationship of that subject and type; or one with somebody unnamed, of days of which it is said that there was nobody.
 * - CONTRARY: states of contrary types between the same ends that certainly held on one day. Contrary changes follow
 *   each other.
 */
export function findDisagreements(sources: DisagreementSources): readonly Disagreement[] {
  const { relationships, figures, existences, attributes, unnamed, measures, nameOf, vocabulary, sha256 } = sources
  const unnamedOf = gather(unnamed, ({ subjectId }) => subjectId)
  const measureById = new Map(measures.map((measure) => [measure.id, measure]))
  // Most things are told by one claim, which differs from none.
  const isToldTwice = (group: Relationship | Existence) =>
    group.attestations.length > 1 || (unnamedOf.size > 0 && endsOf(group).some((id) => unnamedOf.has(id)))
  const wording: Wording = { measureOf: (id) => knownIn(measureById, id), nameOf, vocabulary }
  const found: readonly Found[] = [
    ...[...relationships, ...existences].filter(isToldTwice).flatMap((group) => [
      ...dateDisagreement(group, wording),
      ...denial(
        group,
        endsOf(group).flatMap((id) => unnamedOf.get(id) ?? []),
        wording,
      ),
    ]),
    ...unnamedDenials(unnamed, wording),
    ...relationships.filter(isToldTwice).flatMap((relationship) => sumDisagreement(relationship, wording)),
    ...figures.flatMap((figure) => figureDisagreement(figure, wording)),
    ...attributes.flatMap((attribute) => [
      ...attributeDisagreement(attribute, wording),
      ...denial(attribute, [], wording),
    ]),
    ...lifetimeDisagreements(relationships, existences, wording),
    ...contraries(relationships, wording),
  ]
  return found
    .map(({ between: named, ...one }) => ({ id: disagreementId(sha256, one.kind, named), ...one }))
    .sort((a, b) => compareText(a.id, b.id))
}

function dateDisagreement(group: Relationship | Existence, wording: Wording): readonly Found[] {
  const aspect = aspectOf(group, wording.vocabulary)
  const differ: Differ = (one, other) => datesDiffer(one.attestation, other.attestation, aspect)
  const ask = ({ nameOf }: Wording) => `When was it that ${bareWords(group, nameOf)}?`
  return between('DATE', [group], ask, saidBy(group, 'STATED'), differ, wording)
}

function sumDisagreement(relationship: Relationship, wording: Wording): readonly Found[] {
  const differ: Differ = (one, other) => sumsDiffer(one.attestation, other.attestation)
  const ask = ({ nameOf }: Wording) => `How much is meant where it is said that ${bareWords(relationship, nameOf)}?`
  return between('VALUE', [relationship], ask, saidBy(relationship, 'STATED'), differ, wording)
}

function figureDisagreement(figure: Figure, wording: Wording): readonly Found[] {
  const differ: Differ = (one, other) => valuesDiffer(one.attestation, other.attestation)
  const ask = ({ measureOf, nameOf }: Wording) =>
    `What is the figure for ${nameOf(figure.aboutId)}: ${measureOf(figure.measure).label}?`
  return between('VALUE', [figure], ask, saidBy(figure, 'STATED'), differ, wording)
}

function attributeDisagreement(attribute: Attribute, wording: Wording): readonly Found[] {
  const { form, label } = wording.vocabulary.attributeOf(attribute.attribute)
  const differ: Differ = (one, other) => attributesDiffer(one.attestation, other.attestation, form)
  const ask = ({ nameOf }: Wording) => `What is ${possessive(nameOf(attribute.aboutId))} ${label}?`
  return between(form === 'DATE' ? 'DATE' : 'VALUE', [attribute], ask, saidBy(attribute, 'STATED'), differ, wording)
}

function denial(
  group: Relationship | Existence | Attribute,
  unnamed: readonly Unnamed[],
  wording: Wording,
): readonly Found[] {
  const aspect = aspectOf(group, wording.vocabulary)
  const differ = denialDiffers(aspect)
  const ask = ({ nameOf }: Wording) => `Was it so that ${bareWords(deniedIn(group), nameOf)}?`
  const ofNobody =
    group.form === 'RELATIONSHIP' ? unnamed.filter((one) => deniesAll(one, group, wording.vocabulary)) : []
  const said = [...saidBy(group, 'STATED'), ...saidBy(group, 'DENIED'), ...ofNobody.map(saidUnnamed)]
  return between('DENIAL', [group], ask, said, differ, wording)
}

/** What is denied: of an attribute only the values that are, for nobody asks about its others. */
function deniedIn(group: Relationship | Existence | Attribute): Relationship | Existence | Attribute {
  if (group.form !== 'ATTRIBUTE') return group
  const denied = new Set(group.attestations.flatMap(({ modality, text }) => (modality === 'DENIED' ? [text] : [])))
  return { ...group, attestations: group.attestations.filter(({ text }) => denied.has(text)) }
}

/** Whether the one states what the other denies. */
function denialDiffers(aspect: Aspect): Differ {
  return ({ attestation: one }, { attestation: other }) =>
    one.modality === 'STATED' && other.modality === 'DENIED' && isDeniedBy(one, other, aspect)
}

/** What is said with somebody unnamed, against what is said with nobody, of one subject, type and label. */
function unnamedDenials(unnamed: readonly Unnamed[], wording: Wording): readonly Found[] {
  const alike = gather(unnamed, ({ subjectId, type, label }) => JSON.stringify([subjectId, type, label]))
  return [...alike].flatMap(([key, those]) => {
    const [first] = those
    if (first === undefined) return []
    const { aspect } = wording.vocabulary.rowOf(first.type)
    const differ = denialDiffers(aspect)
    const somebody = { ...first, object: 'SOMEBODY' } as const
    const ask = ({ nameOf }: Wording) =>
      `Was it so that ${bareWords(asRelationship(somebody), namingUnnamed(nameOf, somebody))}?`
    const said = those
      .filter(({ attestation }) => attestation.modality !== 'PLANNED' && !attestation.deniesPlan)
      .map(saidUnnamed)
    return between('DENIAL', [], ask, said, differ, wording).map((found) => ({
      ...found,
      aboutIds: [first.subjectId],
      between: [key],
    }))
  })
}

function lifetimeDisagreements(
  relationships: readonly Relationship[],
  existences: readonly Existence[],
  wording: Wording,
): readonly Found[] {
  const existencesOf = gather(existences, ({ aboutId }) => aboutId)
  const needing = relationships.filter(
    ({ type, subjectId, objectId }) =>
      (existencesOf.has(subjectId) || existencesOf.has(objectId)) && wording.vocabulary.rowOf(type).needs.length > 0,
  )
  return needing.flatMap((state) => {
    const needed = wording.vocabulary
      .rowOf(state.type)
      .needs.map((end) => (end === 'SUBJECT' ? state.subjectId : state.objectId))
    return [...new Set(needed)].flatMap((id) =>
      (existencesOf.get(id) ?? []).flatMap((existence) => {
        const { change } = existence
        const differ: Differ = (one, other) =>
          one.group === state && other.group === existence && liesBeyond(one.attestation, other.attestation, change)
        const when = change === 'BEGAN' ? 'before' : 'after'
        const ask = ({ nameOf }: Wording) =>
          `Was it ${when} ${bareWords(existence, nameOf)} that ${bareWords(state, nameOf)}?`
        const said = [...saidBy(state, 'STATED'), ...saidBy(existence, 'STATED')]
        return between('DATE', [state, existence], ask, said, differ, wording)
      }),
    )
  })
}

function contraries(relationships: readonly Relationship[], wording: Wording): readonly Found[] {
  const { rowOf } = wording.vocabulary
  const contrary = new Set(
    wording.vocabulary.types.filter((type) => rowOf(type).contrary !== null && rowOf(type).aspect === 'STATE'),
  )
  const states = relationships.filter(({ type }) => contrary.has(type))
  const byEnds = gather(states, ({ subjectId, objectId }) => `${subjectId} ${objectId}`)
  return [...byEnds.values()].flatMap((among) =>
    among.flatMap((one) =>
      among
        .filter((other) => one.type < other.type && rowOf(one.type).contrary === other.type)
        .flatMap((other) => {
          const differ: Differ = (a, b) =>
            a.group === one && b.group === other && heldTogether(a.attestation, b.attestation)
          const ask = ({ nameOf }: Wording) =>
            `Which was it: ${bareWords(one, nameOf)}, or ${bareWords(other, nameOf)}?`
          const said = [...saidBy(one, 'STATED'), ...saidBy(other, 'STATED')]
          return between('CONTRARY', [one, other], ask, said, differ, wording)
        }),
    ),
  )
}

/** The disagreement between claims of which some differ; none where none do. A claim that differs from none has no part in it. */
function between(
  kind: DisagreementKind,
  groups: readonly Group[],
  ask: (wording: Wording) => string,
  said: readonly Said[],
  differ: Differ,
  wording: Wording,
): readonly Found[] {
  if (said.length < 2) return []
  const byStatement = [...gather(said, ({ group, attestation }) => statementOf(placeOf(group, groups), attestation))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, ones]) => ones)
  // What later claims make of a claim is its own affair: others that say the same are no part of that.
  const alike = byStatement.flatMap((ones, says) =>
    [...gather(ones, courseOf).values()].map((together) => ({ says, ones: together })),
  )
  const pairs = differingPairs(
    alike.map(({ ones }) => ones),
    differ,
  )
  if (pairs.length === 0) return []
  const places = [...new Set(pairs.flat())].sort((a, b) => a - b)
  return [
    {
      kind,
      origin: 'COMPUTED',
      aboutIds: [...new Set(groups.flatMap(endsOf))].sort(compareText),
      question: ask(wording),
      positions: places.flatMap((place) => positionOf(alike[place] ?? NOBODY, wording)),
      differing: pairs.map(([one, other]) => [places.indexOf(one), places.indexOf(other)]),
      groupIds: groups.map(({ id }) => id).sort(compareText),
      between: groups.map(({ id }) => id),
    },
  ]
}

/** Which lists of claims that say the same differ, by their places; the first of each stands for all. */
function differingPairs(alike: readonly (readonly Said[])[], differ: Differ): readonly (readonly [number, number])[] {
  const firsts = alike.flatMap(([first], place) => (first === undefined ? [] : [{ first, place }]))
  return firsts.flatMap(({ first: one, place }, index) =>
    firsts
      .slice(index + 1)
      .filter(({ first: other }) => !areOfOneCourse(one.attestation, other.attestation))
      .filter(({ first: other }) => differ(one, other) || differ(other, one))
      .map((other) => [place, other.place] as const),
  )
}

/**
 * What a claim says, in full, so that of claims with one text whatever is told of one is told of each: what is stated
 * before what is denied, by date, number, scope and speaker.
 */
function statementOf(place: number, one: Attestation): string {
  const { modality, when, amount, share, value, bound, scopeIds, accordingToId, bounds, ahead, capped } = one
  const said = [when?.edtf ?? '', when, amount, share, value, bound, [...scopeIds].sort(), accordingToId ?? '']
  const known = [one.deniesSurely, one.text, one.roles]
  return JSON.stringify([place, modality === 'DENIED', ...said, bounds, ahead, capped, ...known])
}

/** Tells apart claims that supersede or are superseded, which differ from other claims than those that say the same. */
function courseOf({ attestation: { claimId, succession } }: Said): string | null {
  return succession === null ? null : claimId
}

/** Claims that say the same, and which of the things said it is. */
interface Alike {
  readonly says: number
  readonly ones: readonly Said[]
}

const NOBODY: Alike = { says: 0, ones: [] }

function positionOf({ says, ones: alike }: Alike, { measureOf, nameOf }: Wording): readonly Position[] {
  const [first] = alike
  if (first === undefined) return []
  const { group } = first
  const attestations = alike.map(({ attestation }) => attestation)
  const told = 'form' in group ? { ...group, attestations } : { ...asRelationship(group), attestations }
  const names = 'form' in group ? nameOf : namingUnnamed(nameOf, group)
  return [
    {
      says,
      // As each of them says it, whatever later claims make of it.
      sentence: groupSentence({ ...told, attestations: attestations.map(asMade) }, WHOLE_VIEW, measureOf, names),
      claims: attestations.map('form' in group ? sourceIn(group.id, endsOf(group)) : sourceIn(null, [group.subjectId])),
    },
  ]
}

/** The place of what a claim makes among what a disagreement is between; what is said of nobody and of somebody comes after these. */
function placeOf(group: Said['group'], groups: readonly Group[]): number {
  return 'form' in group ? groups.indexOf(group) : groups.length
}

function saidUnnamed(unnamed: Unnamed): Said {
  return { group: unnamed, attestation: unnamed.attestation }
}

/** The claims of one modality; what denies no more than a plan is none of them. */
function saidBy(group: Group, modality: 'STATED' | 'DENIED'): readonly Said[] {
  return group.attestations
    .filter((one) => one.modality === modality && !one.deniesPlan)
    .map((attestation) => ({ group, attestation }))
}

function endsOf(group: Group): readonly string[] {
  return group.form === 'RELATIONSHIP' ? [group.subjectId, group.objectId] : [group.aboutId]
}

/** What a disagreement keeps of the claims of a group, each of which names all that it is about. */
function sourceIn(groupId: string | null, named: readonly string[]) {
  const aboutIds = [...new Set(named)].sort(compareText)
  return ({ claimId, documentId, knownDay, accordingToId, inferred, succession }: Attestation): ClaimSource => ({
    ...{ claimId, documentId, knownDay, accordingToId, inferred, succession },
    groupId,
    aboutIds,
  })
}
