import type { GroupOf, SumBound, Total } from '../answers/totals.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { toldAttestations, type View } from '../evidence/view.ts'
import { type CitedSentence, moreWords, uncited } from './prose.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { verbPhrase } from './verb-forms.ts'
import { capitalise, countWords, moneyWords } from './words.ts'

/** What is told of a page of totals or tallies beside them. */
export interface GroupsTold {
  readonly view: View
  /** Whether there are more than are told. */
  readonly more: boolean
  readonly titleOf: (documentId: string) => string
}

/** Totals in sentences: what is certain, then what is not added, each resting on its claims. */
export function tellTotals(
  totals: readonly Total[],
  { view, more, titleOf }: GroupsTold,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (totals.length === 0) return [uncited('The documents that were read tell no sum of money of this kind')]
  const claimsOf = (relationships: readonly Relationship[]) =>
    relationships.flatMap(({ attestations }) =>
      toldAttestations(view, attestations).flatMap(({ amount, claimId }) => (amount === null ? [] : [claimId])),
    )
  const told = totals.flatMap((total) => {
    const { relationships, apart, sum, least, most, bound } = total
    const words = (value: number, told: SumBound = 'EXACT') =>
      moneyWords({ value, currency: total.currency, bound: told })
    const certain = `${words(sum, bound)} in ${countWords(relationships.length, 'payment')}`
    const whole = least === most ? '' : `; all of it is at least ${words(least)} and at most ${words(most)}`
    return [
      {
        sentence: `${groupHead(total, titleOf, nameOf)}: ${certain}${apart.length === 0 ? '' : whole}`,
        claimIds: claimsOf(relationships),
      },
      ...apart.map((one) => ({
        sentence: `Not added, since it may be the same money: ${
          one.least === one.most ? words(one.most) : `${words(one.least)} to ${words(one.most)}`
        } in ${countWords(one.relationships.length, 'payment')}`,
        claimIds: claimsOf(one.relationships),
      })),
    ]
  })
  return [...told, ...moreWords(more)]
}

/** Of what a total or a tally is: "Between the force and the office, in 2009, planned". */
export function groupHead(total: GroupOf, titleOf: (documentId: string) => string, nameOf: NameOf): string {
  const { year, documentId, modality, reported } = total
  const parts = [
    endsWords(total, nameOf),
    ...(year === null ? [] : [`in ${year}`]),
    ...(documentId === null ? [] : [`by “${titleOf(documentId)}”`]),
    ...(modality === 'STATED' ? [] : [modality === 'PLANNED' ? 'planned' : 'denied']),
    ...(reported ? ['as reported'] : []),
  ]
  return capitalise(parts.join(', '))
}

function endsWords({ subjectId, objectId, type }: GroupOf, nameOf: NameOf): string {
  const said = { modality: 'STATED', ahead: false } as const
  const verb = type === null ? null : verbPhrase(vocabularyIn(nameOf).rowOf(type), said, false)
  if (subjectId !== null && objectId !== null) {
    const [subject, object] = [nameOf(subjectId), nameOf(objectId)]
    return verb === null ? `between ${subject} and ${object}` : `${subject} ${verb} ${object}`
  }
  const id = subjectId ?? objectId
  const name = id === null ? 'in all' : nameOf(id)
  return verb === null ? name : `${name} (“${verb}”)`
}
