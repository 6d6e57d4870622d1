import type { Neo4jMemory } from '../../tests/support/neo4j/start-local.ts'

/** What a Neo4j needs for so many entities: a page cache that holds the store, and a heap for what loads and asks. */
export function memoryFor(entities: number): Neo4jMemory {
  return { heapMiB: entities > 20_000 ? 2048 : 768, pageCacheMiB: Math.max(64, Math.ceil(entities * 0.04)) }
}
