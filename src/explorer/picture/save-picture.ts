import type { Receipt } from './picture-svg.ts'

/** The longest side that a browser's canvas surely has, in pixels. */
const MOST_PIXELS = 16_000

/** What an export tells of a link, as far as it stands beneath a picture. */
interface ExportedLink {
  readonly data: {
    readonly sentence: string
    readonly citations: readonly ExportedCitation[]
  }
}

interface ExportedCitation {
  readonly title: string
  readonly place: string
  readonly phrase: string
  /** What of it is the editor's. */
  readonly inferred: readonly string[]
}

/** The sentences of what a picture shows, each with its citations, from the export at this address; empty where none comes. */
export async function loadReceipts(address: string): Promise<readonly Receipt[]> {
  const response = await fetch(address.replace('.gexf?', '.cytoscape.json?'))
  if (!response.ok) return []
  const { elements } = (await response.json()) as { readonly elements: { readonly edges: readonly ExportedLink[] } }
  return elements.edges.map(({ data: { sentence, citations } }) => ({
    sentence,
    citations: citations.map(({ title, place, phrase, inferred }) => {
      const reading = inferred.length === 0 ? '' : ' (in part the editor’s reading)'
      return `${title}, ${place}: “${phrase}”${reading}`
    }),
  }))
}

/** Has the browser save a picture as SVG. */
export function saveSvg(svg: string): void {
  save(new Blob([svg], { type: 'image/svg+xml' }), 'picture.svg')
}

/** Has the browser save a picture as PNG, in twice its size where that can be. */
export async function savePng(svg: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = Math.min(2, MOST_PIXELS / Math.max(image.width, image.height))
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.floor(image.width * scale),
      height: Math.floor(image.height * scale),
    })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (png !== null) save(png, 'picture.png')
  } finally {
    URL.revokeObjectURL(address)
  }
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
