import { furtherMoves } from '../../domain/answers/further-moves.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { takesClaim, type View, visibleAttestations } from '../../domain/evidence/view.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { MAX_IDS } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellThese } from './beside-list.ts'
import { loadBesideInText } from './same-block.ts'

/** The most claims of moves of which it is looked how their sentences go on, and the most that is told of that. */
const MOST = { moves: 50, told: 6 } as const

/** How the sentences go on that tell of the moves among some relationships (`furtherMoves`), in words; nothing that is told already. */
export async function tellFurtherMoves(
  relationships: readonly Relationship[],
  view: View,
  context: RequestContext,
): Promise<readonly CitedSentence[]> {
  const { loaders, vocabulary } = context
  const seen: View = { ...view, asOf: null, modalities: ['STATED', 'PLANNED'] }
  const idsOf = (ones: readonly Relationship[]) =>
    ones.flatMap(({ attestations }) => visibleAttestations(seen, attestations).map(({ claimId }) => claimId))
  const moveIds = idsOf(relationships.filter(({ type }) => vocabulary.lineage.includes(type)))
  if (moveIds.length === 0) return []
  const told = await loadAllKnown(loaders.claim, [...new Set(idsOf(relationships))].slice(0, MAX_IDS))
  const moves = told.filter(({ id }) => moveIds.includes(id)).slice(0, MOST.moves)
  const beside = await loadBesideInText(moves, told, context)
  const taken = beside.filter((claim) => takesClaim(view, claim))
  const found = furtherMoves(told, taken, vocabulary)
  return tellThese(found.slice(0, MOST.told), context)
}
