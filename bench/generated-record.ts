import type { Claim, ClaimDate } from '../src/domain/model/claim.ts'
import type { DocumentaryRecord } from '../src/domain/model/record.ts'
import type { RelationshipType } from '../src/domain/model/relationship-types.ts'
import { buildRecord, document, entity, existence, figure, link, on } from '../tests/support/build-record.ts'
import { type Seeded, seeded } from './seeded.ts'

const CLAIMS_A_DOCUMENT = 100
/** One relationship in so many has one of the hubs as its object. */
const HUB_EVERY = 20
const HUBS = ['hub-0', 'hub-1', 'hub-2', 'hub-3', 'hub-4'] as const
const TYPES: readonly RelationshipType[] = [
  ...(['MEMBER_OF', 'WORKS_WITH', 'PART_OF', 'PARTNER_IN', 'FUNDED_BY', 'ABSORBED_INTO', 'ATTENDED'] as const),
]
const WORDS = ['amber', 'birch', 'cedar', 'dune', 'elm', 'fern', 'gale', 'harbour', 'ivy', 'lamp', 'mint', 'quay']

/**
 * A record of so many entities, the same each time: two relationships for each, so that an entity has four on average,
 * and one in twenty at one of five hubs. One relationship in ten is told twice; dates are years, months and days of
 * 1990 to 2019, or of a state from one year on; one in ten is undated, one in fifteen planned. A document makes a
 * hundred claims. One entity in ten has a figure, one in twenty a beginning.
 */
export function generatedRecord(entities: number): DocumentaryRecord {
  const random = seeded(20_19)
  const { below, pick } = random
  const anyId = () => `e${below(entities - HUBS.length)}`
  const documents = Math.ceil((entities * 2.35) / CLAIMS_A_DOCUMENT)
  const claims: Claim[] = []
  const nextId = () => `d${claims.length % documents}.c${claims.length + 1}`
  for (let index = 0; index < entities * 2; index++) {
    const objectId = index % HUB_EVERY === 0 ? (HUBS[below(HUBS.length)] ?? HUBS[0]) : anyId()
    const ends = [anyId(), TYPES[below(TYPES.length)] ?? 'OTHER', objectId] as const
    const note = `${pick(WORDS)} ${pick(WORDS)} ${below(entities)}`
    const parts = { note, modality: index % 15 === 0 ? ('PLANNED' as const) : ('STATED' as const) }
    for (let times = index % 10 === 0 ? 2 : 1; times > 0; times--) {
      claims.push(link(nextId(), ends, { ...parts, when: anyDate(random) }))
    }
  }
  for (let index = 0; index < entities / 10; index++) {
    claims.push(figure(nextId(), [anyId(), 'staff', below(5000)], { when: anyDate(random) }))
  }
  for (let index = 0; index < entities / 20; index++) {
    claims.push(existence(nextId(), [`e${index * 20}`, 'BEGAN'], { when: anyDate(random) }))
  }
  return buildRecord({
    measures: [{ id: 'staff', label: 'posts filled', unit: 'posts', sentence: null, sentenceOfOne: null }],
    entities: [
      ...HUBS.map((id, index) => entity('ORGANISATION', id, `Hub ${index}`)),
      ...Array.from({ length: entities - HUBS.length }, (_, index) =>
        entity(index % 3 === 0 ? 'OPERATION' : 'ORGANISATION', `e${index}`, `${WORDS[index % 12]} unit ${index}`),
      ),
    ],
    documents: Array.from({ length: documents }, (_, index) =>
      document(`d${index}`, `Document ${index}`, {
        publisherId: HUBS[index % HUBS.length] ?? null,
        published: { edtf: `${1991 + (index % 30)}-06`, inferred: false },
      }),
    ),
    claims,
  })
}

function anyDate({ below, pick }: Seeded): ClaimDate | null {
  const year = 1990 + below(30)
  const month = String(1 + below(12)).padStart(2, '0')
  const days = [null, on(`${year}`), on(`${year}`), on(`${year}-${month}`), on(`${year}-${month}-15`)]
  const spans = [on(`${year}/..`), on(`${year}/..`), on(`${year}/${year + 4}`), on(`${year}-04/${year + 1}-03`)]
  return pick([...days, ...spans, on(`${year}?`)])
}
