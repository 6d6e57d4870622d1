/** A column of whole numbers from 0 on, as wide as the greatest needs. */
export type Narrowed = Uint8Array | Uint16Array | Uint32Array

/** The same numbers in a column that is no wider than the greatest of them needs. */
export function narrowed(numbers: Uint32Array): Narrowed {
  let greatest = 0
  for (const number of numbers) if (number > greatest) greatest = number
  if (greatest < 2 ** 8) return Uint8Array.from(numbers)
  return greatest < 2 ** 16 ? Uint16Array.from(numbers) : numbers
}
