import { useEffect, useState } from 'preact/hooks'
import { fromAddress, toHref } from './address.ts'
import type { PageState } from './page-state.ts'

/** A change of what the page shows, from how it stands when the change is made. */
export type Change = (before: PageState) => PageState

/** The state of the page, which is that of its address, and the two ways to change it. */
export interface AddressBar {
  readonly state: PageState
  /** Goes on to another state, from where the browser's way back leads here. */
  readonly go: (change: Change) => void
  /** Puts another state in the place of this one. */
  readonly amend: (change: Change) => void
}

/** Follows the address, and writes into it. */
export function useAddressBar(): AddressBar {
  const [state, setState] = useState(readBar)
  useEffect(() => {
    const follow = () => setState(readBar())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return { state, go: goTo, amend: (change) => write(change, 'replaceState') }
}

let read: { readonly search: string; readonly state: PageState } | null = null

/** The state that the address stands for now. It is read once: each link of the page asks for it, and it may be long. */
export function readBar(): PageState {
  const search = location.hash.startsWith('#?') ? location.hash.slice(1) : location.search
  if (read?.search !== search) read = { search, state: fromAddress(search) }
  return read.state
}

/** Goes on to another state, from where the browser's way back leads here. */
export function goTo(change: Change): void {
  write(change, 'pushState')
}

function write(change: Change, how: 'pushState' | 'replaceState'): void {
  const href = toHref(change(readBar()))
  if (href !== `./${location.search}${location.hash}`) history[how](null, '', href)
  // Whoever follows the address is told as the browser tells of a way back.
  dispatchEvent(new PopStateEvent('popstate'))
}
