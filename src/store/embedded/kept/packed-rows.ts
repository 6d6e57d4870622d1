import { openPacked, type PackedTexts, packTexts, type Rows } from './packed-texts.ts'

/** Packs so many things, each as its JSON. */
export function packRows(length: number, rowAt: (place: number) => unknown): PackedTexts {
  return packTexts(length, (place) => JSON.stringify(rowAt(place)))
}

/** Makes of each row, as it was packed, what it stands for. */
export function openRows<Row, Item>(packed: PackedTexts, made: (row: Row, place: number) => Item): Rows<Item> {
  const { length, at } = openPacked(packed)
  // What was packed was a row.
  return { length, at: (place) => made(JSON.parse(at(place)) as Row, place) }
}
