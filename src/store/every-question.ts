import type { DayWindow } from '../domain/dates/span.ts'
import type { DisagreementKind } from '../domain/evidence/disagreement.ts'
import { type Direction, RELATIONSHIP_SIDES } from '../domain/evidence/relationship.ts'
import type { HistogramUnit } from '../domain/evidence/start-mark.ts'
import { PLAIN_VIEW, type View } from '../domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../domain/evidence/wanted-relationships.ts'
import type { EntityKind } from '../domain/model/kinds.ts'
import type { RelationshipType } from '../domain/model/relationship-types.ts'
import type {
  Asking,
  EntityFilter,
  OrderOfEntities,
  Page,
  Pair,
  RelationshipFilter,
  SidedFilter,
  Store,
} from './store.ts'

/** The name of a question of the port. */
export type QuestionName = Exclude<keyof Store, 'close'>

/** What answers every question of the port. */
export type Questions = Pick<Store, QuestionName>

/** The kinds of argument that questions take, each with a value. Of those `OrAll`, null is no condition. */
export interface Arguments {
  readonly entityIds: readonly string[]
  readonly entityIdsOrAll: readonly string[] | null
  /** Null among them asks of the whole record. */
  readonly aboutIds: readonly (string | null)[]
  readonly fromId: string
  readonly toId: string
  readonly pairs: readonly Pair[]
  readonly refs: readonly string[]
  readonly relationshipIds: readonly string[]
  readonly figureIds: readonly string[]
  readonly existenceIds: readonly string[]
  readonly attributeIds: readonly string[]
  /** Of relationships, figures, existences and attributes. */
  readonly groupIds: readonly string[]
  readonly claimIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly documentIdsOrAll: readonly string[] | null
  /** Documents left out. */
  readonly exceptIds: readonly string[]
  readonly disagreementIds: readonly string[]
  /** What a person types who means a name. */
  readonly nameText: string
  /** What a person types who looks for claims. */
  readonly claimText: string
  readonly entityFilter: EntityFilter
  readonly entityOrder: OrderOfEntities
  readonly filter: RelationshipFilter
  readonly sidedFilter: SidedFilter
  readonly types: readonly RelationshipType[]
  readonly typesOrAll: readonly RelationshipType[] | null
  readonly kindsOrAll: readonly EntityKind[] | null
  readonly measuresOrAll: readonly string[] | null
  /** Attributes by what they are of. */
  readonly attributeKindsOrAll: readonly string[] | null
  readonly disagreementKindsOrAll: readonly DisagreementKind[] | null
  readonly direction: Exclude<Direction, 'BOTH'>
  readonly unit: HistogramUnit
  readonly daysOrAll: DayWindow | null
  readonly daysOrUndated: DayWindow | 'UNDATED'
  readonly view: View
  readonly first: number
  readonly page: Page
}

/** The kinds of argument that fit a question's parameters, the last one aside, which says how long it may take. */
type KindsOf<Question> = Question extends (...given: [...infer Given, Asking]) => unknown
  ? { readonly [Place in keyof Given]: KindOf<Given[Place]> }
  : never
type KindOf<Value> = { [Kind in keyof Arguments]: Arguments[Kind] extends Value ? Kind : never }[keyof Arguments]

/**
 * Every question of the port with the kinds of its arguments, in the order of both. What has to ask all of them asks
 * by this list, so that a new question stands there too.
 */
export const EVERY_QUESTION = {
  record: [],
  entitiesById: ['entityIds'],
  entitiesByRef: ['refs'],
  entities: ['entityFilter', 'entityOrder', 'page'],
  namesProposed: ['nameText', 'kindsOrAll'],
  relationshipsById: ['relationshipIds'],
  relationshipsOf: ['entityIds', 'sidedFilter', 'view', 'page'],
  neighboursOf: ['entityIds', 'filter', 'view', 'first'],
  relationshipCountsOf: ['entityIds', 'sidedFilter', 'view'],
  relationshipsBetween: ['fromId', 'toId', 'types'],
  lineageStepsOf: ['entityIds', 'direction', 'view', 'first'],
  relationships: ['filter', 'daysOrAll', 'view', 'page'],
  relationshipsJoining: ['pairs', 'filter', 'view', 'first'],
  relationshipsAmong: ['entityIds', 'filter', 'view', 'first'],
  leastPaths: ['fromId', 'toId', 'filter', 'view', 'first'],
  sharedNeighbours: ['entityIds', 'filter', 'view', 'page'],
  histogram: ['unit', 'typesOrAll', 'view'],
  timelineOf: ['aboutIds', 'daysOrUndated', 'view', 'page'],
  figuresOf: ['entityIds', 'measuresOrAll', 'view', 'page'],
  attributesOf: ['entityIds', 'attributeKindsOrAll', 'view', 'page'],
  existencesOf: ['entityIds'],
  figuresById: ['figureIds'],
  existencesById: ['existenceIds'],
  attributesById: ['attributeIds'],
  claimsById: ['claimIds'],
  claimsOf: ['groupIds', 'view', 'first'],
  claimsAbout: ['aboutIds', 'view', 'page'],
  claimsIn: ['documentIds', 'page'],
  claimsFound: ['claimText', 'entityIdsOrAll', 'documentIdsOrAll', 'page'],
  entitiesIn: ['documentIds', 'kindsOrAll', 'page'],
  documentsOf: ['entityIds', 'page'],
  documentsById: ['documentIds'],
  partsOf: ['documentIds'],
  documents: ['page'],
  documentCounts: ['view', 'first'],
  documentsSpeakingOf: ['entityIds', 'view', 'exceptIds', 'first'],
  disagreementsById: ['disagreementIds'],
  disagreementsOf: ['groupIds', 'view'],
  disagreementsAbout: ['aboutIds', 'disagreementKindsOrAll', 'view', 'page'],
  overview: [],
} as const satisfies { readonly [Name in QuestionName]: KindsOf<Store[Name]> }

/** The names of all questions, in the order of the port. */
export const QUESTION_NAMES = Object.keys(EVERY_QUESTION) as readonly QuestionName[]

/** Arguments by which every question is asked about what no record holds: it reads next to nothing. */
export const ABOUT_NOBODY: Arguments = {
  entityIds: ['-'],
  entityIdsOrAll: ['-'],
  aboutIds: ['-'],
  fromId: '-',
  toId: '--',
  pairs: [['-', '--']],
  refs: ['-'],
  relationshipIds: ['-'],
  figureIds: ['-'],
  existenceIds: ['-'],
  attributeIds: ['-'],
  groupIds: ['-'],
  claimIds: ['-'],
  documentIds: ['-'],
  documentIdsOrAll: ['-'],
  exceptIds: [],
  disagreementIds: ['-'],
  nameText: '-',
  claimText: '-',
  entityFilter: { kinds: null, classification: null },
  entityOrder: 'NAME',
  filter: { ...ANY_RELATIONSHIP, direction: 'BOTH' },
  sidedFilter: { ...ANY_RELATIONSHIP, sides: RELATIONSHIP_SIDES },
  types: ['OTHER'],
  // A histogram of all types reads every relationship.
  typesOrAll: [],
  kindsOrAll: null,
  measuresOrAll: null,
  attributeKindsOrAll: null,
  disagreementKindsOrAll: null,
  direction: 'IN',
  unit: 'YEAR',
  daysOrAll: { from: null, until: null },
  daysOrUndated: { from: null, until: null },
  view: PLAIN_VIEW,
  first: 1,
  page: { first: 1, after: null, keysOnly: false },
}

/** Asks a question of a store, with those of the arguments that it takes. */
export function askQuestion<Name extends QuestionName>(
  store: Pick<Store, Name>,
  name: Name,
  values: Pick<Arguments, (typeof EVERY_QUESTION)[Name][number]>,
  asking: Asking,
): ReturnType<Store[Name]> {
  const kinds: readonly (keyof typeof values)[] = EVERY_QUESTION[name]
  // As many, and of such types, as the list is held to.
  return Reflect.apply(store[name], store, [...kinds.map((kind) => values[kind]), asking])
}
