import type { Claim } from '../model/claim.ts'
import type { DocumentaryRecord, EditorialDisagreement } from '../model/record.ts'
import { compareText } from '../text/compare-text.ts'

/** What is hashed row by row, in this order. */
const SECTIONS = [
  'types',
  'attributes',
  'measures',
  'examples',
  'entities',
  'documents',
  'claims',
  'disagreements',
  'retracted',
] as const

/**
 * The record's canonical lines, which its hash is reckoned over: one JSON array of section and row a line, fields sorted
 * by name, rows by id, and what an editorial disagreement is about, which has no order. The texts of the documents are not part of it.
 */
export function* canonicalLines(record: DocumentaryRecord): Generator<string, void> {
  const { id, title, description, licence, roles } = record
  // A record without an id or roles has the hash that it had before there were any.
  const since = { ...(id === null ? {} : { id }), ...(roles.length === 0 ? {} : { roles }) }
  yield canonicalJson(['record', { title, description, licence, ...since }])
  for (const section of SECTIONS) {
    const rows: readonly { readonly id: string }[] = rowsOf(section, record)
    for (const row of [...rows].sort((a, b) => compareText(a.id, b.id))) yield canonicalJson([section, row])
  }
}

function rowsOf(section: (typeof SECTIONS)[number], record: DocumentaryRecord) {
  if (section === 'claims') return record.claims.map(withoutNoRoles)
  return section === 'disagreements' ? unordered(record) : record[section]
}

/** A claim that names nobody in a role has the line that it had before there were any. */
function withoutNoRoles({ roles, ...claim }: Claim) {
  return roles.length === 0 ? claim : { ...claim, roles }
}

function unordered({ disagreements }: DocumentaryRecord): readonly EditorialDisagreement[] {
  return disagreements.map((one) => ({ ...one, aboutIds: [...one.aboutIds].sort(compareText) }))
}

/** JSON whose objects have their fields in order of name. */
function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonicalJson).join(',')}]`
  let json = '{'
  for (const { name, begun } of fieldsInOrder(Object.keys(value))) {
    const part = (value as Readonly<Record<string, unknown>>)[name]
    json += begun
    json += part === null ? 'null' : canonicalJson(part)
  }
  return `${json}}`
}

/** A field's name, and what stands before its value. */
interface Field {
  readonly name: string
  readonly begun: string
}

/** The names of objects met last, the last first, with their fields in order: rows of one kind have the same ones. */
const MET: { readonly names: readonly string[]; readonly fields: readonly Field[] }[] = []
const MOST_MET = 24

function fieldsInOrder(names: readonly string[]): readonly Field[] {
  const known = MET.find((one) => areSame(one.names, names))
  if (known !== undefined) return known.fields
  const inOrder = [...names].sort(compareText)
  const fields = inOrder.map((name, place) => ({ name, begun: `${place === 0 ? '' : ','}${JSON.stringify(name)}:` }))
  MET.unshift({ names, fields })
  MET.length = Math.min(MET.length, MOST_MET)
  return fields
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, place) => name === other[place])
}
