/**
 * So many bytes of the heap are taken at most for each byte of a record's rows while these are read, checked and indexed:
 * measured with rows as short as they can be, of which a byte has the most to it.
 */
const HEAP_A_BYTE = 20

/** Why rows of so many bytes are too large for a heap of so many, with the ways out, in a sentence; null where they are not. */
export function whyTooLarge(folder: string, bytes: number, heapBytes: number): string | null {
  const needed = bytes * HEAP_A_BYTE
  if (needed <= heapBytes) return null
  const enough = Math.ceil(needed / 1024 ** 2)
  return (
    `The record in ${folder} is too large for the memory of this process: to index its ${gigabytes(bytes)} of rows takes up to ` +
    `${gigabytes(needed)}, and it may take ${gigabytes(heapBytes)}. Allow it more (NODE_OPTIONS=--max-old-space-size=${enough}), ` +
    'or load the record into Neo4j (`tributary load`) and serve it from there (NEO4J_URI).'
  )
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`
}
