import { chainSentence, tellLineage } from '../../domain/prose/lineage-prose.ts'
import { NOTHING_OTHERWISE } from '../../domain/prose/otherwise-prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { noteOf, otherwiseSentences, speakingToo, unmentionedOf } from '../answers/basis.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import { loadWritten } from '../answers/load-written.ts'
import { NO_MOVES, tellPlannedMoves } from '../answers/planned-moves.ts'
import { inView } from '../answers/relationships-in-view.ts'
import type { LineageConnectionResolvers, LineageEdgeResolvers } from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import type { MetEntity } from '../models.ts'

export const LineageConnection: LineageConnectionResolvers = {
  ...connectionFields(({ entity }: MetEntity) => entity),

  async prose({ question, basis, edges, hasNextPage }, _, context) {
    const arrivals = edges.map(({ item }) => item)
    const walkedOn = arrivals.flatMap(({ via }) => via)
    const complete = !hasNextPage
    const isUnanswered = arrivals.length === 0 && complete
    const { startId, direction } = question
    const ends = direction === 'OUT' ? { subjectId: startId, objectId: null } : { subjectId: null, objectId: startId }
    const moves =
      isUnanswered && question.kinds === null
        ? await tellPlannedMoves(
            { ...ends, types: context.vocabulary.lineage, view: question.view },
            basis.view,
            context,
          )
        : NO_MOVES
    const [nameOf, writtenOf, otherwise, note, unmentioned] = await Promise.all([
      loadNames(context, [question.startId, ...entitiesNamed(walkedOn)]),
      loadWritten(walkedOn, question.view, context),
      complete ? otherwiseSentences(context, basis) : NOTHING_OTHERWISE,
      noteOf(context, speakingToo(basis, moves.documentIds)),
      isUnanswered ? unmentionedOf(context, { ...basis, aboutIds: [question.startId] }) : [],
    ])
    const isUnmentioned = unmentioned.length > 0
    return proseOf(
      context,
      question.view,
      tellLineage(
        { ...question, arrivals, complete, writtenOf, isUnmentioned },
        { ...otherwise, planned: moves.told },
        nameOf,
        note,
      ),
    )
  },
}

export const LineageEdge: LineageEdgeResolvers = {
  ...edgeFields(({ entity }) => entity),
  distance: ({ item }) => item.distance,
  via: ({ item }) => item.via,
  told: ({ item }) => inView(item.view, item.via),
  certainty: ({ item }) => item.certainty,
  async sentence({ item }, _, context) {
    return `${chainSentence(item, item.view, await loadNames(context, entitiesNamed(item.via)))}.`
  },
}
