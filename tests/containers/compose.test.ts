import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPOSE_MISSING, composeStack, type Stack } from './compose.ts'
import { docker } from './engine/run.ts'
import { COMPOSE, WITHOUT_CONTAINERS } from './without-containers.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const [CHOOSE_PASSWORD, UP, ASK, DOWN] = linesOfDocs()
const MADE_READY_LIMIT_MS = 300_000

const without = WITHOUT_CONTAINERS ?? (COMPOSE === null ? COMPOSE_MISSING : null)
if (without !== null) console.warn(`docker-compose.yml is not tested: ${without}`)

describe.skipIf(without !== null)(`docker-compose.yml, up as README says, by ${COMPOSE}`, () => {
  let stack: Stack
  beforeAll(async () => {
    stack = composeStack(ROOT, COMPOSE ?? '', passwordOf(CHOOSE_PASSWORD))
    await stack.sh(UP)
  })
  afterAll(() => stack.remove())

  test('is healthy, and answers which operations fed into SCD9', async () => {
    await healthy()
    expect(fedInto(await stack.sh(ASK))).toEqual(['Operation Maxim', 'Operation Swale'])
  })

  test('answers the same again when Neo4j is restarted under it, without being restarted', async () => {
    await healthy()
    const answer = await stack.sh(ASK)
    const before = { service: await startOf('tributary'), neo4j: await startOf('neo4j') }
    await stack.sh('docker compose restart neo4j')
    await expect.poll(() => stack.sh(ASK), { timeout: MADE_READY_LIMIT_MS, interval: 500 }).toBe(answer)
    expect(await startOf('tributary')).toBe(before.service)
    expect(await startOf('neo4j')).not.toBe(before.neo4j)
  })

  test('keeps the record on its volume when it goes down and comes up again', async () => {
    await healthy()
    const answer = await stack.sh(ASK)
    await stack.sh(DOWN)
    expect(await stack.sh('docker compose ps --quiet')).toBe('')
    await stack.sh(UP)
    await healthy()
    expect(await docker('logs', await stack.sh('docker compose ps --all --quiet load'))).toContain(
      'already there, nothing written',
    )
    expect(await stack.sh(ASK)).toBe(answer)
  })

  test('is stopped by SIGTERM before its time is up, with exit code 0, and so is Neo4j', async () => {
    await healthy()
    const [service, neo4j] = [await stack.container('tributary'), await stack.container('neo4j')]
    await stack.sh('docker compose stop')
    // The real image of Neo4j tells the signal by its exit code; killed it would be 137.
    expect(await docker('inspect', '--format', '{{.State.ExitCode}}', service)).toBe('0')
    expect(await docker('inspect', '--format', '{{.State.ExitCode}}', neo4j)).not.toBe('137')
    await stack.sh(UP)
  })

  /** `up` waits for this by itself; the first Compose does not. */
  async function healthy(): Promise<void> {
    const format = '{{.State.Health.Status}}'
    const look = async () => docker('inspect', '--format', format, await stack.container('tributary'))
    await expect.poll(look, { timeout: MADE_READY_LIMIT_MS, interval: 500 }).toBe('healthy')
  }

  async function startOf(service: string): Promise<string> {
    return docker('inspect', '--format', '{{.State.StartedAt}}', await stack.container(service))
  }
})

/** The commands of the section on Docker. */
function linesOfDocs(): readonly [string, string, string, string] {
  const section = readFileSync(`${ROOT}docs/neo4j.md`, 'utf8').split('\n## With Docker\n')[1] ?? ''
  const lines = /```sh\n(.*?)\n```/s.exec(section)?.[1]?.split('\n') ?? []
  const [password = '', up = '', ask = '', down = ''] = lines
  if (lines.length !== 4 || down === '') throw new Error('README starts, asks and ends the services in four commands.')
  return [password, up, ask, down]
}

function passwordOf(line: string): Readonly<Record<string, string>> {
  const [, name = '', value = ''] = /^export (\w+)=(\S+)$/.exec(line) ?? []
  return { [name]: value }
}

function fedInto(answer: string): readonly string[] {
  return JSON.parse(answer).data.entity.fedBy.edges.map(({ node }: { node: { name: string } }) => node.name)
}
