import { expect, test } from 'vitest'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import type { Relationship } from '../../src/domain/evidence/relationship.ts'
import type { Entity } from '../../src/domain/model/entity.ts'
import { toMermaid } from '../../src/export/formats/mermaid.ts'
import { buildAttestation } from '../support/arbitraries.ts'

const plain = {
  nameFrom: 'TEXT',
  article: null,
  inSentence: null,
  isPlural: false,
  isCollective: false,
  names: [],
  summary: null,
  classification: null,
  sameAs: [],
  formerIds: [],
} as const
const entities: readonly Entity[] = [
  { id: 'unit', kind: 'ORGANISATION', name: 'The "Unit" [new]', ...plain },
  { id: 'lamp', kind: 'OPERATION', name: 'Operation Lamp', ...plain },
  { id: 'end', kind: 'TOPIC', name: 'end', ...plain },
]

function relationship(subjectId: string, objectId: string, label: string | null = null): Relationship {
  const type = label === null ? 'ABSORBED_INTO' : 'OTHER'
  const ends = { subjectId, objectId, attestations: [], limits: [], outcomes: [] }
  return { form: 'RELATIONSHIP', id: `r-${subjectId}-${objectId}`, type, label, occasion: null, ...ends }
}

test('a flowchart has a node for each entity and an arrow for each relationship between them, marks made harmless', () => {
  const drawn = toMermaid(entities, [
    relationship('lamp', 'unit'),
    relationship('lamp', 'unit'),
    relationship('unit', 'end', 'spoke of | --> the'),
    relationship('lamp', 'somebody-else'),
  ])
  expect(drawn).toBe(
    [
      'flowchart LR',
      '  n0["The #34;Unit#34; #91;new#93;"]',
      '  n1(["Operation Lamp"])',
      '  n2("end")',
      '  n1 -- "absorbed into" --> n0',
      '  n0 -- "spoke of #124; --#62; the" --> n2',
      '',
    ].join('\n'),
  )
})

test('what no document states in its own words is marked, and dotted where it is planned or denied', () => {
  const told = (parts: Partial<Attestation>[]): Relationship => ({
    ...relationship('lamp', 'unit'),
    attestations: parts.map(buildAttestation),
  })
  const arrowOf = (parts: Partial<Attestation>[]) => toMermaid(entities, [told(parts)]).split('\n')[4]
  const reported = { accordingToId: 'mayor' }
  expect(arrowOf([{}])).toBe('  n1 -- "absorbed into" --> n0')
  expect(arrowOf([reported, {}])).toBe('  n1 -- "absorbed into" --> n0')
  expect(arrowOf([reported])).toBe('  n1 -- "absorbed into (reported)" --> n0')
  expect(arrowOf([{ inferred: true }])).toBe('  n1 -- "absorbed into (inferred)" --> n0')
  expect(arrowOf([{ inferred: true }, {}])).toBe('  n1 -- "absorbed into" --> n0')
  expect(arrowOf([{ modality: 'PLANNED', inferred: true }])).toBe('  n1 -. "absorbed into (planned, inferred)" .-> n0')
  expect(arrowOf([{ modality: 'DENIED', ...reported }])).toBe('  n1 -. "absorbed into (denied, reported)" .-> n0')
  expect(arrowOf([{ modality: 'DENIED' }, { modality: 'PLANNED' }])).toBe('  n1 -. "absorbed into (planned)" .-> n0')
})
