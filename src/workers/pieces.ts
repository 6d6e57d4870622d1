/** Pieces of an answer as they come, for one who takes them. */
export interface Pieces extends AsyncIterable<Uint8Array> {
  readonly put: (piece: Uint8Array) => void
  /** Nothing follows; with an error, what there is is not all. */
  readonly end: (error?: Error) => void
}

/** Keeps pieces until they are taken; says of each that it was, and at last, once, that no more are wanted. */
export function keepPieces(taken: () => void, over: () => void): Pieces {
  const kept: Uint8Array[] = []
  let ended: { readonly error: Error | null } | null = null
  let wake = () => {}
  async function* take(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = kept.shift()
        if (piece !== undefined) {
          yield piece
          taken()
        } else if (ended === null) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        } else if (ended.error === null) return
        else throw ended.error
      }
    } finally {
      over()
    }
  }
  return {
    put(piece) {
      kept.push(piece)
      wake()
    },
    end(error) {
      ended ??= { error: error ?? null }
      // Half of it is of no use to anybody.
      if (error !== undefined) kept.length = 0
      wake()
    },
    [Symbol.asyncIterator]: take,
  }
}
