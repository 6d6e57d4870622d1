import type { GraphQLSchema } from 'graphql'
import { type Vocabulary, vocabularyWith } from '../../domain/model/vocabulary.ts'
import { sha256 } from '../../sha256.ts'
import type { Asking, RecordHeader } from '../../store/store.ts'
import { createSchema } from '../create-schema.ts'
import type { RememberingStore } from './remember-hash.ts'
import { unlessHanging } from './unless-hanging.ts'

/** How many schemas are kept: that of the record, and that of the one before, of which requests are under way. */
const MOST_KEPT = 2

/** The API of a record: its schema, and the types that this speaks of. */
export interface RecordSchema {
  readonly vocabulary: Vocabulary
  readonly schema: GraphQLSchema
}

/** Gives the API of the record that the store held when it was last asked; asks it first where it never was. */
export type SchemaNow = (asking: Asking) => Promise<RecordSchema>

/**
 * Makes the API of a store's record: a schema for each vocabulary, the last two kept. A request keeps the one that it was
 * validated with; where the record that it is answered from has another by then, it fails, and the next is given
 * the new one. While no vocabulary is known it fails as `Store.record` does, and
 * with STORE_UNAVAILABLE where that does not answer in time.
 */
export function keepSchemas(store: RememberingStore): SchemaNow {
  const kept = new Map<string, RecordSchema>()
  const schemaOf = ({ vocabulary: digest, types, attributes }: RecordHeader): RecordSchema => {
    const known = kept.get(digest) ?? makeSchema(vocabularyWith({ types, attributes }, sha256))
    kept.delete(digest)
    kept.set(digest, known)
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    return known
  }
  return async (asking) => schemaOf(store.lastHeader() ?? (await unlessHanging(store.record(asking), asking)))
}

function makeSchema(vocabulary: Vocabulary): RecordSchema {
  return { vocabulary, schema: createSchema(vocabulary) }
}
