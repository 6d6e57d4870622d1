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
    if (section === 'claims') {
      for (const claim of inOrderOfId(record.claims)) yield `["claims",${claimJson(claim)}]`
    } else {
      const rows: readonly { readonly id: string }[] = section === 'disagreements' ? unordered(record) : record[section]
      for (const row of inOrderOfId(rows)) yield canonicalJson([section, withoutNoLeads(row)])
    }
  }
}

/** A document that tells nobody who speaks in it has the line that it had before any did. */
function withoutNoLeads(row: { readonly id: string; readonly leads?: readonly unknown[] }) {
  const { leads, ...others } = row
  return leads?.length === 0 ? others : row
}

function inOrderOfId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => compareText(a.id, b.id))
}

/** Every field of a claim: a record has more claims than anything else, and for these none is looked for. */
const OF_CLAIM: Readonly<Record<keyof Claim, true>> = {
  ...{
    id: true,
    documentId: true,
    locator: true,
    phrase: true,
    quotation: true,
    subjectId: true,
    content: true,
    when: true,
  },
  ...{ whenText: true, modality: true, deniesPlan: true, hedge: true, verb: true, accordingToId: true },
  ...{ said: true, amount: true, share: true, bound: true, scopeIds: true, roles: true, role: true, eventId: true },
  ...{ occasion: true, inferred: true, note: true, recorded: true, correctsIds: true, continuesIds: true },
  ...{ furtherSpeakerIds: true, replacedByIds: true },
}

const CLAIM_FIELDS = Object.keys(OF_CLAIM)
  .sort(compareText)
  .map((name) => ({ name, begun: `,"${name}":` }))

/** The canonical JSON of a claim. One that names nobody in a role, or has no verb or quotation, has the line that it had before there were any. */
function claimJson(claim: Claim): string {
  let json = ''
  for (const { name, begun } of CLAIM_FIELDS) {
    if (name === 'roles' && claim.roles.length === 0) continue
    if ((name === 'verb' || name === 'quotation') && claim[name] === null) continue
    const part: unknown = Reflect.get(claim, name)
    json += begun
    json += part === null ? 'null' : canonicalJson(part)
  }
  return `{${json.slice(1)}}`
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
