/** A list in parts of at most so many, in its order; none for an empty list. */
export function batchesOf<Value>(values: readonly Value[], most: number): readonly (readonly Value[])[] {
  const count = Math.ceil(values.length / most)
  return Array.from({ length: count }, (_, index) => values.slice(index * most, (index + 1) * most))
}
