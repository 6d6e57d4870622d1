import type { Existence, Relationship } from '../evidence/relationship.ts'
import { readAttestations, type View } from '../evidence/view.ts'

/**
 * Beginnings without what these relationships tell already: that something was set up on a day says that it came into
 * being then, and that it was launched with money that it was launched. What another document says, or of another day, stays,
 * but where a View reads it no more than that.
 */
export function untoldBeginnings(
  existences: readonly Existence[],
  relationships: readonly Relationship[],
  view: View,
): readonly Existence[] {
  const setUp = new Set(
    relationships
      .filter(({ type }) => type === 'ESTABLISHED_BY')
      .flatMap(({ subjectId, attestations }) => attestations.map((one) => keyOf(subjectId, one))),
  )
  const own = relationships.flatMap(({ subjectId, attestations }) =>
    attestations.flatMap((one) => (one.verb === null ? [] : [{ key: keyOf(subjectId, one), verb: one.verb }])),
  )
  const isSaid = (key: string, verb: string | null) =>
    verb !== null && own.some((one) => one.key === key && one.verb.startsWith(`${verb} `))
  return existences.flatMap((existence) => {
    if (existence.change !== 'BEGAN') return [existence]
    const attestations = existence.attestations.filter((one) => {
      const key = keyOf(existence.aboutId, one)
      return !setUp.has(key) && !isSaid(key, one.verb)
    })
    const isTold = readAttestations(view, existence.attestations).length > readAttestations(view, attestations).length
    const isAll = isTold && readAttestations(view, attestations).length === 0
    return attestations.length === 0 || isAll ? [] : [{ ...existence, attestations }]
  })
}

function keyOf(
  id: string,
  { documentId, modality, accordingToId, when }: Relationship['attestations'][number],
): string {
  return JSON.stringify([id, documentId, modality, accordingToId, when?.edtf ?? null])
}
