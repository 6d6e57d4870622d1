import { deriveRecord } from '../../../src/domain/derive/derive-record.ts'
import { sha256 } from '../../../src/sha256.ts'
import type { Arguments } from '../../../src/store/every-question.ts'
import { SMALL_GRAPH } from '../../support/small-graph.ts'
import { EVERY, EVERY_SIDE, viewWith } from './told.ts'

const { relationships, figures, existences, disagreements } = deriveRecord(SMALL_GRAPH, sha256)
const idsOf = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id)
const DAYS = { from: '2009-01-01', until: '2010-12-31' }

/** Arguments by which every question is asked of the small graph, mostly of `cedar` and what is around it. */
export const ABOUT_CEDAR: Arguments = {
  entityIds: ['cedar', 'dune'],
  entityIdsOrAll: ['cedar', 'dune'],
  aboutIds: ['cedar', null],
  fromId: 'cedar',
  toId: 'dune',
  pairs: [
    ['cedar', 'dune'],
    ['dune', 'fern'],
  ],
  refs: ['CU', 'the office'],
  relationshipIds: idsOf(relationships).slice(0, 5),
  figureIds: idsOf(figures),
  existenceIds: idsOf(existences),
  attributeIds: ['a-nothing'],
  groupIds: [...idsOf(relationships), ...idsOf(figures)],
  claimIds: ['audit.c1', 'letter.c10'],
  documentIds: ['audit', 'diary'],
  documentIdsOrAll: ['audit', 'letter', 'brief'],
  exceptIds: ['letter'],
  disagreementIds: idsOf(disagreements),
  nameText: 'cedar',
  claimText: 'twin',
  entityFilter: { kinds: null, classification: 'unit' },
  entityOrder: 'NAME',
  filter: EVERY,
  sidedFilter: EVERY_SIDE,
  types: ['FUNDED_BY', 'PART_OF'],
  typesOrAll: null,
  kindsOrAll: null,
  measuresOrAll: ['staff'],
  attributeKindsOrAll: ['number'],
  disagreementKindsOrAll: null,
  direction: 'IN',
  unit: 'YEAR',
  daysOrAll: DAYS,
  daysOrUndated: DAYS,
  view: viewWith({ documents: ['audit', 'brief', 'letter', 'minutes'] }),
  first: 10,
  page: { first: 10, after: null, keysOnly: false },
}

/**
 * For each kind of argument one made of texts that a caller wrote; null where none stands in it: days, numbers and
 * words of closed sets are refused before they come to a store.
 */
export const MADE_OF_TEXTS: {
  readonly [Kind in keyof Arguments]: ((texts: readonly string[], usual: Arguments[Kind]) => Arguments[Kind]) | null
} = {
  entityIds: (texts) => texts,
  entityIdsOrAll: (texts) => texts,
  aboutIds: (texts) => texts,
  fromId: ([text = '']) => text,
  toId: ([text = '']) => text,
  pairs: (texts) => texts.map((text, index) => (index % 2 === 0 ? [text, 'dune'] : ['dune', text])),
  refs: (texts) => texts,
  relationshipIds: (texts) => texts,
  figureIds: (texts) => texts,
  existenceIds: (texts) => texts,
  attributeIds: (texts) => texts,
  groupIds: (texts) => texts,
  claimIds: (texts) => texts,
  documentIds: (texts) => texts,
  documentIdsOrAll: (texts) => texts,
  exceptIds: (texts) => texts,
  disagreementIds: (texts) => texts,
  nameText: ([text = '']) => text,
  claimText: ([text = '']) => text,
  entityFilter: ([classification = null], usual) => ({ ...usual, classification }),
  entityOrder: null,
  filter: null,
  sidedFilter: null,
  types: null,
  typesOrAll: null,
  kindsOrAll: null,
  measuresOrAll: (texts) => texts,
  attributeKindsOrAll: (texts) => texts,
  disagreementKindsOrAll: null,
  direction: null,
  unit: null,
  daysOrAll: null,
  daysOrUndated: null,
  view: (texts, usual) => ({ ...usual, documents: [...(usual.documents ?? []), ...texts] }),
  first: null,
  page: ([after = null], usual) => ({ ...usual, after }),
}

/** These arguments with texts in the place of one of them. */
export function withTexts<Kind extends keyof Arguments>(
  values: Arguments,
  kind: Kind,
  texts: readonly string[],
): Arguments {
  const made = MADE_OF_TEXTS[kind]
  return made === null ? values : { ...values, [kind]: made(texts, values[kind]) }
}
