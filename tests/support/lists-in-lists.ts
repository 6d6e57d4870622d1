import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { buildRecord, document, entity, existence, figure, link, on } from './build-record.ts'

/** What a View tells of a relationship. */
const TOLD = 'fragment told on RelationshipInView { sentence scope { name } claimCount claims(first: 2) { id } }'

/** Requests for lists within lists, with whatever their items show. */
export const LISTS_IN_LISTS: readonly (readonly [string, string])[] = [
  [
    'the lists of each entity',
    `{ entities(kinds: [OPERATION], first: 100) { nodes { existence { edtf } degree
      figures(first: 2) { totalCount nodes { sentence measure { label } prose { text } claims(first: 2) { id } } }
      timeline(first: 2) { totalCount undatedCount nodes { sentence when { edtf } about { name } subject { __typename } } }
      claims(first: 2) { totalCount nodes { statement document { title } } }
      documents(first: 2) { totalCount nodes { title publisher { name } } }
      disagreements(first: 2) { totalCount nodes { question about { name } prose { text } } } } } }`,
  ],
  [
    'the relationships of the record, told',
    `{ relationships(first: 100) { totalCount nodes { sentence prose { text } subject { name } } edges { other { name } } } }`,
  ],
  [
    'what the neighbours of two have in common',
    `{ sharedNeighbours(of: ["Centre", "Board"], first: 100) { totalCount edges {
      node { name } relationships { of { name } told { node { sentence } ...told } } } } } ${TOLD}`,
  ],
  [
    'paths, told',
    `{ paths(from: "Centre", to: "Board", first: 100) { more prose { text } basis { note }
      paths { sentence prose { text } entities { name } steps { from { name } relationships { sentence } told { ...told } } } } } ${TOLD}`,
  ],
  [
    'a subgraph',
    `{ subgraph(around: ["Centre"], depth: 2) { truncated entities { name } relationships { sentence subject { name } } told { ...told } } } ${TOLD}`,
  ],
  [
    'a timeline of all',
    `{ timeline(first: 100) { totalCount undatedCount nodes { sentence about { name } subject { __typename } } } }`,
  ],
  [
    'claims by words',
    `{ claims(text: "stands", first: 100) { totalCount nodes { statement document { title } relationship { sentence } } } }`,
  ],
  [
    'a comparison',
    `{ compare(from: "2008-01-01", to: "2012-12-31", around: "Centre") { prose { text } basis { note }
      began(first: 100) { totalCount nodes { sentence } } stayed { totalCount } } }`,
  ],
  [
    'a comparison of documents',
    `{ compareDocuments(around: "Centre", one: ["first"], other: ["second"]) { prose { text } basis { note }
      onlyOne { totalCount } differing(first: 100) { totalCount edges { one { ...told } other { ...told } } } } } ${TOLD}`,
  ],
]

/** Operations that a centre and a board deal with, with figures, beginnings, and dates that differ. */
export function richRecordOf(operations: number): DocumentaryRecord {
  const ids = Array.from({ length: operations }, (_, index) => `operation-${String(index).padStart(3, '0')}`)
  const documentIds = ['first', 'second']
  return buildRecord({
    measures: [{ id: 'staff', label: 'posts', unit: 'posts', sentence: null, sentenceOfOne: null }],
    entities: [
      entity('ORGANISATION', 'centre', 'Centre'),
      entity('ORGANISATION', 'board', 'Board'),
      ...ids.map((id) => entity('OPERATION', id, id)),
    ],
    documents: documentIds.map((id) =>
      document(id, id, { publisherId: 'board', written: { edtf: '2012', inferred: false } }),
    ),
    claims: documentIds.flatMap((documentId, place) =>
      ids.flatMap((id, index) => [
        link(`${documentId}.c${4 * index + 1}`, [id, 'ABSORBED_INTO', 'centre'], { when: on(`20${10 + place}`) }),
        link(`${documentId}.c${4 * index + 2}`, [id, 'WORKS_WITH', 'board'], { when: on('2009/2010') }),
        figure(`${documentId}.c${4 * index + 3}`, [id, 'staff', 10 + place], { when: on('2009') }),
        existence(`${documentId}.c${4 * index + 4}`, [id, 'BEGAN'], { when: on('2008') }),
      ]),
    ),
  })
}
