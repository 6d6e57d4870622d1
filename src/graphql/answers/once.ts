/** Finds something where it is first wanted, and no second time. */
export function once<Found>(find: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | null = null
  return () => {
    found ??= find()
    return found
  }
}
