import { DIGEST_LENGTH } from '../../../domain/model/digest.ts'
import { at, invariant } from '../../../errors.ts'
import type { Rows } from './packed-texts.ts'

/** Ids that are one beginning and a digest each: of these no more than their bits, in bytes that stand in order as the ids do. */
export interface PackedDigests {
  readonly beginning: string
  readonly bytes: Uint8Array
}

/** The digits of a digest, ascending as texts; the value of each is its place. */
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz'
const DIGIT_BITS = 5
const ID_BYTES = Math.ceil((DIGEST_LENGTH * DIGIT_BITS) / 8)

/** Packs ids, which all begin so. */
export function packDigests(length: number, idAt: (place: number) => string, beginning: string): PackedDigests {
  const bytes = new Uint8Array(length * ID_BYTES)
  for (let place = 0; place < length; place += 1) {
    const id = idAt(place)
    invariant(isOne(id, beginning), `${id} is ${beginning} and a digest`)
    bytes.set(bytesOf(id, beginning), place * ID_BYTES)
  }
  return { beginning, bytes }
}

/** Ids, which stand in order. */
export interface PackedIds extends Rows<string> {
  /** The place of an id; null for an unknown one. */
  readonly placeOf: (id: string) => number | null
}

/** Gives the ids that were packed. */
export function openDigests({ beginning, bytes }: PackedDigests): PackedIds {
  const length = bytes.length / ID_BYTES
  const buffer = Buffer.alloc(beginning.length + DIGEST_LENGTH, beginning, 'latin1')
  return {
    length,
    at: (place) => textIn(buffer, beginning.length, bytes, place * ID_BYTES),
    placeOf(id) {
      if (!isOne(id, beginning)) return null
      const sought = bytesOf(id, beginning)
      let [low, high] = [0, length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (compareAt(bytes, middle, sought) < 0) low = middle + 1
        else high = middle
      }
      return low < length && compareAt(bytes, low, sought) === 0 ? low : null
    },
  }
}

function isOne(id: string, beginning: string): boolean {
  if (!id.startsWith(beginning) || id.length !== beginning.length + DIGEST_LENGTH) return false
  for (let index = beginning.length; index < id.length; index += 1) if (!DIGITS.includes(id.charAt(index))) return false
  return true
}

function bytesOf(id: string, beginning: string): Uint8Array {
  const bytes = new Uint8Array(ID_BYTES)
  let [filled, pending, bits] = [0, 0, 0]
  for (let index = beginning.length; index < id.length; index += 1) {
    pending = (pending << DIGIT_BITS) | DIGITS.indexOf(id.charAt(index))
    bits += DIGIT_BITS
    if (bits < 8) continue
    bits -= 8
    bytes[filled] = pending >>> bits
    filled += 1
    pending &= (1 << bits) - 1
  }
  // What is left is less than a byte: it stands at the upper end of the last one.
  if (bits > 0) bytes[filled] = pending << (8 - bits)
  return bytes
}

/** Writes the digits of a digest's bytes behind the beginning that stands in a buffer, and gives the whole. */
function textIn(buffer: Buffer, written: number, bytes: Uint8Array, start: number): string {
  let [filled, pending, bits] = [written, 0, 0]
  for (let index = start; filled < buffer.length; index += 1) {
    pending = (pending << 8) | at(bytes, index)
    bits += 8
    for (; bits >= DIGIT_BITS && filled < buffer.length; bits -= DIGIT_BITS) {
      buffer[filled] = DIGITS.charCodeAt((pending >>> (bits - DIGIT_BITS)) & 31)
      filled += 1
    }
    pending &= (1 << bits) - 1
  }
  return buffer.toString('latin1')
}

function compareAt(bytes: Uint8Array, place: number, sought: Uint8Array): number {
  for (let index = 0, start = place * ID_BYTES; index < ID_BYTES; index += 1) {
    const difference = (bytes[start + index] ?? 0) - (sought[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
