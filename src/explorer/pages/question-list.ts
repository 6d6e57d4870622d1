import { usePromise } from '../asked/use-promise.ts'

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

/** All named questions in their order; null while they are waited for, `none` where the service does not tell them. */
export function useQuestions(): readonly ListedQuestion[] | 'none' | null {
  return usePromise('questions', () => {
    // They are asked for once; a service that did not answer is asked again.
    listing ??= listQuestions().catch(() => {
      listing = null
      return 'none' as const
    })
    return listing
  })
}

let listing: Promise<readonly ListedQuestion[] | 'none'> | null = null

async function listQuestions(): Promise<readonly ListedQuestion[]> {
  const response = await fetch('questions', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The list of questions cannot be had (${response.status}).`)
  const { questions } = (await response.json()) as { readonly questions: readonly ListedQuestion[] }
  return questions
}
