import { countOfKind } from '../parts/plain-words.ts'
import { Way } from '../parts/way.tsx'
import { entering } from '../state/change-shown.ts'

interface Props {
  readonly label: string
  readonly counts: readonly { readonly key: string; readonly count: number }[]
  /** The kind whose list is open; null where none is. */
  readonly current: string | null
}

/** How many there are of each kind, each a way to the list of them. */
export function KindCounts({ label, counts, current }: Props) {
  return (
    <ul class="counts" aria-label={label}>
      {counts.map(({ key, count }) => (
        <li key={key}>
          <Way
            to={entering('names', key)}
            class={key === current ? 'count current' : 'count'}
            isCurrent={key === current}
          >
            <span class={`kind-mark kind-${key.toLowerCase()}`} />
            {countOfKind(count, key)}
          </Way>
        </li>
      ))}
    </ul>
  )
}
