import type { z } from 'zod'
import type { Fault } from '../report/fault.ts'
import { closestOrAll, type Nearest } from '../report/nearest.ts'
import { type FieldPath, faultAt, type Place } from '../report/place.ts'
import { oneOf, shown } from '../report/shown.ts'
import { plainRowOf } from './plain-row.ts'
import type { Row } from './rows.ts'

const NOTHING_WRONG: ReadonlySet<string> = new Set()

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['array', 'a list'],
  ['object', 'a mapping'],
])

/** The row that a value is, with every fault of its shape; its well-shaped fields stay readable whatever the others are. */
export function checkShape<Value extends object>(
  shape: z.ZodObject & z.ZodType<Value>,
  value: unknown,
  place: Place,
  nearest: Nearest,
): { readonly row: Row<Value>; readonly faults: readonly Fault[] } {
  // What is surely a row has been checked against the shape of each of its fields.
  if (plainRowOf(shape)(value)) return { row: wholeRow(value as Value, place), faults: [] }
  const result = shape.safeParse(value)
  if (result.success) return { row: wholeRow(result.data, place), faults: [] }
  const fields = Object.keys(shape.shape)
  const faults = result.error.issues.flatMap((issue) => issueFaults(issue, value, fields, place, nearest))
  const wrong = new Set(result.error.issues.map(({ path }) => String(path[0] ?? '')))
  return { row: { place, known: knownFields(value, fields, wrong), wrong, whole: null }, faults }
}

function wholeRow<Value extends object>(whole: Value, place: Place): Row<Value> {
  return { place, known: whole, wrong: NOTHING_WRONG, whole }
}

function knownFields<Value extends object>(
  value: unknown,
  fields: readonly string[],
  wrong: ReadonlySet<string>,
): Partial<Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const known = Object.entries(value).filter(([field]) => fields.includes(field) && !wrong.has(field))
  // What has no issue at or below it has been checked against its shape.
  return Object.fromEntries(known) as Partial<Value>
}

function issueFaults(
  issue: z.core.$ZodIssue,
  root: unknown,
  fields: readonly string[],
  place: Place,
  nearest: Nearest,
): readonly Fault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const found = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = path.length === 0 ? fields : []
      return issue.keys.map((key) =>
        faultAt(place, [...path, key], `is no field of this row${closestOrAll(nearest(key, allowed), allowed)}`),
      )
    }
    case 'invalid_type':
      return [faultAt(place, path, typeMessage(typeWord(issue.expected), found))]
    // A text, or else a list or a number: judged as what it was written as.
    case 'invalid_union': {
      const ofItsType = issue.errors.find(isOfItsType)
      if (ofItsType === undefined && typeof found === 'object' && found !== null) {
        const types = issue.errors.flatMap(([first]) =>
          first?.code === 'invalid_type' ? [typeWord(first.expected)] : [],
        )
        return [faultAt(place, path, typeMessage(oneOf([...new Set(types)]), found))]
      }
      const meant = ofItsType ?? issue.errors[0] ?? []
      return meant.flatMap((inner) =>
        issueFaults({ ...inner, path: [...issue.path, ...inner.path] }, root, fields, place, nearest),
      )
    }
    case 'invalid_value':
      return [faultAt(place, path, wordMessage(issue.values.map(String), found))]
    default:
      return [faultAt(place, path, issue.message)]
  }
}

/** Whether a value has the type that one form of it asks for, whatever else is wrong with it. */
function isOfItsType(issues: readonly z.core.$ZodIssue[]): boolean {
  return !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
}

function typeWord(expected: string): string {
  return TYPE_WORDS.get(expected) ?? expected
}

function typeMessage(expected: string, found: unknown): string {
  if (found === undefined) return 'is required'
  if (found === null) return 'null is not written: leave the field out'
  if (expected === 'text' && (typeof found === 'number' || typeof found === 'boolean')) {
    return `must be text: put ${shown(found)} in quotes`
  }
  return `must be ${expected}, is ${shown(found)}`
}

function wordMessage(words: readonly string[], found: unknown): string {
  if (found === undefined) return `is required: ${oneOf(words)}`
  return `${shown(found)} is not allowed: write ${oneOf(words)}`
}

function valueAt(root: unknown, path: FieldPath): unknown {
  let value = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[part]
  }
  return value
}
