import type { Disagreement } from '../domain/evidence/disagreement.ts'
import type { Attribute, Existence, Figure, Relationship } from '../domain/evidence/relationship.ts'
import { toldFrom } from '../domain/evidence/seen-from.ts'
import { claimsRead } from '../domain/evidence/view.ts'
import type { Claim } from '../domain/model/claim.ts'
import type { Document } from '../domain/model/document.ts'
import type { Entity } from '../domain/model/entity.ts'
import { invariant } from '../errors.ts'
import type { Ahead, Along, AnswerAhead, Asking, Store } from '../store/store.ts'
import { createLoader, type Loader } from './loader.ts'
import { allThere, onceThere, type Soon } from './soon.ts'

/** Gathers what a level of a request asks of the store into one question; made anew for each request. */
export interface Loaders {
  readonly entity: Loader<Entity | null>
  readonly document: Loader<Document | null>
  readonly claim: Loader<Claim | null>
  readonly relationship: Loader<Relationship | null>
  readonly figure: Loader<Figure | null>
  readonly existence: Loader<Existence | null>
  readonly attribute: Loader<Attribute | null>
  readonly disagreement: Loader<Disagreement | null>
  /** The loader of a question that takes many ids: one for each question and its other arguments. */
  readonly of: <Name extends QuestionOfMany>(
    question: Name,
    ...args: OfMany[Name]['args']
  ) => Loader<OfMany[Name]['answer']>
  /** Takes what an answer brings along, so that it is found without being asked for. */
  readonly along: Along
  /** The loader of references of which a page of relationships is asked for next, with so many claims of each. */
  readonly byRefAhead: (page: PageAhead) => Loader<readonly Entity[]>
  /** The loader of what is asked otherwise: one for each name and arguments. */
  readonly asked: <Answer>(
    name: string,
    args: unknown,
    ask: (keys: readonly string[]) => Promise<readonly Answer[]>,
  ) => Loader<Answer>
}

/** A page that is asked for of what a reference means. */
export type PageAhead = Omit<Ahead, 'take'>

/** The questions of the port that answer each of many ids: what they take besides, and what they answer to each. */
type OfMany = {
  readonly [Name in Exclude<keyof Store, 'relationshipsAmong'>]: Store[Name] extends (
    ids: readonly string[],
    ...rest: [...infer Args, Asking]
  ) => Promise<readonly (infer Answer)[]>
    ? { readonly args: Args; readonly answer: Answer }
    : never
}
type QuestionOfMany = { [Name in keyof OfMany]: OfMany[Name] extends never ? never : Name }[keyof OfMany]

/** The loaders of one request, in which what an answer brings along is found without being asked for. */
export function createLoaders(store: Store, asking: () => Asking): Loaders {
  const known = new Map<string, unknown>()
  const asked: Loaders['asked'] = <Answer>(
    name: string,
    args: unknown,
    ask: (keys: readonly string[]) => Promise<readonly Answer[]>,
  ) => {
    const key = JSON.stringify([name, args])
    const found = known.get(key) ?? createLoader<Answer>(ask)
    known.set(key, found)
    // The key has the name, and what has a name has one type of answer.
    return found as Loader<Answer>
  }
  const of = <Name extends QuestionOfMany>(question: Name, ...args: OfMany[Name]['args']) => {
    // What the question takes between the ids and the patience is what `OfMany` has read off the port.
    const ask = store[question] as (ids: readonly string[], ...rest: unknown[]) => Promise<readonly never[]>
    return asked<OfMany[Name]['answer']>(question, args, (ids) => ask(ids, ...args, { ...asking(), along }))
  }
  const [entity, document] = [of('entitiesById'), of('documentsById')]
  const take = <Value extends { readonly id: string }>(loader: Loader<Value | null>, brought: readonly Value[]) => {
    asking().meter?.took(brought.length)
    prime(loader, brought)
  }
  const along: Along = {
    entities: (brought) => take(entity, brought),
    documents: (brought) => take(document, brought),
  }
  const claim = of('claimsById')
  const byRefAhead: Loaders['byRefAhead'] = (ahead) => {
    const { filter, view, page } = ahead
    const took = (entityId: string, answer: AnswerAhead) => {
      const { listing, entities } = answer
      asking().meter?.took(listing.items.length)
      of('relationshipsOf', filter, view, page).prime(entityId, listing)
      along.entities(entities)
      const { claims, documents } = citedAhead(ahead, entityId, answer)
      take(claim, claims)
      along.documents(documents)
    }
    return asked('entitiesByRef ahead', ahead, (refs) =>
      store.entitiesByRef(refs, { ...asking(), along, ahead: { ...ahead, take: took } }),
    )
  }
  return {
    entity,
    document,
    along,
    byRefAhead,
    claim,
    relationship: of('relationshipsById'),
    figure: of('figuresById'),
    existence: of('existencesById'),
    attribute: of('attributesById'),
    disagreement: of('disagreementsById'),
    of,
    asked,
  }
}

/** What of the claims ahead will be asked for, with their documents: what is none of it was taken by nobody. */
function citedAhead({ view, claims: first }: PageAhead, entityId: string, { listing, claims, documents }: AnswerAhead) {
  const read = listing.items.flatMap((one) => claimsRead(view, toldFrom(one, entityId).attestations).slice(0, first))
  const wanted = new Set(read)
  const cited = claims.filter(({ id }) => wanted.has(id))
  const documentIds = new Set(cited.map(({ documentId }) => documentId))
  return { claims: cited, documents: documents.filter(({ id }) => documentIds.has(id)) }
}

/** Has a loader know what was found otherwise. */
export function prime<Value extends { readonly id: string }>(
  loader: Loader<Value | null>,
  found: readonly Value[],
): void {
  for (const one of found) loader.prime(one.id, one)
}

/** Loads what a reference inside the record names, which the record's check has proved to be there. */
export function loadKnown<Value>(from: Loader<Value | null>, id: string): Soon<Value> {
  return onceThere(from.loadSoon(id), (value) => {
    invariant(value !== null, `${id} is referred to and not there`)
    return value
  })
}

/** Loads what references inside the record name, in their order. */
export function loadAllKnown<Value>(from: Loader<Value | null>, ids: readonly string[]): Soon<readonly Value[]> {
  return allThere(ids.map((id) => loadKnown(from, id)))
}
