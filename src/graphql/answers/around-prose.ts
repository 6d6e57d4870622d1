import { RELATIONSHIP_SIDES } from '../../domain/evidence/relationship.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import { type ToldAround, tellAround } from '../../domain/prose/around-prose.ts'
import type { Prose } from '../../domain/prose/prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import type { RequestContext } from '../context.ts'
import type { SubgraphModel } from '../models.ts'
import { tellInWords } from './beside-list.ts'
import { proseOf } from './footnotes.ts'
import { loadNames } from './load-names.ts'
import { loadWritten } from './load-written.ts'
import { fateOf } from './outcome.ts'
import { tellDisagreementsOf } from './receipts.ts'

/** How many of the entities asked about are told of in words of their own, and how many relationships of all. */
const MOST = { starts: 5, relationships: 80 } as const

/**
 * What is around some entities, in words: the relationships of each, what documents say of it in words that make none, then
 * the relationships among those around.
 */
export async function aroundProse(subgraph: SubgraphModel, context: RequestContext): Promise<Prose> {
  const { question, relationships, view, truncated } = subgraph
  const startIds = question.startIds.slice(0, MOST.starts)
  const told = relationships.slice(0, MOST.relationships)
  const isOf = (id: string) => (one: (typeof told)[number]) => one.subjectId === id || one.objectId === id
  const starts = await Promise.all(
    startIds.map(
      async (id, index): Promise<ToldAround['starts'][number]> => ({
        id,
        relationships: told.filter(
          (one) => isOf(id)(one) && !startIds.slice(0, index).some((other) => isOf(other)(one)),
        ),
        ...(await tellInWords(
          { ...ANY_RELATIONSHIP, sides: RELATIONSHIP_SIDES, fromId: id, view },
          relationships.filter(isOf(id)),
          context,
        )),
      }),
    ),
  )
  const own = told.filter((one) => startIds.some((id) => isOf(id)(one)))
  const [nameOf, writtenOf, disagreements, fate] = await Promise.all([
    loadNames(context, [...startIds, ...entitiesNamed(told)]),
    loadWritten(told, view, context),
    tellDisagreementsOf(
      own.map(({ id }) => id),
      view,
      context,
      'COURSES_TOO',
    ),
    fateOf(own, [], view, context),
  ])
  const around: ToldAround = {
    view,
    starts,
    among: told.filter((one) => !own.includes(one)),
    untold: relationships.length - told.length,
    truncated,
    disagreements,
    fate,
    writtenOf,
  }
  return proseOf(context, view, tellAround(around, nameOf))
}
