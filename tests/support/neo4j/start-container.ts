import type { RunningNeo4j } from './running-neo4j.ts'

/** The Neo4j of the tests and of docker-compose.yml. */
export const NEO4J_IMAGE = 'neo4j:5.26.30-community'

/** The sizes of the local server, so that both run the tests alike. */
const SETTINGS = {
  NEO4J_server_memory_heap_max__size: '768m',
  NEO4J_server_memory_pagecache_size: '64m',
  NEO4J_dbms_usage__report_enabled: 'false',
}

/**
 * Neo4j in a container; null where no engine answers, for a `docker` command without a daemon is common.
 * Rejects where an engine answers but cannot fetch or start the image.
 */
export async function startContainer(): Promise<RunningNeo4j | null> {
  // Read only when it comes to this: it takes long to load.
  const { getContainerRuntimeClient } = await import('testcontainers')
  try {
    await getContainerRuntimeClient()
  } catch {
    return null
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer(NEO4J_IMAGE).withEnvironment(SETTINGS).start()
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    describe: `a container of ${NEO4J_IMAGE}`,
    stop: async () => void (await container.stop()),
  }
}
