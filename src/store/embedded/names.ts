import { distance } from 'fastest-levenshtein'
import { compareText } from '../../domain/compare-text.ts'
import type { Entity } from '../../domain/entity.ts'
import { fold } from '../../domain/fold.ts'
import { allowedEdits, namesOf, wordsOf } from '../../domain/rank-names.ts'
import { type Asking, MAX_CANDIDATES, MAX_PROPOSED, type Row, type Store } from '../store.ts'
import type { Indexes } from './indexes.ts'
import { createPatience } from './patience.ts'

/** The questions about names: what a reference means, and what a typed text may mean. */
export function nameQuestions({ entities, entityRows }: Indexes) {
  const ordered = entityRows.map(({ item }) => item)
  const [byName, byOtherName] = [new Map<string, Entity[]>(), new Map<string, Entity[]>()]
  const [names, words] = [new Map<string, Entity[]>(), new Map<string, Entity[]>()]
  for (const entity of ordered) {
    add(byName, fold(entity.name), entity)
    for (const { name } of entity.names) add(byOtherName, fold(name), entity)
    for (const name of namesOf(entity).map(fold)) {
      add(names, name, entity)
      for (const word of wordsOf(name)) add(words, word, entity)
    }
  }
  const vocabularies = { names: vocabularyOf(names), words: vocabularyOf(words) }

  return {
    async entitiesByRef(refs, asking) {
      createPatience(asking)
      return refs.map((ref) => {
        const exact = entities.get(ref)
        if (exact !== undefined) return [exact]
        const key = fold(ref)
        return (byName.get(key) ?? byOtherName.get(key) ?? []).slice(0, MAX_CANDIDATES)
      })
    },

    async namesProposed(text, kinds, asking) {
      const query = fold(text)
      const proposed = new Set<Entity>()
      if (query === '') return []
      for (const tier of tiers(query, vocabularies, asking)) {
        for (const entity of tier) {
          if (kinds === null || kinds.includes(entity.kind)) proposed.add(entity)
          if (proposed.size === MAX_PROPOSED) return [...proposed]
        }
      }
      return [...proposed]
    },
  } satisfies Partial<Store>
}

/** Folded words or names in order, with the entities that have them, and the same by length for near misses. */
interface Vocabulary {
  readonly rows: readonly Row<readonly Entity[]>[]
  readonly byLength: ReadonlyMap<number, readonly Row<readonly Entity[]>[]>
}

interface Vocabularies {
  readonly names: Vocabulary
  readonly words: Vocabulary
}

/** Entities that may match, the better tiers first; each in order of name, id as far as one entry goes. */
function* tiers(query: string, { names, words }: Vocabularies, asking: Asking): Iterable<Iterable<Entity>> {
  const typed = wordsOf(query)
  yield startingWith(names, query)
  yield inAll(typed.map((word) => startingWith(words, word)))
  yield near(names, query, asking)
  yield inAll(typed.map((word) => near(words, word, asking)))
}

function* startingWith({ rows }: Vocabulary, prefix: string): Iterable<Entity> {
  for (let index = indexFrom(rows, prefix); index < rows.length; index += 1) {
    const row = rows[index]
    if (row === undefined || !row.sortKey.startsWith(prefix)) return
    yield* row.item
  }
}

function* near({ byLength }: Vocabulary, text: string, asking: Asking): Iterable<Entity> {
  const edits = allowedEdits(text)
  const patience = createPatience(asking)
  for (let length = text.length - edits; length <= text.length + edits; length += 1) {
    for (const row of byLength.get(length) ?? []) {
      patience()
      if (distance(text, row.sortKey) <= edits) yield* row.item
    }
  }
}

/** The entities that are in every one of the sets, in the order of the first. */
function inAll(sets: readonly Iterable<Entity>[]): readonly Entity[] {
  const [first, ...others] = sets.map((set) => new Set(set))
  return first === undefined ? [] : [...first].filter((entity) => others.every((other) => other.has(entity)))
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (list.at(-1) !== entity) list.push(entity)
}

function vocabularyOf(entries: ReadonlyMap<string, readonly Entity[]>): Vocabulary {
  const rows = [...entries]
    .map(([sortKey, item]) => ({ sortKey, item }))
    .sort((a, b) => compareText(a.sortKey, b.sortKey))
  const byLength = new Map<number, Row<readonly Entity[]>[]>()
  for (const row of rows) {
    const list = byLength.get(row.sortKey.length)
    if (list === undefined) byLength.set(row.sortKey.length, [row])
    else list.push(row)
  }
  return { rows, byLength }
}

/** The place of the first row at or after a text. */
function indexFrom(rows: readonly Row<unknown>[], text: string): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.sortKey ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
