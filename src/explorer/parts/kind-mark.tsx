import type { EntityKind } from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'

/** The colour of a kind as a small disc, with its name for those who do not see it. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <span class={`kind-mark kind-${kind.toLowerCase()}`}>
      <span class="unseen">{KIND_WORDS[kind]?.[0] ?? kind}: </span>
    </span>
  )
}
