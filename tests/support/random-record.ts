import fc from 'fast-check'
import { DIRECTIONS } from '../../src/domain/evidence/relationship.ts'
import type { View } from '../../src/domain/evidence/view.ts'
import {
  BOUNDS,
  CLAIM_PARTS,
  type Claim,
  EXISTENCE_CHANGES,
  MODALITIES,
  UNNAMED_OBJECTS,
} from '../../src/domain/model/claim.ts'
import { DOCUMENT_READINGS, type Document, recordedDays } from '../../src/domain/model/document.ts'
import { ARTICLES, type Entity } from '../../src/domain/model/entity.ts'
import { ENTITY_KINDS, type EntityKind } from '../../src/domain/model/kinds.ts'
import { type DocumentaryRecord, EDITORIAL_KINDS, type EditorialDisagreement } from '../../src/domain/model/record.ts'
import type { RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { compareText } from '../../src/domain/text/compare-text.ts'
import { fold } from '../../src/domain/text/fold.ts'
import type { EntityFilter, RelationshipFilter } from '../../src/store/store.ts'
import { anyDay, anyEdtf } from './arbitraries.ts'
import { atWriting, buildRecord, claim, document, entity, remark } from './build-record.ts'
import { OWN_ATTRIBUTES, OWN_TYPES, OWN_VOCABULARY } from './own-types.ts'

const MOST_ENTITIES = 9
const MOST_DOCUMENTS = 4

/** The ids that a random record can have, and some that it cannot. */
export const ENTITY_IDS = [...Array.from({ length: MOST_ENTITIES }, (_, index) => `e${index}`), 'former-e0', 'nobody']
export const DOCUMENT_IDS = [...Array.from({ length: MOST_DOCUMENTS }, (_, index) => `d${index}`), 'whole', 'nothing']
const MEASURES = ['m0', 'm1']
const ROLES = ['for', 'on behalf of']
/** Values of attributes, few so that things share them; fold apart or together. */
export const VALUES = ['01', '1', 'Ab-1', 'ab\u20131', 'Ōk']

const CLASSIFICATIONS = ['unit', 'agency', 'Unit']
const LABELS = ['was the twin of', 'met']

/** Words that fold, sort or escape in their own way: in several scripts, with marks that some query language reads. */
const WORDS = [
  ...['Amber', 'amber', 'ambre', 'Unit', 'Ōkami', 'Éclair', 'E\u0301clair', 'ﬁre', 'İz', 'straße', 'Річка', 'עומר'],
  ...[
    '𝔐int',
    '🜁',
    '\uffee',
    '東京',
    'i',
    'a',
    '“x”',
    "O'Neill",
    'O’Neill',
    '`tick`',
    'back\\slash',
    '{$x}',
    '~1',
    '%',
    '*',
  ],
  ...['AND', 'a-b', 'a–b', 'n.n.', '"', '//', '\u00a0wide'],
]

/** A name of one to three odd words, or of any characters; never blank. */
export const anyName: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  )
  .filter((name) => fold(name) !== '')

/** The entities that a record may have: few, so that they meet. */
export const anyEntities: fc.Arbitrary<readonly Entity[]> = fc
  .array(anyEntityParts(), { minLength: 2, maxLength: MOST_ENTITIES })
  .map((entityParts) => entityParts.map((parts, index) => buildEntity(index, parts, [document('d0', 'A document')])))

/**
 * A record without a fault: few entities, so that they meet; one of them a hub; every form, date and qualifier, types of
 * its own. */
export const anyRecord: fc.Arbitrary<DocumentaryRecord> = fc
  .tuple(
    fc.array(anyEntityParts(), { minLength: 2, maxLength: MOST_ENTITIES }),
    fc.array(anyDocumentParts(), { minLength: 1, maxLength: MOST_DOCUMENTS }),
    fc.array(anyClaimParts(), { maxLength: 30 }),
    fc.array(anyDisagreementParts(), { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([entityParts, documentParts, claimParts, disagreementParts, hasCourses]) => {
    const written = documentParts.map((parts, index) => buildDocument(index, parts, entityParts.length))
    const entities = entityParts.map((parts, index) => buildEntity(index, parts, written))
    const made = claimParts.map((parts, index) => buildClaim(index, parts, entities, written))
    const claims = hasCourses
      ? made.map((one, index) => superseding(one, made.slice(0, index), claimParts[index] ?? UNLINKED))
      : made
    // An editor's position rests on nothing that is corrected.
    const standing = claims.filter(({ id }) => !claims.some(({ correctsIds }) => correctsIds.includes(id)))
    const isParted = written.some(({ partOfId }) => partOfId !== null)
    const documents = isParted ? [...written, document('whole', 'A whole of parts')] : written
    const record = buildRecord({
      types: OWN_TYPES,
      roles: ROLES,
      attributes: OWN_ATTRIBUTES,
      measures: MEASURES.map((id, index) => ({
        ...{ id, label: `things of ${id}`, unit: 'things' },
        sentence: index === 0 ? null : '{entity} had {value} things',
        sentenceOfOne: index === 0 ? null : '{entity} had {value} thing',
      })),
      examples: hasCourses ? [{ id: 'did-it-feed-into', values: { subject: entities[0]?.id ?? '' } }] : [],
      entities,
      documents,
      claims,
      disagreements:
        standing.length < 2
          ? []
          : disagreementParts.map((parts, index) => buildDisagreement(index, parts, standing, entities)),
      retracted: hasCourses ? [{ id: 'd0.c900', on: '2012-01-31', reason: made[0]?.phrase ?? 'gone' }] : [],
    })
    return recordedAnew(record)
  })

/** A record with what follows from its claims for other rows: by which each is superseded, and when each document's were recorded. */
export function recordedAnew(record: DocumentaryRecord): DocumentaryRecord {
  const { claims, documents } = record
  return {
    ...record,
    claims: claims.map((one) => {
      const later = claims.filter(({ correctsIds, continuesIds }) => [...correctsIds, ...continuesIds].includes(one.id))
      return { ...one, replacedByIds: later.map(({ id }) => id).sort(compareText) }
    }),
    documents: documents.map((one) => {
      const recorded = claims.flatMap((made) => (made.documentId === one.id ? (made.recorded ?? []) : []))
      return { ...one, recorded: recordedDays(recorded) }
    }),
  }
}

/** A View over the documents and days of random records. */
export const anyViewOfRecord: fc.Arbitrary<View> = fc.record({
  asOf: fc.option(anyDay),
  atLeast: fc.constantFrom('DEFINITE', 'POSSIBLE'),
  knownBy: fc.option(anyDay),
  documents: fc.option(fc.subarray(DOCUMENT_IDS)),
  modalities: fc.oneof(fc.constant(['STATED'] as const), fc.subarray([...MODALITIES])),
  reported: fc.boolean(),
  inferred: fc.boolean(),
})

/** Which relationships of an entity: of any types, labels, kinds, classifications and direction. */
export const anyRelationshipFilter: fc.Arbitrary<RelationshipFilter> = fc.record({
  types: fc.option(
    fc.oneof(
      fc.subarray([...OWN_VOCABULARY.lineage]),
      fc.array(fc.constantFrom(...OWN_VOCABULARY.types), { maxLength: 12 }),
    ),
  ),
  labels: rarely(fc.subarray([...LABELS])),
  otherKinds: fc.option(fc.subarray([...ENTITY_KINDS])),
  classifications: rarely(fc.subarray([...CLASSIFICATIONS])),
  direction: fc.constantFrom(...DIRECTIONS),
})

/** Which entities: of any kinds and classification. */
export const anyEntityFilter: fc.Arbitrary<EntityFilter> = fc.record({
  kinds: fc.option(fc.subarray([...ENTITY_KINDS])),
  classification: fc.option(fc.constantFrom(...CLASSIFICATIONS)),
})

type Parts<Create extends () => fc.Arbitrary<unknown>> =
  ReturnType<Create> extends fc.Arbitrary<infer Value> ? Value : never

function anyEntityParts() {
  return fc.record({
    kind: fc.oneof(fc.constantFrom<EntityKind>('ORGANISATION', 'OPERATION', 'TOPIC'), fc.constantFrom(...ENTITY_KINDS)),
    name: anyName,
    otherNames: fc.array(anyName, { maxLength: 2 }),
    classification: fc.option(fc.constantFrom(...CLASSIFICATIONS)),
    summary: fc.option(anyName),
    article: fc.option(fc.constantFrom(...ARTICLES)),
    inSentence: fc.option(anyName, { freq: 3 }),
    isPlural: fc.boolean(),
    hasFormerId: fc.boolean(),
  })
}

function buildEntity(
  index: number,
  { kind, name, otherNames, hasFormerId, ...marks }: Parts<typeof anyEntityParts>,
  documents: readonly Document[],
): Entity {
  // One entity has a name but once, however it is written.
  const apart = new Map(otherNames.map((other) => [fold(other), other]))
  apart.delete(fold(name))
  const standsIn = documents.slice(0, 1).map(({ id }) => id)
  return entity(kind, `e${index}`, name, {
    names: [...apart.values()].map((other) => ({ name: other, documents: standsIn, period: null })),
    ...marks,
    formerIds: hasFormerId ? [`former-e${index}`] : [],
  })
}

function anyDocumentParts() {
  const anyDate = fc.option(fc.record({ edtf: anyEdtf, inferred: fc.boolean() }))
  const anyPlaces = fc.array(fc.nat(97), { maxLength: 2 })
  return fc.record({
    title: anyName,
    isPart: fc.boolean(),
    series: rarely(fc.constantFrom('yearly', 'monthly')),
    read: fc.constantFrom(...DOCUMENT_READINGS),
    written: anyDate,
    published: anyDate,
    publisher: fc.option(fc.nat(97)),
    authors: anyPlaces,
    addressees: anyPlaces,
    leads: fc.uniqueArray(fc.record({ words: anyName, at: fc.constantFrom('', '¶1', 'page 2') }), {
      maxLength: 3,
      selector: ({ at }) => at,
    }),
  })
}

function buildDocument(index: number, parts: Parts<typeof anyDocumentParts>, entityCount: number): Document {
  const { title, isPart, series, read, written, published, publisher, authors, addressees, leads } = parts
  const idAt = (place: number) => `e${place % entityCount}`
  return document(`d${index}`, title, {
    partOfId: isPart ? 'whole' : null,
    series,
    read,
    written,
    published,
    publisherId: publisher === null ? null : idAt(publisher),
    authorIds: [...new Set(authors.map(idAt))],
    addresseeIds: [...new Set(addressees.map(idAt))],
    leads: leads.map(({ words, at }) => ({ words, locators: at === '' ? [] : [at] })),
  })
}

/** Null three times of four. */
function rarely<Value>(any: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: any })
}

/** Numbers choose among what a record has; which, `buildClaim` decides. */
function anyClaimParts() {
  const anyPlace = fc.nat(97)
  return fc.record({
    form: fc.constantFrom(
      ...(['RELATIONSHIP', 'RELATIONSHIP', 'RELATIONSHIP', 'RELATIONSHIP', 'FIGURE', 'EXISTENCE'] as const),
      ...(['REMARK', 'UNNAMED', 'ATTRIBUTE'] as const),
    ),
    unnamed: fc.constantFrom(...UNNAMED_OBJECTS),
    document: anyPlace,
    subject: fc.oneof(fc.constant(0), anyPlace),
    object: fc.oneof(fc.constant(0), anyPlace),
    type: anyPlace,
    isOwn: fc.boolean(),
    isLineage: fc.boolean(),
    label: fc.constantFrom(...LABELS),
    measure: fc.constantFrom(...MEASURES),
    value: fc.constantFrom(0, 1, 12, 1300, 0.5, 1e9),
    change: fc.constantFrom(...EXISTENCE_CHANGES),
    attribute: anyPlace,
    text: fc.oneof(fc.constantFrom(...VALUES), anyName),
    day: anyEdtf,
    date: fc.oneof(fc.record({ edtf: anyEdtf, inferred: fc.boolean() }), fc.constantFrom('AT_WRITING' as const, null)),
    modality: fc.oneof(fc.constant('STATED' as const), fc.constantFrom(...MODALITIES)),
    deniesPlan: fc.boolean(),
    hedge: fc.option(anyName, { freq: 3 }),
    sentence: rarely(anyName),
    verb: rarely(fc.constantFrom('be launched by', 'deal with', 'be')),
    inferred: fc.oneof(fc.constant([]), fc.subarray([...CLAIM_PARTS])),
    accordingTo: fc.option(anyPlace, { freq: 3 }),
    furtherSpeakers: fc.array(anyPlace, { maxLength: 1 }),
    amount: fc.option(fc.record({ value: fc.constantFrom(100, 105, 2000), currency: fc.constantFrom('GBP', 'EUR') })),
    share: fc.option(
      fc.constantFrom(0, 0.25, 1, { from: 0.25, to: 0.5 }, { from: 0.4, to: 0.75 }, { from: 0.75, to: 1 }),
    ),
    bound: fc.constantFrom(...BOUNDS),
    scope: fc.array(anyPlace, { maxLength: 2 }),
    event: fc.option(anyPlace),
    occasion: fc.option(fc.constantFrom('first', 'second'), { freq: 3 }),
    note: fc.option(anyName),
    role: fc.option(anyName, { freq: 3 }),
    whenText: fc.option(anyName, { freq: 3 }),
    recorded: rarely(anyEdtf),
    inRoles: rarely(
      fc.record({
        words: fc.subarray(ROLES, { minLength: 1 }),
        places: fc.array(anyPlace, { minLength: 1, maxLength: 2 }),
      }),
    ),
    corrects: rarely(anyPlace),
    continues: fc.oneof(fc.constant(null), anyPlace),
  })
}

function buildClaim(
  index: number,
  parts: Parts<typeof anyClaimParts>,
  entities: readonly Entity[],
  documents: readonly Document[],
): Claim {
  const { amount, share, bound, occasion, note, role, whenText, hedge, verb, sentence, inferred, recorded } = parts
  const modality = modalityOf(parts)
  const source = pick(documents, parts.document)
  const subject = pick(entities, parts.subject)
  const others = entities.filter((other) => other !== subject)
  const events = entities.filter(({ kind }) => kind === 'EVENT')
  const written = source.written
  const when =
    parts.date === 'AT_WRITING' ? written && atWriting(written) : parts.date && { ...parts.date, atWriting: false }
  const id = `${source.id}.c${index + 1}`
  const qualifiers = {
    // Whatever the record keeps of it, its phrase stands in its quotation.
    quotation: sentence === null ? null : `${sentence.replace(/\s+/gu, ' ').trim()} as it stands there`,
    when,
    modality,
    deniesPlan: modality === 'DENIED' && parts.deniesPlan,
    hedge,
    inferred,
    accordingToId: parts.accordingTo === null ? null : pick(entities, parts.accordingTo).id,
    furtherSpeakerIds: parts.accordingTo === null ? [] : parts.furtherSpeakers.map((place) => pick(entities, place).id),
    amount,
    share,
    bound,
    scopeIds: [...new Set(parts.scope.map((place) => pick(entities, place).id))],
    eventId: parts.event === null || events.length === 0 ? null : pick(events, parts.event).id,
    occasion,
    note,
    role,
    whenText,
    recorded,
    roles: rolesOf(parts, entities),
  }
  if (parts.form === 'ATTRIBUTE') {
    const none = { amount: null, share: null, bound: 'EXACT' as const, scopeIds: [], roles: [] }
    return claim(id, subject.id, attributeOf(parts), { ...qualifiers, ...none })
  }
  if (parts.form !== 'REMARK') {
    const content = contentOf(parts, subject, pick(others, parts.object))
    return claim(id, subject.id, content, { ...qualifiers, verb: takesVerb(content) ? verb : null })
  }
  const aboutIds = [subject.id, ...(parts.scope.length > 0 ? [pick(others, parts.object).id] : [])]
  return remark(id, aboutIds, { ...qualifiers, amount: null, share: null, occasion: null, roles: [] })
}

/** The first of its words with the places as they are, the second with them from the other end. */
function rolesOf({ inRoles }: Parts<typeof anyClaimParts>, entities: readonly Entity[]): Claim['roles'] {
  return (inRoles?.words ?? []).map((word, index) => {
    const places = index === 0 ? (inRoles?.places ?? []) : (inRoles?.places ?? []).map((place) => 97 - place)
    return { word, entityIds: [...new Set(places.map((place) => pick(entities, place).id))] }
  })
}

/** Of nobody it is denied, of somebody never. */
function modalityOf({ form, unnamed, modality }: Parts<typeof anyClaimParts>): Claim['modality'] {
  if (form !== 'UNNAMED') return modality
  if (unnamed === 'NOBODY') return 'DENIED'
  return modality === 'DENIED' ? 'STATED' : modality
}

function attributeOf({ attribute, text, day }: Parts<typeof anyClaimParts>): Claim['content'] {
  const { id, form } = pick(OWN_ATTRIBUTES, attribute)
  return {
    form: 'ATTRIBUTE',
    attribute: id,
    value: { DATE: day, LINK: `https://example.org/${attribute}` }[String(form)] ?? text,
  }
}

const UNLINKED = { corrects: null, continues: null }

/** A claim that may supersede some of those before it: correct any, continue a state. */
function superseding(
  made: Claim,
  before: readonly Claim[],
  { corrects, continues }: Pick<Parts<typeof anyClaimParts>, 'corrects' | 'continues'>,
): Claim {
  const states = before.filter(
    ({ content }) =>
      (content.form === 'RELATIONSHIP' || content.form === 'UNNAMED') &&
      OWN_VOCABULARY.rowOf(content.type).aspect === 'STATE',
  )
  // Those of the same ends meet it more often than by chance.
  const near = states.filter((one) => one.subjectId === made.subjectId)
  const corrected = corrects === null || before.length === 0 ? [] : [pick(before, corrects)]
  const continued =
    continues === null || states.length === 0 || made.content.form === 'REMARK'
      ? []
      : [pick(near.length > 0 ? near : states, continues)].filter((one) => !corrected.includes(one))
  return { ...made, correctsIds: corrected.map(({ id }) => id), continuesIds: continued.map(({ id }) => id) }
}

function contentOf(parts: Parts<typeof anyClaimParts>, subject: Entity, object: Entity): Claim['content'] {
  if (parts.form === 'FIGURE') return { form: 'FIGURE', measure: parts.measure, value: parts.value }
  if (parts.form === 'EXISTENCE') return { form: 'EXISTENCE', change: parts.change }
  const allowed = OWN_VOCABULARY.types.filter((one) => allows(one, subject.kind, object.kind))
  const lineage = allowed.filter((one) => OWN_VOCABULARY.lineage.includes(one))
  const own = allowed.filter((one) => OWN_TYPES.some(({ id }) => id === one))
  const others = parts.isOwn && own.length > 0 ? own : allowed
  const type = pick(parts.isLineage && lineage.length > 0 ? lineage : others, parts.type)
  const label = type === 'OTHER' ? parts.label : null
  if (parts.form === 'UNNAMED') return { form: 'UNNAMED', type, object: parts.unnamed, label }
  return { form: 'RELATIONSHIP', type, objectId: object.id, label }
}

/** The words of OTHER are its label, and what is no relationship has a verb only where it begins or ends. */
function takesVerb(content: Claim['content']): boolean {
  return 'type' in content ? content.type !== 'OTHER' : content.form === 'EXISTENCE'
}

function allows(type: RelationshipType, subject: EntityKind, object: EntityKind): boolean {
  const { subjects, objects } = OWN_VOCABULARY.rowOf(type)
  return subjects.includes(subject) && objects.includes(object)
}

function anyDisagreementParts() {
  return fc.record({
    kind: fc.constantFrom(...EDITORIAL_KINDS),
    about: fc.nat(97),
    question: anyName,
    claims: fc.tuple(fc.nat(97), fc.nat(97), fc.nat(97)),
  })
}

function buildDisagreement(
  index: number,
  { kind, about, question, claims: [one, two, three] }: Parts<typeof anyDisagreementParts>,
  claims: readonly Claim[],
  entities: readonly Entity[],
): EditorialDisagreement {
  return {
    id: `d-editorial-${index}`,
    kind,
    aboutIds: [pick(entities, about).id],
    question,
    positions: [
      { sentence: 'It was so.', claimIds: [...new Set([pick(claims, one).id, pick(claims, two).id])] },
      { sentence: 'It was otherwise.', claimIds: [pick(claims, three).id] },
    ],
  }
}

function pick<Value>(values: readonly Value[], place: number): Value {
  const value = values[place % values.length]
  if (value === undefined) throw new Error('There is nothing to pick from.')
  return value
}
