import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { at, knownIn } from '../../src/errors.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { sha256 } from '../../src/sha256.ts'
import { openDriver } from '../../src/store/neo4j/driver/open-driver.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../../tests/support/neo4j/start-local.ts'
import { writeGenerated } from '../generated-folder.ts'
import { type Asked, CASES, type ComparedCase, namedPlaces } from '../requests/compared-cases.ts'
import { type Contender, startCareful, startEmbedded, startOnNeo4j, startPeer } from './contenders.ts'
import { createHttpClient, type HttpClient, type HttpRequest } from './http-client.ts'
import { loadIntoNeo4j } from './load-into-neo4j.ts'
import { type Block, measureBlock } from './measure-block.ts'
import { memoryFor } from './memory-for.ts'
import { memoryOf } from './processor-time.ts'
import { hitsOf, profiledService } from './profiled-requests.ts'
import type { CaseResult, RecordResult, RefusedCase, ServerResult, Spread } from './run-result.ts'
import { differenceOf } from './same-answers.ts'
import { coefficientOfVariation, median, percentile } from './statistics.ts'

/** How a record is measured. */
export interface Measuring {
  readonly entities: number
  readonly rounds: number
  readonly warmUpS: number
  readonly blockMs: number
  readonly isSixteenAsked: boolean
  readonly cases: readonly string[]
  readonly hasPeer: boolean
  /** Where record and database stay, and are taken from where they are there; null for a place that is removed. */
  readonly kept: string | null
  /** Told how far it is. */
  readonly tell: (words: string) => void
}

/** A variant is a request of its own: so many of each case. */
const VARIANTS = 20
/** Of so many Neo4j is asked what it looks at. */
const PROFILED = 3
const LEAST_IN_BLOCK = 3
const MOST_IN_BLOCK = 100
const MANY_CONNECTIONS = 16
/** Of the time of warming up so much again before each case: what compiles as it runs does so by what is asked often. */
const CASE_SHARE = 0.2
/** Of so many rounds one asks over many connections too, which takes longest. */
const EVERY_SIXTEEN = 2

/** A contender, and who sends to it: one at a time, and many at once. */
interface Asking {
  readonly contender: Contender
  readonly one: HttpClient
  readonly many: HttpClient
}

/**
 * Generates a record, loads it into a Neo4j of its own, starts all contenders and asks them by turns. Where two of them
 * answer a case differently, that is told, and no figure of the case.
 */
export async function measureRecord(
  measuring: Measuring,
): Promise<{ result: RecordResult; missing: string | null; neo4j: string }> {
  const { entities, kept, tell } = measuring
  const root = kept === null ? await mkdtemp(join(tmpdir(), 'tributary-bench-')) : join(kept, String(entities))
  const [folder, dataFolder] = [join(root, 'record'), join(root, 'neo4j')]
  const isThere = existsSync(dataFolder)
  tell(`${entities} entities: generating, and starting Neo4j`)
  await writeGenerated(folder, entities)
  const neo4j = await startLocalNeo4j({ dataFolder, memory: memoryFor(entities) })
  try {
    tell('loading')
    const loaded = await loadIntoNeo4j(folder, neo4j, dataFolder)
    const load = isThere ? null : loaded
    const { record } = await readRecord(folder)
    if (record === null) throw new Error('The generated record has faults.')
    const driver = openDriver({ uri: neo4j.uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }, 'ASIDE')
    try {
      const { cases, refused, servers, missing } = await measureContenders(measuring, { folder, record, neo4j, driver })
      const relationships = deriveRecord(record, sha256).relationships.length
      const result = { entities, relationships, claims: record.claims.length, load, servers, cases, refused }
      const { agent = '' } = await driver.getServerInfo()
      return { result, missing, neo4j: agent }
    } finally {
      await driver.close()
    }
  } finally {
    await neo4j.stop()
    if (kept === null) await rm(root, { recursive: true, force: true })
  }
}

interface Loaded {
  readonly folder: string
  readonly record: DocumentaryRecord
  readonly neo4j: LocalNeo4j
  readonly driver: Driver
}

async function measureContenders(measuring: Measuring, loaded: Loaded) {
  const { tell, hasPeer, cases: wanted } = measuring
  const { folder, record, neo4j, driver } = loaded
  const contenders: Contender[] = []
  const askings: Asking[] = []
  let missing: string | null = null
  try {
    tell('starting the contenders')
    contenders.push(await startCareful(neo4j.uri), await startOnNeo4j(neo4j.uri), await startEmbedded(folder))
    const peer = hasPeer ? await startPeer(neo4j.uri) : null
    if (peer !== null && 'missing' in peer) missing = peer.missing
    else if (peer !== null) contenders.push(peer)
    for (const contender of contenders) {
      const { port } = contender
      askings.push({ contender, one: createHttpClient(port, 1), many: createHttpClient(port, MANY_CONNECTIONS) })
    }
    const asked = CASES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map((one) => ({
      one,
      variants: one.variants(record, namedPlaces(record, VARIANTS)),
    }))
    tell('looking whether all answer the same')
    const refused: RefusedCase[] = []
    const same: AskedCase[] = []
    for (const each of asked) {
      const why = await differenceIn(each, askings)
      if (why === null) same.push(each)
      else refused.push({ name: each.one.name, why })
    }
    tell('looking what Neo4j does')
    const profiles = await profileAll(driver, record, same)
    tell('warming up')
    await warmUp(askings, same, measuring.warmUpS)
    const results: CaseResult[] = []
    for (const each of same) {
      const { one, variants } = each
      tell(`measuring ${one.name}`)
      const able = askings.filter(({ contender }) => variants.some((sent) => contender.requestFor(one, sent) !== null))
      await warmUp(able, [each], measuring.warmUpS * CASE_SHARE)
      const measured = await measureCase(one, variants, askings, neo4j.pid, measuring)
      results.push(
        ...measured.map((result) => ({ ...result, ...(profiles.get(`${one.name} ${result.contender}`) ?? UNTOLD) })),
      )
    }
    return { cases: results, refused, servers: await serversTold(contenders, neo4j.pid), missing }
  } finally {
    for (const { one, many } of askings) {
      one.close()
      many.close()
    }
    await Promise.all(contenders.map(({ stop }) => stop()))
  }
}

type AskedCase = { readonly one: ComparedCase; readonly variants: readonly Asked[] }
type Profile = Pick<CaseResult, 'roundTrips' | 'hits' | 'statements'>

const UNTOLD: Profile = { roundTrips: null, hits: null, statements: [] }

/** How the answers to a case differ, in words, by the first variant for which they do; null where none does. */
async function differenceIn({ one, variants }: AskedCase, askings: readonly Asking[]): Promise<string | null> {
  for (const variant of variants) {
    const answers: Record<string, string> = {}
    for (const { contender, one: client } of askings) {
      const sent = contender.requestFor(one, variant)
      if (sent === null) continue
      const answer = await client.send(sent).catch((error: unknown) => (error instanceof Error ? error : String(error)))
      if (typeof answer !== 'string') return `${one.name}: ${contender.name} failed: ${answer.message}`
      answers[contender.name] = answer
    }
    const difference = differenceOf(one, answers)
    if (difference !== null) return difference
  }
  return null
}

/** What requests make Neo4j do, by case and contender: the middle of some variants. */
async function profileAll(driver: Driver, record: DocumentaryRecord, cases: readonly AskedCase[]) {
  const found = new Map<string, Profile>()
  const service = await profiledService(driver, record)
  try {
    for (const { one, variants } of cases) {
      const some = variants.slice(0, PROFILED)
      const own = []
      for (const variant of some) own.push(await service.profile(variant))
      const [hits, roundTrips] = [median(own.map((each) => each.hits)), median(own.map((each) => each.roundTrips))]
      found.set(`${one.name} Neo4j`, { hits, roundTrips, statements: at(own, 0).statements })
      if (one.careful === null) continue
      const careful = []
      for (const variant of some) careful.push(await hitsOf(driver, one.careful.says, variant.careful))
      found.set(`${one.name} L1`, { hits: median(careful), roundTrips: 1, statements: [] })
    }
  } finally {
    await service.close()
  }
  return found
}

/** Asks all by turns, some variants of each case at a time, until each contender was asked for so long. */
async function warmUp(askings: readonly Asking[], cases: readonly AskedCase[], seconds: number): Promise<void> {
  const askedMs = new Map(askings.map(({ contender }) => [contender.name, 0]))
  const isCold = ({ contender }: Asking) => knownIn(askedMs, contender.name) < seconds * 1000
  for (let pass = 0; askings.some(isCold); pass += 1) {
    for (const { one, variants } of cases) {
      const variant = at(variants, pass % variants.length)
      for (const { contender, one: client } of askings.filter(isCold)) {
        const sent = contender.requestFor(one, variant)
        if (sent === null) continue
        const began = performance.now()
        await client.send(sent)
        askedMs.set(contender.name, knownIn(askedMs, contender.name) + performance.now() - began)
      }
    }
  }
}

/** Who is asked a case, with its requests and how many of them make a block. */
interface Turn extends Asking {
  readonly requests: readonly HttpRequest[]
  readonly count: number
  readonly single: Block[]
  readonly sixteen: Block[]
}

async function measureCase(
  one: ComparedCase,
  variants: readonly Asked[],
  askings: readonly Asking[],
  databasePid: number,
  measuring: Measuring,
) {
  const { rounds, blockMs, isSixteenAsked } = measuring
  const turns: Turn[] = []
  for (const asking of askings) {
    const requests = variants.flatMap((variant) => asking.contender.requestFor(one, variant) ?? [])
    if (requests.length === 0) continue
    // Asked once more without being counted, which also tells how many are a block.
    const took = []
    for (const sent of requests) {
      const began = performance.now()
      await asking.one.send(sent)
      took.push(performance.now() - began)
    }
    const count = Math.round(Math.min(MOST_IN_BLOCK, Math.max(LEAST_IN_BLOCK, blockMs / median(took))))
    turns.push({ ...asking, requests, count, single: [], sixteen: [] })
  }
  for (let round = 0; round < rounds; round += 1) {
    // Who begins changes from round to round.
    for (const turn of turns.map((_, place) => at(turns, (place + round) % turns.length))) {
      const { contender, requests, count } = turn
      const counted = { serverPid: contender.pid, databasePid: contender.asksNeo4j ? databasePid : null }
      turn.single.push(await measureBlock(turn.one, requests, { count, connections: 1 }, counted))
      if (!isSixteenAsked || round % EVERY_SIXTEEN !== 0) continue
      const many = { count: Math.max(MANY_CONNECTIONS, count), connections: MANY_CONNECTIONS }
      turn.sixteen.push(await measureBlock(turn.many, requests, many, counted))
    }
  }
  return turns.map((turn) => resultOf(one.name, turn))
}

function resultOf(name: string, { contender, single, sixteen }: Turn): Omit<CaseResult, keyof Profile> {
  const times = (blocks: readonly Block[]) => blocks.flatMap(({ tookMs }) => tookMs)
  const costs = (blocks: readonly Block[]) => ({
    serverUs: spreadOf(blocks.map(({ serverUs }) => serverUs)),
    databaseUs: contender.asksNeo4j ? spreadOf(blocks.map(({ databaseUs }) => databaseUs)) : null,
    p50Ms: percentile(times(blocks), 50),
    p99Ms: percentile(times(blocks), 99),
  })
  const netMs = median(single.map(({ wholeMs, waitedMs, tookMs }) => Math.max(0, wholeMs - waitedMs) / tookMs.length))
  const perSecond = () => median(sixteen.map(({ wholeMs, tookMs }) => (tookMs.length * 1000) / wholeMs))
  return {
    name,
    contender: contender.name,
    ...costs(single),
    netMs,
    requests: times(single).length,
    sixteen: sixteen.length === 0 ? null : { ...costs(sixteen), perSecond: perSecond() },
  }
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), variation: coefficientOfVariation(values) }
}

async function serversTold(contenders: readonly Contender[], neo4jPid: number): Promise<readonly ServerResult[]> {
  const told = async (name: string, pid: number, startMs: number | null, startCpuMs: number | null) => {
    const { now, most } = await memoryOf(pid)
    return { name, startMs, startCpuMs, memoryBytes: now, mostMemoryBytes: most }
  }
  const own = contenders.map((one) => told(one.name, one.pid, one.startMs, one.startCpuMs))
  return Promise.all([...own, told('Neo4j itself', neo4jPid, null, null)])
}
