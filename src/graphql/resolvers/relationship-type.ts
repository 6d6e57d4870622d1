import { isEnumType } from 'graphql'
import { verbPhrase, voicedVerb } from '../../domain/prose/verb-forms.ts'
import { invariant } from '../../errors.ts'
import type { RelationshipTypeInfoResolvers } from '../generated.ts'

/** As something is said that was so, of one thing. */
const SAID = { modality: 'STATED', ahead: false } as const

export const RelationshipTypeInfo: RelationshipTypeInfoResolvers = {
  family: ({ key }, _, { vocabulary }) => vocabulary.rowOf(key).family,
  aspect: ({ key }, _, { vocabulary }) => vocabulary.rowOf(key).aspect,
  id: ({ key }) => key,
  label: ({ key }, _, { vocabulary }) => verbPhrase(vocabulary.rowOf(key), SAID, false),
  inverseLabel: ({ key }, _, { vocabulary }) => voicedVerb(vocabulary.rowOf(key).backward, SAID, false),
  symmetric: ({ key }, _, { vocabulary }) => vocabulary.rowOf(key).symmetric,
  subjects: ({ key }, _, { vocabulary }) => vocabulary.rowOf(key).subjects,
  objects: ({ key }, _, { vocabulary }) => vocabulary.rowOf(key).objects,
  description({ key }, _, __, { schema }) {
    const types = schema.getType('RelationshipType')
    const description = isEnumType(types) ? types.getValue(key)?.description : null
    invariant(description, `the schema describes ${key}`)
    return description
  },
}
