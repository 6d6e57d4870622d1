import { MultiDirectedGraph } from 'graphology'
import circular from 'graphology-layout/circular'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'

const COLOURS = { ORGANISATION: '#1f5f8b', OPERATION: '#b3541e', PERSON: '#5b7f2b', POST: '#7a5195', TOPIC: '#888888' }

// `?around=UKHTC` of this page draws that: vite.config.js hands /export on to the service.
const around = new URLSearchParams(location.search).get('around') ?? 'SCD9'
const response = await fetch(`/export/subgraph.graphology.json?${new URLSearchParams({ around, depth: '2' })}`)
const evidence = document.querySelector('#evidence')
if (response.ok) draw(MultiDirectedGraph.from(await response.json()))
else evidence.textContent = (await response.json()).errors[0].message

function draw(graph) {
  circular.assign(graph)
  forceAtlas2.assign(graph, { iterations: 200, settings: forceAtlas2.inferSettings(graph) })
  const sigma = new Sigma(graph, document.querySelector('#graph'), {
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    defaultEdgeType: 'arrow',
    nodeReducer: (node, { kind, ...attributes }) => ({
      ...attributes,
      size: 4 + Math.sqrt(graph.degree(node)),
      color: COLOURS[kind] ?? '#444444',
    }),
    // What is planned is paler than what is stated.
    edgeReducer: (_, attributes) => ({
      ...attributes,
      color: attributes.modality === 'STATED' ? '#777777' : '#cccccc',
    }),
  })
  sigma.on('clickEdge', ({ edge }) => {
    const { sentence, citations } = graph.getEdgeAttributes(edge)
    const lines = citations.map(({ title, place, phrase }) => `${title}, ${place}: “${phrase}”`)
    evidence.textContent = [sentence, ...lines].join('\n\n')
  })
}
