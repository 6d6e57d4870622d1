import { randomBytes } from 'node:crypto'
import { type Ran, run } from './engine/run.ts'

/** A start builds the image, loads the record and waits until the service has planned its statements. */
const LIMIT_MS = 20 * 60_000

/** Why docker-compose.yml is not tested, where no Compose is found. */
export const COMPOSE_MISSING = 'neither `docker compose` nor `docker-compose` is there'

/** The services of one `docker-compose.yml`, under a name of their own, so that nobody else's are touched. */
export interface Stack {
  /** The network on which they find each other. */
  readonly network: string
  /** Runs a line of README or docs as it stands; where only the first Compose is there, as that one says it. */
  sh(line: string): Promise<string>
  /** The id of the container of a service. */
  container(service: string): Promise<string>
  /** Ends them, and removes their volumes and images. */
  remove(): Promise<void>
}

/** The services of this folder; `compose` is how Compose is called here. */
export function composeStack(
  folder: string,
  compose: string,
  environment: Readonly<Record<string, string>> = {},
): Stack {
  const name = `tributary-test-${randomBytes(4).toString('hex')}`
  const set = { NEO4J_PASSWORD: 'choose-a-password', COMPOSE_PROJECT_NAME: name, ...environment }
  const sh = async (line: string) =>
    said(line, await run('bash', ['-c', inWordsOf(compose, line)], { folder, environment: set, limitMs: LIMIT_MS }))
  return {
    network: `${name}_default`,
    sh,
    container: (service) => sh(`docker compose ps --quiet ${service}`),
    remove: async () => void (await sh('docker compose down --volumes --rmi local')),
  }
}

/** The first Compose knows no `--wait`: whoever asks next waits by itself. */
function inWordsOf(compose: string, line: string): string {
  return compose === 'docker compose' ? line : line.replace('docker compose', compose).replace(' --wait', '')
}

function said(line: string, { status, stdout, stderr }: Ran): string {
  if (status === 0) return stdout.trim()
  throw new Error(`${line} failed (${status}):\n${stderr.trim().split('\n').slice(-20).join('\n')}`)
}
