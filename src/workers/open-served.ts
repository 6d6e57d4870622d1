import type { Config } from '../config.ts'
import type { Texts } from '../record/open-texts.ts'
import { type OpeningListener, openShared, openStore, type SharedRecord } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** What requests are answered from, or every reason why there is nothing, a line each. */
type ServedOpening = Served | { readonly faults: readonly string[] }

interface Served {
  readonly store: Store
  /** As `OpenedStore` gives it. */
  readonly share: (() => SharedRecord) | null
  readonly texts: Texts | null
}

/** Opens the store, that of a record which another thread has indexed where there is one, and the texts that the settings name. */
export async function openServed(
  config: Config,
  shared: SharedRecord | null,
  listener: OpeningListener,
): Promise<ServedOpening> {
  const texts = await textsIn(config.textsFolder)
  if (texts !== null && 'fault' in texts) return { faults: [texts.fault] }
  const opening = shared === null ? await openStore(config, listener) : openShared(shared)
  return 'faults' in opening ? opening : { ...opening, texts }
}

/** The texts in a folder, which are read only where one is named; why there are none. */
async function textsIn(folder: string | null): Promise<Texts | null | { readonly fault: string }> {
  if (folder === null) return null
  const { openTexts } = await import('../record/open-texts.ts')
  const opening = await openTexts(folder)
  return 'problem' in opening ? { fault: `TEXTS: the folder ${folder} ${opening.problem}.` } : opening.texts
}
