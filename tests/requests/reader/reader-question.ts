import type { Answer } from '../../support/serve.ts'

/** What a service answered, to be looked into by the one who wrote the question. */
export type AnswerData = NonNullable<Answer['data']>

/** A refusal as a caller sees it. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly candidates: readonly { readonly id: string; readonly kind: string; readonly name: string }[]
}

interface Asked {
  /** In English, as a reader would put it. */
  readonly question: string
  /** Where the answer stands: the number of the source and the paragraph. */
  readonly source: string
  /** The same question in GraphQL. */
  readonly ask: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** What the text says. */
  readonly expected: unknown
}

/** A question that the documents answer; `answer` picks from the service's answer what `expected` speaks of. */
interface AnsweredQuestion extends Asked {
  readonly answer: (data: AnswerData) => unknown
}

/** A question that is to be refused; `refusal` picks from the first error. */
interface RefusedQuestion extends Asked {
  readonly refusal: (error: Refusal) => unknown
}

/** A question to the shipped record with the answer that a careful reader of the five documents would give. */
export type ReaderQuestion = AnsweredQuestion | RefusedQuestion
