import { Failure } from '../../errors.ts'
import type { Limits } from './limits.ts'

/** How much of a variable's name an error shows, in characters. */
const SHOWN_NAME_LENGTH = 40

/**
 * Looks at every value of a request's variables before any of them is read as what the document declares. LIMIT_EXCEEDED,
 * naming the variable and the bound, at the first that is one too many, too deep or too long; names of fields are texts too.
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>, limits: Limits): void {
  let values = 0
  for (const [name, variable] of Object.entries(variables)) {
    const refuse = (most: string): never => {
      throw new Failure('LIMIT_EXCEEDED', `Variable "$${name.slice(0, SHOWN_NAME_LENGTH)}": at most ${most}.`)
    }
    const checkText = (text: string) => {
      if (text.length > limits.variableText) refuse(`${limits.variableText} characters in one text, not ${text.length}`)
    }
    checkText(name)
    // A list of what is still to be seen, not a call within a call: a body can hold more levels than the stack.
    const waiting: [value: unknown, level: number][] = [[variable, 1]]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [value, level] = next
      values += 1
      if (values > limits.variableValues) refuse(`${limits.variableValues} values in all the variables`)
      if (typeof value === 'string') checkText(value)
      if (typeof value !== 'object' || value === null) continue
      if (level > limits.variableDepth) refuse(`${limits.variableDepth} lists or objects within each other`)
      if (!Array.isArray(value)) Object.keys(value).forEach(checkText)
      for (const inner of Object.values(value)) waiting.push([inner, level + 1])
    }
  }
}
