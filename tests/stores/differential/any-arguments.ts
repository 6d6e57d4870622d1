import fc from 'fast-check'
import { DISAGREEMENT_KINDS } from '../../../src/domain/evidence/disagreement.ts'
import { HISTOGRAM_UNITS } from '../../../src/domain/evidence/start-mark.ts'
import { unnamedIdOf } from '../../../src/domain/model/identity.ts'
import { ENTITY_KINDS } from '../../../src/domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import type { Arguments } from '../../../src/store/every-question.ts'
import { ENTITY_ORDERS, type Pair } from '../../../src/store/store.ts'
import { derivedOf } from '../../support/derived-of.ts'
import { OWN_ATTRIBUTES, OWN_VOCABULARY } from '../../support/own-types.ts'
import { anyEntityFilter, DOCUMENT_IDS, ENTITY_IDS, VALUES } from '../../support/random-record.ts'
import { anyClaimText, anyDaysOf, anyFilter, anyPage, anySidedFilter, anyTyped, anyViewOf } from './any-values.ts'

/** For each kind of argument any value that asks of a record, or of what it does not hold. */
export type AnyArguments = { readonly [Kind in keyof Arguments]: fc.Arbitrary<Arguments[Kind]> }

/** Any arguments of questions about a record. */
export function anyArgumentsOf(record: DocumentaryRecord): AnyArguments {
  const { relationships, figures, existences, attributes, disagreements } = derivedOf(record)
  const anyEntityId = fc.constantFrom(...ENTITY_IDS)
  const anyEntityIds = anyOf(ENTITY_IDS)
  const anyDocumentIds = anyOf(DOCUMENT_IDS)
  const anyDays = anyDaysOf(record)
  const anyText = anyTyped(record)
  const anyIdentifier = fc
    .tuple(fc.constantFrom('reg:', 'REG:', 'other:', ''), fc.constantFrom(...VALUES))
    .map((parts) => parts.join(''))
  const anyPair: fc.Arbitrary<Pair> = fc.tuple(anyEntityId, anyEntityId)
  return {
    entityIds: anyEntityIds,
    entityIdsOrAll: fc.option(anyEntityIds),
    aboutIds: anyOf([null, ...ENTITY_IDS]),
    fromId: anyEntityId,
    toId: anyEntityId,
    pairs: fc.array(anyPair, { maxLength: 6 }),
    refs: fc.array(fc.oneof(anyText, anyEntityId, anyIdentifier), { maxLength: 4 }),
    relationshipIds: anyOf(idsOf(relationships)),
    figureIds: anyOf(idsOf(figures)),
    existenceIds: anyOf(idsOf(existences)),
    attributeIds: anyOf(idsOf(attributes)),
    groupIds: anyOf([
      ...ENTITY_IDS.map(unnamedIdOf),
      ...idsOf([...relationships, ...figures, ...existences, ...attributes]),
    ]),
    claimIds: anyOf(idsOf(record.claims)),
    documentIds: anyDocumentIds,
    documentIdsOrAll: fc.option(anyDocumentIds),
    exceptIds: fc.subarray(DOCUMENT_IDS),
    disagreementIds: anyOf(idsOf(disagreements)),
    nameText: fc.oneof({ weight: 8, arbitrary: anyText }, { weight: 1, arbitrary: anyIdentifier }),
    claimText: anyClaimText(record),
    entityFilter: anyEntityFilter,
    entityOrder: fc.constantFrom(...ENTITY_ORDERS),
    filter: anyFilter,
    sidedFilter: anySidedFilter,
    types: fc.constantFrom(OWN_VOCABULARY.types, OWN_VOCABULARY.lineage, []),
    typesOrAll: anyFilter.map(({ types }) => types),
    kindsOrAll: fc.option(fc.array(fc.constantFrom(...ENTITY_KINDS), { maxLength: 6 })),
    measuresOrAll: fc.option(fc.array(fc.constantFrom('m0', 'm1', 'nothing'), { maxLength: 3 })),
    attributeKindsOrAll: fc.option(
      fc.array(fc.constantFrom(...OWN_ATTRIBUTES.map(({ id }) => id), 'nothing'), { maxLength: 3 }),
    ),
    disagreementKindsOrAll: fc.option(fc.array(fc.constantFrom(...DISAGREEMENT_KINDS), { maxLength: 4 })),
    direction: fc.constantFrom('OUT', 'IN'),
    unit: fc.constantFrom(...HISTOGRAM_UNITS),
    daysOrAll: fc.option(anyDays),
    daysOrUndated: fc.oneof(anyDays, anyDays, fc.constant('UNDATED' as const)),
    view: anyViewOf(record),
    first: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constant(50) },
    ),
    page: anyPage,
  }
}

/** Ids of what there is, backwards, and one of what there is not. */
function idsOf(values: readonly { readonly id: string }[]): readonly string[] {
  return ['-', ...values.map(({ id }) => id).reverse()]
}

/** Some of them, each once or not, or all. */
function anyOf<Id>(ids: readonly Id[]): fc.Arbitrary<readonly Id[]> {
  return fc.oneof(
    fc.subarray([...ids], { minLength: 1 }),
    fc.array(fc.constantFrom(...ids), { maxLength: 6 }),
    fc.constant(ids),
  )
}
