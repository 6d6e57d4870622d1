/** Makes something where it is first wanted, and no second time; a promise that fails is not made again either. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
