import type { Tally } from '../answers/tallies.ts'
import { toldAttestations } from '../evidence/view.ts'
import { type CitedSentence, moreWords, uncited } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { type GroupsTold, groupHead } from './totals-prose.ts'
import { countWords } from './words.ts'

/** How many relationships there are of each, in sentences that rest on their claims: "Ann Hill called Bob Lake: 2 relationships". */
export function tellTallies(
  tallies: readonly Tally[],
  { view, more, titleOf }: GroupsTold,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (tallies.length === 0) return [uncited('The documents that were read tell of no relationship of this kind')]
  const told = tallies.map((tally) => {
    const types = new Set(tally.relationships.map(({ type }) => type))
    const [type = null] = types.size === 1 ? types : []
    const head = groupHead({ ...tally, type: tally.type ?? type }, titleOf, nameOf)
    const { relationships, documentId } = tally
    return {
      sentence: `${head}: ${countWords(relationships.length, 'relationship')}`,
      claimIds: relationships.flatMap(({ attestations }) =>
        toldAttestations(view, attestations).flatMap((one) =>
          documentId === null || one.documentId === documentId ? [one.claimId] : [],
        ),
      ),
    }
  })
  return [...told, ...moreWords(more)]
}
