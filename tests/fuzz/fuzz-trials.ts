import { connect } from 'node:net'
import type { GraphQLSchema } from 'graphql'
import { type Seeded, seeded } from '../../bench/seeded.ts'
import { createSchema } from '../../src/graphql/create-schema.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { createLog } from '../../src/log.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Store } from '../../src/store/store.ts'
import { logLines } from '../support/log-lines.ts'
import { withFolder } from '../support/record-folder.ts'
import { type Served, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'
import { SMALL_RECORD } from '../support/small-record.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { mutated, randomDocument } from './random-document.ts'

/** What was tried, and what came of it. */
export interface Tried {
  readonly kind: string
  /** How it ended, in a word. */
  readonly came: string
  /** What was wrong with that; null where nothing was. */
  readonly finding: string | null
}

/** Tries something random, the same for the same number. */
export interface Trials {
  readonly attempt: (number: number) => Promise<Tried>
  readonly close: () => Promise<void>
}

/** Longer than a request, or a record of this size, may take, in milliseconds. */
const HANGS_MS = 20_000

const PATHS = [
  '/',
  '/graphql',
  '/questions',
  '/questions/who-funded-it',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/assets/x',
]
const MORE_PATHS = [
  '/export/subgraph.graphml',
  '/export/record.yaml',
  '/export/record.claims.jsonl',
  '/texts/document',
  '/nothing',
]

/** What is asked, and what answers the same beside it. */
interface Asked extends Pick<Served, 'url'> {
  readonly beside: Pick<Served, 'url'> | null
}

/**
 * A service over the small graph, with all that is tried of it for a seed: in the embedded store, or in another, which then has
 * to answer what the embedded one does.
 */
export async function openTrials(seed: number, other: Store | null = null): Promise<Trials> {
  const log = logLines()
  const embedded = openEmbeddedStore(SMALL_GRAPH, recordHash(SMALL_GRAPH))
  const service = await serve(other ?? embedded, {}, {}, createLog('error', log.stream))
  const beside = other === null ? null : await serve(embedded)
  const served: Asked = { url: service.url, beside }
  const schema = createSchema()
  const kinds = [
    ['document', (random: Seeded) => askDocument(served, schema, random)],
    ['mutation', (random: Seeded) => askMutated(served, random)],
    ['address', (random: Seeded) => askAddress(served, random)],
    ['bytes', (random: Seeded) => sendBytes(served, random)],
    ['record', (random: Seeded) => readMutated(random)],
  ] as const
  return {
    async attempt(number) {
      const random = seeded(seed * 1_000_003 + number)
      const [kind, ask] = random.pick(kinds)
      const told = log.lines.length
      const came = await inTime(ask(random)).catch((error: unknown) => `THREW ${String(error)}`)
      const inside = log.lines.slice(told).map((line) => JSON.stringify(line['err']))
      return {
        kind,
        came: came.slice(0, 60),
        finding: BAD.test(came) || inside.length > 0 ? `${came} ${inside.join(' ')}` : null,
      }
    },
    async close() {
      await service.close()
      await beside?.close()
    },
  }
}

const BAD = /^(500|THREW|HANGS|WITHOUT|UNLIKE)|INTERNAL_SERVER_ERROR/

async function inTime(came: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('HANGS'), HANGS_MS)
  })
  return Promise.race([came, late]).finally(() => clearTimeout(timer))
}

const KNOWN = [
  'cedar',
  'dune',
  'Cedar Unit',
  'Mint',
  'unit-5',
  'audit',
  'audit.c1',
  'd-size-of-cedar',
  'reform',
  'staff',
]

async function post(served: Asked, body: string, random: Seeded): Promise<string> {
  const accept = random.pick(['application/json', 'application/graphql-response+json', '*/*'])
  const headers = { 'content-type': 'application/json', accept }
  return answerOf(served, '/graphql', { method: 'POST', headers, body })
}

/** What came of a request; UNLIKE where what answers beside it says something else. */
async function answerOf({ url, beside }: Asked, path: string, init: RequestInit): Promise<string> {
  const ask = async (from: string) => {
    const response = await fetch(from + path, init)
    const text = await response.text()
    return { text, came: outcomeOf(response, text) }
  }
  const answer = await ask(url)
  if (beside === null || /^\/(health|metrics)/.test(path)) return answer.came
  const expected = await ask(beside.url)
  const isLate = [answer, expected].some(({ came }) => /TIMED_OUT|OVERLOADED/.test(came))
  if (isLate || answer.text === expected.text) return answer.came
  return `UNLIKE ${path} ${String(init.body ?? '')}: ${answer.text.slice(0, 400)} INSTEAD OF ${expected.text.slice(0, 400)}`
}

/** The status of an answer, with the codes of its errors. */
function outcomeOf(response: Response, text: string): string {
  const type = String(response.headers.get('content-type'))
  const isAnswer = /^application\/(json|graphql-response\+json)/.test(type) && text.startsWith('{')
  if (!isAnswer) return String(response.status)
  const { errors = [] } = JSON.parse(text)
  const codes = Array.isArray(errors) ? errors.map((error) => error.extensions?.code ?? 'none') : []
  return [response.status, ...new Set(codes)].join(' ')
}

function askDocument(served: Asked, schema: GraphQLSchema, random: Seeded): Promise<string> {
  return post(served, JSON.stringify(randomDocument(schema, KNOWN, random)), random)
}

function askMutated(served: Asked, random: Seeded): Promise<string> {
  const { document, variables } = random.pick(readNamedQuestions())
  const values = Object.fromEntries(
    variables.map(({ name }) => [
      name,
      random.pick([...HOSTILE_TEXTS, ...KNOWN, 1, -1, null, true, [], {}, [['x']], ['cedar'], 1e21]),
    ]),
  )
  const query = random.next() < 0.5 ? document : mutated(document, random)
  const body = JSON.stringify({
    query,
    variables: values,
    operationName: random.next() < 0.1 ? random.pick(HOSTILE_TEXTS) : undefined,
  })
  return post(served, random.next() < 0.2 ? mutated(body, random) : body, random)
}

async function askAddress(served: Asked, random: Seeded): Promise<string> {
  const question = random.pick(readNamedQuestions())
  const path = random.pick([`/questions/${question.name}`, ...PATHS, ...MORE_PATHS])
  const names = [
    ...question.variables.map(({ name }) => name),
    'around',
    'query',
    'variables',
    'documentId',
    random.pick(HOSTILE_TEXTS),
  ]
  const values = [...HOSTILE_TEXTS, ...KNOWN, '{ overview { title } }', '{"a":']
  const pairs = Array.from({ length: random.below(5) }, () => [random.pick(names), random.pick(values)] as const)
  const parameters = new URLSearchParams(pairs.map(([name, value]) => [name, value]))
  const method = random.pick(['GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])
  const headers = { 'x-tributary-csrf': '1', 'x-timeout-ms': random.pick(['2000', '1', '0', 'x', '-5', '1e3']) }
  return answerOf(served, `${path}?${parameters}`, { method, headers })
}

/** Sends bytes that are a request to some degree, and waits until the connection has ended or something is answered. */
function sendBytes(served: Asked, random: Seeded): Promise<string> {
  const path = random.pick([...PATHS, ...MORE_PATHS])
  const noise = Buffer.from(Array.from({ length: random.below(400) }, () => random.below(256)))
  const length = random.pick([noise.length, 0, noise.length + 5, 1e15])
  const head = mutated(
    `${random.pick(['POST', 'GET'])} ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`,
    random,
  )
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => {
      socket.write(random.next() < 0.5 ? head : noise)
      socket.end(noise)
    })
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? 'CLOSED'))
  })
}

/** Reads a sound record of which some files were changed: it is one, or has faults, a line each. */
async function readMutated(random: Seeded): Promise<string> {
  const names = Object.keys(SMALL_RECORD)
  const changed = new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(names)))
  const files = Object.entries(SMALL_RECORD).map(
    ([name, text]) => [name, changed.has(name) ? mutated(text, random) : text] as const,
  )
  const { record, faults } = await withFolder(Object.fromEntries(files), (folder) =>
    readRecord(folder, { isLenient: random.next() < 0.3 }),
  )
  if (record === null && faults.length === 0) return 'WITHOUT a record and without a fault'
  if (faults.some((fault) => /[\n\r]/.test(formatFault(fault)))) return 'WITHOUT a line for each fault'
  if (record !== null) await openEmbeddedStore(record, 'hash').close()
  return record === null ? 'FAULTY' : 'SOUND'
}
