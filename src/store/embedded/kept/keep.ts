import { invariant } from '../../../errors.ts'
import { withSharedColumns } from './shared-kept.ts'

/**
 * Gives what is kept under a name, of which there is one, and makes it where nothing is kept yet. What is kept holds columns
 * of numbers, and else what JSON can say: it outlives the process. Whatever is made of it anew each time is cheap.
 */
export type Keep = <Value>(name: string, make: () => Value) => Value

/** All that is kept of an indexed record, by name. */
export type Kept = ReadonlyMap<string, unknown>

/** Makes whatever it is asked for, and keeps it in a map: its columns in memory that other threads may be shown. */
export function keepIn(kept: Map<string, unknown>): Keep {
  return (name, make) => {
    invariant(!kept.has(name), `one thing alone is kept as ${name}`)
    // The same value: where its columns stand makes no difference to who reads them.
    const value = withSharedColumns(make()) as ReturnType<typeof make>
    kept.set(name, value)
    return value
  }
}

/** Gives what was kept, and makes nothing. */
export function takeFrom(kept: Kept): Keep {
  return <Value>(name: string, _: () => Value): Value => {
    const value = kept.get(name)
    invariant(value !== undefined, `something is kept as ${name}`)
    // The very same code made it under this name.
    return value as Value
  }
}

/** Keeps under names that begin so. */
export function keepUnder(keep: Keep, beginning: string): Keep {
  return (name, make) => keep(`${beginning} ${name}`, make)
}
