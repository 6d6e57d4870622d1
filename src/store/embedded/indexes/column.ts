/** Numbers that become more, outside the heap of objects. */
export interface Column {
  readonly push: (number: number) => void
  readonly length: () => number
  /** Those that there are so far. */
  readonly numbers: () => Uint32Array<ArrayBuffer>
}

/** A column without a number, with room for so many. */
export function createColumn(room: number): Column {
  let numbers = new Uint32Array(room + 64)
  let length = 0
  return {
    push(number) {
      if (length === numbers.length) {
        const longer = new Uint32Array(numbers.length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length] = number
      length += 1
    },
    length: () => length,
    numbers: () => numbers.slice(0, length),
  }
}
