import { batchesOf } from '../../domain/answers/batches-of.ts'
import { compareDocuments, type DocumentsQuestion, viewOfDocuments } from '../../domain/answers/compare-documents.ts'
import { groupIdOf } from '../../domain/derive/group-claims.ts'
import { isGrouped } from '../../domain/evidence/groups.ts'
import { otherEndOf, type Relationship, sidesOf } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { isLabelWanted, isOtherWanted } from '../../domain/evidence/wanted-relationships.ts'
import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import { at, Failure, knownIn } from '../../errors.ts'
import { sha256 } from '../../sha256.ts'
import { MAX_IDS, type RelationshipFilter } from '../../store/store.ts'
import { allInOrder } from '../all-in-order.ts'
import type { RequestContext } from '../context.ts'
import type { DocumentComparisonBothArgs } from '../generated.ts'
import { askedPage, type Connection, connect } from '../lists/connection.ts'
import { mapItems, partOf } from '../lists/listing.ts'
import { loadAllKnown } from '../loaders.ts'
import type { ComparedConnectionModel, DocumentComparisonModel, RelationshipConnectionModel } from '../models.ts'
import { basisOf } from './basis.ts'
import { relationshipsProse } from './list-prose.ts'
import { orderBySubject } from './order-by-subject.ts'

/** The most claims about one entity that are looked at for what they deny. */
const MOST_DENIALS = 500

/** Answers `compareDocuments`. LIMIT_EXCEEDED where either side tells more around the entity than a comparison looks at. */
export async function compareDocumentsAround(
  question: DocumentsQuestion,
  depth: number,
  filter: RelationshipFilter,
  context: RequestContext,
): Promise<DocumentComparisonModel> {
  const { aroundId, one, other } = question
  const walks = await allInOrder([one, other].map((side) => toldAround(aroundId, side, depth, filter, context)))
  const relationships = [...new Map(walks.flat().map((told) => [told.id, told])).values()]
  const { items } = await orderBySubject(relationships, (told) => told, context)
  const basis = basisOf(viewOfDocuments([...one, ...other]), items, [aroundId])
  return {
    question: { ...question, depth, filter },
    told: compareDocuments(items, question),
    basis: { ...basis, use: 'COMPARED' },
  }
}

/** What only one side tells, page by page, as its documents tell it. */
export async function onlyConnection(
  side: 'onlyOne' | 'onlyOther',
  { question, told }: DocumentComparisonModel,
  args: Partial<DocumentComparisonBothArgs>,
  context: RequestContext,
): Promise<RelationshipConnectionModel> {
  const view = viewOfDocuments(side === 'onlyOne' ? question.one : question.other)
  const page = await pageOf(
    side,
    question,
    told[side],
    (one) => one,
    args,
    context,
    (relationship) => {
      return { relationship, fromId: relationship.subjectId, view }
    },
  )
  // The View of a side has every modality.
  const withheld = async () => []
  const prose = () => relationshipsProse(page, { fromId: null, view }, null, context)
  return { ...page, withheld, unnamed: async () => [], prose }
}

/** What both sides tell, page by page. */
export function comparedConnection(
  list: 'both' | 'differing',
  { question, told }: DocumentComparisonModel,
  args: Partial<DocumentComparisonBothArgs>,
  context: RequestContext,
): Promise<ComparedConnectionModel> {
  const [one, other] = [viewOfDocuments(question.one), viewOfDocuments(question.other)]
  return pageOf(
    list,
    question,
    told[list],
    ({ relationship }) => relationship,
    args,
    context,
    (twice) => {
      const inSide = (view: View) => ({ ...twice, attestations: twice.relationship.attestations, view })
      return { ...twice, one: inSide(one), other: inSide(other) }
    },
  )
}

/** A page of a list of relationships that is there whole, in order of earliest start, type, subject's name, id. */
async function pageOf<Item, Shown>(
  field: string,
  question: DocumentComparisonModel['question'],
  items: readonly Item[],
  relationshipOf: (item: Item) => Relationship,
  args: Partial<DocumentComparisonBothArgs>,
  context: RequestContext,
  show: (item: Item) => Shown,
): Promise<Connection<Shown>> {
  const asked = askedPage([`DocumentComparison.${field}`, question], args, context)
  const listing = await orderBySubject(items, relationshipOf, context)
  return connect(asked, (page) => mapItems(partOf(listing, page), show))
}

/** The relationships that documents tell of or deny, step by step from an entity, each once. */
async function toldAround(
  aroundId: string,
  documents: readonly string[],
  depth: number,
  filter: RelationshipFilter,
  context: RequestContext,
): Promise<readonly Relationship[]> {
  const view = viewOfDocuments(documents)
  const most = context.limits.subgraphEntities
  const told = new Map<string, Relationship>()
  const met = new Set([aroundId])
  let level: readonly string[] = [aroundId]
  for (let distance = 1; distance <= depth && level.length > 0; distance += 1) {
    const lists = await Promise.all([
      affirmedOf(level, filter, view, most + 1, context),
      deniedOf(level, filter, view, context),
    ])
    const next = new Set<string>()
    for (const [entityId, relationship] of lists.flat()) {
      told.set(relationship.id, relationship)
      const otherId = otherEndOf(relationship, entityId)
      if (!met.has(otherId)) next.add(otherId)
    }
    if (told.size > most) throw tooMuch(aroundId, most)
    for (const id of next) met.add(id)
    level = [...next]
  }
  return [...told.values()]
}

/** A relationship with one of the entities asked about that is an end of it. */
type Listed = readonly [entityId: string, relationship: Relationship]

async function affirmedOf(
  entityIds: readonly string[],
  filter: RelationshipFilter,
  view: View,
  first: number,
  { store, asking }: RequestContext,
): Promise<readonly Listed[]> {
  const sided = { ...filter, sides: sidesOf(filter.direction) }
  const page = { first, after: null, keysOnly: false }
  const lists = await Promise.all(
    batchesOf(entityIds, MAX_IDS).map((ids) => store.relationshipsOf(ids, sided, view, page, asking())),
  )
  return lists.flat().flatMap(({ items }, index) => items.map((one): Listed => [at(entityIds, index), one]))
}

/** The relationships of entities that a View's documents deny: a list of relationships has none by a denial. */
async function deniedOf(
  entityIds: readonly string[],
  filter: RelationshipFilter,
  view: View,
  context: RequestContext,
): Promise<readonly Listed[]> {
  const { loaders, vocabulary } = context
  const page = { first: MOST_DENIALS + 1, after: null, keysOnly: false }
  const denying: View = { ...view, modalities: ['DENIED'] }
  const about = loaders.of('claimsAbout', denying, page)
  const lists = await Promise.all(entityIds.map((id) => about.load(id)))
  const full = lists.findIndex(({ items }) => items.length > MOST_DENIALS)
  if (full !== -1) throw tooMuch(at(entityIds, full), MOST_DENIALS)
  const ids = lists.map(({ items }) =>
    items.flatMap((claim) =>
      isGrouped(claim) && claim.content.form === 'RELATIONSHIP' ? [groupIdOf(claim, vocabulary, sha256)] : [],
    ),
  )
  const relationships = await Promise.all(ids.map((own) => loadAllKnown(loaders.relationship, [...new Set(own)])))
  const ends = relationships.flatMap((own) => own.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))
  const entities = await loadAllKnown(loaders.entity, [...new Set(ends)])
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]))
  const mayBeOther = (id: string) => isOtherWanted(filter, knownIn(entityOf, id))
  // Of what has no direction either end may be the other.
  const isWanted = (one: Relationship, entityId: string) =>
    mayBeOther(otherEndOf(one, entityId)) || (vocabulary.rowOf(one.type).symmetric && mayBeOther(entityId))
  return relationships.flatMap((own, index) => {
    const entityId = at(entityIds, index)
    const listed = own.filter((one) => isListedBy(entityId, one, filter, vocabulary) && isWanted(one, entityId))
    return listed.map((one): Listed => [entityId, one])
  })
}

/** Whether an entity is the end of a relationship that a filter looks from, and its type and label are wanted. */
function isListedBy(
  entityId: string,
  { type, label, subjectId, objectId }: Relationship,
  { types, labels, direction }: RelationshipFilter,
  { rowOf }: Vocabulary,
): boolean {
  const isEitherWay = direction === 'BOTH' || rowOf(type).symmetric
  const ends = [
    ...(isEitherWay || direction === 'OUT' ? [subjectId] : []),
    ...(isEitherWay || direction === 'IN' ? [objectId] : []),
  ]
  return ends.includes(entityId) && (types === null || types.includes(type)) && isLabelWanted({ labels }, label)
}

function tooMuch(id: string, most: number): Failure {
  return new Failure(
    'LIMIT_EXCEEDED',
    `Around ${id} these documents tell more than one comparison may look at (${most}): ask with a smaller depth, a narrower \`where\` or fewer documents.`,
  )
}
