/** Values by their id. */
export function indexById<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
}
