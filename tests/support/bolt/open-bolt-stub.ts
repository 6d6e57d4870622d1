import { createServer, type Socket } from 'node:net'
import { type Message, type Packed, packMessage, unpackMessage } from './pack-stream.ts'

/** A statement as it came over the wire. */
export interface Statement {
  /** The file that it is of, by what it says of itself. */
  readonly question: string
  readonly text: string
  readonly parameters: Packed
  /** Whether it came in a session that may only read. */
  readonly isForReading: boolean
}

/** What the stub does with a statement: rows, of which the connection may be cut in the middle, or something worse. */
export type Reaction =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly Packed[])[]; readonly isCut?: boolean }
  | { readonly failure: string; readonly words: string }
  | 'CLOSE'
  | 'HANG'

/** A server that greets every driver and reacts to its statements as a script says. */
export interface BoltStub {
  readonly uri: string
  /** Every statement so far, in their order. */
  readonly statements: readonly Statement[]
  /** Those so far are of no more interest. */
  readonly forget: () => void
  /** How often it was told to end what it does. */
  readonly resets: () => number
  /** How many connections are open. */
  readonly connections: () => number
  /** From now on it accepts connections and reads, and says nothing, not even a greeting: what a stopped process does. */
  readonly hang: () => void
  /** It says everything that it kept back, and goes on. */
  readonly resume: () => void
  readonly close: () => Promise<void>
}

const VERSION_5_4 = Buffer.from([0, 0, 4, 5])

/** Opens the stub on a free port of this machine. */
export async function openBoltStub(react: (statement: Statement) => Reaction | Promise<Reaction>): Promise<BoltStub> {
  const statements: Statement[] = []
  const sockets = new Set<Socket>()
  let kept: (() => void)[] | null = null
  let resets = 0

  function say(socket: Socket, bytes: Buffer): void {
    const write = () => void (socket.destroyed || socket.write(bytes))
    if (kept === null) write()
    else kept.push(write)
  }

  async function answerRun(socket: Socket, { fields }: Message): Promise<'FAILED' | 'HANGS' | readonly Message[]> {
    const [text, parameters = null, extra] = fields
    const statement = {
      question: questionIn(extra ?? null),
      text: String(text),
      parameters,
      isForReading: modeIn(extra ?? null) === 'r',
    }
    statements.push(statement)
    const reaction = await react(statement)
    if (reaction === 'HANG') return 'HANGS'
    if (reaction === 'CLOSE') {
      socket.destroy()
      return 'HANGS'
    }
    if ('failure' in reaction) {
      say(socket, chunked({ signature: FAILURE, fields: [{ code: reaction.failure, message: reaction.words }] }))
      return 'FAILED'
    }
    say(socket, chunked(success({ fields: reaction.columns, t_first: 0 })))
    const records = reaction.rows.map((row) => ({ signature: RECORD, fields: [row] }))
    if (reaction.isCut !== true) return [...records, success({ type: 'r', t_last: 0, db: 'neo4j' })]
    const bytes = Buffer.concat(records.map(chunked))
    socket.write(bytes.subarray(0, bytes.length - 4))
    socket.end()
    return 'HANGS'
  }

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    let isGreeted = false
    let hasFailed = false
    let isHanging = false
    let pulled: readonly Message[] = []
    const messages = createDechunker()

    async function hear(message: Message): Promise<void> {
      if (message.signature === GOODBYE) return void socket.end()
      if (message.signature === RESET) resets += 1
      if (isHanging) return
      if (message.signature === RESET) {
        hasFailed = false
        return say(socket, chunked(success({})))
      }
      if (hasFailed) return say(socket, chunked({ signature: IGNORED, fields: [] }))
      if (message.signature === RUN) {
        const came = await answerRun(socket, message)
        isHanging = came === 'HANGS'
        hasFailed = came === 'FAILED'
        pulled = typeof came === 'string' ? [] : came
        return
      }
      if (message.signature === PULL) return say(socket, Buffer.concat(pulled.map(chunked)))
      say(socket, chunked(success({ server: 'Neo4j/5.26.30', connection_id: 'stub', hints: {} })))
    }

    let hearing = Promise.resolve()
    socket.on('data', (chunk: Buffer) => {
      let bytes = chunk
      if (!isGreeted) {
        isGreeted = true
        say(socket, VERSION_5_4)
        // The magic, and four versions that the driver offers.
        bytes = chunk.subarray(20)
      }
      for (const message of messages(bytes)) hearing = hearing.then(() => hear(message))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    statements,
    forget: () => void statements.splice(0),
    resets: () => resets,
    connections: () => sockets.size,
    hang() {
      kept ??= []
    },
    resume() {
      const late = kept ?? []
      kept = null
      for (const write of late) write()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const GOODBYE = 0x02
const RESET = 0x0f
const RUN = 0x10
const PULL = 0x3f
const SUCCESS = 0x70
const RECORD = 0x71
const IGNORED = 0x7e
const FAILURE = 0x7f

function success(fields: { readonly [key: string]: Packed }): Message {
  return { signature: SUCCESS, fields: [fields] }
}

/** The most bytes that a chunk has. */
const CHUNK = 0xffff

function chunked(message: Message): Buffer {
  const bytes = packMessage(message)
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const part = bytes.subarray(at, at + CHUNK)
    parts.push(Buffer.from([part.length >> 8, part.length & 0xff]), part)
  }
  return Buffer.concat([...parts, Buffer.from([0, 0])])
}

/** Takes bytes as they come and gives the messages that are whole. */
function createDechunker(): (bytes: Buffer) => readonly Message[] {
  let waiting = Buffer.alloc(0)
  let parts: Buffer[] = []
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes])
    const messages: Message[] = []
    while (waiting.length >= 2) {
      const length = waiting.readUInt16BE(0)
      if (waiting.length < 2 + length) break
      if (length > 0) parts.push(waiting.subarray(2, 2 + length))
      else if (parts.length > 0) {
        messages.push(unpackMessage(Buffer.concat(parts)))
        parts = []
      }
      waiting = waiting.subarray(2 + length)
    }
    return messages
  }
}

/** The mode that a statement is sent in: `r` for reading; for writing the driver says none. */
function modeIn(extra: Packed): unknown {
  return typeof extra === 'object' && extra !== null ? Reflect.get(extra, 'mode') : null
}

function questionIn(extra: Packed): string {
  const metadata = typeof extra === 'object' && extra !== null ? Reflect.get(extra, 'tx_metadata') : null
  const question: unknown = typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, 'question') : null
  return typeof question === 'string' ? question : ''
}
