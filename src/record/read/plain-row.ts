import { z } from 'zod'
import type { TextProblem } from './text-problems.ts'

/** What is wrong with the texts that a shape takes, for the shapes that take nothing else. */
const TEXT_PROBLEMS = new WeakMap<z.ZodType, TextProblem>()

/** Says by what a shape judges the texts that it takes. */
export function markText(shape: z.ZodType, problem: TextProblem): void {
  TEXT_PROBLEMS.set(shape, problem)
}

/**
 * Whether a value is surely a row of a shape: a mapping of nothing but its fields, of which each is a text, a word or a
 * yes or no as it should be. Most rows are, and this takes a tenth of the time that the shape itself does; of any other
 * value the shape tells whether it is one, and what is wrong.
 */
export type IsPlainRow = (value: unknown) => boolean

const KNOWN = new WeakMap<z.ZodObject, IsPlainRow>()

/** What tells plain rows of a shape, which has no rule beside those of its fields. */
export function plainRowOf(shape: z.ZodObject): IsPlainRow {
  const known = KNOWN.get(shape)
  if (known !== undefined) return known
  const judges = new Map(
    Object.entries(shape.shape).flatMap(([field, type]) => {
      const judge = judgeOf(unwrapped(type))
      return judge === null ? [] : [[field, judge] as const]
    }),
  )
  const required = Object.entries(shape.shape).flatMap(([field, type]) =>
    type instanceof z.ZodOptional ? [] : [field],
  )
  const isPlainRow: IsPlainRow = (value) => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false
    for (const [field, part] of Object.entries(value)) if (judges.get(field)?.(part) !== true) return false
    return required.every((field) => Object.hasOwn(value, field))
  }
  KNOWN.set(shape, isPlainRow)
  return isPlainRow
}

type Judge = (part: unknown) => boolean

function unwrapped(type: unknown): unknown {
  return type instanceof z.ZodOptional ? type.unwrap() : type
}

/** What tells that a part is surely right; null where only the shape can. */
function judgeOf(type: unknown): Judge | null {
  if (!(type instanceof z.ZodType)) return null
  const problem = TEXT_PROBLEMS.get(type)
  if (problem !== undefined) return (part) => typeof part === 'string' && problem(part) === null
  if (type instanceof z.ZodBoolean) return (part) => typeof part === 'boolean'
  if (type instanceof z.ZodEnum) {
    const words: ReadonlySet<unknown> = new Set(type.options)
    return (part) => words.has(part)
  }
  if (!(type instanceof z.ZodUnion)) return null
  // Of a text, or else a list or a number, the text.
  const judges = type.options.flatMap((option) => judgeOf(option) ?? [])
  return (part) => judges.some((judge) => judge(part))
}
