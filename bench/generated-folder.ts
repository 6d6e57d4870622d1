import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Seeded, seeded } from './seeded.ts'

/** What a generated record has of each, for so many entities. */
export interface GeneratedCounts {
  readonly entities: number
  readonly documents: number
  readonly claims: number
}

/** The entities that hold one in ten of the ends of relationships. */
const GENERATED_HUBS = 8

/** Relationships for each entity, each told by one claim. */
const RELATIONSHIPS_AN_ENTITY = 4
/** One relationship in so many has a hub at one of its ends, so that hubs hold one in ten of all ends. */
const HUB_EVERY = 5
const CLAIMS_A_DOCUMENT = 100
/** Of a hundred claims so many are dated. */
const DATED_PERCENT = 60
const ROWS_A_FILE = 100_000

const RECORD = `id: generated
title: A generated record
description: Made by a program to measure with. It says nothing of the world.
licence: CC0-1.0
measures:
  - id: staff
    label: posts filled
    unit: posts
types:
  - id: AUDITED_BY
    family: OVERSIGHT
    aspect: ACT
    description: The object looked into the subject's accounts.
    verb: be audited by
    inverse: audit
  - id: SHARES_OFFICES_WITH
    family: PARTNERSHIP
    aspect: STATE
    description: The two had offices in one house.
    verb: share offices with
    symmetric: true
`

/** Between bodies; the last two are the record's own. */
const BODY_TYPES = [
  'WORKS_WITH',
  'PART_OF',
  'FUNDED_BY',
  'ABSORBED_INTO',
  'RUN_BY',
  'AUDITED_BY',
  'SHARES_OFFICES_WITH',
]
const ENDINGS = ['Trust', 'Council', 'Office', 'Agency', 'Society', 'Board', 'Unit', 'Fund', 'Bureau', 'League']
const SYLLABLES = [
  ...['ba', 'bel', 'cor', 'da', 'den', 'el', 'far', 'ga', 'gor', 'hal', 'hol', 'in', 'ka', 'lan', 'lo', 'mar'],
  ...['mi', 'mor', 'na', 'nor', 'os', 'pa', 'per', 'ra', 'ros', 'sa', 'sel', 'ta', 'tor', 'va', 'vin', 'wes'],
]
const PLACE_EVERY = 8
const OPERATION_EVERY = 5

/** How many rows a record of so many entities has. */
function generatedCounts(entities: number): GeneratedCounts {
  const claims = entities * RELATIONSHIPS_AN_ENTITY + Math.floor(entities / 10) + Math.floor(entities / 20)
  return { entities, documents: Math.ceil(claims / CLAIMS_A_DOCUMENT), claims }
}

/**
 * Writes the folder of a record of so many entities, at least 100, the same each time: four relationships for each, of
 * which eight hubs hold one end in ten; one claim a relationship, a hundred in a document; six in ten dated, one in fifteen
 * planned. One entity in ten has a figure, one in twenty a beginning; one in three a second name. Two types are its own.
 * Row by row, whatever its size.
 */
export async function writeGenerated(folder: string, entities: number, seed = 2019): Promise<GeneratedCounts> {
  const counts = generatedCounts(entities)
  for (const section of ['entities', 'documents', 'claims']) await mkdir(join(folder, section), { recursive: true })
  await writeFile(join(folder, 'record.yaml'), RECORD)
  await writeRows(folder, 'entities', entityRows(counts, seeded(seed)))
  await writeRows(folder, 'documents', documentRows(counts, seeded(seed + 1)))
  await writeRows(folder, 'claims', claimRows(counts, seeded(seed + 2)))
  return counts
}

/** The id of an entity by its place: hubs come first. */
function generatedId(place: number): string {
  return place < GENERATED_HUBS ? `hub-${place}` : `e${place}`
}

/** The name of an entity by its place, as a document gives it. */
function generatedName(place: number, { pick }: Seeded): string {
  const word = () => {
    const letters = [pick(SYLLABLES), pick(SYLLABLES), pick(SYLLABLES)].join('')
    return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`
  }
  if (isPlace(place)) return word()
  return isOperation(place) ? `Operation ${word()}` : `${word()} ${word()} ${pick(ENDINGS)}`
}

type Row = Readonly<Record<string, unknown>>

function* entityRows({ entities, documents }: GeneratedCounts, random: Seeded): Generator<Row> {
  for (let place = 0; place < entities; place++) {
    const name = generatedName(place, random)
    const kind = isPlace(place) ? 'PLACE' : isOperation(place) ? 'OPERATION' : 'ORGANISATION'
    const other = { name: `${name.slice(0, 3).toUpperCase()}${place}`, documents: [`d${random.below(documents)}`] }
    const names = place % 3 === 0 && place >= GENERATED_HUBS ? { names: [other] } : {}
    yield { id: generatedId(place), kind, name: place < GENERATED_HUBS ? `Hub ${place}` : name, ...names }
  }
}

function* documentRows({ documents }: GeneratedCounts, random: Seeded): Generator<Row> {
  for (let index = 0; index < documents; index++) {
    const published = `${1991 + random.below(30)}-${twoDigits(1 + random.below(12))}`
    yield { id: `d${index}`, title: `Document ${index}`, publisher: generatedId(index % 6), published }
  }
}

function* claimRows({ entities, documents }: GeneratedCounts, random: Seeded): Generator<Row> {
  let count = 0
  const said = () => {
    count += 1
    const document = `d${(count - 1) % documents}`
    return { id: `${document}.c${count}`, at: `¶${count}`, phrase: `words of claim ${count}` }
  }
  for (let index = 0; index < entities * RELATIONSHIPS_AN_ENTITY; index++) {
    const modality = index % 15 === 0 ? { modality: 'PLANNED' } : {}
    yield { ...said(), ...relationship(index, entities, random), ...modality, ...anyDate(random) }
  }
  for (let index = 0; index < Math.floor(entities / 10); index++) {
    yield {
      ...said(),
      subject: generatedId(index * 10),
      measure: 'staff',
      value: random.below(5000),
      ...anyDate(random),
    }
  }
  for (let index = 0; index < Math.floor(entities / 20); index++) {
    yield { ...said(), subject: generatedId(index * 20), existence: 'BEGAN', ...anyDate(random) }
  }
}

/** Two ends and a type that takes their kinds: what is in a place has the place as its object. */
function relationship(index: number, entities: number, random: Seeded) {
  const one = index % HUB_EVERY === 0 ? random.below(GENERATED_HUBS) : random.below(entities)
  const drawn = random.below(entities)
  const other = drawn === one ? (one + 1) % entities : drawn
  const [subject, object] = random.next() < 0.5 ? [one, other] : [other, one]
  const [inPlace, place] = isPlace(subject) ? [object, subject] : [subject, object]
  const type = isPlace(inPlace) ? 'PART_OF' : isPlace(place) ? 'LOCATED_IN' : random.pick(BODY_TYPES)
  const ends = isPlace(place) ? [inPlace, place] : [subject, object]
  return { subject: generatedId(ends[0] ?? 0), type, object: generatedId(ends[1] ?? 0) }
}

/** Dates of 1990 to 2019: years, months, days, and states from one year on; none for what is not dated. */
function anyDate(random: Seeded): Row {
  if (random.below(100) >= DATED_PERCENT) return {}
  const year = 1990 + random.below(30)
  const month = twoDigits(1 + random.below(12))
  const days = [`${year}`, `${year}-${month}`, `${year}-${month}-${twoDigits(1 + random.below(28))}`, `${year}/..`]
  return { when: random.pick([...days, `${year}/${year + 4}`, `${year}-04/${year + 1}-03`, `${year}?`]) }
}

function isPlace(place: number): boolean {
  return place % PLACE_EVERY === PLACE_EVERY - 1
}

function isOperation(place: number): boolean {
  return place % OPERATION_EVERY === OPERATION_EVERY - 1
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Writes rows as JSON lines, a hundred thousand in a file, none held longer than the disk needs. */
async function writeRows(folder: string, section: string, rows: Generator<Row>): Promise<void> {
  for (let file = 0, next = rows.next(); next.done !== true; file++) {
    const lines = function* () {
      for (let count = 0; count < ROWS_A_FILE && next.done !== true; count++) {
        yield `${JSON.stringify(next.value)}\n`
        next = rows.next()
      }
    }
    const name = `${String(file).padStart(4, '0')}.jsonl`
    await pipeline(Readable.from(lines()), createWriteStream(join(folder, section, name)))
  }
}
