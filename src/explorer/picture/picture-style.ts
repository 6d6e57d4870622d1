import type { StylesheetJson } from 'cytoscape'
import type { EntityKind } from '../asked/generated.ts'

/** Each kind has a shape beside its colour, for those who do not tell colours apart. */
const SHAPES: Readonly<Record<EntityKind, string>> = {
  ORGANISATION: 'ellipse',
  OPERATION: 'diamond',
  PERSON: 'round-rectangle',
  POST: 'round-tag',
  PLACE: 'round-hexagon',
  EVENT: 'star',
  INSTRUMENT: 'rectangle',
  TOPIC: 'round-octagon',
  ASSET: 'barrel',
}

/** How the picture is drawn, in the colours that the page has now, light or dark. */
export function pictureStyle(root: Element): StylesheetJson {
  const colours = getComputedStyle(root)
  const colour = (name: string) => colours.getPropertyValue(`--${name}`).trim()
  const kinds = Object.entries(SHAPES).map(([kind, shape]) => ({
    selector: `node[kind = "${kind}"]`,
    style: { shape, 'background-color': colour(`kind-${kind.toLowerCase()}`) },
  }))
  const text = { 'font-family': 'system-ui, sans-serif', color: colour('ink') }
  const ground = {
    'text-background-color': colour('ground'),
    'text-background-opacity': 0.88,
    'text-background-padding': '2px',
  }
  return [
    {
      selector: 'node',
      style: {
        ...text,
        ...ground,
        label: 'data(words)',
        width: 30,
        height: 30,
        'font-size': 16,
        // What nobody could read is not written.
        'min-zoomed-font-size': 5,
        'text-wrap': 'wrap',
        'text-max-width': '170px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'border-width': 2,
        'border-color': colour('ground'),
      },
    },
    ...kinds,
    {
      selector: 'edge',
      style: {
        ...text,
        ...ground,
        label: 'data(words)',
        width: 1.5,
        'font-size': 13,
        'min-zoomed-font-size': 5,
        color: colour('faint'),
        'line-color': colour('edge'),
        // Of two names there is one line.
        'curve-style': 'straight',
        'text-rotation': 'autorotate',
        'text-wrap': 'ellipsis',
        'text-max-width': '230px',
        'arrow-scale': 0.9,
        'source-arrow-color': colour('edge'),
        'target-arrow-color': colour('edge'),
      },
    },
    { selector: 'edge[?isSteep]', style: { 'text-rotation': 'none' } },
    { selector: 'edge[count > 1]', style: { width: 3 } },
    { selector: 'edge[?isForward]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[?isBackward]', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge[line = "dashed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 5] } },
    { selector: 'edge[line = "dotted"]', style: { 'line-style': 'dotted', 'line-color': colour('planned') } },
    {
      selector: 'edge[line = "struck"]',
      style: {
        width: 1,
        color: colour('denied'),
        'line-color': colour('denied'),
        'target-arrow-color': colour('denied'),
        'source-arrow-color': colour('denied'),
        'text-margin-y': -11,
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': colour('denied'),
      },
    },
    {
      selector: 'node[?isPinned]',
      style: { 'border-color': colour('ink'), 'border-style': 'double', 'border-width': 5 },
    },
    {
      selector: 'node.open',
      style: { 'border-color': colour('focus'), 'border-width': 4, 'font-weight': 'bold', 'z-index': 10 },
    },
    {
      selector: 'edge.open',
      style: { width: 4, 'line-color': colour('focus'), color: colour('ink'), 'z-index': 10 },
    },
    // What an image of the picture does not reach while it is moved looks like what it is on.
    { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-opacity': 0 } },
  ] as StylesheetJson
}
