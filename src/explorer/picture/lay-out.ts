import type { Core, NodeSingular, Position } from 'cytoscape'

/** The most steps in which forces settle, and how many names may take them all: each step is the square of these. */
const MOST_STEPS = 1200
const STEPPING = 150

/** Of so many at most it is looked which are linked, to stand beside each other. */
const MOST_PAIRED = 60

/** How far apart neighbours stand, in units of the picture. */
const STEP = 190

/**
 * Gives a place to every entity that has none, with nothing random in it: the same picture is laid out alike. Those that
 * have a place keep it. A star, where all are linked to the first, is a ring around it, legible whatever comes; else
 * forces pull together what is linked.
 */
export function layOut(cy: Core): void {
  const homeless = cy.nodes().filter((node) => node.data('place') === null)
  if (homeless.empty()) return
  const settled = cy.nodes().difference(homeless)
  settled.lock()
  const isWholeStar = settled.empty() && isStar(cy)
  if (isWholeStar) ring(cy)
  else {
    seat(cy, homeless.toArray() as NodeSingular[])
    cy.layout({
      name: 'cose',
      animate: false,
      randomize: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: () => STEP * 0.7,
      nodeRepulsion: () => 500_000,
      nodeOverlap: 40,
      gravity: 0.4,
      numIter: Math.max(20, Math.min(MOST_STEPS, Math.round(MOST_STEPS * (STEPPING / cy.nodes().length) ** 2))),
    }).run()
  }
  if (settled.empty()) lieDown(cy)
  settled.unlock()
}

/** Turns a picture that is higher than wide on its side, where the canvas is wide: it is then drawn larger. */
function lieDown(cy: Core): void {
  const { w, h } = cy.nodes().boundingBox({ includeLabels: false })
  if (h <= w === cy.height() <= cy.width()) return
  cy.nodes().positions((node) => ({
    x: cy.getElementById(node.id()).position('y'),
    y: cy.getElementById(node.id()).position('x'),
  }))
}

/** Whether every link is one of the first entity, and everything is linked to it. */
function isStar(cy: Core): boolean {
  const [hub, ...others] = cy.nodes().toArray()
  if (hub === undefined) return true
  // A few that are linked among each other too are clearer as forces put them.
  const most = others.length < 5 ? others.length : others.length * 2
  return others.every((node) => node.edgesWith(hub).nonempty()) && cy.edges().length <= most
}

/** The first in the middle, the others around it, those that are linked beside each other; more of them make further rings. */
function ring(cy: Core): void {
  const [hub, ...came] = cy.nodes().toArray()
  const others = came.length > MOST_PAIRED ? came : besideEachOther(came)
  hub?.position({ x: 0, y: 0 })
  let from = 0
  for (let round = 1; from < others.length; round += 1) {
    const room = Math.floor(round * 14)
    const here = others.slice(from, from + room)
    here.forEach((node, index) => {
      const angle = ((index + (round % 2) / 2) / here.length) * 2 * Math.PI - Math.PI / 2
      const away = STEP * (0.55 + round) * (here.length > 8 ? 1.15 : 0.9)
      node.position({ x: Math.round(Math.cos(angle) * away * 1.25), y: Math.round(Math.sin(angle) * away) })
    })
    from += room
  }
}

/** The same, each followed by one that it is linked with, where there is one left; else in the order in which they came. */
function besideEachOther(nodes: readonly NodeSingular[]): readonly NodeSingular[] {
  const left = [...nodes]
  const ordered: NodeSingular[] = []
  while (left.length > 0) {
    const last = ordered.at(-1)
    const linked = last === undefined ? -1 : left.findIndex((node) => node.edgesWith(last).nonempty())
    ordered.push(...left.splice(Math.max(0, linked), 1))
  }
  return ordered
}

/** Seats each newcomer near a neighbour that has a place, around it; forces do the rest. */
function seat(cy: Core, newcomers: readonly NodeSingular[]): void {
  const seated = new Set(
    cy
      .nodes()
      .filter((node) => node.data('place') !== null)
      .map((node) => node.id()),
  )
  const taken = new Map<string, number>()
  const middle: Position = { x: 0, y: 0 }
  newcomers.forEach((node, index) => {
    const host = node
      .neighborhood('node')
      .filter((other) => seated.has(other.id()))
      .first()
    const hostId = host.nonempty() ? host.id() : ''
    const place = taken.get(hostId) ?? 0
    taken.set(hostId, place + 1)
    // The golden angle: however many come, none stands behind another.
    const angle = (place + index * 0.01) * 2.399_963
    const away = STEP * (0.8 + Math.sqrt(place) * 0.45)
    const around = host.nonempty() ? cy.getElementById(hostId).position() : middle
    node.position({ x: around.x + Math.cos(angle) * away, y: around.y + Math.sin(angle) * away })
    seated.add(node.id())
  })
}
