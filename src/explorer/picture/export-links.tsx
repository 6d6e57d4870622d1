import { useState } from 'preact/hooks'
import type { Place, Shown } from '../state/page-state.ts'
import type { PictureContent } from './load-picture.ts'
import { pictureSvg } from './picture-svg.ts'
import { loadReceipts, savePng, saveSvg } from './save-picture.ts'

/** The files in which the picture can be had, each with the tools that it is for. */
const FILES = [
  ['gexf', 'GEXF, for Gephi'],
  ['graphml', 'GraphML, for yEd and networkx'],
  ['cytoscape.json', 'Cytoscape'],
  ['graphology.json', 'graphology and Sigma'],
  ['nvl.json', 'Neo4j Visualization Library'],
  ['entities.csv', 'names as a table'],
  ['relationships.csv', 'links as a table'],
  ['claims.csv', 'claims as a table'],
  ['jsonld', 'JSON-LD'],
  ['dot', 'DOT, for Graphviz'],
  ['mmd', 'Mermaid'],
] as const

/** From how many names an export begins at most. */
const MOST_NAMES = 100

interface Props {
  readonly content: PictureContent
  readonly shown: readonly Shown[]
  /** Where the picture is to be had as GEXF. */
  readonly address: string
  /** What it is of and how it is looked at, in a line. */
  readonly title: string
}

/**
 * What the picture shows to take along: itself, with the sentences and citations of its links beneath it, and as files of
 * other tools. What is only denied is no link there, and has no sentence beneath.
 */
export function ExportLinks({ content, shown, address, title }: Props) {
  const [saving, setSaving] = useState<'no' | 'yes' | 'failed'>('no')
  const save = async (take: (svg: string) => void | Promise<void>) => {
    setSaving('yes')
    try {
      const receipts = await loadReceipts(address)
      await take(pictureSvg({ title, ...content, places: placesOf(shown), receipts }, colourNow()))
      setSaving('no')
    } catch {
      setSaving('failed')
    }
  }
  return (
    <details class="exports">
      <summary>Take it elsewhere</summary>
      {content.entities.length > MOST_NAMES ? (
        <p class="quiet">A picture of more than {MOST_NAMES} names cannot be taken along: hide some.</p>
      ) : (
        <>
          <div class="row tools">
            <button type="button" onClick={() => save(saveSvg)}>
              The picture as SVG
            </button>
            <button type="button" onClick={() => save(savePng)}>
              The picture as PNG
            </button>
            <span role="status" class="quiet">
              {{ no: 'With its citations beneath.', yes: 'Is being drawn …', failed: 'It could not be drawn.' }[saving]}
            </span>
          </div>
          <ul class="plain-list">
            {FILES.map(([name, words]) => (
              <li key={name}>
                <a href={address.replace('.gexf?', `.${name}?`)} download>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

function placesOf(shown: readonly Shown[]): ReadonlyMap<string, Place> {
  return new Map(shown.flatMap(({ id, place }) => (place === null ? [] : [[id, place]])))
}

/** The colours of the page as it is now, light or dark. */
function colourNow(): (name: string) => string {
  const colours = getComputedStyle(document.documentElement)
  return (name) => colours.getPropertyValue(`--${name}`).trim()
}
