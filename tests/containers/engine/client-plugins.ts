import { join } from 'node:path'
import { cacheFolder } from './ensure-images.ts'
import { run } from './run.ts'

const FETCH = join(import.meta.dirname, '../stand-ins/client-plugins.sh')

/**
 * The words that begin a command of Compose: `docker compose`, its plugin and that for builds fetched where the client
 * has none and Debian's packages can be had; else `docker-compose`, the first version; null where there is neither.
 */
export async function composeCommand(): Promise<string | null> {
  if ((await hasPlugin('compose')) || (await fetchPlugins())) return 'docker compose'
  return (await run('docker-compose', ['version'])).status === 0 ? 'docker-compose' : null
}

async function fetchPlugins(): Promise<boolean> {
  const { status, stdout, stderr } = await run(FETCH, [cacheFolder()])
  if (status === 0) process.env['DOCKER_CONFIG'] = stdout.trim()
  else
    console.warn(`Containers: the plugins of the docker client cannot be fetched: ${stderr.trim().split('\n').pop()}`)
  return status === 0 && hasPlugin('compose')
}

async function hasPlugin(name: string): Promise<boolean> {
  return (await run('docker', [name, 'version'])).status === 0
}
