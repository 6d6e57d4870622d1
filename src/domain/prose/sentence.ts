import { agreedAmount, agreedScope, agreedShare, agreedValue } from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import type { Group } from '../evidence/groups.ts'
import { agreedDate } from '../evidence/period.ts'
import type { Existence, Figure, Relationship } from '../evidence/relationship.ts'
import { admitsAttestation, inOwnWords, toldAttestations, type View } from '../evidence/view.ts'
import type { Measure } from '../model/record.ts'
import { type RelationshipTypeRow, typeRow } from '../model/relationship-types.ts'
import { type Voice, verbPhrase, voicedVerb } from './verb-forms.ts'
import { boundedWords, capitalise, dateWords, eventDateWords, listWords, moneyWords, shareWords } from './words.ts'

/** The name of an entity by its id, as sentences show it. */
export type NameOf = (entityId: string) => string

/** Every entity that a sentence about these attestations may name, beside the two ends. */
export function namedIn(attestations: readonly Attestation[]): readonly string[] {
  return attestations.flatMap(({ accordingToId, scopeIds }) =>
    accordingToId === null ? scopeIds : [accordingToId, ...scopeIds],
  )
}

/** One sentence for a relationship as its visible claims tell it, without a full stop. */
export function relationshipSentence(relationship: Relationship, view: View, nameOf: NameOf): string {
  const words = (told: Told) => relationshipWords(relationship, told, nameOf)
  return telling(relationship.attestations, view, words, nameOf) ?? `Nothing in this view says that ${words(UNTOLD)}`
}

/** One sentence for a figure as its visible claims tell it, without a full stop. */
export function figureSentence(figure: Figure, measure: Measure, view: View, nameOf: NameOf): string {
  const told = telling(figure.attestations, view, (told) => figureWords(figure, measure, told, nameOf), nameOf)
  return told ?? `Nothing in this view gives a figure for ${nameOf(figure.aboutId)}: ${measure.label}`
}

/** One sentence for the beginning or the end of an entity, without a full stop. */
export function existenceSentence(existence: Existence, view: View, nameOf: NameOf): string {
  const words = (told: Told) => existenceWords(existence, told, nameOf)
  return telling(existence.attestations, view, words, nameOf) ?? `Nothing in this view says that ${words(UNTOLD)}`
}

/** One sentence for whatever claims make together, as its visible claims tell it, without a full stop. */
export function groupSentence(group: Group, view: View, measureOf: (id: string) => Measure, nameOf: NameOf): string {
  switch (group.form) {
    case 'RELATIONSHIP':
      return relationshipSentence(group, view, nameOf)
    case 'FIGURE':
      return figureSentence(group, measureOf(group.measure), view, nameOf)
    case 'EXISTENCE':
      return existenceSentence(group, view, nameOf)
  }
}

interface Told {
  readonly attestations: readonly Attestation[]
  readonly voice: Voice
}

/** The bare words, without the dates and sums of claims that a view does not show. */
const UNTOLD: Told = { attestations: [], voice: { modality: 'STATED', reportedBy: null, ahead: false } }

/**
 * Picks the attestations that decide the wording: what is stated before what is planned, own words before reported ones,
 * a denial where there is nothing else; null where the view shows none of them.
 */
function telling(
  attestations: readonly Attestation[],
  view: View,
  words: (told: Told) => string,
  nameOf: NameOf,
): string | null {
  const told = toldAttestations(view, attestations)
  if (told.length === 0) {
    const denied = attestations.filter((one) => one.modality === 'DENIED' && admitsAttestation(view, one))
    const facts = denied.filter(({ deniesPlan }) => !deniesPlan)
    if (facts.length > 0) return capitalise(words(toldBy(facts, nameOf)))
    return denied.length === 0
      ? null
      : `${deniedPlan(denied, nameOf)} that ${words({ ...UNTOLD, attestations: denied })}`
  }
  return capitalise(words(toldBy(told, nameOf)))
}

/** "According to the Mayor, it was not planned". */
function deniedPlan(attestations: readonly Attestation[], nameOf: NameOf): string {
  const { reportedBy } = toldBy(attestations, nameOf).voice
  return reportedBy === null ? 'It was not planned' : `According to ${reportedBy}, it was not planned`
}

function toldBy(attestations: readonly Attestation[], nameOf: NameOf): Told {
  const told = inOwnWords(attestations)
  const reporters = [...new Set(told.flatMap((one) => (one.accordingToId === null ? [] : [one.accordingToId])))].sort()
  return {
    attestations: told,
    voice: {
      modality: told[0]?.modality ?? 'STATED',
      reportedBy: reporters.length === 0 ? null : listWords(reporters.map(nameOf)),
      ahead: told.every((one) => one.ahead),
    },
  }
}

/** What decides how a date and a sum are told. */
type Kind = Pick<RelationshipTypeRow, 'aspect'> & { readonly family: RelationshipTypeRow['family'] | null }

const EXISTENCE: Kind = { family: null, aspect: 'CHANGE' }
const FIGURE: Kind = { family: null, aspect: 'ACT' }

function relationshipWords(relationship: Relationship, told: Told, nameOf: NameOf): string {
  const [subject, object] = [nameOf(relationship.subjectId), nameOf(relationship.objectId)]
  const bySubject = told.voice.reportedBy === subject
  const voice = bySubject ? { ...told.voice, reportedBy: null } : told.voice
  const core =
    relationship.label === null
      ? `${subject} ${verbPhrase(relationship.type, voice)} ${object}`
      : labelled(`${subject} ${relationship.label} ${object}`, voice)
  return `${core}${tail(told, nameOf, typeRow(relationship.type))}${bySubject ? ', by their own account' : ''}`
}

/** The words of an OTHER relationship are the editor's and cannot be turned into another tense. */
function labelled(core: string, { modality, reportedBy }: Voice): string {
  if (modality === 'DENIED')
    return reportedBy === null ? `it is denied that ${core}` : `according to ${reportedBy}, it was not so that ${core}`
  const framed = modality === 'PLANNED' ? `it was planned or expected that ${core}` : core
  return reportedBy === null ? framed : `according to ${reportedBy}, ${framed}`
}

function figureWords(figure: Figure, measure: Measure, told: Told, nameOf: NameOf): string {
  const value = agreedValue(told.attestations)
  const number = value === null ? 'differing numbers of' : boundedWords(value)
  const { modality, reportedBy } = told.voice
  const frame = { STATED: '', PLANNED: ' (planned)', DENIED: ' (denied)' }[modality]
  const reported = reportedBy === null ? '' : `, as reported by ${reportedBy}`
  return `${nameOf(figure.aboutId)}: ${measure.label}: ${number} ${measure.unit}${frame}${tail(told, nameOf, FIGURE)}${reported}`
}

function existenceWords(existence: Existence, told: Told, nameOf: NameOf): string {
  const verb = {
    BEGAN: { base: 'come into being', past: 'came into being', participle: 'come into being' },
    ENDED: { base: 'end', past: 'ended', participle: 'ended' },
  }[existence.change]
  return `${nameOf(existence.aboutId)} ${voicedVerb(verb, told.voice)}${tail(told, nameOf, EXISTENCE)}`
}

/**
 * The date, then in brackets the money, the share and the scope, as far as the claims agree on them. A share of what the
 * claims limit differently is a share of different things, and is left out.
 */
function tail({ attestations }: Told, nameOf: NameOf, { family, aspect }: Kind): string {
  const isFunding = family === 'FUNDING'
  const date = agreedDate(attestations.map((one) => one.when))
  const amount = agreedAmount(attestations)
  const share = agreedShare(attestations)
  const scope = agreedScope(attestations)
  const details = [
    ...(amount === null ? [] : [moneyWords(amount)]),
    ...(share === null || scope === null ? [] : [`${shareWords(share)}${isFunding ? ' of the costs' : ''}`]),
    ...(scope === null || scope.length === 0
      ? []
      : [`${isFunding ? 'for' : 'limited to'} ${listWords(scope.map(nameOf))}`]),
  ]
  const when = date === null ? '' : ` ${aspect === 'CHANGE' ? eventDateWords(date) : dateWords(date)}`
  return withDetails(when, details)
}

/** The details in brackets: in those that end the words before them, if there are such. */
function withDetails(words: string, details: readonly string[]): string {
  if (details.length === 0) return words
  return words.endsWith(')') ? `${words.slice(0, -1)}; ${details.join('; ')})` : `${words} (${details.join('; ')})`
}
