import { Glance } from './pages/glance.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { useAddressBar } from './state/address-bar.ts'

/** The page: its head, and the room that its address names. */
export function Page() {
  const { go } = useAddressBar()
  return (
    <>
      <header class="head">
        <a class="brand" href="./">
          Tributary
        </a>
        <SearchBox
          label="Look for a name"
          placeholder="A name: SCD9, Home Office, Operation Maxim…"
          onChoose={({ id }) => go((state) => ({ ...state, open: id }))}
        />
        <nav aria-label="Elsewhere">
          <ul>
            <li>
              <a href="graphql">GraphiQL</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <Glance />
      </main>
    </>
  )
}
