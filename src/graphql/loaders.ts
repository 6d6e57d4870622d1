import DataLoader from 'dataloader'
import type { Disagreement } from '../domain/evidence/disagreement.ts'
import type { Existence, Figure, Relationship } from '../domain/evidence/relationship.ts'
import type { Claim } from '../domain/model/claim.ts'
import type { Document } from '../domain/model/document.ts'
import type { Entity } from '../domain/model/entity.ts'
import { invariant } from '../errors.ts'
import { type Asking, MAX_IDS, type Store } from '../store/store.ts'

/** Gathers what a level of a request asks of the store into one question; made anew for each request. */
export interface Loaders {
  readonly entity: DataLoader<string, Entity | null>
  readonly document: DataLoader<string, Document | null>
  readonly claim: DataLoader<string, Claim | null>
  readonly relationship: DataLoader<string, Relationship | null>
  readonly figure: DataLoader<string, Figure | null>
  readonly existence: DataLoader<string, Existence | null>
  readonly disagreement: DataLoader<string, Disagreement | null>
  /** The loader of a question that takes many ids and arguments: one for each question and arguments. */
  readonly asked: <Answer>(
    question: string,
    args: unknown,
    ask: (ids: readonly string[]) => Promise<readonly Answer[]>,
  ) => DataLoader<string, Answer>
}

/** The loaders of one request; `asking` is called for each question, so that each has its own deadline. */
export function createLoaders(store: Store, asking: () => Asking): Loaders {
  const byQuestion = new Map<string, unknown>()
  return {
    entity: loader((ids) => store.entitiesById(ids, asking())),
    document: loader((ids) => store.documentsById(ids, asking())),
    claim: loader((ids) => store.claimsById(ids, asking())),
    relationship: loader((ids) => store.relationshipsById(ids, asking())),
    figure: loader((ids) => store.figuresById(ids, asking())),
    existence: loader((ids) => store.existencesById(ids, asking())),
    disagreement: loader((ids) => store.disagreementsById(ids, asking())),
    asked<Answer>(question: string, args: unknown, ask: (ids: readonly string[]) => Promise<readonly Answer[]>) {
      const key = JSON.stringify([question, args])
      const known = byQuestion.get(key) ?? loader(ask)
      byQuestion.set(key, known)
      // The key names the question, and a question has one type of answer.
      return known as DataLoader<string, Answer>
    },
  }
}

/** Loads what a reference inside the record names, which the record's check has proved to be there. */
export async function loadKnown<Value>(from: DataLoader<string, Value | null>, id: string): Promise<Value> {
  const value = await from.load(id)
  invariant(value !== null, `${id} is referred to and not there`)
  return value
}

/** Loads what references inside the record name, in their order. */
export function loadAllKnown<Value>(
  from: DataLoader<string, Value | null>,
  ids: readonly string[],
): Promise<readonly Value[]> {
  return Promise.all(ids.map((id) => loadKnown(from, id)))
}

function loader<Value>(ask: (ids: readonly string[]) => Promise<readonly Value[]>): DataLoader<string, Value> {
  return new DataLoader<string, Value>((ids) => ask(ids), { maxBatchSize: MAX_IDS })
}
