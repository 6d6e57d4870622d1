import type { ChainStep } from '../../domain/answers/find-verdict.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/**
 * The entities between the ends of a chain that both sides have to do with, and that are no tie between them: topics, and
 * classes or groups that are not named. In the order of the chain.
 */
export async function sharedSubjectsOn(
  steps: readonly ChainStep[],
  { loaders }: RequestContext,
): Promise<readonly Entity[]> {
  const between = await loadAllKnown(
    loaders.entity,
    steps.slice(0, -1).map(({ toId }) => toId),
  )
  return between.filter(({ kind, isCollective }) => kind === 'TOPIC' || isCollective)
}
