import type { DayWindow } from '../../domain/dates/span.ts'
import { RELATIONSHIP_SIDES, type RelationshipSide, sidesOf } from '../../domain/evidence/relationship.ts'
import { PLAIN_VIEW, type View, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { WantedRelationships } from '../../domain/evidence/wanted-relationships.ts'
import { LABELLED_TYPE, type RelationshipType } from '../../domain/model/relationship-types.ts'
import { typesOfFamilies, type Vocabulary } from '../../domain/model/vocabulary.ts'
import { Failure } from '../../errors.ts'
import { MAX_PARTS, type RelationshipFilter, type SidedFilter } from '../../store/store.ts'
import type { RelationshipFilter as FilterInput, View as ViewInput } from '../generated.ts'
import type { Limits } from '../limits/limits.ts'
import { DEFAULT_FIRST } from '../limits/list-bounds.ts'

/** The longest id that is looked up, in characters. */
const MAX_ID_LENGTH = 200

/** The View that an argument asks for: a null argument and every null part of it are their defaults. */
export function viewOf(input: ViewInput | null | undefined, limits: Limits): View {
  if (input === null || input === undefined) return PLAIN_VIEW
  return {
    asOf: input.asOf ?? null,
    atLeast: input.atLeast ?? PLAIN_VIEW.atLeast,
    knownBy: input.knownBy ?? null,
    // What parts they have stands among them by now (`admitParts`).
    documents: checkedList('view.documents', input.documents ?? null, Math.max(limits.ids, MAX_PARTS)),
    modalities: distinct(input.modalities ?? PLAIN_VIEW.modalities),
    reported: input.reported ?? PLAIN_VIEW.reported,
    inferred: input.inferred ?? PLAIN_VIEW.inferred,
  }
}

/** The View in which a thing tells of itself: the whole record where none is given. */
export function ownViewOf(input: ViewInput | null | undefined, limits: Limits): View {
  return input === null || input === undefined ? WHOLE_VIEW : viewOf(input, limits)
}

/**
 * The filter that a `where` asks of a walk, which goes from end to end; types and families are joined. BAD_INPUT for
 * another side than the ends, or for `sides` beside a direction.
 */
export function filterOf(where: FilterInput | null | undefined, vocabulary: Vocabulary): RelationshipFilter {
  const wanted = wantedOf(where, vocabulary)
  const sides = sidesGiven(where)
  if (sides === null) return { ...wanted, direction: where?.direction ?? 'BOTH' }
  if (sides.includes('QUALIFIER')) {
    throw new Failure('BAD_INPUT', 'where.sides: QUALIFIER is no end to go from; here only SUBJECT and OBJECT are.')
  }
  const [side] = sides
  const direction = sides.length > 1 ? 'BOTH' : side === 'OBJECT' ? 'IN' : 'OUT'
  return { ...wanted, types: side === undefined ? [] : wanted.types, direction }
}

/** The filter that a `where` asks of an entity's own lists: from all sides, unless it says otherwise. BAD_INPUT as above. */
export function sidedFilterOf(where: FilterInput | null | undefined, vocabulary: Vocabulary): SidedFilter {
  const direction = where?.direction ?? 'BOTH'
  const sides = sidesGiven(where) ?? (direction === 'BOTH' ? RELATIONSHIP_SIDES : sidesOf(direction))
  return { ...wantedOf(where, vocabulary), sides }
}

/** Which relationships a `where` asks for, from whatever end. */
export function wantedOf(where: FilterInput | null | undefined, vocabulary: Vocabulary): WantedRelationships {
  const labels = distinct(where?.labels ?? null)
  const types = wantedTypes(where, vocabulary)
  return {
    // Of no other type has any a label.
    types: labels === null ? types : (types ?? [LABELLED_TYPE]).filter((type) => type === LABELLED_TYPE),
    labels,
    otherKinds: distinct(where?.otherKinds ?? null),
    classifications: distinct(where?.classifications ?? null),
  }
}

/** BAD_INPUT where a `where` asks for other sides than both ends, as where no entity looks, with the reason why it may not. */
export function checkBothEnds(where: FilterInput | null | undefined, why: string): void {
  if ((where?.direction ?? 'BOTH') !== 'BOTH') throw new Failure('BAD_INPUT', `where.direction: ${why}; leave it out.`)
  const sides = sidesGiven(where) ?? sidesOf('BOTH')
  if (sides.includes('QUALIFIER') || sides.length < 2) {
    throw new Failure('BAD_INPUT', `where.sides: ${why}; leave it out.`)
  }
}

/** The sides that a `where` names, each once, in their order; null where it names none. */
function sidesGiven(where: FilterInput | null | undefined): readonly RelationshipSide[] | null {
  const sides = where?.sides ?? null
  if (sides === null) return null
  const direction = where?.direction ?? 'BOTH'
  if (direction !== 'BOTH') {
    throw new Failure(
      'BAD_INPUT',
      `where.sides: \`direction: ${direction}\` tells the sides already; give one of the two.`,
    )
  }
  return RELATIONSHIP_SIDES.filter((side) => sides.includes(side))
}

/** The types that a `where` names, itself or by family; null where it names none, so that all count. */
function wantedTypes(
  where: FilterInput | null | undefined,
  vocabulary: Vocabulary,
): readonly RelationshipType[] | null {
  const types = where?.types ?? null
  const families = where?.families ?? null
  if (types === null && families === null) return null
  return distinct([...(types ?? []), ...typesOfFamilies(vocabulary, families ?? [])])
}

/** The days that `from` and `until` name; null where neither is given. BAD_INPUT where they are the wrong way round. */
export function windowOf(args: { readonly from?: string | null; readonly until?: string | null }): DayWindow | null {
  const [from, until] = [args.from ?? null, args.until ?? null]
  if (from !== null && until !== null && from > until) {
    throw new Failure('BAD_INPUT', `until: ${until} is before ${from}, which \`from\` says.`)
  }
  return from === null && until === null ? null : { from, until }
}

/** A list of kinds without repetitions; null stays null. */
export function kindsOf<Kind>(kinds: readonly Kind[] | null | undefined): readonly Kind[] | null {
  return distinct(kinds ?? null)
}

/** How many items a list may have that is asked for by `first`. */
export function checkedFirst(args: { readonly first?: number | null }, limits: Limits): number {
  return checkedNumber('first', args.first, DEFAULT_FIRST, limits.first)
}

/** A number within its bounds. BAD_INPUT below 1, LIMIT_EXCEEDED above the most, both naming the argument. */
export function checkedNumber(name: string, value: number | null | undefined, byDefault: number, most: number): number {
  const number = value ?? byDefault
  if (number < 1) throw new Failure('BAD_INPUT', `${name}: must be at least 1, not ${number}.`)
  if (number > most) throw new Failure('LIMIT_EXCEEDED', `${name}: at most ${most}, not ${number}.`)
  return number
}

/** Ids, no more than allowed and none longer than an id may be. LIMIT_EXCEEDED or BAD_INPUT, naming the argument. */
export function checkedIds<List extends readonly string[] | null>(name: string, ids: List, limits: Limits): List {
  if (ids?.some((id) => id.length > MAX_ID_LENGTH) === true) {
    throw new Failure('BAD_INPUT', `${name}: an id has at most ${MAX_ID_LENGTH} characters.`)
  }
  return checkedList(name, ids, limits.ids)
}

/** A list of no more than so many items. LIMIT_EXCEEDED beyond, naming the argument. */
export function checkedList<List extends readonly unknown[] | null>(name: string, list: List, most: number): List {
  if (list !== null && list.length > most) {
    throw new Failure('LIMIT_EXCEEDED', `${name}: at most ${most} items, not ${list.length}.`)
  }
  return list
}

function distinct<Item>(list: readonly Item[]): readonly Item[]
function distinct<Item>(list: readonly Item[] | null): readonly Item[] | null
function distinct<Item>(list: readonly Item[] | null): readonly Item[] | null {
  return list === null ? null : [...new Set(list)]
}
