import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant } from '../../../errors.ts'
import { type Places, packPlaces, placeAt } from './places.ts'

/** Texts outside the heap of objects: the UTF-8 bytes of one after another. */
export interface PackedTexts {
  readonly bytes: Uint8Array
  /** Where each begins, and where the last ends. */
  readonly starts: Places
  readonly isAscii: boolean
}

/** Things by their places, each made when it is asked for. */
export interface Rows<Item> {
  readonly length: number
  /** A place beyond them is our bug. */
  readonly at: (place: number) => Item
}

/** The longest a character of UTF-16 can become. */
const MOST_BYTES = 3

/** More bytes than a place among them can be told of. */
const MOST_PACKED = 2 ** 32

/** Packs so many texts. */
export function packTexts(length: number, textAt: (place: number) => string): PackedTexts {
  const starts = new Uint32Array(length + 1)
  let buffer: Buffer = Buffer.allocUnsafeSlow(length * 16 + 64)
  let [end, characters] = [0, 0]
  for (let place = 0; place < length; place += 1) {
    const text = textAt(place)
    characters += text.length
    const most = end + text.length * MOST_BYTES
    if (most > buffer.length) buffer = longer(buffer, most)
    end += buffer.write(text, end, 'utf8')
    invariant(end < MOST_PACKED, 'the texts of one kind have less than 4 GB')
    starts[place + 1] = end
  }
  const bytes = new Uint8Array(end)
  bytes.set(buffer.subarray(0, end))
  return { bytes, starts: packPlaces(starts), isAscii: characters === end }
}

/** Texts that were packed. */
export interface OpenedTexts extends Rows<string> {
  /** How the text at a place stands to another, as `compareText` orders them: below, at or above 0. */
  readonly compareAt: (place: number, text: string) => number
}

/** Gives the texts that were packed. */
export function openPacked({ bytes, starts, isAscii }: PackedTexts): OpenedTexts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const encoding = isAscii ? 'latin1' : 'utf8'
  const textAt = (place: number) => buffer.toString(encoding, placeAt(starts, place), placeAt(starts, place + 1))
  return {
    length: starts.length - 1,
    at: textAt,
    compareAt(place, text) {
      if (!isAscii) return compareText(textAt(place), text)
      // To look for one makes no text of those that are passed.
      const start = placeAt(starts, place)
      const length = placeAt(starts, place + 1) - start
      const most = Math.min(length, text.length)
      for (let index = 0; index < most; index += 1) {
        const difference = at(bytes, start + index) - text.charCodeAt(index)
        if (difference !== 0) return difference
      }
      return length - text.length
    },
  }
}

function longer(buffer: Buffer, least: number): Buffer {
  const copy = Buffer.allocUnsafeSlow(Math.max(least, buffer.length * 2))
  buffer.copy(copy)
  return copy
}
