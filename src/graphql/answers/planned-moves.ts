import { type MoveQuestion, plannedMoves } from '../../domain/answers/planned-move.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import type { DocumentView } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { tellThese } from './beside-list.ts'
import { claimsOfEnds } from './matter.ts'

/** The moves that documents plan in other words than were asked for (`plannedMoves`), told, and in which documents. */
export interface ToldMoves {
  readonly documentIds: readonly string[]
  readonly told: readonly CitedSentence[]
}

export const NO_MOVES: ToldMoves = { documentIds: [], told: [] }

/** Of a question that nothing answers, what plans just what it asks in other words. */
export async function tellPlannedMoves(
  question: MoveQuestion,
  documents: DocumentView,
  context: RequestContext,
): Promise<ToldMoves> {
  if (!question.view.modalities.includes('PLANNED')) return NO_MOVES
  const endIds = [question.subjectId, question.objectId].filter((id) => id !== null)
  const { claims } = await claimsOfEnds(endIds, documents, context)
  const moves = plannedMoves([...new Map(claims.map((one) => [one.id, one])).values()], question, context.vocabulary)
  const documentIds = [...new Set(moves.map(({ documentId }) => documentId))]
  return { documentIds, told: await tellThese(moves, context) }
}
