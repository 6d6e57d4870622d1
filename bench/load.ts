import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { numberWords } from '../src/domain/prose/words.ts'
import { at } from '../src/errors.ts'
import { openDriver } from '../src/store/neo4j/driver/open-driver.ts'
import { startLocalNeo4j } from '../tests/support/neo4j/start-local.ts'
import { writeGenerated } from './generated-folder.ts'
import { type FollowedLoad, followLoad } from './measuring/followed-load.ts'
import { sizeOf } from './measuring/load-into-neo4j.ts'
import { memoryFor } from './measuring/memory-for.ts'

// npm run bench:load -- --entities 100000: loads a generated record by the command as built into an empty Neo4j of its own, then
// with one claim changed, then as it is, and prints what each took beside what was aimed at.

const LEAST = 10_000
const MOST = 1_000_000

const { values } = parseArgs({ options: { entities: { type: 'string', default: String(LEAST) } } })
const entities = Number(values.entities)
if (!Number.isInteger(entities) || entities < LEAST || entities > MOST) {
  console.error(`Say how many entities, ${LEAST} to ${MOST}: npm run bench:load -- --entities 100000`)
  process.exitCode = 2
} else {
  const root = await mkdtemp(join(tmpdir(), 'tributary-load-'))
  try {
    await measure(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function measure(root: string): Promise<void> {
  const [folder, dataFolder] = [join(root, 'record'), join(root, 'neo4j')]
  tell(`generating ${numberWords(entities)} entities, and starting Neo4j`)
  const { claims } = await writeGenerated(folder, entities)
  const neo4j = await startLocalNeo4j({ dataFolder, memory: memoryFor(entities) })
  const driver = openDriver({ uri: neo4j.uri, username: 'neo4j', password: 'unasked', database: 'neo4j' }, 'ASIDE')
  try {
    const first = await followLoad(folder, neo4j, driver, tell)
    const storeBytes = await sizeOf(join(dataFolder, 'data/databases/neo4j'))
    tell('the same with one claim changed')
    await changeOneClaim(folder)
    const changed = await followLoad(folder, neo4j, driver, tell)
    tell('the same again')
    const same = await followLoad(folder, neo4j, driver, tell)
    console.info(`\n${numberWords(entities)} entities, ${numberWords(claims)} claims\n`)
    for (const row of rowsOf(first, storeBytes, changed, same)) console.info(`| ${row.join(' | ')} |`)
  } finally {
    await driver.close()
    await neo4j.stop()
  }
}

function rowsOf(first: FollowedLoad, storeBytes: number, changed: FollowedLoad, same: FollowedLoad) {
  const { checkMs, tookMs, firstRowMs, mostMemoryBytes, rows } = first
  const rate = numberWords(Math.round(rows / (tookMs / 1000)))
  return [
    ['what', 'goal', 'now', 'of the processor'],
    ['---', '---', '---', '---'],
    ['check of the record', '', seconds(checkMs), ''],
    ['load into an empty database, after the check', '5 min at 100,000', seconds(tookMs), processors(first)],
    ['first row, after the check', '10 s', firstRowMs === null ? '' : seconds(firstRowMs), ''],
    ['rows written', '', `${numberWords(rows)}, ${rate} a second`, ''],
    ['most memory of the loader', '1 GB at a million', megabytes(mostMemoryBytes), ''],
    ['store in Neo4j', '2.5 GB at 100,000', megabytes(storeBytes), ''],
    [
      `one changed claim (${numberWords(changed.rows)} rows), after the check`,
      '5 s at 100,000',
      seconds(changed.tookMs),
      processors(changed),
    ],
    ['the same record again, after the check', '', seconds(same.tookMs), processors(same)],
  ]
}

function processors({ cpuMs, databaseCpuMs }: FollowedLoad): string {
  return `${seconds(cpuMs)} of the loader, ${seconds(databaseCpuMs)} of Neo4j`
}

/** Dates the first claim of the record otherwise. */
async function changeOneClaim(folder: string): Promise<void> {
  const claims = join(folder, 'claims')
  const file = join(claims, at([...(await readdir(claims))].sort(), 0))
  const text = await readFile(file, 'utf8')
  const end = text.indexOf('\n')
  const claim = { ...JSON.parse(text.slice(0, end)), when: '1989-07-14' }
  await writeFile(file, `${JSON.stringify(claim)}${text.slice(end)}`)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${numberWords(Math.round(bytes / 1e6))} MB`
}

function tell(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`)
}
