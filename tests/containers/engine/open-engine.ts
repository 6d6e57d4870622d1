import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { run } from './run.ts'

/** A Docker engine that the `docker` command and testcontainers of this process reach. */
export interface Engine {
  /** What it is, in words for the log. */
  readonly describe: string
  /** Ends it with all that is in it, where it is ours to end. */
  stop(): Promise<void>
}

/** Why there is no engine, or not all that its tests need. */
export interface SkippedContainers {
  readonly skipped: string
}

const PING_LIMIT_MS = 20_000
const START_LIMIT_MS = 60_000
const SCRIPT = join(import.meta.dirname, 'engine.sh')

/**
 * The engine that the `docker` command reaches as it is; else, for root with a `dockerd`, one started for this run in a
 * folder of its own; else why there is none. Rejects where the one that is started does not come up.
 */
export async function openEngine(): Promise<Engine | SkippedContainers> {
  const given = await version()
  if (given !== null) return { describe: `the engine that is there (${given})`, stop: async () => {} }
  if ((await run('docker', ['--version'])).status !== 0) return { skipped: 'there is no docker command' }
  if (process.getuid?.() !== 0) return { skipped: 'no Docker engine answers, and only root can start one' }
  if ((await run('dockerd', ['--version'])).status !== 0)
    return { skipped: 'no Docker engine answers, and there is no dockerd to start' }
  return startEngine()
}

async function startEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-engine-'))
  process.env['DOCKER_HOST'] = `unix://${folder}/docker.sock`
  // In a group of its own: the Ctrl-C that ends this process would end the engine before it has cleaned up.
  const engine = spawn(SCRIPT, [folder], { stdio: ['pipe', 'ignore', 'pipe'], detached: true })
  let isUp = true
  const lastWords = text(engine.stderr).finally(() => {
    isUp = false
  })
  const stop = async () => {
    engine.stdin.end()
    return lastWords
  }
  const deadline = Date.now() + START_LIMIT_MS
  while (isUp && Date.now() < deadline) {
    const found = await version()
    if (found !== null)
      return { describe: `dockerd ${found}, started for this run`, stop: async () => void (await stop()) }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`dockerd does not come up; its last lines were:\n${await stop()}`)
}

/** The version of the engine that answers; null where none does. */
async function version(): Promise<string | null> {
  const { status, stdout } = await run('docker', ['version', '--format', '{{.Server.Version}}'], {
    limitMs: PING_LIMIT_MS,
  })
  return status === 0 ? stdout.trim() : null
}
