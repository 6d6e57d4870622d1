import { Kind, type TypeNode, valueFromASTUntyped } from 'graphql'
import { DIFFERENCE_KINDS } from '../../domain/evidence/disagreement.ts'
import { PLAIN_VIEW } from '../../domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import type { Entity } from '../../domain/model/entity.ts'
import { EXAMPLE_OF_TYPE, type ExampleOf, type QuestionExample } from '../../domain/model/record.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../domain/model/vocabulary.ts'
import { knownIn } from '../../errors.ts'
import type { Asking, Page, Store } from '../../store/store.ts'
import type { NamedQuestion, QuestionVariable } from './named-questions.ts'

/** Among how many entities, the first by name, the best connected are looked for. */
const MOST_LOOKED_AT = 200

/** Variables that ask about what something else led to, by their names. */
const OF_OBJECTS = ['object', 'organisation', 'to']

/** The variable that asks what documents differ on, by its name; one that takes several is no such. */
const OF_DISPUTES = 'about'

/** What examples are found by. */
type ExamplesStore = Pick<
  Store,
  | 'entitiesByRef'
  | 'entitiesById'
  | 'documentsById'
  | 'relationships'
  | 'entities'
  | 'relationshipCountsOf'
  | 'documents'
  | 'disagreementsAbout'
>

/** What a variable names, and how many of it its default names. */
interface Naming {
  readonly variable: QuestionVariable
  readonly what: ExampleOf
  readonly isList: boolean
  readonly refs: readonly string[]
}

/**
 * The questions, ready to be asked of whatever record a store holds: they ask about what the record gives as examples; where
 * it gives none, and knows a name not that a question asks about by default, others take its place. Entities that became
 * something, and what they became, come first, then the best connected ones; of what documents differ on, what the first
 * disagreement is about; documents by title. Asks nothing more of a store
 * that knows every name, where the record gives no examples.
 */
export async function withExamples(
  questions: readonly NamedQuestion[],
  examples: readonly QuestionExample[],
  store: ExamplesStore,
  asking: Asking,
): Promise<readonly NamedQuestion[]> {
  const chosen = examples.length === 0 ? questions : await withChosen(questions, examples, store, asking)
  const isChosen = ({ examples: own }: NamedQuestion, { variable }: Naming) => Object.hasOwn(own, variable.name)
  const namings = new Map(
    chosen.map((question) => [
      question.name,
      question.variables.flatMap(namingIn).filter((naming) => !isChosen(question, naming)),
    ]),
  )
  const refsOf = (wanted: Naming['what']) => [
    ...new Set([...namings.values()].flat().flatMap(({ what, refs }) => (what === wanted ? refs : []))),
  ]
  const [entityRefs, documentIds] = [refsOf('ENTITY'), refsOf('DOCUMENT')]
  const [entities, documents] = await Promise.all([
    entityRefs.length === 0 ? [] : store.entitiesByRef(entityRefs, asking),
    documentIds.length === 0 ? [] : store.documentsById(documentIds, asking),
  ])
  const known = new Set([
    ...entityRefs.filter((_, index) => entities[index]?.length === 1),
    ...documentIds.filter((_, index) => documents[index] !== null),
  ])
  const isUnknown = ({ what, refs }: Naming) => what !== 'DAY' && refs.some((ref) => !known.has(ref))
  if (![...namings.values()].flat().some(isUnknown)) return chosen
  const [found, titled] = await Promise.all([entitiesToAskAbout(store, asking), store.documents(pageOf(2), asking)])
  const documentsFound = titled.items.map(({ id }) => id)
  return chosen.map((question) => {
    const unknown = knownIn(namings, question.name).filter(isUnknown)
    return unknown.length === 0 ? question : withFound(question, unknown, found, documentsFound)
  })
}

/** The questions, asking about what the record gives as their examples: entities by name, where a name means one. */
async function withChosen(
  questions: readonly NamedQuestion[],
  examples: readonly QuestionExample[],
  store: ExamplesStore,
  asking: Asking,
): Promise<readonly NamedQuestion[]> {
  const valuesOf = new Map(examples.map(({ id, values }) => [id, values]))
  const chosen = questions.map((question) => {
    const namings = question.variables.flatMap(namingIn)
    const values = namings.flatMap((naming) => {
      const value = valuesOf.get(question.name)?.[naming.variable.name]
      return value === undefined ? [] : [{ naming, value: [value].flat() }]
    })
    return { question, values }
  })
  const ids = chosen.flatMap(({ values }) =>
    values.flatMap(({ naming, value }) => (naming.what === 'ENTITY' ? value : [])),
  )
  const entities = await store.entitiesById([...new Set(ids)], asking)
  const living = entities.filter((entity) => entity !== null)
  const names = await namesThatMeanOne(living, store, asking)
  const nameOf = new Map(living.map(({ id }, index) => [id, names[index] ?? id]))
  return chosen.map(({ question, values }) =>
    values.length === 0
      ? question
      : withValues(
          question,
          values.map(({ naming, value }) => ({
            naming,
            value: naming.what === 'ENTITY' ? value.map((id) => nameOf.get(id) ?? id) : value,
          })),
        ),
  )
}

/** What to ask about: what became something, what it became, and all others, the best connected first. */
interface Found {
  readonly subject: string
  readonly object: string
  readonly others: readonly string[]
  /** What the first disagreement is about; none where there is none. */
  readonly disputed: readonly string[]
}

async function entitiesToAskAbout(store: ExamplesStore, asking: Asking): Promise<Found> {
  const first = async (types: readonly RelationshipType[] | null) =>
    (await store.relationships({ ...ANY_RELATIONSHIP, types, direction: 'BOTH' }, null, PLAIN_VIEW, pageOf(1), asking))
      .items
  const [link] = [...(await first(CORE_VOCABULARY.lineage)), ...(await first(null))]
  const { items } = await store.entities({ kinds: null, classification: null }, 'NAME', pageOf(MOST_LOOKED_AT), asking)
  const sides = { ...ANY_RELATIONSHIP, sides: ['SUBJECT', 'OBJECT', 'QUALIFIER'] } as const
  const counts = await store.relationshipCountsOf(
    items.map(({ id }) => id),
    sides,
    PLAIN_VIEW,
    asking,
  )
  const degrees = new Map(
    items.map(({ id }, index) => [id, (counts[index] ?? []).reduce((sum, { count }) => sum + count, 0)]),
  )
  const ranked = items.toSorted((a, b) => knownIn(degrees, b.id) - knownIn(degrees, a.id)).slice(0, 10)
  const refs = await namesThatMeanOne(ranked, store, asking)
  const ends = link === undefined ? [] : await store.entitiesById([link.subjectId, link.objectId], asking)
  const [subject = refs[0] ?? '', object = refs[1] ?? subject] = await namesThatMeanOne(
    ends.filter((end) => end !== null),
    store,
    asking,
  )
  return { subject, object, others: refs, disputed: await disputedIn(store, asking) }
}

async function disputedIn(store: ExamplesStore, asking: Asking): Promise<readonly string[]> {
  const [listing] = await store.disagreementsAbout([null], DIFFERENCE_KINDS, PLAIN_VIEW, pageOf(1), asking)
  const about = await store.entitiesById(listing?.items.flatMap(({ aboutIds }) => aboutIds).slice(0, 1) ?? [], asking)
  return namesThatMeanOne(
    about.filter((one) => one !== null),
    store,
    asking,
  )
}

/** The name of each entity, or its id where others have that name too. */
async function namesThatMeanOne(
  entities: readonly Entity[],
  store: ExamplesStore,
  asking: Asking,
): Promise<readonly string[]> {
  if (entities.length === 0) return []
  const meant = await store.entitiesByRef(
    entities.map(({ name }) => name),
    asking,
  )
  return entities.map(({ id, name }, index) => (meant[index]?.length === 1 ? name : id))
}

function withFound(
  question: NamedQuestion,
  unknown: readonly Naming[],
  { subject, object, others, disputed }: Found,
  documents: readonly string[],
): NamedQuestion {
  const taken = new Set<string>()
  const take = (wanted: readonly string[]) => {
    const value = wanted.find((one) => !taken.has(one)) ?? wanted[0] ?? ''
    taken.add(value)
    return value
  }
  return withValues(
    question,
    unknown.map((naming) => {
      const { variable, what, isList, refs } = naming
      const ofEntities = OF_OBJECTS.includes(variable.name)
        ? [object, ...others]
        : [...(variable.name === OF_DISPUTES && !isList ? disputed : []), subject, ...others]
      const wanted = what === 'DOCUMENT' ? documents : ofEntities
      return { naming, value: refs.map(() => take(wanted)) }
    }),
  )
}

/** A question that asks about other things by default, in its title too. */
function withValues(
  question: NamedQuestion,
  told: readonly { readonly naming: Naming; readonly value: readonly string[] }[],
): NamedQuestion {
  const values = new Map(
    told.map(({ naming, value }) => [naming.variable.name, naming.isList ? value : (value[0] ?? '')]),
  )
  const variables = question.variables.map((variable) => {
    const value = values.get(variable.name)
    return value === undefined ? variable : withDefault(variable, value)
  })
  const title = told.reduce(
    (words, { naming: { refs }, value }) =>
      refs.reduce((before, ref, index) => withName(before, ref, value[index] ?? ref), words),
    question.title,
  )
  return { ...question, title, variables, examples: { ...question.examples, ...Object.fromEntries(values) } }
}

/** A title with another name where it tells one, without the article that the other may not have. */
function withName(title: string, before: string, now: string): string {
  const [start = '', ...rest] = title.split(before)
  return rest.length === 0 ? title : `${start.replace(/\bthe $/, '')}${now}${rest.join(before)}`
}

function withDefault(variable: QuestionVariable, value: string | readonly string[]): QuestionVariable {
  const text = (one: string) => ({ kind: Kind.STRING, value: one }) as const
  const defaultValue = typeof value === 'string' ? text(value) : ({ kind: Kind.LIST, values: value.map(text) } as const)
  return { ...variable, definition: { ...variable.definition, defaultValue } }
}

/** What a variable names by default; nothing where its default is no text. */
function namingIn(variable: QuestionVariable): readonly Naming[] {
  const { defaultValue, type } = variable.definition
  if (defaultValue === undefined) return []
  const value: unknown = valueFromASTUntyped(defaultValue)
  const refs = [value].flat().filter((one) => typeof one === 'string')
  const what = EXAMPLE_OF_TYPE.get(nameOf(type))
  return refs.length === 0 || what === undefined ? [] : [{ variable, what, isList: Array.isArray(value), refs }]
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}

function pageOf(first: number): Page {
  return { first, after: null, keysOnly: false }
}
