/** Gives those fields of a thing that are not as they are for most; null where all are. An empty list is as any other. */
export type OtherFields<Plain extends object> = (thing: { readonly [Field in keyof Plain]: unknown }) => object | null

/** What finds the fields that are not as these, in their order. */
export function otherThan<Plain extends object>(plain: Plain): OtherFields<Plain> {
  // Asked of every claim: nothing is made for one that has none.
  const fields = Object.entries(plain)
  return (thing) => {
    let others: Record<string, unknown> | null = null
    for (const [field, most] of fields) {
      const value: unknown = Reflect.get(thing, field)
      if (value === most || (Array.isArray(value) && value.length === 0)) continue
      others ??= {}
      others[field] = value
    }
    return others
  }
}
