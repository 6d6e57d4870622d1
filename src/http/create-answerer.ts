import type { Access } from '../access.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { createKnownAnswerer } from '../graphql/server/answer-known.ts'
import { createYogaServer } from '../graphql/server/create-yoga-server.ts'
import { keepDocuments } from '../graphql/server/keep-documents.ts'
import { keepSchemas } from '../graphql/server/keep-schemas.ts'
import type { KnownDocuments } from '../graphql/server/known-documents.ts'
import { rememberHash } from '../graphql/server/remember-hash.ts'
import type { Texts } from '../record/open-texts.ts'
import type { Store } from '../store/store.ts'
import { EXPORT_PATH, isWithin, pathOf, QUESTIONS_PATH, TEXTS_PATH } from './answered-paths.ts'
import type { Answerer } from './answerer.ts'
import { createExportsEndpoint } from './exports-endpoint.ts'
import { followStore } from './follow-store.ts'
import { createGraphqlEndpoint } from './graphql-endpoint.ts'
import { measureStore } from './measure-store.ts'
import { createQuestionsEndpoint } from './questions-endpoint.ts'
import type { StoreState } from './store-state.ts'
import { createTextsEndpoint } from './texts-endpoint.ts'
import { whyNotReady } from './why-not-ready.ts'

/** How long the record's size is waited for, in milliseconds. */
const SIZE_TIMEOUT_MS = 1000

/** Who is told of what is no answer. */
export interface Listener {
  readonly internalError: (error: unknown) => void
  readonly storeIs: (state: StoreState) => void
  /** That a question to the store is over. */
  readonly storeTook: (question: string, tookMs: number) => void
  /** How many questions to the store are under way, whenever it changes. */
  readonly storeAsks?: (questions: number) => void
}

/** Answers requests in this thread, from a store. */
export function createAnswerer(
  given: Store,
  limits: Limits,
  access: Access,
  texts: Texts | null,
  listener: Listener,
): Answerer {
  let underWay = 0
  const meter = {
    begun() {
      underWay += 1
      listener.storeAsks?.(underWay)
    },
    ended(question: string, tookMs: number) {
      underWay -= 1
      listener.storeAsks?.(underWay)
      listener.storeTook(question, tookMs)
    },
  }
  const { store, look, stop } = followStore(rememberHash(measureStore(given, meter)), listener.storeIs)
  const schemaNow = keepSchemas(store)
  const known: KnownDocuments = keepDocuments()
  const yoga = createYogaServer(schemaNow, store, limits, listener.internalError, access, known)
  const graphql = createGraphqlEndpoint(
    yoga,
    createKnownAnswerer(known, yoga, schemaNow, store, limits),
    store.lastHash,
  )
  const questions = createQuestionsEndpoint(yoga, schemaNow, store, limits)
  const exports = createExportsEndpoint(store, schemaNow, limits)
  const textsOf = createTextsEndpoint(store, texts, limits)
  return {
    async answer(asked, hearer) {
      const path = pathOf(asked.url)
      if (isWithin(QUESTIONS_PATH, path)) return questions(asked, hearer)
      if (isWithin(EXPORT_PATH, path)) return exports(asked, hearer)
      if (isWithin(TEXTS_PATH, path)) return textsOf(asked)
      return graphql(asked, hearer)
    },
    beginning: () => null,
    whyNotReady: () => whyNotReady(store),
    lastHash: store.lastHash,
    look,
    questionsUnderWay: () => underWay,
    async counts() {
      const signal = AbortSignal.timeout(SIZE_TIMEOUT_MS)
      const counted = await store.overview({ signal, deadlineMs: Date.now() + SIZE_TIMEOUT_MS }).catch(() => null)
      if (counted === null) return null
      return { entities: sumOf(counted.countsByKind), relationships: sumOf(counted.countsByType) }
    },
    workers: () => 0,
    stop,
  }
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
