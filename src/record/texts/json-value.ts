import { pointerOf } from './locator.ts'
import { comparable } from './text-blocks.ts'

/** A value of JSON, its numbers as they are written. */
export type JsonValue = string | boolean | null | readonly JsonValue[] | { readonly [field: string]: JsonValue }

/** A text or a number somewhere in a JSON value, and the pointer that leads to it. */
export interface JsonText {
  readonly pointer: string
  readonly text: string
}

/** Each string of a JSON text, which is kept, and each number, which becomes one. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** The value that a JSON text is, with numbers as written (`25.0` is not `25` to who looks for it); undefined where it is none. */
export function readJson(text: string): JsonValue | undefined {
  try {
    JSON.parse(text)
    return JSON.parse(text.replace(STRING_OR_NUMBER, (found) => (found.startsWith('"') ? found : `"${found}"`)))
  } catch {
    return undefined
  }
}

/** What some steps lead to from a value; undefined where they lead nowhere. */
export function valueAt(value: JsonValue, steps: readonly string[]): JsonValue | undefined {
  let found: JsonValue | undefined = value
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !isStepOf(found, step)) return undefined
    found = (found as Readonly<Record<string, JsonValue>>)[step]
  }
  return found
}

function isStepOf(value: object, step: string): boolean {
  return Array.isArray(value) ? /^(0|[1-9]\d*)$/.test(step) && Number(step) < value.length : Object.hasOwn(value, step)
}

/** All texts, numbers and truth values in a value, in their order, each with the pointer to it; null has no text. */
export function* jsonTexts(value: JsonValue, steps: readonly string[] = []): Generator<JsonText> {
  // Not by recursion: nesting has no bound.
  const open: { readonly steps: readonly string[]; readonly value: JsonValue }[] = [{ steps, value }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { steps: here, value: found } = next
    if (found === null) continue
    if (typeof found !== 'object') yield { pointer: pointerOf(here), text: comparable(String(found)) }
    else {
      const parts = Object.entries(found).map(([step, part]) => ({ steps: [...here, step], value: part as JsonValue }))
      for (const part of parts.reverse()) open.push(part)
    }
  }
}
