import { invariant } from '../../errors.ts'
import type { BoundedNumber } from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { attributeIn } from '../evidence/attribute-in-view.ts'
import type { Group } from '../evidence/groups.ts'
import type { Attribute, Existence, Figure, Relationship } from '../evidence/relationship.ts'
import { stretchesOf } from '../evidence/told-date.ts'
import { admitsAttestation, claimsRead, readAttestations, type View } from '../evidence/view.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Measure } from '../model/record.ts'
import type { RelationshipType, RelationshipTypeRow, Verb } from '../model/relationship-types.ts'
import { CORE_VOCABULARY, type Vocabulary } from '../model/vocabulary.ts'
import { fold } from '../text/fold.ts'
import { areFormsOfOne, isTellingWord, wordsIn } from '../text/same-word.ts'
import { attributeClause, attributeValuesTold, attributeValueWords } from './attribute-words.ts'
import { joinVoices, type VoicedParts, voicedSentence } from './joined-voices.ts'
import { limitedVerb } from './limited-verb.ts'
import { type OneSum, oneSumOf, oneSumTold } from './one-sum.ts'
import { ownVerb } from './own-verb.ts'
import type { CitedPart, CitedSentence } from './prose.ts'
import { planQuoted, roleQuoted } from './quoted-words.ts'
import { sharedScope, withinWords } from './scope-words.ts'
import { citedPart, citedWords, datesTold, detailsTold, plainWords, valuesTold } from './sentence-parts.ts'
import { type ToldVoice, voicesOf } from './told-voices.ts'
import { type Voice, voicedVerb } from './verb-forms.ts'
import { CALENDAR_YEAR, capitalise, listWords, valueWords } from './words.ts'

/** How sentences name an entity by its id: with its article, as it stands within a sentence. */
export interface NameOf {
  (entityId: string): string
  /** Whether its name takes a verb in the plural; where this is left out, none does. */
  readonly isPlural?: (entityId: string) => boolean
  /** Whether it is one who acts, and no field of work; where this is left out, none is. */
  readonly isActor?: (entityId: string) => boolean
  /** Of what kind it is; where this is left out, or of an unknown one, null. */
  readonly kindOf?: (entityId: string) => EntityKind | null
  /** Whether a text begins with a name that is written small at the beginning of a sentence, too; where this is left out, none is. */
  readonly begins?: (text: string) => boolean
  /** How its relationships are said; where this is left out, as the core's are. */
  readonly vocabulary?: Vocabulary
}

/** A text as it begins a sentence: with a capital, but for a name that has none anywhere. */
export function beginSentence(text: string, { begins }: NameOf): string {
  return begins?.(text) === true ? text : capitalise(text)
}

/** The vocabulary by which relationships are said. */
export function vocabularyIn({ vocabulary = CORE_VOCABULARY }: NameOf): Vocabulary {
  return vocabulary
}

function rowIn(nameOf: NameOf, type: RelationshipType): RelationshipTypeRow {
  return vocabularyIn(nameOf).rowOf(type)
}

/** Every entity that a sentence about these attestations may name, beside the two ends. */
export function namedIn(attestations: readonly Attestation[]): readonly string[] {
  return attestations.flatMap(({ accordingToId, scopeIds, roles }) => [
    ...(accordingToId === null ? [] : [accordingToId]),
    ...scopeIds,
    ...roles.flatMap(({ entityIds }) => entityIds),
  ])
}

/** The first sentence of a relationship as its visible claims tell it, without a full stop. */
export function relationshipSentence(relationship: Relationship, view: View, nameOf: NameOf): string {
  return beginSentence(relationshipClause(relationship, view, nameOf), nameOf)
}

/** The same as it stands within a sentence: "the team was part of the force". */
export function relationshipClause(relationship: Relationship, view: View, nameOf: NameOf): string {
  return firstWords(relationshipClauses(relationship, view, nameOf))
}

/**
 * A relationship, a beginning, an end or an attribute in bare words as they stand within a sentence, without dates and sums: "the team was
 * part of the force". With the verb of the documents where it is of what these claims say, which then are of the View.
 */
export function bareWords(
  said: Relationship | Existence | Attribute,
  nameOf: NameOf,
  attestations: readonly Attestation[] = [],
): string {
  if (said.form === 'ATTRIBUTE') return bareAttribute(said, nameOf)
  const bare = { ...BARE_SAID, attestations }
  return said.form === 'EXISTENCE' ? existenceCore(said, bare, nameOf) : relationshipCore(said, bare, nameOf)
}

/**
 * A relationship as its visible claims tell it, a sentence for each modality and each that speaks, each note behind the
 * words that its claim alone bears out: what is stated before what is planned, own words before reported ones, a denial
 * where there is nothing else.
 */
export function relationshipSentences(
  relationship: Relationship,
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return relationshipClauses(relationship, view, nameOf).map((one) => begun(one, nameOf))
}

/** The same with each fact told once: what several say in one sentence, which tells of each other what it adds. */
export function relationshipAccounts(relationship: Relationship, view: View, nameOf: NameOf): readonly CitedSentence[] {
  return relationshipClauses(relationship, view, nameOf, true).map((one) => begun(one, nameOf))
}

/** The same sentences as they stand within others, without the capital that they begin with. */
export function relationshipClauses(
  relationship: Relationship,
  view: View,
  nameOf: NameOf,
  isJoined = false,
): readonly CitedSentence[] {
  const about = { attestations: relationship.attestations, id: relationship.subjectId }
  const partsOf = (told: ToldVoice) => {
    const row = rowIn(nameOf, relationship.type)
    const { attestations } = told
    const isFunding = row.family === 'FUNDING'
    const quoted = roleQuoted(attestations, {
      ...{ type: relationship.type, row, isEcho: isEcho(relationship, nameOf) },
      ownWords: verbOf(attestations) === null ? null : relationshipCore(relationship, { ...told, scope: null }, nameOf),
    })
    const limited = (ones: readonly Attestation[]) => (isFunding ? ones : withoutScopeQuoted(ones, quoted, nameOf))
    // Responsibility is limited, not whom it moves to.
    const scope = isFunding || row.matter !== undefined ? null : sharedScope(limited(attestations))
    const core = relationshipCore(relationship, { ...told, scope }, nameOf)
    return [
      citedPart(core, attestations),
      // What one claim continues from another is told part by part: "from 2018 to 2020, to 50%, and from 2021 on, to 100%".
      ...stretchesOf(attestations).flatMap((ones, index) => [
        ...(index === 0 ? [] : [citedPart(', and', ones)]),
        // "Question Time of 17 June 2009" needs no date behind it.
        ...datesTold(ones, row, view).filter(({ text }) => !core.includes(text.replace(/^ (?:on|in) /, ''))),
        ...(scope === null
          ? detailsTold(limited(ones), isFunding, nameOf).filter(
              ({ text }) => text !== IN_FULL || !SAYS_FULL.test(core),
            )
          : []),
      ]),
      ...quoted,
    ]
  }
  const read = isJoined ? readAttestations(view, relationship.attestations) : []
  const sum = rowIn(nameOf, relationship.type).family === 'FUNDING' ? oneSumOf(read.filter(isStated)) : null
  if (sum === null) return tellVoices(about, view, nameOf, bareWords(relationship, nameOf), partsOf, isJoined)
  const others = read.filter((one) => !isStated(one))
  return [
    accountOfSum(relationship, sum, view, nameOf),
    ...(others.length === 0
      ? []
      : tellVoices({ ...about, attestations: others }, view, nameOf, null, partsOf, isJoined)),
  ]
}

function isStated({ modality }: Attestation): boolean {
  return modality === 'STATED'
}

/** A payment with its sum once, and how each source describes it. */
function accountOfSum(relationship: Relationship, sum: OneSum, view: View, nameOf: NameOf): CitedSentence {
  const { stated } = sum
  const core = relationshipCore(relationship, { ...BARE_SAID, attestations: stated }, nameOf)
  const parts = [
    citedPart(core, stated),
    ...datesTold(stated, rowIn(nameOf, relationship.type), view),
    ...oneSumTold(sum, (one) => paymentInOwnWords([one], relationship, nameOf), nameOf),
  ]
  return { ...citedWords(parts, stated), isAttributed: true }
}

/** The document's own words for a payment, in brackets. */
export function paymentInOwnWords(
  attestations: readonly Attestation[],
  relationship: Relationship,
  nameOf: NameOf,
): readonly CitedPart[] {
  const said = { ...BARE_SAID, attestations }
  return roleQuoted(attestations, {
    ...{ type: relationship.type, row: rowIn(nameOf, relationship.type), isEcho: false },
    ownWords: verbOf(attestations) === null ? null : relationshipCore(relationship, said, nameOf),
  })
}

/** Money for all the costs, which a verb may tell already: "was launched with full funding from". */
const IN_FULL = ', in full'
const SAYS_FULL = /\bfull(?:y)?\b/

/**
 * Whether a relationship says no more than its subject's name: that findings on child trafficking dealt with child
 * trafficking, or that the head of a team was a post in the team.
 */
function isEcho(
  { type, subjectId, objectId }: Pick<Relationship, 'type' | 'subjectId' | 'objectId'>,
  nameOf: NameOf,
): boolean {
  if (type !== 'CONCERNS' && type !== 'POST_IN') return false
  const said = wordsIn(nameOf(subjectId))
  return wordsIn(nameOf(objectId).replace(/^(?:the|an?) /i, '')).every((word) => said.includes(word))
}

/** Whether it tells of what a thing is, a part or an instrument say, and the thing is named for that: Holly of the journal, a convention of the council. */
function isNamedFor({ type, subjectId, objectId }: Relationship, nameOf: NameOf): boolean {
  if (!['STRUCTURE', 'LEGAL'].includes(rowIn(nameOf, type).family)) return false
  return fold(nameOf(subjectId)).includes(fold(nameOf(objectId)).replace(/^(?:the|an?) /, ''))
}

/** Whether it says no more than its subject's name, and no document has words for it that say more. */
export function isEmptyEcho(relationship: Relationship, nameOf: NameOf): boolean {
  if (!isEcho(relationship, nameOf) && !isNamedFor(relationship, nameOf)) return false
  const said = wordsIn(nameOf(relationship.subjectId))
  const isSaid = (word: string) => !isTellingWord(word) || said.some((one) => areFormsOfOne(one, word))
  return relationship.attestations.every(({ role }) => wordsIn(role ?? '').every(isSaid))
}

/** The first sentence of a figure as its visible claims tell it, without a full stop. */
export function figureSentence(figure: Figure, measure: Measure, view: View, nameOf: NameOf): string {
  return beginSentence(firstWords(figureClauses(figure, measure, view, nameOf)), nameOf)
}

/** A figure as its visible claims tell it, as `relationshipSentences` does; each of several values with its own notes. */
export function figureSentences(
  figure: Figure,
  measure: Measure,
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return figureClauses(figure, measure, view, nameOf).map((one) => begun(one, nameOf))
}

function figureClauses(figure: Figure, measure: Measure, view: View, nameOf: NameOf): readonly CitedSentence[] {
  const head = `${nameOf(figure.aboutId)}: ${measure.label}`
  const said = tellVoices({ attestations: figure.attestations, id: figure.aboutId }, view, nameOf, null, (told) => {
    return [
      ...valuesTold(told.attestations, measure.unit, (value) =>
        figureWords(value, nameOf(figure.aboutId), measure, told.voice),
      ),
      ...datesTold(told.attestations, 'COUNT', view),
      ...detailsTold(withoutScopeSaid(told.attestations, measure, nameOf), false, nameOf),
    ]
  })
  return said.length > 0 ? said : [{ sentence: `nothing in this view gives a figure for ${head}`, claimIds: [] }]
}

/**
 * Claims without a topic as scope that their own words, quoted behind them, name: who is told to investigate “the
 * trafficking of adults” need not be told to do so as regards adults.
 */
function withoutScopeQuoted(
  attestations: readonly Attestation[],
  quoted: readonly CitedPart[],
  nameOf: NameOf,
): readonly Attestation[] {
  return attestations.map((one) => {
    const said = quoted.filter(({ claimIds }) => claimIds.includes(one.claimId)).flatMap(({ text }) => wordsIn(text))
    const isSaid = (id: string) =>
      nameOf.kindOf?.(id) === 'TOPIC' &&
      wordsIn(nameOf(id)).every((word) => !isTellingWord(word) || said.some((other) => areFormsOfOne(other, word)))
    return { ...one, scopeIds: one.scopeIds.filter((id) => !isSaid(id)) }
  })
}

/** Claims without a scope that the words of their measure name: victims of trafficking among "victims of trafficking for prostitution". */
function withoutScopeSaid(
  attestations: readonly Attestation[],
  { sentence, label }: Measure,
  nameOf: NameOf,
): readonly Attestation[] {
  const wordsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u)
  const said = new Set(wordsOf(sentence ?? label))
  const isSaid = (id: string) => wordsOf(nameOf(id)).every((word) => said.has(word))
  return attestations.map((one) => ({ ...one, scopeIds: one.scopeIds.filter((id) => !isSaid(id)) }))
}

/** A figure in words: by the sentence of its measure, else by its label and unit. */
function figureWords({ value, bound }: BoundedNumber, entity: string, measure: Measure, { modality }: Voice): string {
  const { label, unit, sentence, sentenceOfOne } = measure
  const words = valueWords({ value, bound }, unit)
  if (sentence === null) {
    const counted = unit === CALENDAR_YEAR ? words : `${words} ${unit}`
    return `${entity}: ${label}: ${counted}${{ STATED: '', PLANNED: ' (planned)', DENIED: ' (denied)' }[modality]}`
  }
  const frame = { STATED: '', PLANNED: 'it was planned or expected that ', DENIED: 'it is denied that ' }[modality]
  const parts = { '{value}': words, '{entity}': entity }
  const told = value === 1 ? (sentenceOfOne ?? sentence) : sentence
  return `${frame}${told.replace(/\{value\}|\{entity\}/g, (slot) => parts[slot === '{value}' ? slot : '{entity}'])}`
}

/** The first sentence of the beginning or the end of an entity, without a full stop. */
export function existenceSentence(existence: Existence, view: View, nameOf: NameOf): string {
  return beginSentence(firstWords(existenceClauses(existence, view, nameOf)), nameOf)
}

/** The beginning or the end of an entity as its visible claims tell it, as `relationshipSentences` does. */
export function existenceSentences(existence: Existence, view: View, nameOf: NameOf): readonly CitedSentence[] {
  return existenceClauses(existence, view, nameOf).map((one) => begun(one, nameOf))
}

/** The same with each fact told once, as `relationshipAccounts` does. */
export function existenceAccounts(existence: Existence, view: View, nameOf: NameOf): readonly CitedSentence[] {
  return existenceClauses(existence, view, nameOf, true).map((one) => begun(one, nameOf))
}

function existenceClauses(
  existence: Existence,
  view: View,
  nameOf: NameOf,
  isJoined = false,
): readonly CitedSentence[] {
  const about = { attestations: existence.attestations, id: existence.aboutId }
  const partsOf = (told: ToldVoice) => {
    const dates = datesTold(told.attestations, { aspect: 'CHANGE', timeless: false }, view)
    const isText = isDatedText(existence, told, dates, nameOf)
    const core = isText ? `${nameOf(existence.aboutId)} is dated` : existenceCore(existence, told, nameOf)
    return [
      citedPart(core, told.attestations),
      ...(isText ? dates.map((one) => ({ ...one, text: one.text.replace(DATE_PREPOSITION, '$1') })) : dates),
      ...detailsTold(told.attestations, false, nameOf),
      ...planQuoted(told.attestations, verbOf(told.attestations) === null ? null : core),
    ]
  }
  return tellVoices(about, view, nameOf, bareWords(existence, nameOf), partsOf, isJoined)
}

const DATE_PREPOSITION = /^( (?:or )?|, )(?:on|in) /

/** Whether it is the date of a text that is told, in no words of its documents: a report is dated, and does not come into being. */
function isDatedText(
  { aboutId, change }: Existence,
  { voice, attestations }: ToldVoice,
  dates: readonly CitedPart[],
  nameOf: NameOf,
): boolean {
  return (
    change === 'BEGAN' &&
    voice.modality === 'STATED' &&
    nameOf.kindOf?.(aboutId) === 'INSTRUMENT' &&
    nameOf.isPlural?.(aboutId) !== true &&
    verbOf(attestations) === null &&
    dates.length > 0 &&
    dates.every(({ text }) => DATE_PREPOSITION.test(text))
  )
}

/** The first sentence of an attribute of an entity, without a full stop. */
export function attributeSentence(attribute: Attribute, view: View, nameOf: NameOf): string {
  return beginSentence(firstWords(attributeClauses(attribute, view, nameOf)), nameOf)
}

/** An attribute as its visible claims tell it, as `relationshipSentences` does; each of several values with its own notes. */
export function attributeSentences(attribute: Attribute, view: View, nameOf: NameOf): readonly CitedSentence[] {
  return attributeClauses(attribute, view, nameOf).map((one) => begun(one, nameOf))
}

function attributeClauses(whole: Attribute, view: View, nameOf: NameOf): readonly CitedSentence[] {
  const attribute = attributeIn(view, whole)
  const { aboutId, attestations } = attribute
  const kind = vocabularyIn(nameOf).attributeOf(attribute.attribute)
  const bare = bareAttribute(attribute, nameOf)
  return tellVoices({ attestations, id: aboutId }, view, nameOf, bare, (told) =>
    // Each value has its own dates: "the status “active” from 2001 to 2019, and “dissolved” from 2020".
    attributeValuesTold(told.attestations, kind).flatMap(({ words, attestations: ones, isAlternative }, index) => [
      index === 0
        ? citedPart(attributeCore(attribute, words, told, nameOf), ones)
        : citedPart(`, ${isAlternative || told.voice.modality === 'DENIED' ? 'or' : 'and'} ${words}`, ones),
      ...datesTold(ones, { aspect: kind.aspect, timeless: false }, view),
    ]),
  )
}

function bareAttribute(attribute: Attribute, nameOf: NameOf): string {
  const kind = vocabularyIn(nameOf).attributeOf(attribute.attribute)
  const values = attribute.attestations.flatMap(({ text }) => (text === null ? [] : [attributeValueWords(kind, text)]))
  return attributeCore(attribute, listWords([...new Set(values)], 'or'), BARE_SAID, nameOf)
}

function attributeCore(
  { aboutId, attribute }: Attribute,
  words: string,
  { voice, deniesPlan }: Omit<Said, 'scope' | 'attestations'>,
  nameOf: NameOf,
): string {
  const about = { entity: nameOf(aboutId), isPlural: nameOf.isPlural?.(aboutId) ?? false }
  const kind = vocabularyIn(nameOf).attributeOf(attribute)
  return deniesPlan ? unplanned(attributeClause(kind, about, words, BARE)) : attributeClause(kind, about, words, voice)
}

/** Each sentence of whatever claims make together, as its visible claims tell it, as it stands within another. */
function groupClauses(
  group: Group,
  view: View,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): readonly CitedSentence[] {
  switch (group.form) {
    case 'RELATIONSHIP':
      return relationshipClauses(group, view, nameOf)
    case 'FIGURE':
      return figureClauses(group, measureOf(group.measure), view, nameOf)
    case 'EXISTENCE':
      return existenceClauses(group, view, nameOf)
    case 'ATTRIBUTE':
      return attributeClauses(group, view, nameOf)
  }
}

/** The first of them, without a full stop. */
export function groupSentence(group: Group, view: View, measureOf: (id: string) => Measure, nameOf: NameOf): string {
  return beginSentence(groupClause(group, view, measureOf, nameOf), nameOf)
}

/** The same as it stands within a sentence. */
export function groupClause(group: Group, view: View, measureOf: (id: string) => Measure, nameOf: NameOf): string {
  return firstWords(groupClauses(group, view, measureOf, nameOf))
}

/** The bare words, without the dates and sums of claims that a view does not show. */
const BARE: Voice = { modality: 'STATED', ahead: false }
const BARE_SAID: Said = { voice: BARE, deniesPlan: false, scope: null, attestations: [] }

/** A sentence for each voice of the claims about something that a View shows, else of those that deny; `bare` are the words of what is not said. */
function tellVoices(
  { attestations, id }: { readonly attestations: readonly Attestation[]; readonly id: string },
  view: View,
  nameOf: NameOf,
  bare: string | null,
  partsOf: (told: ToldVoice) => readonly CitedPart[],
  isJoined = false,
): readonly CitedSentence[] {
  const read = readAttestations(view, attestations)
  const told =
    read.length > 0 ? read : attestations.filter((one) => one.modality === 'DENIED' && admitsAttestation(view, one))
  if (told.length === 0 && bare !== null) {
    // Where what was said has been corrected, that is no silence.
    const corrected = claimsRead(view, attestations)
    const nothing = { sentence: `nothing in this view says that ${bare}`, claimIds: [] }
    return [
      corrected.length === 0
        ? nothing
        : { sentence: `it was said, and corrected since, that ${bare}`, claimIds: corrected },
    ]
  }
  const voices = voicesOf(told).map((one): VoicedParts => ({ told: one, parts: partsOf(one) }))
  return isJoined ? joinVoices(voices, id, nameOf) : voices.map((one) => voicedSentence(one, id, nameOf))
}

/** A sentence with the capital that it begins with. */
function begun(sentence: CitedSentence, nameOf: NameOf): CitedSentence {
  return { ...sentence, sentence: beginSentence(sentence.sentence, nameOf) }
}

function firstWords([first]: readonly CitedSentence[]): string {
  invariant(first !== undefined, 'something is told of whatever there is')
  return plainWords(first)
}

function relationshipCore(
  relationship: Relationship,
  { voice, deniesPlan, scope, attestations }: Said,
  nameOf: NameOf,
): string {
  const { type, label, subjectId, objectId } = relationship
  const row = rowIn(nameOf, type)
  const { matter } = row
  const own = verbOf(attestations)
  const verb =
    own ??
    limitedVerb(
      row.forward,
      attestations.map((one) => one.verb),
    )
  const object = withoutEcho(verb, nameOf(objectId))
  const name = withoutAgent(nameOf(subjectId), verb, object)
  const isOf = nameOf.isActor?.(subjectId) === true ? 'held by' : 'for'
  const within = scope === null ? '' : ` ${withinWords(scope, nameOf)}`
  const subject = matter === undefined ? name : `${matter} ${isOf} ${name}`
  const isPlural = matter === undefined && (nameOf.isPlural?.(subjectId) ?? false)
  const kind = nameOf.kindOf?.(subjectId)
  const isPlace = type === 'LOCATED_IN' && (kind === 'EVENT' || kind === 'TOPIC')
  const core = (how: Voice) =>
    label === null
      ? `${subject} ${voicedVerb(isPlace && own === null ? TAKES_PLACE : verb, how, isPlural, row.isForeseen)} ${object}${within}`
      : labelled([subject, label, `${object}${within}`], how, isPlural)
  return deniesPlan ? unplanned(core(BARE)) : core(voice)
}

/** How what happens is located: a meeting is no building. */
const TAKES_PLACE = { base: 'take place in', past: 'took place in', participle: 'taken place in' }

/** An object without the word that its verb says already: "proposed the closure", of "the proposed closure". */
function withoutEcho(verb: Verb, object: string): string {
  if (!('participle' in verb)) return object
  const [, article = '', rest] = new RegExp(`^(the )?${verb.participle} (.+)$`).exec(object) ?? []
  return rest === undefined ? object : `${article}${rest}`
}

/** A name without whose it is, where the sentence says that it was made by them: "the guidance was launched by the Board". */
function withoutAgent(name: string, verb: Verb, agent: string): string {
  const of = ` of ${agent}`
  return 'be' in verb && verb.be.endsWith(' by') && name.endsWith(of) ? name.slice(0, -of.length) : name
}

/** How something is said, and of a denial whether it denies no more than a plan. */
type Said = Pick<ToldVoice, 'voice' | 'deniesPlan' | 'attestations'> & {
  /** What all of it is limited to; null for nothing, or where that is told behind it. */
  readonly scope: readonly string[] | null
}

/** The verb that documents use themselves, where all these claims give the same; else null. */
function verbOf(attestations: readonly Attestation[]): Verb | null {
  const verb = attestations[0]?.verb ?? null
  if (verb === null || attestations.some((one) => one.verb !== verb)) return null
  return ownVerb({ verb, many: null, past: null, participle: null })
}

function unplanned(core: string): string {
  return `it was not planned that ${core}`
}

/** The words of an OTHER relationship are the editor's: only those that begin with "was" can be turned into another tense. */
function labelled(
  [subject, label, object]: readonly [string, string, string],
  { modality, ahead }: Voice,
  isPlural: boolean,
): string {
  const [, written, rest] = /^(was|were) (.*)$/.exec(label) ?? []
  const core = `${subject} ${label} ${object}`
  const was = isPlural ? 'were' : written
  if (was === undefined || written === undefined) {
    return { STATED: core, PLANNED: `it was planned or expected that ${core}`, DENIED: `it is denied that ${core}` }[
      modality
    ]
  }
  const negated = ahead ? `${was} not going to be` : `${was} not`
  const verb = { STATED: was, PLANNED: 'would be', DENIED: negated }[modality]
  return `${subject} ${verb} ${rest} ${object}`
}

function existenceCore(
  { aboutId, change }: Existence,
  { voice, deniesPlan, attestations }: Omit<Said, 'scope'>,
  nameOf: NameOf,
): string {
  // A decision or a campaign is no body that is there from then on.
  const being = nameOf.kindOf?.(aboutId) === 'EVENT' ? 'about' : 'into being'
  const usual = {
    BEGAN: { base: `come ${being}`, past: `came ${being}`, participle: `come ${being}` },
    ENDED: { base: 'end', past: 'ended', participle: 'ended' },
  }[change]
  const verb = verbOf(attestations) ?? usual
  const core = (how: Voice) => `${nameOf(aboutId)} ${voicedVerb(verb, how, nameOf.isPlural?.(aboutId) ?? false)}`
  return deniesPlan ? unplanned(core(BARE)) : core(voice)
}
