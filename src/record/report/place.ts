import type { Fault } from './fault.ts'

/** The way from a row to a value in it: `['names', 0, 'documents']`. */
export type FieldPath = readonly (string | number)[]

/** Where a row stands. It is kept beside the row's values, never in them. */
export interface Place {
  /** Relative to the record's folder. */
  readonly file: string
  /** The line of a value of the row; of what holds it where it is missing. */
  readonly lineOf: (path: FieldPath) => number
  /** What stands before the row's own fields in a fault: `['claims', 3]` for a claim in a document. */
  readonly prefix: FieldPath
}

/** The row that each fault of one is of: kept beside the fault, which is what a reader is told. */
const PLACES = new WeakMap<Fault, Place>()

/** A fault of one value of a row. */
export function faultAt(place: Place, path: FieldPath, message: string): Fault {
  const fault = { file: place.file, line: place.lineOf(path), field: dotted([...place.prefix, ...path]), message }
  PLACES.set(fault, place)
  return fault
}

/** The place of the row that a fault is of; null where it is of a file or a line as such. */
export function placeOf(fault: Fault): Place | null {
  return PLACES.get(fault) ?? null
}

/** The place of a row within another: a claim of a document, an entity of a list. */
export function placeWithin(outer: Place, path: FieldPath, prefix: FieldPath): Place {
  return { file: outer.file, lineOf: (inner) => outer.lineOf([...path, ...inner]), prefix }
}

function dotted(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
    .slice(0, 120)
}
