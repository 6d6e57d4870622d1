import { createHash, hash } from 'node:crypto'
import { at } from '../../../errors.ts'
import type { LoadRow, LoadSection } from './load-rows.ts'

/** Items that a bucket holds on average. */
const BUCKET_ITEMS = 128

/** So many characters are hashed at a time. */
const PIECE_LENGTH = 65_536

/** Base64url characters of a row's digest: 72 bits, told apart within one bucket only. */
export const ROW_DIGEST_LENGTH = 12

/** Neighbouring items of a section, in order of key. Where one ends its keys alone decide, so that a change leaves the others as they are. */
export interface Bucket {
  readonly section: LoadSection
  /** The places of its items in the section. */
  readonly places: readonly number[]
}

/** A row as it is written, with a digest of all that is. */
export interface DigestedRow {
  readonly row: LoadRow
  readonly digest: string
}

/** A bucket with its rows, in order, and a digest of all that they are made of: no bucket of other rows has the same. */
export interface FilledBucket {
  readonly digest: string
  readonly rows: readonly DigestedRow[]
}

/** The buckets of a section, in order of key. */
export function bucketsOf(section: LoadSection): readonly Bucket[] {
  const { keys } = section
  const inOrder = keys.map((_, place) => place)
  // Most lists of a record are in order of id.
  if (!keys.every((key, place) => place === 0 || at(keys, place - 1) < key))
    inOrder.sort((one, other) => (at(keys, one) < at(keys, other) ? -1 : at(keys, one) > at(keys, other) ? 1 : 0))
  const buckets: Bucket[] = []
  let places: number[] = []
  for (const place of inOrder) {
    places.push(place)
    if (!endsBucket(at(keys, place))) continue
    buckets.push({ section, places })
    places = []
  }
  if (places.length > 0) buckets.push({ section, places })
  return buckets
}

/** The digest of all that the rows of a bucket are made of. */
export function bucketDigest({ section, places }: Bucket): string {
  const { name, vocabulary, textAt } = section
  const hashing = createHash('sha256')
  let piece = `${name}\n${vocabulary}\n`
  for (const place of places) {
    piece += `${textAt(place)}\n`
    if (piece.length < PIECE_LENGTH) continue
    hashing.update(piece)
    piece = ''
  }
  return hashing.update(piece).digest('base64url')
}

/** The rows of a bucket, with their digests. */
export function fill(bucket: Bucket): FilledBucket {
  const { section, places } = bucket
  const rows = places.flatMap((place) => section.rowsAt(place)).map((row) => ({ row, digest: rowDigest(row) }))
  return { digest: bucketDigest(bucket), rows }
}

/** The digest of a text, to stand for it. */
export function textDigest(text: string): string {
  return hash('sha256', text, 'base64url')
}

function rowDigest(row: LoadRow): string {
  return textDigest(JSON.stringify(row)).slice(0, ROW_DIGEST_LENGTH)
}

/** FNV-1a over the key, with its bits mixed once more: of similar keys no more end a bucket than of others. */
function endsBucket(key: string): boolean {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % BUCKET_ITEMS === 0
}
