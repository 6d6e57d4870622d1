import { type Access, OPEN_ACCESS } from '../access.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import type { Log } from '../log.ts'
import type { Texts } from '../record/open-texts.ts'
import type { Store } from '../store/store.ts'
import { createAnswerer } from './create-answerer.ts'
import { DEADLINES, type Deadlines } from './deadlines.ts'
import { createFront, type Serving } from './front.ts'
import { createMetrics } from './metrics.ts'
import { createExplorerPage, type ExplorerPage } from './page.ts'
import { hearState } from './store-state.ts'

/** The service over HTTP, all of it in this thread, not yet listening. */
export function createServer(
  given: Store,
  limits: Limits,
  log: Log,
  deadlines: Deadlines = DEADLINES,
  page: ExplorerPage = createExplorerPage(),
  access: Access = OPEN_ACCESS,
  texts: Texts | null = null,
): Serving {
  const metrics = createMetrics()
  const answerer = createAnswerer(given, limits, access, texts, {
    internalError: log.internalError,
    storeIs: hearState(log, metrics, true),
    storeTook: metrics.storeTook,
  })
  return createFront(answerer, limits, log, metrics, deadlines, page, access)
}
