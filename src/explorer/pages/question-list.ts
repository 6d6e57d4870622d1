/** A named question as the service lists it at `questions`. */
export interface ListedQuestion {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly document: string
  readonly variables: readonly ListedVariable[]
  /** What is asked in place of a default of the document that the record knows not. */
  readonly examples?: Readonly<Record<string, unknown>>
}

/** A variable of it. */
export interface ListedVariable {
  readonly name: string
  readonly type: string
  readonly default: unknown
  readonly required: boolean
  readonly description: string
}

/** All named questions in their order. Rejects where the service does not answer. */
export async function listQuestions(signal: AbortSignal): Promise<readonly ListedQuestion[]> {
  const response = await fetch('questions', { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The list of questions cannot be had (${response.status}).`)
  const { questions } = (await response.json()) as { readonly questions: readonly ListedQuestion[] }
  return questions
}
