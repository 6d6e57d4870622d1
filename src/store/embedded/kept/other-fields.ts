/** Those fields of a thing that are not as they are for most; null where all are. An empty list is as any other. */
export function otherFields<Plain extends object>(
  thing: { readonly [Field in keyof Plain]: unknown },
  plain: Plain,
): object | null {
  const others = Object.entries(plain).flatMap(([field, most]) => {
    const value: unknown = Reflect.get(thing, field)
    return value === most || (Array.isArray(value) && value.length === 0) ? [] : [[field, value] as const]
  })
  return others.length === 0 ? null : Object.fromEntries(others)
}
