import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { RunningNeo4j } from '../../support/neo4j/running-neo4j.ts'
import { NEO4J_IMAGE, startContainer } from '../../support/neo4j/start-container.ts'
import { composeCommand } from './client-plugins.ts'
import { ensureImages } from './ensure-images.ts'
import { openEngine, type SkippedContainers } from './open-engine.ts'

/** What `inject('containers')` gives a test: what there is, or why there is nothing. */
export type ProvidedContainers = SkippedContainers | { readonly compose: string | null }

declare module 'vitest' {
  export interface ProvidedContext {
    containers: ProvidedContainers
  }
}

const DOCKERFILE = join(import.meta.dirname, '../../../Dockerfile')

/**
 * Vitest's global setup: an engine, the images, and a Neo4j in a container, ended in turn with the run. Without them the
 * tests are skipped aloud, which REQUIRE_CONTAINERS=1 makes an error.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const endings: (() => Promise<void>)[] = []
  const end = async () => {
    for (const ending of endings.splice(0).reverse()) await ending()
  }
  try {
    const opened = await open((ending) => endings.push(ending))
    if ('skipped' in opened) {
      const { REQUIRE_CONTAINERS: required } = process.env
      if (required === '1') throw new Error(`REQUIRE_CONTAINERS=1, but ${opened.skipped}`)
      console.warn(`Containers: their tests are SKIPPED: ${opened.skipped}`)
      project.provide('neo4j', opened)
      project.provide('containers', opened)
    } else {
      const { uri, username, password } = opened.neo4j
      project.provide('neo4j', { uri, username, password })
      project.provide('containers', { compose: opened.compose })
    }
  } catch (error) {
    await end()
    throw error
  }
  return end
}

interface Opened {
  readonly compose: string | null
  readonly neo4j: RunningNeo4j
}

async function open(atTheEnd: (ending: () => Promise<void>) => void): Promise<Opened | SkippedContainers> {
  const engine = await openEngine()
  if ('skipped' in engine) return engine
  atTheEnd(() => engine.stop())
  console.info(`Containers: ${engine.describe}`)

  const images = await ensureImages([nodeImage(), NEO4J_IMAGE])
  if ('skipped' in images) return images
  atTheEnd(() => images.remove())
  // Where images cannot be pulled, that by which testcontainers cleans up cannot either; what it starts is ended here.
  if (images.standIns.length > 0) process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true'

  const compose = await composeCommand()
  const neo4j = await startContainer()
  if (neo4j === null) return { skipped: 'testcontainers finds no engine' }
  atTheEnd(() => neo4j.stop())
  return { compose, neo4j }
}

/** The base that the Dockerfile asks for. */
function nodeImage(): string {
  const found = /^FROM (\S+)$/m.exec(readFileSync(DOCKERFILE, 'utf8'))?.[1]
  if (found === undefined) throw new Error('The last stage of the Dockerfile begins with FROM and an image.')
  return found
}
