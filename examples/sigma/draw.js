import { MultiDirectedGraph } from 'graphology'
import circular from 'graphology-layout/circular'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'

// `?around=UKHTC` of this page draws that: vite.config.js hands /export and /graphql on to the service.
const around = new URLSearchParams(location.search).get('around') ?? 'SCD9'
const [response, colours] = await Promise.all([
  fetch(`/export/subgraph.graphology.json?${new URLSearchParams({ around, depth: '2' })}`),
  coloursOfKinds(),
])
const evidence = document.querySelector('#evidence')
if (response.ok) draw(MultiDirectedGraph.from(await response.json()))
else evidence.textContent = (await response.json()).errors[0].message

/** The colour of each kind, as the service gives it to every page. */
async function coloursOfKinds() {
  const body = JSON.stringify({ query: '{ overview { kinds { kind colour } } }' })
  const headers = { 'content-type': 'application/json' }
  const { data } = await (await fetch('/graphql', { method: 'POST', headers, body })).json()
  return new Map(data.overview.kinds.map(({ kind, colour }) => [kind, colour]))
}

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
      color: colours.get(kind),
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
