import type { TestProject } from 'vitest/node'
import { openNeo4j, type SkippedNeo4j } from './open-neo4j.ts'
import type { RunningNeo4j } from './running-neo4j.ts'

/** What `inject('neo4j')` gives a test: how to reach the Neo4j of this run, or why there is none. */
export type ProvidedNeo4j = Pick<RunningNeo4j, 'uri' | 'username' | 'password'> | SkippedNeo4j

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ProvidedNeo4j
  }
}

/** Vitest's global setup: one Neo4j for the whole run, ended with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = await openNeo4j()
  if ('skipped' in neo4j) {
    project.provide('neo4j', neo4j)
    return async () => {}
  }
  const { uri, username, password } = neo4j
  project.provide('neo4j', { uri, username, password })
  return () => neo4j.stop()
}
