import { ENTITY_KINDS } from '../../domain/model/kinds.ts'
import { CORE_TYPES } from '../../domain/model/relationship-types.ts'
import { BACK_ENDING, type OwnType, TAKEN_EDGES } from '../../domain/model/vocabulary.ts'
import { ownVerb, passiveOf } from '../../domain/prose/own-verb.ts'
import { aspectOfType, ownTypes, packTypes } from '../read/own-types.ts'
import type { RecordRows } from '../read/rows.ts'
import type { TypeRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'

/** A fault of a field of a type. */
interface TypeFault {
  readonly field: keyof TypeRow
  readonly message: string
}

/** A type that the record itself adds, as far as it can be read. */
export interface WrittenType {
  readonly type: OwnType
  /** Whether what it is called seen from the object is written, or follows from its verb. */
  readonly hasInverse: boolean
  /** Whether no fault of it is found. */
  readonly isSound: boolean
}

/** The types that a record itself adds, in order of id; none where one of them is no type at all by its shape. */
export function writtenTypes(rows: Pick<RecordRows, 'head'>): readonly WrittenType[] {
  const written = rows.head?.known.types ?? []
  const faulty = new Set(checkTypes(rows).map(({ field }) => Number(/^types\[(\d+)\]/.exec(field)?.[1])))
  return ownTypes(rows.head?.known ?? {}).flatMap((type) => {
    const place = written.findIndex(({ id }) => id === type.id)
    const row = written[place]
    if (row === undefined) return []
    const hasInverse = row.inverse !== undefined || passiveOf(type.forward) !== null
    return [{ type, hasInverse, isSound: !faulty.has(place) }]
  })
}

/** Types whose name is taken, whose words do not suffice, or whose settings do not go together. */
export function checkTypes({ head }: Pick<RecordRows, 'head'>): readonly Fault[] {
  if (head === null) return []
  const { types = [], use = [] } = head.known
  const packed = new Map(use.flatMap((pack) => packTypes(pack).map(({ id }) => [id, pack] as const)))
  return types.flatMap((type, index) => {
    const isFirst = types.findIndex(({ id }) => id === type.id) === index
    const faults = [
      ...(isFirst ? nameFaults(type, packed) : [fault('id', `"${type.id}" is added already`)]),
      ...verbFaults(type),
      ...timeFaults(type),
      ...symmetryFaults(type),
      ...contraryFaults(type, types),
    ]
    return faults.map(({ field, message }) => faultAt(head.place, ['types', index, field], message))
  })
}

function nameFaults({ id }: TypeRow, packed: ReadonlyMap<string, string>): readonly TypeFault[] {
  const pack = packed.get(id)
  if (pack !== undefined)
    return [fault('id', `"${id}" comes with ${pack}, which \`use\` names: leave one of the two out`)]
  if (CORE_TYPES.some((type) => type === id)) {
    return [fault('id', `"${id}" is a type that every record has: leave it out, or give this one another name`)]
  }
  const isTaken = TAKEN_EDGES.includes(id) || id.endsWith(BACK_ENDING)
  return isTaken ? [fault('id', `"${id}" has another meaning in Neo4j: give it another name`)] : []
}

function verbFaults(type: TypeRow): readonly TypeFault[] {
  const { verb, many, past, participle, inverse, inverseMany, inversePast, symmetric } = type
  const onlyBe = 'only a verb that begins with "be" says it of several: leave it out'
  const neverBe = 'a verb that begins with "be" needs none: leave it out'
  const isBe = startsWithBe(verb)
  const isInverseBe = inverse === undefined || startsWithBe(inverse)
  const forward = ownVerb({ verb, many: null, past: past ?? null, participle: participle ?? null })
  return [
    ...(many !== undefined && !(isBe && startsWithBe(many)) ? [fault('many', onlyBe)] : []),
    ...(past !== undefined && isBe ? [fault('past', neverBe)] : []),
    ...(participle !== undefined && isBe ? [fault('participle', neverBe)] : []),
    ...(inverseMany !== undefined && !(inverse !== undefined && isInverseBe && startsWithBe(inverseMany))
      ? [fault('inverseMany', onlyBe)]
      : []),
    ...(inversePast !== undefined && isInverseBe ? [fault('inversePast', neverBe)] : []),
    ...(inverse === undefined && symmetric !== true && passiveOf(forward) === null
      ? [
          fault(
            'inverse',
            `is required: the verb as the object has it; of "be a director of" it is "have as a director"`,
          ),
        ]
      : []),
  ]
}

function startsWithBe(verb: string): boolean {
  return verb === 'be' || verb.startsWith('be ')
}

function timeFaults(type: TypeRow): readonly TypeFault[] {
  const aspect = aspectOfType(type)
  const { family, needs = [] } = type
  return [
    ...(family === 'LINEAGE' && aspect !== 'CHANGE'
      ? [fault('aspect', `${aspect} is not allowed in LINEAGE: what became of a body is a CHANGE`)]
      : []),
    ...(needs.length > 0 && aspect !== 'STATE'
      ? [fault('needs', `only a STATE needs its ends to be there, and this is of the aspect ${aspect}: leave it out`)]
      : []),
  ]
}

function symmetryFaults({ symmetric, family, inverse, subjects, objects, needs = [] }: TypeRow): readonly TypeFault[] {
  if (symmetric !== true) return []
  const isSame = objects === undefined || [...objects].sort().join() === [...(subjects ?? ENTITY_KINDS)].sort().join()
  return [
    ...(family === 'LINEAGE' ? [fault('symmetric', 'LINEAGE leads from the one to the other: leave it out')] : []),
    ...(inverse === undefined ? [] : [fault('inverse', 'what is symmetric is said the same both ways: leave it out')]),
    ...(isSame ? [] : [fault('objects', 'what is symmetric has the same kinds at both ends: leave it out')]),
    ...(needs.length === 1 ? [fault('needs', 'what is symmetric needs both ends or none')] : []),
  ]
}

function contraryFaults(type: TypeRow, types: readonly TypeRow[]): readonly TypeFault[] {
  const { id, contrary } = type
  if (contrary === undefined) return []
  if (contrary === id) return [fault('contrary', 'is the type itself: write another')]
  const other = types.find((one) => one.id === contrary)
  if (other === undefined) return [fault('contrary', `"${contrary}" is none of the types that stand here`)]
  if (other.contrary !== undefined && other.contrary !== id) {
    return [fault('contrary', `"${contrary}" has "${other.contrary}" for its contrary: a type has one`)]
  }
  const aspect = aspectOfType(other)
  if (aspect === aspectOfType(type)) return []
  return [
    fault(
      'contrary',
      `"${contrary}" is of the aspect ${aspect}, and this of ${aspectOfType(type)}: contraries hold in time alike`,
    ),
  ]
}

function fault(field: keyof TypeRow, message: string): TypeFault {
  return { field, message }
}
