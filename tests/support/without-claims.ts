import type { Claim } from '../../src/domain/model/claim.ts'

/**
 * Some of a record's claims, as if the others had never been: what supersedes a claim through one that is gone does so itself.
 * Both ways are followed until nothing more is found.
 */
export function onlyClaims(claims: readonly Claim[], isKept: (claim: Claim) => boolean): readonly Claim[] {
  const corrects = new Map(claims.map((one) => [one.id, new Set(one.correctsIds)]))
  const continues = new Map(claims.map((one) => [one.id, new Set(one.continuesIds)]))
  const of = (links: ReadonlyMap<string, Set<string>>, id: string) => links.get(id) ?? new Set<string>()
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false
    const add = (links: ReadonlyMap<string, Set<string>>, id: string, ids: Iterable<string>) => {
      for (const one of ids) {
        if (!of(links, id).has(one)) isGrowing = true
        of(links, id).add(one)
      }
    }
    for (const { id, modality } of claims) {
      for (const earlier of [...of(corrects, id)]) {
        add(corrects, id, of(corrects, earlier))
        if (modality !== 'DENIED') add(continues, id, of(continues, earlier))
      }
      for (const earlier of [...of(continues, id)]) {
        add(corrects, id, of(corrects, earlier))
        add(continues, id, of(continues, earlier))
      }
    }
  }
  const kept = claims.filter(isKept)
  const ids = new Set(kept.map(({ id }) => id))
  return kept.map((one) => ({
    ...one,
    correctsIds: [...of(corrects, one.id)].filter((id) => ids.has(id)),
    continuesIds: [...of(continues, one.id)].filter((id) => ids.has(id)),
  }))
}
