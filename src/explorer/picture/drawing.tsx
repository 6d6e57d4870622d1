import type { Core, EdgeCollection, ElementDefinition } from 'cytoscape'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageState, Place, Shown } from '../state/page-state.ts'
import { layOut } from './lay-out.ts'
import type { PictureContent } from './load-picture.ts'
import { pictureStyle } from './picture-style.ts'

interface Props {
  readonly content: PictureContent
  readonly state: Pick<PageState, 'shown' | 'open'>
  readonly onOpen: (id: string | null) => void
  readonly onExpand: (id: string) => void
  /** Called with the places of what was laid out. */
  readonly onLaidOut: (places: ReadonlyMap<string, Place>) => void
  /** Called when somebody moved an entity. */
  readonly onMoved: (id: string, place: Place) => void
}

/** From so many names and lines on, the picture moves as one image while it is moved, and is drawn anew when it rests. */
const MANY = 400

/** How many characters of a name are drawn: more would cover what stands below it. */
const MOST_DRAWN = 44

/** The picture itself, on a canvas. All that it shows and lets one do stands in the list beneath it too, for the keyboard. */
export function Drawing(props: Props) {
  const { content, state } = props
  const box = useRef<HTMLDivElement>(null)
  const now = useRef(props)
  now.current = props
  const [cy, setCy] = useState<Core | null>(null)
  const isMany = content.entities.length + content.bundles.length > MANY

  useEffect(() => {
    let drawn: Core | null = null
    let isGone = false
    // Of all the page this is the heaviest part: words are there before it.
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (isGone || box.current === null) return
      drawn = cytoscape({
        container: box.current,
        maxZoom: 2.5,
        minZoom: 0.02,
        boxSelectionEnabled: false,
        textureOnViewport: isMany,
        // Its image is then made in the size of the picture; at 1 or less it would be made twice as wide and high, and scaled
        // down anew for each frame.
        ...(isMany ? { pixelRatio: 1.0001 } : {}),
      })
      drawn.style(pictureStyle(document.documentElement))
      drawn.on('tap', ({ target }) => now.current.onOpen(target === drawn ? null : target.id()))
      drawn.on('dbltap', 'node', ({ target }) => now.current.onExpand(target.id()))
      drawn.on('dragfree', 'node', ({ target }) => {
        setWordsUpright(target.connectedEdges())
        now.current.onMoved(target.id(), placeOf(target.position(), true))
      })
      setCy(drawn)
    })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => drawn?.style(pictureStyle(document.documentElement))
    dark.addEventListener('change', recolour)
    return () => {
      isGone = true
      dark.removeEventListener('change', recolour)
      drawn?.destroy()
    }
  }, [isMany])

  useEffect(() => {
    if (cy === null || cy.destroyed()) return
    const came = bringUpToDate(cy, content, state.shown)
    const homeless = cy.nodes().filter((node) => node.data('place') === null)
    if (homeless.nonempty()) {
      layOut(cy)
      now.current.onLaidOut(
        new Map(homeless.map((node) => [node.id(), placeOf(cy.getElementById(node.id()).position(), false)])),
      )
    }
    setWordsUpright(cy.edges())
    if (came || homeless.nonempty()) showWhole(cy)
  }, [cy, content, state.shown])

  useEffect(() => {
    if (cy === null || cy.destroyed()) return
    cy.elements().removeClass('open')
    const { open } = state
    if (open === null) return
    // A link is part of the bundle that is drawn.
    const bundle = content.bundles.find(({ linkIds }) => linkIds.includes(open))
    cy.getElementById(bundle?.id ?? open).addClass('open')
  }, [cy, content, state.open])

  const { entities, bundles } = content
  return (
    <div class="drawing">
      <div
        ref={box}
        class="canvas"
        role="img"
        aria-busy={cy === null}
        aria-label={`A picture of ${entities.length} names and the ${bundles.length} lines between them. The list after it says the same in words.`}
      />
      <div class="row tools">
        <button type="button" onClick={() => zoom(cy, 1.3)} aria-label="Nearer">
          +
        </button>
        <button type="button" onClick={() => zoom(cy, 1 / 1.3)} aria-label="Further away">
          −
        </button>
        <button type="button" onClick={() => cy !== null && showWhole(cy)}>
          Show all of it
        </button>
      </div>
    </div>
  )
}

/** Makes the picture show this content in these places, without touching what stays. Says whether an entity came. */
function bringUpToDate(cy: Core, content: PictureContent, shown: readonly Shown[]): boolean {
  const places = new Map(shown.map(({ id, place }) => [id, place]))
  const counts = linkCounts(content)
  const nodes = content.entities
    .filter(({ id }) => places.has(id))
    .map((drawn) => nodeOf(drawn, counts.get(drawn.id) ?? 0))
  const there = new Set(nodes.map(({ data }) => data.id))
  const edges = content.bundles
    .filter(({ from, to }) => there.has(from) && there.has(to))
    .map(({ id, from, to, words, line, isForward, isBackward, linkIds }) => ({
      group: 'edges' as const,
      data: { id, source: from, target: to, words, line, isForward, isBackward, count: linkIds.length },
    }))
  const wanted: readonly (ElementDefinition & { data: { id: string } })[] = [...nodes, ...edges]
  const ids = new Set(wanted.map(({ data }) => data.id))
  let came = false
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove()
    for (const element of wanted) {
      const here = cy.getElementById(element.data.id)
      if (here.empty()) {
        cy.add(element)
        came ||= element.group === 'nodes'
      } else if (here.isEdge() && here.data('source') !== element.data['source']) {
        here.remove()
        cy.add(element)
      } else here.data(element.data)
    }
    for (const [id, place] of places) {
      const node = cy.getElementById(id)
      node.data({ place, isPinned: place?.isPinned === true })
      if (place !== null && node.nonempty()) node.position({ x: place.x, y: place.y })
    }
  })
  return came
}

/** How many links of each entity are drawn, those aside that are only denied. */
function linkCounts({ bundles }: PictureContent): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { from, to, line, linkIds } of bundles) {
    if (line === 'struck') continue
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + linkIds.length)
  }
  return counts
}

function nodeOf({ id, kind, name, degree }: PictureContent['entities'][number], drawn: number) {
  const more = degree === null ? 'thousands more' : degree > drawn ? `+${degree - drawn}` : ''
  return {
    group: 'nodes' as const,
    data: { id, kind, words: more === '' ? shortName(name) : `${shortName(name)}\n${more}` },
  }
}

/** A name as it is drawn: the list and the panel have the whole of a long one. */
function shortName(name: string): string {
  if (name.length <= MOST_DRAWN) return name
  return `${name.slice(0, name.lastIndexOf(' ', MOST_DRAWN) + 1 || MOST_DRAWN).trimEnd()}…`
}

/** Has the words of a steep line stand upright: along it the name below its upper end would cover them. */
function setWordsUpright(edges: EdgeCollection): void {
  for (const edge of edges.toArray()) {
    const [from, to] = [edge.source().position(), edge.target().position()]
    edge.data('isSteep', Math.abs(to.y - from.y) > 2 * Math.abs(to.x - from.x))
  }
}

function showWhole(cy: Core): void {
  cy.resize()
  cy.fit(undefined, 36)
  if (cy.zoom() > 1.25) cy.zoom({ level: 1.25, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  if (cy.zoom() === 1.25) cy.center()
}

function zoom(cy: Core | null, by: number): void {
  cy?.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

function placeOf({ x, y }: { readonly x: number; readonly y: number }, isPinned: boolean): Place {
  return { x: Math.round(x), y: Math.round(y), isPinned }
}
