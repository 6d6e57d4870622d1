import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLocalNeo4j } from './start-local.ts'

// npm run neo4j [-- --port 7687]: a Neo4j without Docker, its data kept in `.neo4j/data`, until Ctrl-C.

const DATA_FOLDER = join(import.meta.dirname, '../../../.neo4j/data')

const { values } = parseArgs({ options: { port: { type: 'string', default: '7687' } } })

try {
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port is a number to 65535, not ${values.port}`)
  console.info('Neo4j: starting (about 5 seconds)')
  const neo4j = await startLocalNeo4j({ dataFolder: DATA_FOLDER, port })
  let asked = false
  const stop = () => {
    asked = true
    void neo4j.stop()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  console.info(`Neo4j: ${neo4j.uri}, without a password, data in .neo4j/data; Ctrl-C ends it`)
  console.info(`Answer from it with:  NEO4J_URI=${neo4j.uri} npm start`)
  await neo4j.ended
  if (!asked) throw new Error('the server ended by itself; see .neo4j/data/logs/debug.log')
  console.info('Neo4j: stopped')
} catch (error) {
  console.error(`Cannot run Neo4j: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
