import fc from 'fast-check'
import { type Claim, MODALITIES } from '../../src/domain/model/claim.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { anyEdtf } from './arbitraries.ts'
import { buildRecord } from './build-record.ts'
import { anyRecord, recordedAnew } from './random-record.ts'

/** A random record of which documents tell much again: the same things, otherwise dated, planned, denied or reported. */
export const anyRetoldRecord: fc.Arbitrary<DocumentaryRecord> = fc
  .tuple(anyRecord, fc.array(anyRetelling(), { maxLength: 24, size: 'max' }))
  .map(([record, retellings]) => {
    const retold = retellings.flatMap((retelling, index) => retell(record, retelling, index))
    return recordedAnew(buildRecord({ ...record, claims: [...record.claims, ...retold] }))
  })

interface Retelling {
  readonly claim: number
  readonly document: number
  readonly when: Claim['when']
  readonly modality: Claim['modality']
  readonly isReported: boolean
}

function anyRetelling(): fc.Arbitrary<Retelling> {
  const anyPlace = fc.nat(97)
  return fc.record({
    // Some claims are told many times.
    claim: fc.oneof(fc.nat(3), anyPlace),
    document: anyPlace,
    when: fc.option(fc.record({ edtf: anyEdtf, inferred: fc.boolean(), atWriting: fc.constant(false) }), { freq: 4 }),
    modality: fc.oneof(fc.constant('STATED' as const), fc.constantFrom(...MODALITIES)),
    isReported: fc.boolean(),
  })
}

function retell(record: DocumentaryRecord, retelling: Retelling, index: number): readonly Claim[] {
  const claim = record.claims[retelling.claim % record.claims.length]
  const document = record.documents[retelling.document % record.documents.length]
  if (claim === undefined || document === undefined) return []
  const { when, modality } = retelling
  const accordingToId = retelling.isReported ? (record.entities[0]?.id ?? null) : null
  // Only a denial may be of a plan alone.
  const deniesPlan = modality === 'DENIED' && claim.deniesPlan
  const id = `${document.id}.c${index + 100}`
  return [{ ...claim, id, documentId: document.id, when, modality, deniesPlan, accordingToId }]
}
