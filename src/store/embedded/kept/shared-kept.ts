import type { Kept } from './keep.ts'

/** The sorts of columns that there are. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array
export type ColumnName = 'Uint8Array' | 'Uint16Array' | 'Uint32Array' | 'Int32Array'

type MakeColumn = new (buffer: ArrayBufferLike, byteOffset?: number, length?: number) => Column

export const COLUMNS: Readonly<Record<ColumnName, MakeColumn & { readonly BYTES_PER_ELEMENT: number }>> = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int32Array,
}

/** What is kept, in two parts: columns of numbers, and the JSON of each name, in which a column is `{ column: <place> }`. */
export interface SharedKept {
  readonly columns: readonly Column[]
  /** In UTF-8. */
  readonly values: Readonly<Record<string, Uint8Array>>
}

/** The parts of what is kept, which every thread that is sent them sees where they are: nothing of it is copied. */
export function shareKept(kept: Kept): SharedKept {
  const { columns, values } = takeApart(kept)
  const shared = [...values].map(([name, json]) => [name, inSharedMemory(Buffer.from(json, 'utf8'))] as const)
  return { columns, values: Object.fromEntries(shared) }
}

/** What was kept, of its parts. */
export function putTogether({ columns, values }: SharedKept): Kept {
  const kept = new Map<string, unknown>()
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(values)) {
    const json = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
    kept.set(name, withColumns(JSON.parse(json), columns))
  }
  return kept
}

/** The columns of what is kept, and the JSON of each name. */
export function takeApart(kept: Kept): {
  readonly columns: readonly Column[]
  readonly values: ReadonlyMap<string, string>
} {
  const columns: Column[] = []
  const values = new Map<string, string>()
  for (const [name, value] of kept) {
    values.set(name, JSON.stringify(eachColumn(value, (column) => ({ column: columns.push(column) - 1 }))))
  }
  return { columns, values }
}

/** The same value, whose columns stand in memory that several threads may see. */
export function withSharedColumns(value: unknown): unknown {
  return eachColumn(value, inSharedMemory)
}

function inSharedMemory<Of extends Column>(column: Of): Of {
  if (column.buffer instanceof SharedArrayBuffer) return column
  const made = COLUMNS[columnName(column)]
  const shared = new made(new SharedArrayBuffer(column.byteLength))
  shared.set(column)
  // A column of the same sort.
  return shared as Column as Of
}

/** A value with something in place of each of its columns, which stand in objects, never in lists. */
function eachColumn(value: unknown, inPlaceOf: (column: Column) => unknown): unknown {
  if (isColumn(value)) return inPlaceOf(value)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, eachColumn(part, inPlaceOf)]))
}

function withColumns(value: unknown, columns: readonly Column[]): unknown {
  if (!isPlainObject(value)) return value
  const { column, ...others } = value
  if (typeof column === 'number' && Object.keys(others).length === 0) return columns[column]
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, withColumns(part, columns)]))
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isColumn(value: unknown): value is Column {
  return Object.values(COLUMNS).some((one) => value instanceof one)
}

/** Of which sort a column is. */
export function columnName(column: Column): ColumnName {
  if (column instanceof Uint32Array) return 'Uint32Array'
  if (column instanceof Int32Array) return 'Int32Array'
  return column instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array'
}
