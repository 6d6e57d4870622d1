import type { Existence, Relationship } from '../evidence/relationship.ts'

/**
 * Beginnings without what these relationships tell already: that something was set up on a day says that it came into
 * being then. What another document says, or of another day, stays.
 */
export function untoldBeginnings(
  existences: readonly Existence[],
  relationships: readonly Relationship[],
): readonly Existence[] {
  const setUp = new Set(
    relationships
      .filter(({ type }) => type === 'ESTABLISHED_BY')
      .flatMap(({ subjectId, attestations }) => attestations.map((one) => keyOf(subjectId, one))),
  )
  return existences.flatMap((existence) => {
    if (existence.change !== 'BEGAN') return [existence]
    const attestations = existence.attestations.filter((one) => !setUp.has(keyOf(existence.aboutId, one)))
    return attestations.length === 0 ? [] : [{ ...existence, attestations }]
  })
}

function keyOf(
  id: string,
  { documentId, modality, accordingToId, when }: Relationship['attestations'][number],
): string {
  return JSON.stringify([id, documentId, modality, accordingToId, when?.edtf ?? null])
}
