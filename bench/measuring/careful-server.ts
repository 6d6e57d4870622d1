import { createServer } from 'node:http'
import neo4j from 'neo4j-driver'
import { at } from '../../src/errors.ts'
import { openDriver } from '../../src/store/neo4j/driver/open-driver.ts'
import { lengthen } from '../../src/store/neo4j/driver/shorthand.ts'
import { CASES } from '../requests/compared-cases.ts'

// The server that one would write by hand, for node:http and the driver alone: POST /<case> with the parameters of its careful
// statement. Its arguments are the address of Neo4j and the port to listen on.

const [uri = '', port = '0'] = process.argv.slice(2)
const driver = openDriver({ uri, username: 'neo4j', password: 'unasked', database: 'neo4j' })
const statements = new Map(CASES.flatMap(({ name, careful }) => (careful === null ? [] : [[`/${name}`, careful.says]])))

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.once('end', () => {
    answer(request.url ?? '', Buffer.concat(chunks).toString()).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
})
server.listen(Number(port), '127.0.0.1')

async function answer(path: string, body: string): Promise<string> {
  const statement = statements.get(path)
  if (statement === undefined) throw new Error(`no statement is called ${path}`)
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
  try {
    const { records } = await session.run(statement, { asked: JSON.parse(body) })
    const data = at(records, 0).toObject()
    // What stands in Neo4j shortened is given whole, as this service gives it.
    const whole = Array.isArray(data['rows']) ? { ...data, rows: data['rows'].map(lengthen) } : data
    return JSON.stringify({ data: whole })
  } finally {
    // Not awaited: whoever asked has waited long enough.
    void session.close()
  }
}
