import { homedir } from 'node:os'
import { join } from 'node:path'
import type { SkippedContainers } from './open-engine.ts'
import { docker, mustRun, run } from './run.ts'

/** The images of a run, all there. */
export interface Images {
  /** Which of them are stand-ins for the real ones. */
  readonly standIns: readonly string[]
  /** Takes the stand-ins away again: nobody else is to take them for the real ones. */
  remove(): Promise<void>
}

/** What a stand-in of ours is marked with. */
const LABEL = 'tributary.stand-in'

/** How to make an image that cannot be pulled: `make.sh` gives its files, and these words how to run them. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  node: ['CMD ["node"]'],
  neo4j: [
    'USER 7474:7474',
    'WORKDIR /var/lib/neo4j',
    'VOLUME /data',
    'EXPOSE 7474 7687',
    'ENTRYPOINT ["/entrypoint.sh"]',
  ],
}

const MAKE = join(import.meta.dirname, '../stand-ins/make.sh')
const PULL_LIMIT_MS = 5 * 60_000

/** Where what is fetched and made once is kept: CONTAINERS_CACHE, else a folder of the user's cache. */
export function cacheFolder(): string {
  const { CONTAINERS_CACHE: given, XDG_CACHE_HOME: caches = join(homedir(), '.cache') } = process.env
  return given ?? join(caches, 'tributary-containers')
}

/**
 * Gives the engine these images: the real ones where they are there or can be pulled, else stand-ins of the same name,
 * made of Debian and of the real programs. Says which are which. Gives why not where they can be neither.
 */
export async function ensureImages(names: readonly string[]): Promise<Images | SkippedContainers> {
  const missing = await missingImages(names)
  if (missing.length > 0) {
    if (process.getuid?.() !== 0 || (await run('debootstrap', ['--version'])).status !== 0)
      return { skipped: `${missing.join(' and ')} cannot be pulled, and stand-ins need root and debootstrap` }
    console.info(`Containers: cannot be pulled, so stand-ins are made (two minutes, once): ${missing.join(', ')}`)
    await Promise.all(missing.map(makeStandIn))
  }
  const real = names.filter((name) => !missing.includes(name))
  if (real.length > 0) console.info(`Containers: real images: ${real.join(', ')}`)
  return {
    standIns: missing,
    remove: async () => void (missing.length > 0 && (await docker('rmi', '--force', ...missing))),
  }
}

async function missingImages(names: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = []
  for (const name of names) {
    // Where one cannot be pulled no other is tried: each try may take minutes to fail.
    if (!(await isThere(name)) && (missing.length > 0 || !(await pull(name)))) missing.push(name)
  }
  return missing
}

/** Whether the real image is there. */
async function isThere(name: string): Promise<boolean> {
  const format = `{{index .Config.Labels "${LABEL}"}}`
  const { status, stdout } = await run('docker', ['image', 'inspect', '--format', format, name])
  return status === 0 && stdout.trim() === ''
}

async function pull(name: string): Promise<boolean> {
  return (await run('docker', ['pull', '--quiet', name], { limitMs: PULL_LIMIT_MS })).status === 0
}

async function makeStandIn(name: string): Promise<void> {
  const kind = name.split(':', 1)[0] ?? ''
  const changes = STAND_INS[kind]
  if (changes === undefined) throw new Error(`There is no stand-in for ${name}, only for ${Object.keys(STAND_INS)}.`)
  const file = await mustRun(MAKE, [kind, cacheFolder()])
  await docker(
    'import',
    ...[...changes, `LABEL ${LABEL}=${kind}`].flatMap((change) => ['--change', change]),
    file,
    name,
  )
}
