import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { Kept } from './keep.ts'
import { COLUMNS, type Column, type ColumnName, columnName, putTogether, takeApart } from './shared-kept.ts'

/**
 * A file of what is kept: a mark, where its table stands and the table's checksum; then each column and the JSON of each name,
 * each at a multiple of eight; then the table, which says of each where it stands and what its checksum is.
 */
const MARK = 'tributary kept 1'
const HEAD_BYTES = 40
const ALIGNED = 8

/** So much is read or written at a time. */
const PIECE_BYTES = 8 * 1024 * 1024

/** Where a part of the file stands, in bytes. */
interface Section {
  readonly start: number
  readonly bytes: number
  readonly crc: number
}

interface ColumnSection extends Section {
  readonly of: ColumnName
}

interface Table {
  readonly columns: readonly ColumnSection[]
  /** In each the columns stand as `{ column: <place> }` where they stood. */
  readonly values: Readonly<Record<string, Section>>
}

/** Writes what is kept into a new file, which nobody else may read. */
export async function writeKept(path: string, kept: Kept): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    let end = HEAD_BYTES
    const columns: ColumnSection[] = []
    const values: Record<string, Section> = {}
    const put = async (bytes: Uint8Array): Promise<Section> => {
      const start = Math.ceil(end / ALIGNED) * ALIGNED
      await writeAt(file, bytes, start)
      end = start + bytes.byteLength
      return { start, bytes: bytes.byteLength, crc: crc32(bytes) }
    }
    const parts = takeApart(kept)
    for (const column of parts.columns) columns.push({ ...(await put(bytesOf(column))), of: columnName(column) })
    for (const [name, json] of parts.values) values[name] = await put(Buffer.from(json, 'utf8'))
    const table: Table = { columns, values }
    const { start, bytes, crc } = await put(Buffer.from(JSON.stringify(table), 'utf8'))
    const head = Buffer.alloc(HEAD_BYTES)
    head.write(MARK, 0, 'latin1')
    head.writeDoubleLE(start, 16)
    head.writeDoubleLE(bytes, 24)
    head.writeUInt32LE(crc, 32)
    await writeAt(file, head, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What a file keeps, over its bytes, which several threads may see; in words what keeps it from being taken. */
export async function readKept(path: string): Promise<Kept | string> {
  // A link may lead to what somebody else wrote.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const found = await file.stat()
    if (!found.isFile() || !isOwn(found)) return 'is not a file of this user alone'
    if (found.size < HEAD_BYTES) return 'is cut off'
    const all = Buffer.from(new SharedArrayBuffer(found.size))
    for (let at = 0; at < all.length; ) {
      const { bytesRead } = await file.read(all, at, Math.min(PIECE_BYTES, all.length - at), at)
      if (bytesRead === 0) return 'is cut off'
      at += bytesRead
    }
    return keptIn(all)
  } finally {
    await file.close()
  }
}

/** Whether a file or folder is this user's, and nobody else may write it. Where there are no such users the system sees to that. */
export function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  const self = process.getuid?.()
  return self === undefined || (uid === self && (mode & 0o022) === 0)
}

function keptIn(all: Buffer): Kept | string {
  if (all.toString('latin1', 0, MARK.length) !== MARK) return 'is no such file'
  const within = ({ start, bytes, crc }: Section): Buffer | null => {
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(bytes)) return null
    const part = all.subarray(start, start + bytes)
    return part.length === bytes && crc32(part) === crc ? part : null
  }
  const tableBytes = within({ start: all.readDoubleLE(16), bytes: all.readDoubleLE(24), crc: all.readUInt32LE(32) })
  if (tableBytes === null) return 'is damaged'
  // With the right checksum it is what was written.
  const table = JSON.parse(tableBytes.toString('utf8')) as Table
  const columns: Column[] = []
  for (const section of table.columns) {
    const part = within(section)
    if (part === null) return 'is damaged'
    const made = COLUMNS[section.of]
    columns.push(new made(part.buffer, part.byteOffset, part.length / made.BYTES_PER_ELEMENT))
  }
  const values: Record<string, Uint8Array> = {}
  for (const [name, section] of Object.entries(table.values)) {
    const part = within(section)
    if (part === null) return 'is damaged'
    values[name] = part
  }
  return putTogether({ columns, values })
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

async function writeAt(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, Math.min(PIECE_BYTES, bytes.length - done), at + done)
    done += bytesWritten
  }
}
