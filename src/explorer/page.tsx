import { useState } from 'preact/hooks'
import { neighboursOf } from './evidence/connections.tsx'
import { Panel } from './evidence/panel.tsx'
import { LensBar } from './lens/lens-bar.tsx'
import { Disagreements } from './pages/disagreements.tsx'
import { Documents } from './pages/documents.tsx'
import { Glance } from './pages/glance.tsx'
import { Names } from './pages/names.tsx'
import { PathFinder } from './pages/path-finder.tsx'
import { Questions } from './pages/questions.tsx'
import { Said } from './pages/said.tsx'
import { Timeline } from './pages/timeline.tsx'
import { TwoLenses } from './pages/two-lenses.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { Way } from './parts/way.tsx'
import { type Bundle, hangingOn } from './picture/bundle-links.ts'
import { Picture } from './picture/picture.tsx'
import { useAddressBar } from './state/address-bar.ts'
import { entering, lookingFor, opening, showing } from './state/change-shown.ts'
import type { PageState, Room } from './state/page-state.ts'

/** How many neighbours come into the picture with an entity that was looked for; of more there is a list with counts. */
const FIRST_NEIGHBOURS = 30

const MARK = new URL('./mark.svg', import.meta.url).href

/** The rooms, as the head calls them. */
const ROOM_NAMES: readonly (readonly [Room, string])[] = [
  ['picture', 'Picture'],
  ['questions', 'Questions'],
  ['paths', 'Paths'],
  ['said', 'Words'],
  ['documents', 'Documents'],
  ['disagreements', 'Where documents differ'],
]

/** The page: its head, and the room that its address names. */
export function Page() {
  const bar = useAddressBar()
  const { state, go, amend } = bar
  const [bundles, setBundles] = useState<readonly Bundle[]>([])
  const open = (id: string | null) => go(opening(id))
  const expand = async (id: string, change: typeof go) => {
    const neighbours = await neighboursOf(id, state.lens)
    if (neighbours.length <= FIRST_NEIGHBOURS) change(showing(neighbours))
  }
  const choose = (id: string) => {
    go((before) => ({ ...showing([id])(before), open: id }))
    // One step of the way back: what comes with it belongs to it.
    void expand(id, amend)
  }
  const { shown } = state
  return (
    <>
      <header class="head">
        <a
          class="brand"
          href="./"
          onClick={(event) => {
            event.preventDefault()
            go((before) => ({ ...before, room: 'picture', about: null, shown: [], open: null }))
          }}
        >
          <img src={MARK} alt="" width="22" height="22" />
          Tributary
        </a>
        <SearchBox
          label="Look for a name"
          placeholder="A name, or words of a document…"
          onChoose={({ id }) => choose(id)}
          onWords={(words) => go(lookingFor(words))}
        />
        <nav aria-label="Rooms">
          <ul>
            {ROOM_NAMES.map(([room, words]) => (
              <li key={room}>
                <Way to={entering(room)} isCurrent={state.room === room}>
                  {words}
                </Way>
              </li>
            ))}
            <li>
              <a href="graphql">GraphiQL</a>
            </li>
          </ul>
        </nav>
      </header>
      <main class={state.open === null ? 'rooms' : 'rooms has-panel'}>
        <div class="room">
          {hasLens(state) && <LensBar bar={bar} />}
          {state.room === 'questions' ? (
            <Questions bar={bar} onBundles={setBundles} onOpen={open} />
          ) : state.room === 'paths' ? (
            <PathFinder bar={bar} onBundles={setBundles} onOpen={open} />
          ) : state.room === 'timeline' && state.about !== null ? (
            <Timeline key={state.about} id={state.about} lens={state.lens} onOpen={open} />
          ) : state.room === 'said' ? (
            <Said bar={bar} onOpen={open} />
          ) : state.room === 'names' ? (
            <Names key={state.about} kind={state.about} onChoose={choose} />
          ) : state.room === 'lenses' ? (
            <TwoLenses bar={bar} onBundles={setBundles} onOpen={open} />
          ) : state.room === 'documents' ? (
            <Documents state={state} onOpen={open} />
          ) : state.room === 'disagreements' ? (
            <Disagreements id={state.about} lens={state.lens} onOpen={open} />
          ) : shown.length === 0 ? (
            <Glance onOpen={open} onChoose={choose} />
          ) : (
            <Picture bar={bar} onBundles={setBundles} onExpand={(id) => void expand(id, go)} />
          )}
        </div>
        {state.open !== null && (
          <Panel
            id={state.open}
            hanging={hangingOn(state.open, bundles)}
            linkIds={bundles.find(({ id }) => id === state.open)?.linkIds ?? []}
            bar={bar}
            onOpen={open}
            onClose={() => open(null)}
          />
        )}
      </main>
    </>
  )
}

/** Whether what a room shows depends on what counts. */
function hasLens({ room, shown, question }: PageState): boolean {
  if (room === 'picture') return shown.length > 0
  if (room === 'questions') return question !== null
  return room !== 'said' && room !== 'names'
}
