import { parse as parseCsv } from 'csv-parse/sync'
import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { JSDOM } from 'jsdom'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { EXPORT_FORMATS, RECORD_FILES } from '../../src/export/export-formats.ts'
import { openPaged } from '../../src/export/export-text.ts'
import { subgraphFeed } from '../../src/export/feed/subgraph-feed.ts'
import { buildRecord as buildFromRows } from '../../src/record/build-record.ts'
import { collectRows } from '../../src/record/read/collect-rows.ts'
import { ownTypes } from '../../src/record/read/own-types.ts'
import type { TypeRow } from '../../src/record/read/shapes.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { createNearest } from '../../src/record/report/nearest.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { exportedRecord } from '../support/exported.ts'
import { HOSTILE_NAMES, HOSTILE_RECORD } from '../support/hostile-record.ts'
import { MEMBERS_RECORD } from '../support/members-record.ts'
import { OWN_RECORD } from '../support/own-record.ts'
import { anyRecord } from '../support/random-record.ts'
import { withFolder } from '../support/record-folder.ts'
import { runs } from '../support/runs.ts'
import { OWNERSHIP_RECORD } from '../support/shapes/ownership-record.ts'
import { readShippedRecord } from '../support/shipped-record.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

/*
 * Every format is read back by a reader of others. Of the small graph: 24 entities; 54 claims; 36 relationships, without the
 * one that is only denied.
 */

const stores = new WeakMap<DocumentaryRecord, Store>()

function exported(record: DocumentaryRecord, format: string): Promise<string> {
  const store = stores.get(record) ?? openEmbeddedStore(record, recordHash(record))
  stores.set(record, store)
  return exportedRecord(store, format)
}

/** The relationship that three claims of the small graph make, as a format has it. */
const AMBER = { source: 'amber', target: 'cedar', type: 'ABSORBED_INTO' }

test('relationships of types that a record adds are exported in every format', async () => {
  const { record } = await withFolder(OWN_RECORD, (folder) => readRecord(folder))
  if (record === null) throw new Error('The record is faulty.')
  const graph = MultiDirectedGraph.from(JSON.parse(await exported(record, 'graphology.json')))
  const [edge] = graph.edges('ada', 'boats')
  expect(graph.getEdgeAttributes(edge)).toMatchObject({ relationshipType: 'HOLDS_SHARES_IN', family: 'STRUCTURE' })
  const graphs = EXPORT_FORMATS.filter(({ recordFile }) => recordFile === null)
  for (const { name } of graphs) expect(await exported(record, name), name).toMatch(/boats/i)
  const triples = await jsonld.toRDF(JSON.parse(await exported(record, 'jsonld')), {
    safe: true,
  } as jsonld.Options.ToRdf)
  expect(JSON.stringify(triples)).toMatch(/ada[\s\S]*boats/)
})

test('who has a role of the record is told in every format, where claims agree on it', async () => {
  const { record } = await withFolder(MEMBERS_RECORD, (folder) => readRecord(folder))
  if (record === null) throw new Error('The record is faulty.')
  const graph = MultiDirectedGraph.from(JSON.parse(await exported(record, 'graphology.json')))
  const [gift] = graph.edges('ada', 'greens')
  const onBehalf = [{ word: 'on behalf of', entityIds: ['boats'] }]
  expect(graph.getEdgeAttributes(gift)).toMatchObject({ roles: onBehalf, citations: [{ roles: onBehalf }] })
  const [lines, claims] = await Promise.all(
    ['relationships.csv', 'claims.csv'].map(async (name) => parseCsv(await exported(record, name), { columns: true })),
  )
  expect(lines).toContainEqual(expect.objectContaining({ claims: 'members.c1', roles: 'for: greens | in: north' }))
  expect(claims).toContainEqual(expect.objectContaining({ id: 'members.c4', roles: 'on behalf of: boats' }))
  expect(await exported(record, 'graphml')).toContain('for: greens&#10;in: north</data>')
  const triples = await jsonld.toRDF(JSON.parse(await exported(record, 'jsonld')), {
    safe: true,
  } as jsonld.Options.ToRdf)
  const told = JSON.stringify(triples)
  expect(told).toMatch(/urn:tributary:term:entity"[^}]*}[^}]*:e:boats/)
  expect(told).toContain('on behalf of')
})

test('the attributes of an entity stand with it in every format, each value with its claims', async () => {
  const { record } = await withFolder(OWNERSHIP_RECORD, (folder) => readRecord(folder))
  if (record === null) throw new Error('The record is faulty.')
  const said = { modality: 'STATED', reported: false, inferred: false, certainty: null, when: null }
  const incorporated = { attribute: 'incorporated', label: 'date of incorporation', ...said }
  const alder = [
    { attribute: 'company-number', label: 'company number', value: '01', ...said, citations: ['extract-2019.c4'] },
    { ...incorporated, value: '2015-01-05', citations: ['extract-2020.c2'] },
    { ...incorporated, value: '2015-05-01', citations: ['extract-2019.c5'] },
  ]
  const graph = MultiDirectedGraph.from(JSON.parse(await exported(record, 'graphology.json')))
  expect(graph.getNodeAttribute('GB-COH:01', 'attributes')).toEqual(alder)
  expect(graph.getNodeAttribute('mia-stone', 'attributes')).toEqual([])
  const lines = [
    'company number: 01 [extract-2019.c4]',
    'date of incorporation: 2015-01-05 [extract-2020.c2]',
    'date of incorporation: 2015-05-01 [extract-2019.c5]',
  ]
  for (const [name, between] of [
    ['graphml', '&#10;'],
    ['gexf', '&#10;'],
    ['dot', '\\n'],
    ['mmd', '\n  %% '],
  ] as const) {
    expect(await exported(record, name), name).toContain(lines.join(between))
  }
  const { elements } = JSON.parse(await exported(record, 'cytoscape.json'))
  expect(elements.nodes[0].data).toMatchObject({ id: 'GB-COH:01', attributes: alder })
  const { nodes } = JSON.parse(await exported(record, 'nvl.json'))
  expect(nodes[0]).toMatchObject({ id: 'GB-COH:01', properties: { attributes: alder } })
  const triples = await jsonld.toRDF(JSON.parse(await exported(record, 'jsonld')), {
    safe: true,
  } as jsonld.Options.ToRdf)
  const told = JSON.stringify(triples)
  expect(told).toContain('urn:tributary:term:hasAttribute')
  expect(told).toContain('2015-01-05')
  expect(told).toContain(':c:extract-2020.c2')
})

test('a subgraph has the attributes that its View reads, as certain as they are on its day', async () => {
  const { record } = await withFolder(OWNERSHIP_RECORD, (folder) => readRecord(folder))
  if (record === null) throw new Error('The record is faulty.')
  const paged = await openPaged(openEmbeddedStore(record, recordHash(record)), () => ({
    signal: new AbortController().signal,
    deadlineMs: Date.now() + 600_000,
  }))
  const view = { ...PLAIN_VIEW, knownBy: '2019-12-31', asOf: '2019-12-31', atLeast: 'POSSIBLE' } as const
  const found = { entityIds: ['GB-COH:01'], relationships: [], view, truncated: false, question: '/export/subgraph' }
  for await (const [node] of subgraphFeed(paged, found).nodes()) {
    expect(node?.attributes.map(({ value, certainty, citations }) => [value, certainty, citations])).toEqual([
      ['01', 'POSSIBLE', ['extract-2019.c4']],
      ['2015-05-01', 'POSSIBLE', ['extract-2019.c5']],
    ])
  }
  expect.assertions(1)
})

describe('JSON for pictures', () => {
  test('graphology imports every entity and relationship, with its receipts', async () => {
    const graph = MultiDirectedGraph.from(JSON.parse(await exported(SMALL_GRAPH, 'graphology.json')))
    expect([graph.order, graph.size]).toEqual([24, 36])
    expect(graph.getNodeAttributes('cedar')).toMatchObject({
      ...{ label: 'Cedar Unit', kind: 'ORGANISATION', classification: 'unit' },
      otherNames: ['CU', 'Squad of the Cedars'],
    })
    const [edge] = graph.edges(AMBER.source, AMBER.target)
    const told = graph.getEdgeAttributes(edge)
    expect(told).toMatchObject({ relationshipType: AMBER.type, label: 'absorbed into', modality: 'STATED' })
    expect(told).toMatchObject({ when: '2009-04-01', certainty: null, reported: false, inferred: false })
    expect(told['citations']).toMatchObject([
      { claim: 'audit.c1', document: 'audit', title: 'Yearly Audit', place: '¶1', phrase: 'as it stands there' },
      { claim: 'brief.c1', document: 'brief', reportedBy: ['nadia'] },
      { claim: 'letter.c1', document: 'letter', when: '2009' },
    ])
    const [plan] = graph.edges('lamps', 'elm')
    expect(graph.getEdgeAttributes(plan)).toMatchObject({ modality: 'PLANNED', when: '2012' })
    const [reading] = graph.edges('mint-north', 'mint-south')
    expect(graph.getEdgeAttributes(reading)).toMatchObject({ label: 'was the twin of', inferred: true })
    expect(graph.getEdgeAttributes(reading)['citations']).toMatchObject([{ inferred: ['SUBJECT', 'READING'] }])
    // A denial beside what others state is a receipt like theirs; what is only denied is no edge.
    const [disputed] = graph.edges('birch', 'fern')
    expect(graph.getEdgeAttributes(disputed)['citations']).toMatchObject([
      { modality: 'DENIED' },
      { modality: 'STATED' },
    ])
    expect(graph.edges('amber', 'dune')).toEqual([])
  })

  test('Cytoscape takes every entity and relationship', async () => {
    const cy = cytoscape({ headless: true, ...JSON.parse(await exported(SMALL_GRAPH, 'cytoscape.json')) })
    expect([cy.nodes().length, cy.edges().length]).toEqual([24, 36])
    const [edge] = cy.edges('[source = "amber"]').toArray()
    expect(edge?.data()).toMatchObject({ ...AMBER, modality: 'STATED' })
    expect(edge?.data('citations')).toHaveLength(3)
    expect(cy.data('record')).toBe(recordHash(SMALL_GRAPH))
  })

  test('NVL gets nodes with a caption, and relationships from one to another', async () => {
    const { nodes, relationships, about } = JSON.parse(await exported(SMALL_GRAPH, 'nvl.json'))
    expect([nodes.length, relationships.length]).toEqual([24, 36])
    expect(nodes[0]).toMatchObject({ id: expect.any(String), caption: expect.any(String) })
    expect(relationships).toContainEqual(
      expect.objectContaining({ from: 'amber', to: 'cedar', type: 'ABSORBED_INTO', caption: 'absorbed into' }),
    )
    expect(about).toMatchObject({ title: 'A small world', licence: 'CC0-1.0', question: null, truncated: false })
  })

  test.each(['graphology.json', 'cytoscape.json', 'nvl.json'])('hostile names survive %s', async (format) => {
    const text = await exported(HOSTILE_RECORD, format)
    const { nodes } = format === 'cytoscape.json' ? JSON.parse(text).elements : JSON.parse(text)
    const named = (node: { data?: { label: string }; attributes?: { label: string }; caption?: string }) =>
      node.data?.label ?? node.attributes?.label ?? node.caption
    expect(nodes.map(named).sort()).toEqual([...HOSTILE_NAMES].sort())
  })
})

describe('CSV', () => {
  const table = async (record: DocumentaryRecord, name: string): Promise<readonly Record<string, string>[]> =>
    parseCsv(await exported(record, name), { columns: true })

  test('has a line for each entity, relationship and claim', async () => {
    const [entities, relationships, claims] = await Promise.all(
      ['entities.csv', 'relationships.csv', 'claims.csv'].map((name) => table(SMALL_GRAPH, name)),
    )
    expect([entities?.length, relationships?.length, claims?.length]).toEqual([24, 36, 54])
    const funded = relationships?.find(({ occasion }) => occasion === 'fy-2009-10')
    expect(funded).toMatchObject({
      ...{ subject: 'cedar', subjectName: 'Cedar Unit', type: 'FUNDED_BY', object: 'dune', objectName: 'Dune Agency' },
      ...{ modality: 'STATED', reported: 'false', inferred: 'false', certainty: '', when: '2009-04/2010-03' },
      ...{ earliest: '2009-04-01', latest: '2010-03-31', amount: '2100', currency: 'GBP', amountBound: 'ABOUT' },
      ...{ documents: 'audit | letter', claims: 'audit.c8 | letter.c5' },
    })
    expect(claims?.find(({ id }) => id === 'letter.c5')).toMatchObject({
      ...{ document: 'letter', documentTitle: 'Letter', place: '¶1', phrase: 'as it stands there' },
      ...{ form: 'RELATIONSHIP', relationship: funded?.['id'], amount: '2100', bound: 'ABOUT', modality: 'STATED' },
    })
    expect(claims?.find(({ id }) => id === 'audit.c16')).toMatchObject({
      ...{ form: 'FIGURE', subject: 'dune', measure: 'staff', value: '45', bound: 'OVER', scope: 'tolls', type: '' },
    })
    expect(claims?.find(({ id }) => id === 'letter.c4')).toMatchObject({ modality: 'DENIED', object: 'dune' })
  })

  test('no cell begins as a formula does, and each text can be had back', async () => {
    const rows = await table(HOSTILE_RECORD, 'entities.csv')
    const cells = rows.map(({ name = '' }) => name)
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=HYPERLINK("https://example.org")')
    expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@'])/, '')).sort()).toEqual([...HOSTILE_NAMES].sort())
    const claims = await table(HOSTILE_RECORD, 'claims.csv')
    expect(claims.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
  })
})

describe('XML', () => {
  // Refuses what is not well-formed.
  const elements = (text: string, name: string) => [
    ...new JSDOM(text, { contentType: 'text/xml' }).window.document.getElementsByTagName(name),
  ]

  test('GraphML is read as a graph with its fields', async () => {
    const graph = graphml.parse(MultiDirectedGraph, await exported(SMALL_GRAPH, 'graphml'))
    expect([graph.order, graph.size]).toEqual([24, 36])
    expect(graph.getNodeAttributes('cedar')).toMatchObject({ label: 'Cedar Unit', kind: 'ORGANISATION' })
    const [edge] = graph.edges('mint-north', 'mint-south')
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      ...{ label: 'was the twin of', type: 'OTHER', modality: 'STATED', reported: false, inferred: true },
      citations: 'Letter (letter), ¶1: “as it stands there” [inferred: subject, reading]',
    })
  })

  test('GEXF is read as a graph; every edge has its type as its kind, and a spell of the days that its date may be', async () => {
    const text = await exported(SMALL_GRAPH, 'gexf')
    const graph = gexf.parse(MultiDirectedGraph, text)
    expect([graph.order, graph.size]).toEqual([24, 36])
    const edges = elements(text, 'edge')
    expect(edges.map((edge) => edge.getAttribute('kind')).filter(Boolean)).toHaveLength(36)
    const spellsOf = (source: string, target: string) =>
      edges
        .filter((edge) => edge.getAttribute('source') === source && edge.getAttribute('target') === target)
        .map((edge) => {
          const [spell] = [...edge.getElementsByTagName('spell')]
          return [edge.getAttribute('kind'), spell?.getAttribute('start') ?? null, spell?.getAttribute('end') ?? null]
        })
    expect(spellsOf('cedar', 'dune')).toEqual([
      ['FUNDED_BY', '2008-04-01', '2009-03-31'],
      ['FUNDED_BY', '2009-04-01', '2010-03-31'],
      ['MERGED_INTO', '2010-01-01', '2010-01-31'],
      // Unended, and undated.
      ['PART_OF', '2010-01-01', null],
      ['WORKS_WITH', null, null],
    ])
    // Two dates without a common day are no one date.
    expect(spellsOf('dune', 'elm')).toEqual([['RENAMED_AS', null, null]])
  })

  test.each(['graphml', 'gexf'])('hostile names survive %s', async (format) => {
    const text = await exported(HOSTILE_RECORD, format)
    const read = format === 'gexf' ? gexf : graphml
    const graph = read.parse(MultiDirectedGraph, text)
    // A carriage return is one all the same: it is written as a reference.
    expect(graph.mapNodes((_, { label }) => label).sort()).toEqual([...HOSTILE_NAMES].sort())
    expect(graph.mapEdges((_, { label }) => label).sort()).toEqual(HOSTILE_NAMES.slice(1).sort())
    expect(elements(text, 'edge')).toHaveLength(HOSTILE_NAMES.length - 1)
    expect(elements(text, 'script')).toHaveLength(0)
  })
})

describe('JSON-LD', () => {
  /** Fails on whatever would vanish because the context does not have it; the types do not know it. */
  const SAFE = { safe: true } as jsonld.Options.ToRdf
  const ORG = 'http://www.w3.org/ns/org#'
  const PROV = 'http://www.w3.org/ns/prov#'
  const quads = async (record: DocumentaryRecord) => {
    const found: unknown = await jsonld.toRDF(JSON.parse(await exported(record, 'jsonld')), SAFE)
    return found as readonly { subject: { value: string }; predicate: { value: string }; object: { value: string } }[]
  }

  test('loses nothing that it says, and speaks in the terms of ORG and PROV', async () => {
    const all = await quads({ ...SMALL_GRAPH, id: 'small' })
    const valuesOf = (subject: string, predicate: string) =>
      all
        .filter((one) => one.subject.value === subject && one.predicate.value === predicate)
        .map((one) => one.object.value)
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
    expect(valuesOf('urn:tributary:small:e:cedar', `${rdf}type`)).toContain(`${ORG}Organization`)
    expect(valuesOf('urn:tributary:small:e:warden', `${rdf}type`)).toContain(`${ORG}Post`)
    expect(valuesOf('urn:tributary:small:e:cedar', 'http://www.w3.org/2000/01/rdf-schema#label')).toEqual([
      'Cedar Unit',
    ])
    expect(valuesOf('urn:tributary:small:c:audit.c1', `${PROV}wasQuotedFrom`)).toEqual(['urn:tributary:small:d:audit'])
    expect(valuesOf('urn:tributary:small:c:audit.c1', `${PROV}value`)).toEqual(['as it stands there'])
    expect(valuesOf('urn:tributary:small:d:audit', `${PROV}wasAttributedTo`)).toEqual(['urn:tributary:small:e:nadia'])
    expect(all.filter((one) => one.object.value === `${rdf}Statement`)).toHaveLength(36)
    const holding = all.filter((one) => one.object.value === `${ORG}holds`).map((one) => one.subject.value)
    expect(holding).toHaveLength(2)
    expect(valuesOf(holding[0] ?? '', `${rdf}object`)).toEqual(['urn:tributary:small:e:warden'])
    // What became of organisations, as it is stated: six between bodies that are organisations.
    expect(all.filter((one) => one.object.value === `${ORG}ChangeEvent`)).toHaveLength(6)
  })

  test('hostile names survive', async () => {
    const names = (await quads(HOSTILE_RECORD))
      .filter((one) => one.predicate.value.endsWith('#label'))
      .map((one) => one.object.value)
    expect(names.sort()).toEqual([...HOSTILE_NAMES].sort())
  })
})

describe('Mermaid', () => {
  beforeAll(() => {
    // It wants a browser to clean what it draws.
    const { window } = new JSDOM('')
    Object.assign(globalThis, { window, document: window.document })
    return () => void Object.assign(globalThis, { window: undefined, document: undefined })
  })

  const drawn = async (record: DocumentaryRecord) => {
    const { default: mermaid } = await import('mermaid')
    await mermaid.parse('flowchart LR')
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(await exported(record, 'mmd'))
    if (!('getVertices' in db) || !('getEdges' in db)) throw new Error('this is no flowchart')
    const flow = db as unknown as {
      getVertices(): Map<string, { text: string }>
      getEdges(): readonly { text: string }[]
    }
    return { nodes: [...flow.getVertices().values()], arrows: flow.getEdges() }
  }

  test('its own parser reads a node for each entity and an arrow for each relationship', async () => {
    const { nodes, arrows } = await drawn(SMALL_GRAPH)
    expect([nodes.length, arrows.length]).toEqual([24, 36])
    expect(arrows.map(({ text }) => text)).toContain('responsibility moved to (planned)')
    expect(await exported(SMALL_GRAPH, 'mmd')).toContain('  %% Yearly Audit (audit), ¶1: “as it stands there”')
  })

  test('hostile names are names', async () => {
    const { nodes, arrows } = await drawn(HOSTILE_RECORD)
    expect([nodes.length, arrows.length]).toEqual([HOSTILE_NAMES.length, HOSTILE_NAMES.length - 1])
    // The parser keeps the codes of characters in a form of its own.
    const text = (coded: string) =>
      coded.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    expect(nodes.map((node) => text(node.text)).sort()).toEqual([...HOSTILE_NAMES].sort())
  })
})

describe("the record's own files", () => {
  const filesOf = async (record: DocumentaryRecord) => {
    const files = await Promise.all(
      RECORD_FILES.map(async ({ name, recordFile }) => [recordFile ?? '', await exported(record, name)] as const),
    )
    return Object.fromEntries(files)
  }
  const rowsOf = async (record: DocumentaryRecord) =>
    withFolder(await filesOf(record), (folder) => collectRows(folder, createNearest()))

  test('make the shipped record again', async () => {
    const record = await readShippedRecord()
    const { record: again, faults } = await withFolder(await filesOf(record), readRecord)
    expect(faults).toEqual([])
    expect(again === null ? null : recordHash(again)).toBe(recordHash(record))
  })

  test('make the small graph again, with denials, dates of writing and of saying, and disagreements', async () => {
    const { rows, faults } = await rowsOf(SMALL_GRAPH)
    expect(faults).toEqual([])
    const again = buildFromRows(rows, 0)
    expect(again === null ? null : recordHash(again)).toBe(recordHash(SMALL_GRAPH))
  })

  test('make a record with types of its own again, whatever the forms of their verbs', async () => {
    const written: readonly Omit<TypeRow, 'description'>[] = [
      { id: 'OWNS', family: 'STRUCTURE', verb: 'own' },
      {
        id: 'DIRECTOR_OF',
        family: 'LEADERSHIP',
        verb: 'be a director of',
        many: 'be directors of',
        inverse: 'be directed by',
      },
      { id: 'TOOK_OVER', family: 'LINEAGE', verb: 'take over', inverse: 'be taken over by', contrary: 'GREW_FROM' },
      {
        id: 'GREW_FROM',
        family: 'LINEAGE',
        verb: 'grow out of',
        past: 'grew',
        participle: 'grown',
        inverse: 'grow into',
        inversePast: 'grew',
      },
      {
        id: 'PHONED',
        family: 'ACTION',
        verb: 'phone',
        symmetric: true,
        needs: ['SUBJECT', 'OBJECT'],
        subjects: ['PERSON'],
      },
    ]
    const types = ownTypes({ types: written.map((type) => ({ ...type, description: `As ${type.id}.` })) })
    const record = { ...SMALL_GRAPH, types }
    const { rows, faults } = await rowsOf(record)
    expect(faults).toEqual([])
    const again = buildFromRows(rows, 0)
    expect(again?.types).toEqual(types)
    expect(again === null ? null : recordHash(again)).toBe(recordHash(record))
  })

  test('make the same record again, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (random) => {
        const record = withoutOuterSpace(random)
        const again = buildFromRows((await rowsOf(record)).rows, 0)
        // A name of any characters may be one that no file may hold.
        fc.pre(again !== null)
        expect(recordHash(again)).toBe(recordHash(record))
      }),
      { numRuns: runs(40) },
    )
  })
})

/** The texts of which a file's reader takes off what a folded one ends with. */
function withoutOuterSpace(record: DocumentaryRecord): DocumentaryRecord {
  return {
    ...record,
    entities: record.entities.map((one) => ({ ...one, summary: one.summary?.trim() ?? null })),
    documents: record.documents.map((one) => ({ ...one, note: one.note?.trim() ?? null })),
    claims: record.claims.map((one) => ({ ...one, note: one.note?.trim() ?? null })),
    disagreements: record.disagreements.map(({ question, positions, ...one }) => ({
      ...one,
      question: question.trim(),
      positions: positions.map(({ sentence, claimIds }) => ({ sentence: sentence.trim(), claimIds })),
    })),
  }
}
