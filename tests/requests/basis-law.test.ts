import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entitiesNamedIn } from '../../src/domain/model/entities-named-in.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { serve } from '../support/serve.ts'

const BASIS = `basis { read speakingCount otherwiseCount silentCount
  speaking(first: 100) { id } otherwise(first: 100) { id } silent(first: 100) { id } otherwiseClaims(first: 100) { id document { id } } }`

test('every document that speaks of what was asked is cited, speaks otherwise or is silent, and no two of these', async () => {
  let unanswered = 0
  const property = fc.asyncProperty(anyRetoldRecord, async (record) => {
    const service = await serve(openEmbeddedStore(record, ''))
    try {
      const { data, errors } = await service.ask(`{
        fed: entity(ref: "e0") { fedInto(depth: 2) { nodes { id } ${BASIS} } }
        into: verdict(subject: "e0", object: "e1") { answer ${BASIS} }
        kept: verdict(subject: "e0", object: "e1", where: {types: [SUPPORTS, FUNDED_BY]}) { answer ${BASIS} } }`)
      expect(errors).toBeUndefined()
      const naming = (ids: readonly string[]) =>
        new Set(
          record.claims
            .filter((one) => entitiesNamedIn(one).some((id) => ids.includes(id)))
            .map((one) => one.documentId),
        )
      const asked = [
        [data.fed.fedInto.basis, naming(['e0'])],
        [data.into.basis, naming(['e0', 'e1'])],
        [data.kept.basis, naming(['e0', 'e1'])],
      ] as const
      for (const [basis, speaking] of asked) {
        const [cited, otherwise, silent] = [basis.speaking, basis.otherwise, basis.silent].map(
          (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id),
        )
        const all = [...(cited ?? []), ...(otherwise ?? []), ...(silent ?? [])]
        expect(new Set(all).size).toBe(all.length)
        expect([basis.speakingCount, basis.otherwiseCount, basis.silentCount]).toEqual(
          [cited, otherwise, silent].map((ids) => ids?.length),
        )
        for (const id of speaking) expect(all).toContain(id)
        for (const { document } of basis.otherwiseClaims) expect(otherwise).toContain(document.id)
        for (const id of silent ?? []) expect(speaking).toContain(id)
      }
      unanswered += data.kept.answer === 'NOT_STATED' && data.kept.basis.otherwiseCount > 0 ? 1 : 0
    } finally {
      await service.close()
    }
  })
  await fc.assert(property, { numRuns: 40 })
  // What is nearest is found where nothing answers, too.
  expect(unanswered).toBeGreaterThan(0)
}, 120_000)
