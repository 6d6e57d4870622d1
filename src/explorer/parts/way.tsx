import type { ComponentChildren } from 'preact'
import { toHref } from '../state/address.ts'
import { type Change, goTo, readBar } from '../state/address-bar.ts'

interface Props {
  /** What it changes of what the page shows. */
  readonly to: Change
  readonly children: ComponentChildren
  readonly class?: string
  readonly label?: string
  readonly isCurrent?: boolean
  /** Whether it is left out where one goes from link to link by the keyboard, as another leads there too. */
  readonly isExtra?: boolean
}

/** A link to another state of the page: it can be opened beside this one, and sent to somebody. */
export function Way({ to, children, class: className, label, isCurrent = false, isExtra = false }: Props) {
  return (
    <a
      href={toHref(to(readBar()))}
      class={className}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={isExtra ? -1 : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        goTo(to)
      }}
    >
      {children}
    </a>
  )
}
