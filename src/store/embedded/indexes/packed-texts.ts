import { numberAt } from './ascending.ts'

/** Texts by their places, held outside the heap of objects as the bytes of one text after another. */
export interface PackedTexts {
  readonly at: (place: number) => string
}

/** Packs ASCII texts, of which there are so many. */
export function packTexts(length: number, textAt: (place: number) => string): PackedTexts {
  const starts = new Uint32Array(length + 1)
  for (let place = 0; place < length; place += 1) starts[place + 1] = numberAt(starts, place) + textAt(place).length
  const bytes = Buffer.allocUnsafeSlow(numberAt(starts, length))
  for (let place = 0; place < length; place += 1) bytes.write(textAt(place), numberAt(starts, place), 'latin1')
  return { at: (place) => bytes.toString('latin1', numberAt(starts, place), numberAt(starts, place + 1)) }
}
