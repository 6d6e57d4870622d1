import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedRecord } from '../../bench/generated-record.ts'
import { exportRecordTo, exportTo } from '../../src/cli/export.ts'
import { EXPORT_FORMATS } from '../../src/export/export-formats.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import { createLog } from '../../src/log.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { logLines } from '../support/log-lines.ts'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const RECORD_ALONE = ['yaml', 'entities.jsonl', 'documents.jsonl', 'claims.jsonl', 'disagreements.jsonl']
const OF_A_SUBGRAPH = [
  ...['cytoscape.json', 'graphology.json', 'nvl.json', 'entities.csv', 'relationships.csv', 'claims.csv'],
  ...['graphml', 'gexf', 'jsonld', 'dot', 'mmd'],
]

/** What the command writes, to standard output and to standard error. */
async function commanded(store: Store, scope: 'record' | 'subgraph', format: string, given: Record<string, string[]>) {
  let written = ''
  const warned: string[] = []
  const code = await exportTo(
    async (text) => {
      for await (const part of text) written += part
    },
    { scope, format, given: new Map(Object.entries(given)) },
    { store, limits: DEFAULT_LIMITS },
    { print: () => {}, warn: (line) => warned.push(line) },
  )
  return { code, written, warned }
}

describe('exports', () => {
  let store: Store
  let served: Served
  beforeAll(async () => {
    store = await openShippedRecord()
    served = await serve(store)
  })
  afterAll(() => served.close())

  const failure = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${served.url}${path}`, init)
    const { errors } = await response.json()
    return { status: response.status, message: errors?.[0].message, ...errors?.[0].extensions }
  }

  test('a subgraph tells where it is to be had in each format, and there is what it found', async () => {
    const { data } = await served.ask('{ __type(name: "ExportFormat") { enumValues { name } } }')
    const formats: string[] = data.__type.enumValues.map(({ name }: { name: string }) => name)
    const fields = formats.map((name) => `${name}: exportUrl(format: ${name})`)
    const query = (some: readonly string[]) =>
      `{ subgraph(around: ["the Met"], depth: 2, limit: 30, where: { families: [LINEAGE], types: [FUNDED_BY] }, view: { modalities: [STATED, PLANNED], asOf: "2010-01-01" }) { entities { id } told { node { id } certainty } ${some.join(' ')} } }`
    const { subgraph } = (await served.ask(query(fields))).data
    expect(subgraph.DOT).toMatch(
      /^\/export\/subgraph\.dot\?around=mps&depth=2&limit=30&types=FUNDED_BY&.*&asOf=2010-01-01&modalities=STATED&modalities=PLANNED$/,
    )
    for (const name of formats) {
      const response = await fetch(served.url + subgraph[name])
      const file = `subgraph.${name.toLowerCase().replace('_', '.')}`
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`)
      expect(response.status).toBe(200)
      if (name !== 'GRAPHOLOGY_JSON') continue
      const { nodes, edges, attributes } = await response.json()
      expect(nodes.map(({ key }: { key: string }) => key)).toEqual(
        subgraph.entities.map(({ id }: { id: string }) => id),
      )
      expect(
        edges.map((edge: { key: string; attributes: { certainty: string } }) => [edge.key, edge.attributes.certainty]),
      ).toEqual(subgraph.told.map((one: { node: { id: string }; certainty: string }) => [one.node.id, one.certainty]))
      expect(attributes).toMatchObject({ question: subgraph.DOT.replace('.dot', ''), truncated: false })
    }
    expect(formats.map((name) => name.toLowerCase().replace('_', '.'))).toEqual(OF_A_SUBGRAPH)
  })

  test('an empty list of a filter stays one, and what was known is given too', async () => {
    const query = '{ subgraph(around: "SCD9", known: ["mps"], where: { types: [] }) { exportUrl(format: GEXF) } }'
    const { exportUrl } = (await served.ask(query)).data.subgraph
    expect(exportUrl).toBe('/export/subgraph.gexf?around=scd9&around=mps&limit=201&types=%5B%5D')
    expect(await (await fetch(served.url + exportUrl)).text()).not.toContain('<edge ')
  })

  test.each(OF_A_SUBGRAPH)('the address and the command give the same bytes of a subgraph as %s', async (format) => {
    const response = await fetch(`${served.url}/export/subgraph.${format}?around=the%20Met&depth=2&knownBy=2010-12-31`)
    const given = { around: ['mps'], depth: ['2'], knownBy: ['2010-12-31'] }
    const { code, written, warned } = await commanded(store, 'subgraph', format, given)
    expect([code, warned]).toEqual([0, []])
    expect(await response.text()).toBe(written)
  })

  test('the address and the command give the same bytes of the whole record in every format', async () => {
    expect(EXPORT_FORMATS.map(({ name }) => name)).toEqual([...OF_A_SUBGRAPH, ...RECORD_ALONE])
    for (const { name, type } of EXPORT_FORMATS) {
      const response = await fetch(`${served.url}/export/record.${name}`)
      expect(response.headers.get('content-type')).toBe(type)
      expect(await response.text()).toBe((await commanded(store, 'record', name, {})).written)
    }
  })

  test('what is short has an entity tag, and is not sent again; what is long comes as it is made', async () => {
    const address = `${served.url}/export/subgraph.dot?around=SCD9`
    const response = await fetch(address)
    const etag = response.headers.get('etag') ?? ''
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(await response.text()))
    const again = await fetch(address, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await fetch(address, { method: 'HEAD' })
    expect([head.headers.get('etag'), await head.text()]).toEqual([etag, ''])
    const long = await fetch(`${served.url}/export/record.cytoscape.json`)
    expect([long.headers.get('etag'), long.headers.get('content-length')]).toEqual([null, null])
    await long.body?.cancel()
  })

  test('what there is not is refused as elsewhere, with what there is', async () => {
    const names = OF_A_SUBGRAPH.join(', ')
    expect(await failure('/export/subgraph.xlsx?around=SCD9')).toEqual({
      ...{ status: 404, code: 'NOT_FOUND', message: `"xlsx" is no format of a subgraph; there are ${names}.` },
    })
    expect(await failure('/export/subgraph.claims.jsonl?around=SCD9')).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await failure('/export/record')).toMatchObject({
      message: 'Exports are at /export/record.<format> and /export/subgraph.<format>?around=<entity>.',
    })
    expect(await failure('/export/subgraph.gexf?around=Operation%20Pentametre')).toMatchObject({
      ...{ status: 404, code: 'NOT_FOUND' },
      candidates: [{ id: 'operation-pentameter', kind: 'OPERATION', name: 'Operation Pentameter' }],
    })
    expect(await failure('/export/subgraph.gexf')).toMatchObject({ status: 400, message: 'around: must be given.' })
    expect(await failure('/export/subgraph.gexf?around=SCD9&depth=9')).toMatchObject({
      ...{ status: 400, code: 'LIMIT_EXCEEDED', message: 'depth: at most 5, not 9.' },
    })
    expect(await failure('/export/subgraph.gexf?around=SCD9&colour=red')).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
    })
    expect(await failure('/export/record.gexf?asOf=2010-01-01')).toMatchObject({
      message: 'asOf: the whole record has no variables.',
    })
    expect((await fetch(`${served.url}/export/record.gexf`, { method: 'POST' })).status).toBe(405)
    const { code, warned } = await commanded(store, 'subgraph', 'gexf', { around: ['Operation Pentametre'] })
    expect([code, warned[1]]).toEqual([3, '  operation-pentameter  Operation Pentameter (OPERATION)'])
  })

  test('a View leaks nothing: where it leaves documents out, no summary of the whole record is given', async () => {
    const summaries = async (view: string) => {
      const { nodes } = await (await fetch(`${served.url}/export/subgraph.graphology.json?around=SCD9${view}`)).json()
      return nodes.filter((one: { attributes: { summary: string | null } }) => one.attributes.summary !== null).length
    }
    expect(await summaries('')).toBeGreaterThan(0)
    expect(await summaries('&knownBy=2012-12-31')).toBe(0)
  })

  test('the command makes a folder hold the record, which is the same when it is read; not where something is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tributary-export-'))
    const lines: string[] = []
    const output = { print: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) }
    const opened = { store, limits: DEFAULT_LIMITS }
    try {
      expect(await exportRecordTo(folder, opened, output)).toBe(0)
      const { record, faults } = await readRecord(folder)
      expect(faults).toEqual([])
      expect(lines).toEqual([`${folder}: record ${record === null ? '' : recordHash(record)}`])
      expect(await exportRecordTo(folder, opened, output)).toBe(1)
      expect(lines[1]).toBe(`--to: ${folder} is not empty.`)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('the command says in one line that a folder cannot be made, and waits for none that never can be', async () => {
    for (const [folder, why] of [
      ['/proc/tributary', 'ENOENT'],
      ['/dev/full', 'ENOTDIR'],
      ['', 'ENOENT'],
    ]) {
      const lines: string[] = []
      const output = { print: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) }
      expect(await exportRecordTo(folder ?? '', { store, limits: DEFAULT_LIMITS }, output)).toBe(1)
      expect(lines).toEqual([`--to: "${folder}" is no folder, and cannot be made one (${why}).`])
    }
  })
})

/** More than the sockets between two ends hold: 6,000 relationships, 12 pages or more. */
describe('a large export', () => {
  const PATH = '/export/record.graphology.json'
  const record = generatedRecord(3000)
  const hash = recordHash(record)
  let store: Store
  beforeAll(() => {
    store = openEmbeddedStore(record, hash)
  })

  /** The store, and the lengths of the pages of relationships that are asked of it. */
  function watched() {
    const pages: number[] = []
    const relationships: Store['relationships'] = (filter, days, view, page, asking) => {
      pages.push(page.first)
      return store.relationships(filter, days, view, page, asking)
    }
    return { pages, watching: { ...store, relationships } }
  }

  /** The store, holding another record from this page of relationships on. */
  function changingAt(changed: number): Store {
    let page = 0
    const relationships: Store['relationships'] = (filter, days, view, asked, asking) => {
      page += 1
      asking.hold?.take(page < changed ? 'one' : 'another')
      return store.relationships(filter, days, view, asked, asking)
    }
    return { ...store, relationships }
  }

  test('is asked for page after page, none longer than 500 rows', async () => {
    const { pages, watching } = watched()
    const served = await serve(watching)
    const graph = await (await fetch(served.url + PATH)).json()
    await served.close()
    const edges = new Set(graph.edges.map(({ key }: { key: string }) => key))
    expect(edges.size).toBe(graph.edges.length)
    expect(pages).toEqual(Array(Math.floor(edges.size / 500) + 1).fill(500))
  })

  test('breaks off where the record changes meanwhile, so that half of it does not look whole', async () => {
    const log = logLines()
    const served = await serve(changingAt(3), {}, {}, createLog('info', log.stream))
    const response = await fetch(served.url + PATH)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(await log.find(({ path }) => path === PATH)).toMatchObject({ outcome: 'STORE_UNAVAILABLE' })
    await served.close()
  })

  test('breaks off where the record changes before the last page', async () => {
    const { pages, watching } = watched()
    const whole = await serve(watching)
    await (await fetch(whole.url + PATH)).arrayBuffer()
    await whole.close()
    const served = await serve(changingAt(pages.length))
    await expect(fetch(served.url + PATH).then((response) => response.text())).rejects.toThrow('terminated')
    await served.close()
  })

  test('is refused in words where the record changes before anything was sent', async () => {
    const changing: Store = {
      ...store,
      documents(page, asking) {
        asking.hold?.take('one')
        asking.hold?.take('another')
        return store.documents(page, asking)
      },
    }
    const served = await serve(changing)
    const response = await fetch(`${served.url}/export/record.documents.jsonl`)
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([503, 'STORE_UNAVAILABLE'])
    await served.close()
  })

  test('stops when the client goes away, and takes a place among the requests in flight as long', async () => {
    const { pages, watching } = watched()
    const log = logLines()
    const served = await serve(watching, { inFlight: 1 }, {}, createLog('info', log.stream))
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: x\r\n\r\n`)
    await once(socket, 'readable')
    const refused = await fetch(`${served.url}/export/record.yaml`)
    expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([503, 'OVERLOADED'])
    socket.destroy()
    expect(await log.find(({ path }) => path === PATH)).toMatchObject({ outcome: 'CLIENT_LEFT' })
    // Its place is free again only when it has ended.
    for (let status = 503; status !== 200; ) status = (await fetch(`${served.url}/export/record.yaml`)).status
    await served.close()
    expect(pages.length).toBeLessThan(12)
  })

  test('keeps at most a quarter of the places, however slowly it is taken, and keeps no question out', async () => {
    const { watching } = watched()
    const served = await serve(watching, { inFlight: 4 })
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: x\r\n\r\n`)
    await once(socket, 'readable')
    const refused = await fetch(`${served.url}/export/record.yaml`)
    expect([refused.status, (await refused.json()).errors[0].message]).toEqual([
      503,
      '1 exports are being answered already: try again.',
    ])
    expect((await served.ask('{ overview { title } }')).errors).toBeUndefined()
    socket.destroy()
    await served.close()
  })

  test('ends for a client that takes nothing of it', async () => {
    const log = logLines()
    const served = await serve(store, {}, { stalledMs: 100 }, createLog('info', log.stream))
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: x\r\n\r\n`)
    await once(socket, 'readable')
    expect(await log.find(({ path }) => path === PATH)).toMatchObject({ outcome: 'CLIENT_LEFT' })
    socket.destroy()
    await served.close()
  })
})
