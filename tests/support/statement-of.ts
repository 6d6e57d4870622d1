import type { QuestionName } from '../../src/store/every-question.ts'

/** The file of `cypher/` that answers a question: `relationshipsOf` is asked by `relationships-of`. */
export function statementOf(name: QuestionName): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}
