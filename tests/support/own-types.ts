import type { AttributeKind } from '../../src/domain/model/attribute-kind.ts'
import { RELATIONSHIP_TYPE_ROWS } from '../../src/domain/model/relationship-types.ts'
import { type OwnType, vocabularyWith } from '../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../src/sha256.ts'
import { attributeKind } from './build-record.ts'

const { TARGETS, WORKS_WITH, REPLACED_BY, OPTED_INTO } = RELATIONSHIP_TYPE_ROWS

/** Types that no core type is like: of every aspect, one that needs an end, symmetric ones, contrary ones, one of lineage. */
export const OWN_TYPES: readonly OwnType[] = [
  ownType('BECAME', { ...REPLACED_BY, forward: { base: 'become', past: 'became', participle: 'become' } }),
  ownType('FREED', { ...OPTED_INTO, ...anyEnds(), contrary: 'SEIZED', forward: verb('free', 'freed') }),
  ownType('HAD_DEALINGS_WITH', { ...WORKS_WITH, ...anyEnds(), aspect: 'ACT', needs: [] }),
  ownType('OWNS', { ...TARGETS, forward: verb('own', 'owned'), needs: ['OBJECT'] }),
  ownType('RELATIVE_OF', { ...TARGETS, symmetric: true, forward: { be: 'a relative of', beMany: 'relatives of' } }),
  ownType('SEIZED', { ...OPTED_INTO, ...anyEnds(), contrary: 'FREED', forward: verb('seize', 'seized') }),
]

/** Attributes of every form and aspect, of which a thing has one or several. */
export const OWN_ATTRIBUTES: readonly AttributeKind[] = [
  attributeKind('IDENTIFIER', 'a0', 'number', { scheme: 'reg' }),
  attributeKind('DATE', 'a1', 'first day', { isSingle: true, sentence: '{entity} was founded {value}' }),
  attributeKind('TEXT', 'a2', 'status', { isSingle: true }),
  attributeKind('LINK', 'a3', 'page', { aspect: 'ACT' }),
  attributeKind('IDENTIFIER', 'a4', 'other number', { scheme: 'other', isSingle: true, aspect: 'CHANGE' }),
]

/** The core's types with those. */
export const OWN_VOCABULARY = vocabularyWith({ types: OWN_TYPES, attributes: OWN_ATTRIBUTES }, sha256)

function ownType(id: string, row: Omit<OwnType, 'id' | 'description' | 'backward'>): OwnType {
  const backward = row.symmetric ? row.forward : { be: `in the other way ${id.toLowerCase()}` }
  return { id, description: `What ${id} means.`, ...row, backward }
}

function anyEnds() {
  return { subjects: TARGETS.subjects, objects: TARGETS.objects }
}

function verb(base: string, past: string) {
  return { base, past, participle: past }
}
