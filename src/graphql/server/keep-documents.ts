/** A longer document is not kept, in characters: comments alone can make one as long as a body may be. */
const MOST_LENGTH = 16_384

/** How many characters all that is kept has together; what is made of a document takes up to a few hundred bytes for each. */
const MOST_TOGETHER = 262_144

/** What was made of documents, by their texts. */
export interface KeptDocuments<Made> {
  readonly get: (text: string) => Made | undefined
  readonly set: (text: string, made: Made) => void
}

/** Keeps what was made of the documents that were asked last, of no more of them than have so many characters together. */
export function keepDocuments<Made>(): KeptDocuments<Made> {
  const kept = new Map<string, Made>()
  let together = 0
  const forget = (text: string) => {
    if (kept.delete(text)) together -= text.length
  }
  const keep = (text: string, made: Made) => {
    forget(text)
    kept.set(text, made)
    together += text.length
  }
  return {
    get(text) {
      const made = kept.get(text)
      if (made !== undefined) keep(text, made)
      return made
    },
    set(text, made) {
      if (text.length > MOST_LENGTH) return
      keep(text, made)
      for (const oldest of kept.keys()) {
        if (together <= MOST_TOGETHER) break
        forget(oldest)
      }
    },
  }
}
