import type { EntityKind } from '../asked/generated.ts'
import type { Place } from '../state/page-state.ts'
import type { Bundle, Line } from './bundle-links.ts'

/** A picture as it is drawn into a file. */
export interface FilePicture {
  /** What it is of, in a line. */
  readonly title: string
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string }[]
  readonly bundles: readonly Pick<Bundle, 'from' | 'to' | 'words' | 'line' | 'isForward' | 'isBackward'>[]
  readonly places: ReadonlyMap<string, Pick<Place, 'x' | 'y'>>
  /** What stands beneath it, a list of sentences, each with the lines of its citations. */
  readonly receipts: readonly Receipt[]
}

export interface Receipt {
  readonly sentence: string
  readonly citations: readonly string[]
}

/** The value of a colour of the page, by its name. */
export type ColourOf = (name: string) => string

const MARGIN = 120
const RADIUS = 15
const LINE_HEIGHT = 19
/** The least width, in which sentences can be read. */
const LEAST_WIDTH = 760
/** About how wide a character of the text beneath is. */
const CHARACTER = 7

const DASHES: Readonly<Record<Line, string>> = { solid: '', dashed: '8 5', dotted: '2 4', struck: '' }

/** A picture as SVG, at the places that the page shows, its sentences and citations beneath it. */
export function pictureSvg(picture: FilePicture, colourOf: ColourOf): string {
  const { title, entities, bundles, places, receipts } = picture
  const there = entities.filter(({ id }) => places.has(id))
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 }
  const xs = there.map(({ id }) => at(id).x)
  const ys = there.map(({ id }) => at(id).y)
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(...ys, 0) - MARGIN / 2]
  const width = Math.max(Math.max(0, ...xs) + MARGIN - left, LEAST_WIDTH)
  const below = Math.max(...ys, 0) + MARGIN
  const lines = textLines(title, receipts, Math.floor((width - 60) / CHARACTER))
  const height = below - top + (lines.length + 1) * LINE_HEIGHT
  const drawn = bundles.filter(({ from, to }) => places.has(from) && places.has(to))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="system-ui, sans-serif" fill="${colourOf('ink')}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colourOf('ground')}"/>`,
    ...drawn.map((bundle) => lineOf(bundle, at(bundle.from), at(bundle.to), colourOf)),
    ...there.map((entity) => nodeOf(entity, at(entity.id), colourOf)),
    ...lines.map(({ text, indent }, index) => {
      const weight = index === 0 ? ' font-weight="bold"' : ''
      return `<text x="${left + 30 + indent}" y="${below + index * LINE_HEIGHT}" font-size="13"${weight}>${escaped(text)}</text>`
    }),
    '</svg>',
    '',
  ].join('\n')
}

interface Point {
  readonly x: number
  readonly y: number
}

function lineOf(bundle: FilePicture['bundles'][number], from: Point, to: Point, colourOf: ColourOf): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const [start, end] = [along(from, unit, RADIUS + 2), along(to, unit, -RADIUS - 2)]
  const colour = colourOf({ solid: 'edge', dashed: 'edge', dotted: 'planned', struck: 'denied' }[bundle.line])
  const dash = DASHES[bundle.line]
  const middle = { x: round((from.x + to.x) / 2), y: round((from.y + to.y) / 2) }
  const strike = along(middle, { x: -unit.y, y: unit.x }, 8)
  const other = along(middle, { x: -unit.y, y: unit.x }, -8)
  return [
    `<path d="M${start.x} ${start.y}L${end.x} ${end.y}" stroke="${colour}" stroke-width="1.5"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
    bundle.line === 'struck' ? `<path d="M${strike.x} ${strike.y}L${other.x} ${other.y}" stroke="${colour}"/>` : '',
    bundle.isForward ? arrowAt(end, unit, colour) : '',
    bundle.isBackward ? arrowAt(start, { x: -unit.x, y: -unit.y }, colour) : '',
    textAt(bundle.words, middle, 13, colourOf('faint'), colourOf('ground')),
  ].join('')
}

function nodeOf({ kind, name }: FilePicture['entities'][number], { x, y }: Point, colourOf: ColourOf): string {
  const fill = colourOf(`kind-${kind.toLowerCase()}`)
  const names = wrapped(name, 22)
  return [
    `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${fill}"><title>${escaped(kind.toLowerCase())}</title></circle>`,
    ...names.map((text, index) =>
      textAt(text, { x, y: y + RADIUS + 17 + index * 18 }, 16, colourOf('ink'), colourOf('ground')),
    ),
  ].join('')
}

function textAt(text: string, { x, y }: Point, size: number, colour: string, halo: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" fill="${colour}" stroke="${halo}" stroke-width="4" paint-order="stroke">${escaped(text)}</text>`
}

function arrowAt(tip: Point, unit: Point, colour: string): string {
  const back = along(tip, unit, -9)
  const side = { x: -unit.y, y: unit.x }
  const [one, other] = [along(back, side, 4), along(back, side, -4)]
  return `<path d="M${tip.x} ${tip.y}L${one.x} ${one.y}L${other.x} ${other.y}Z" fill="${colour}"/>`
}

function along({ x, y }: Point, unit: Point, by: number): Point {
  return { x: round(x + unit.x * by), y: round(y + unit.y * by) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The text beneath: the title, then each sentence with its number, and its citations. */
function textLines(title: string, receipts: readonly Receipt[], characters: number) {
  const part = (text: string, indent: number) =>
    wrapped(text, characters - indent / CHARACTER).map((line) => ({ text: line, indent }))
  return [
    ...part(title, 0),
    ...receipts.flatMap(({ sentence, citations }, index) => [
      ...part(`${index + 1}. ${sentence}`, 0),
      ...citations.flatMap((citation) => part(citation, 20)),
    ]),
  ]
}

/** A text in lines of about so many characters, parted between words. */
function wrapped(text: string, characters: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= characters) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD').replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
