/** Values by the key of each: the keys as they first come, the values of one in their order. */
export function gather<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const gathered = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const known = gathered.get(key)
    if (known === undefined) gathered.set(key, [value])
    else known.push(value)
  }
  return gathered
}
