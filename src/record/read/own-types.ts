import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ENTITY_KINDS } from '../../domain/model/kinds.ts'
import type { Aspect, RelationshipFamily } from '../../domain/model/relationship-types.ts'
import type { OwnType } from '../../domain/model/vocabulary.ts'
import { ownVerb, passiveOf } from '../../domain/prose/own-verb.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { PACKS_FOLDER } from './pack-names.ts'
import { type HeadRow, type TypeRow, typeShape } from './shapes.ts'

/** How the types of a family hold in time, where they do not say otherwise. */
const ASPECT_OF: Readonly<Record<RelationshipFamily, Aspect>> = {
  LINEAGE: 'CHANGE',
  STRUCTURE: 'STATE',
  LEADERSHIP: 'STATE',
  PARTNERSHIP: 'STATE',
  FUNDING: 'ACT',
  ACTION: 'ACT',
  LEGAL: 'STATE',
  POSITION: 'ACT',
  OVERSIGHT: 'ACT',
  OTHER: 'STATE',
}

/** How a type holds in time. */
export function aspectOfType({ family, aspect }: Pick<TypeRow, 'family' | 'aspect'>): Aspect {
  return aspect ?? ASPECT_OF[family]
}

/** The types that a record adds to the core's, those of the packs that it uses among them, in order of id; the first of an id counts. */
export function ownTypes({ types = [], use = [] }: Pick<Partial<HeadRow>, 'types' | 'use'>): readonly OwnType[] {
  const rows = new Map([...types, ...use.flatMap(packTypes)].reverse().map((row) => [row.id, row]))
  const contraries = new Map(
    [...rows.values()].flatMap(({ id, contrary }) => (contrary === undefined ? [] : [[contrary, id]])),
  )
  return [...rows.values()]
    .map((row) => ownType(row, row.contrary ?? contraries.get(row.id) ?? null))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Packs come with the code, and are read once. */
const PACKS = new Map<string, readonly TypeRow[]>()

/** The types of a pack, as it writes them. */
export function packTypes(name: string): readonly TypeRow[] {
  const known = PACKS.get(name)
  if (known !== undefined) return known
  const types = z.array(typeShape).parse(parse(readFileSync(new URL(`${name}.yaml`, PACKS_FOLDER), 'utf8')))
  PACKS.set(name, types)
  return types
}

/** The type that a row makes, all that it leaves out put in its place. */
function ownType(row: TypeRow, contrary: string | null): OwnType {
  const { id, family, verb, many = null, past = null, participle = null, symmetric = false } = row
  const forward = ownVerb({ verb, many, past, participle })
  const { inverse, inverseMany = null, inversePast = null } = row
  const written =
    inverse === undefined ? null : ownVerb({ verb: inverse, many: inverseMany, past: inversePast, participle: null })
  return {
    id,
    description: row.description.trim(),
    family,
    aspect: aspectOfType(row),
    subjects: row.subjects ?? ENTITY_KINDS,
    objects: row.objects ?? (symmetric ? row.subjects : null) ?? ENTITY_KINDS,
    forward,
    // The check has seen that one is written where none follows.
    backward: symmetric ? forward : (written ?? passiveOf(forward) ?? forward),
    contrary,
    symmetric,
    needs: row.needs ?? [],
    timeless: false,
  }
}
