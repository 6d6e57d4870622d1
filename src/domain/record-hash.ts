import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { compareText } from './compare-text.ts'
import type { DocumentaryRecord } from './record.ts'

/** So many characters are hashed at a time, so that a large record is never one text. */
const PIECE_LENGTH = 65_536

/**
 * SHA-256, in lower-case hexadecimal, over the record's canonical lines: one JSON array of section and row a line,
 * fields sorted by name, rows by id. The texts of the documents are not part of it.
 */
export function recordHash(record: DocumentaryRecord): string {
  const hash = sha256.create()
  let piece = ''
  for (const line of canonicalLines(record)) {
    piece += `${line}\n`
    if (piece.length < PIECE_LENGTH) continue
    hash.update(utf8ToBytes(piece))
    piece = ''
  }
  return bytesToHex(hash.update(utf8ToBytes(piece)).digest())
}

function* canonicalLines(record: DocumentaryRecord): Generator<string, void> {
  const { title, description, licence } = record
  yield canonicalJson(['record', { title, description, licence }])
  for (const section of ['measures', 'entities', 'documents', 'claims', 'disagreements'] as const) {
    const rows: readonly { readonly id: string }[] = record[section]
    for (const row of [...rows].sort((a, b) => compareText(a.id, b.id))) yield canonicalJson([section, row])
  }
}

/** JSON whose objects have their fields in order of name. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => compareText(a, b))
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join(',')}}`
}
