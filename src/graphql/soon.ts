/** A value that is there, or will be. What is there is not waited for: a promise for each field of a list costs more than most fields. */
export type Soon<Value> = Value | Promise<Value>

/** What is made of a value: at once where that is there. */
export function onceThere<Value, Made>(value: Soon<Value>, make: (value: Value) => Soon<Made>): Soon<Made> {
  return value instanceof Promise ? value.then(make) : make(value)
}

/** All of several values, in their order: at once where all are there. */
export function allThere<Value>(values: readonly Soon<Value>[]): Soon<readonly Value[]> {
  return values.every(isThere) ? values : Promise.all(values)
}

function isThere<Value>(value: Soon<Value>): value is Value {
  return !(value instanceof Promise)
}
