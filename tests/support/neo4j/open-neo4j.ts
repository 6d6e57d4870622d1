import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { LocalRequirementMissing } from './local-class-path.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { startContainer } from './start-container.ts'
import { startLocalNeo4j } from './start-local.ts'

const GIVEN_LIMIT_MS = 5_000

/** Why the tests go without Neo4j. */
export interface SkippedNeo4j {
  readonly skipped: string
}

/**
 * A Neo4j for the tests, said on the console: the one that NEO4J_TEST_URI names, else a container, else one started
 * by Java and Maven, else the reason why there is none, which REQUIRE_NEO4J=1 makes an error.
 * Rejects too where the one that is named does not answer, and where the local one has all that it needs and does
 * not start.
 */
export async function openNeo4j(): Promise<RunningNeo4j | SkippedNeo4j> {
  const opened = (await givenNeo4j()) ?? (await startedNeo4j())
  if ('uri' in opened) {
    console.info(`Neo4j: ${opened.describe}, ${opened.uri}`)
    return opened
  }
  const { REQUIRE_NEO4J: required } = process.env
  if (required === '1') throw new Error(`REQUIRE_NEO4J=1, but ${opened.skipped}`)
  console.warn(`Neo4j: its tests are SKIPPED: ${opened.skipped}`)
  return opened
}

async function givenNeo4j(): Promise<RunningNeo4j | null> {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USERNAME: username = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env
  if (!uri) return null
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: GIVEN_LIMIT_MS })
  try {
    await driver.verifyConnectivity()
  } catch (error) {
    throw new Error(`NEO4J_TEST_URI is ${uri}, which refuses: ${firstLine(error)}`, { cause: error })
  } finally {
    await driver.close()
  }
  return { uri, username, password, describe: 'the one that NEO4J_TEST_URI names', stop: async () => {} }
}

async function startedNeo4j(): Promise<RunningNeo4j | SkippedNeo4j> {
  const container = await startContainer().catch((error: unknown) => ({ refused: firstLine(error) }))
  if (container !== null && 'uri' in container) return container
  const withoutDocker = container === null ? 'no Docker engine answers' : `Docker failed (${container.refused})`
  try {
    return await startLocal(withoutDocker)
  } catch (error) {
    if (!(error instanceof LocalRequirementMissing)) throw error
    return { skipped: `NEO4J_TEST_URI is not set, ${withoutDocker}, and ${error.message}` }
  }
}

async function startLocal(withoutDocker: string): Promise<RunningNeo4j> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tributary-neo4j-'))
  const removeFolder = () => rm(dataFolder, { recursive: true, force: true })
  try {
    const local = await startLocalNeo4j({ dataFolder })
    return {
      uri: local.uri,
      // It asks for no password; a driver wants to send one all the same.
      username: 'neo4j',
      password: 'unasked',
      describe: `started by Java (${withoutDocker})`,
      stop: async () => {
        await local.stop()
        await removeFolder()
      },
    }
  } catch (error) {
    await removeFolder()
    throw error
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}
