/** What an answer names by an id: relationships, and whatever else may be an entity. */
export interface AnswerIds {
  readonly relationships: readonly string[]
  readonly others: readonly string[]
}

/** How many of each are drawn at most. */
const MOST_DRAWN = 100

/** The ids in an answer, each once, in its order; those of claims, figures and disagreements are drawn nowhere. */
export function answerIds(data: unknown): AnswerIds {
  const found = new Set<string>()
  const look = (value: unknown) => {
    if (Array.isArray(value)) for (const one of value) look(one)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        if (typeof part === 'string' && /^(id|\w+Id)$/.test(name)) found.add(part)
        else look(part)
      }
    }
  }
  look(data)
  const ids = [...found]
  return {
    relationships: ids.filter((id) => /^r-[a-z2-7]{26}$/.test(id)).slice(0, MOST_DRAWN),
    others: ids.filter((id) => !/^[rfxda]-[a-z2-7]{26}$|^d-|\./.test(id)).slice(0, MOST_DRAWN),
  }
}
