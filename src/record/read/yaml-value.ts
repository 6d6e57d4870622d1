import { isAlias, isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type Scalar } from 'yaml'
import type { FieldPath } from '../report/place.ts'

/** The line of a value and of each value in it. */
export interface Lines {
  readonly line: number
  readonly parts: ReadonlyMap<string | number, Lines> | null
}

/** What a YAML node holds as plain values, with their lines, and what a record may not hold. */
export interface YamlValue {
  readonly value: unknown
  readonly lines: Lines
}

/** Notes what is wrong at a line. */
export type NoteProblem = (line: number, problem: string) => void

/** Fields whose plain scalars are text as written, so that `when: 2012` needs no quotes. */
const DATE_FIELDS: ReadonlySet<string> = new Set(['when', 'said', 'written', 'published', 'period'])

const NO_PARTS: Lines['parts'] = null

/**
 * Turns a node into plain values. Anchors, aliases and tags are problems, and so is a field that stands twice (its
 * first value is kept) or that is no text.
 */
export function yamlValue(root: ParsedNode | null, counter: LineCounter, note: NoteProblem): YamlValue {
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line)
  const convert = (node: ParsedNode | null, field: string | null, line: number): YamlValue => {
    if (node === null) return { value: null, lines: { line, parts: NO_PARTS } }
    if (isAlias(node)) note(lineAt(node.range[0]), `has the alias *${node.source}: write the value itself`)
    else if (node.anchor !== undefined) note(lineAt(node.range[0]), `has the anchor &${node.anchor}: leave it out`)
    if (node.tag !== undefined) note(lineAt(node.range[0]), `has the tag ${node.tag}: leave it out`)
    if (isMap(node)) return convertMap(node.items, line)
    if (isSeq(node)) return convertList(node.items, line)
    return { value: isScalar(node) ? scalarValue(node, field) : null, lines: { line, parts: NO_PARTS } }
  }
  const convertMap = (items: readonly { key: ParsedNode; value: ParsedNode | null }[], line: number): YamlValue => {
    const entries = new Map<string, unknown>()
    const parts = new Map<string, Lines>()
    for (const { key, value } of items) {
      const keyLine = lineAt(key.range[0])
      const field = isScalar(key) ? scalarKey(key) : null
      if (field === null) note(keyLine, 'has a field whose name is no text')
      else if (entries.has(field)) note(keyLine, `has the field ${JSON.stringify(field.slice(0, 60))} twice`)
      else {
        const part = convert(value, field, keyLine)
        entries.set(field, part.value)
        parts.set(field, part.lines)
      }
    }
    return { value: Object.fromEntries(entries), lines: { line, parts } }
  }
  const convertList = (items: readonly ParsedNode[], line: number): YamlValue => {
    const converted = items.map((item) => convert(item, null, lineAt(item.range[0])))
    const parts = new Map<number, Lines>(converted.map((item, index) => [index, item.lines]))
    return { value: converted.map((item) => item.value), lines: { line, parts } }
  }
  return convert(root, null, root === null ? 1 : lineAt(root.range[0]))
}

/** The line of the value at a path; of what holds it where it is missing. */
export function lineAtPath(lines: Lines, path: FieldPath): number {
  let at = lines
  for (const part of path) {
    const next = at.parts?.get(part)
    if (next === undefined) break
    at = next
  }
  return at.line
}

function scalarKey(key: Scalar): string | null {
  return typeof key.value === 'string' ? key.value : key.value === null ? null : (key.source ?? null)
}

function scalarValue(scalar: Scalar, field: string | null): unknown {
  const asWritten = field !== null && DATE_FIELDS.has(field) && typeof scalar.value === 'number'
  return asWritten ? (scalar.source ?? scalar.value) : scalar.value
}
