import { chainSentence, OPEN_ORDER } from '../../domain/prose/lineage-prose.ts'
import { entitiesNamed, tellRelationships } from '../../domain/prose/relationship-prose.ts'
import { tellVerdict } from '../../domain/prose/verdict-prose.ts'
import { capitalise } from '../../domain/prose/words.ts'
import { noteOf } from '../answers/basis.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import type { PathResolvers, PathStepResolvers, VerdictResolvers } from '../generated.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { VerdictModel } from '../models.ts'

export const Verdict: VerdictResolvers = {
  path: ({ chain, view, certainty, inOrder }) => (chain === null ? null : { steps: chain, view, certainty, inOrder }),
  relationships: (verdict) => deciding(verdict),

  async prose(verdict, _, context) {
    const { question, basis, ofLineage } = verdict
    const named = [question.subjectId, question.objectId, ...entitiesNamed(deciding(verdict))]
    const [nameOf, note] = await Promise.all([loadNames(context, named), noteOf(context, basis)])
    return proseOf(context, tellVerdict(question, verdict, ofLineage, nameOf, note))
  },
}

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  entities({ steps }, _, { loaders }) {
    const [first] = steps
    const ids = first === undefined ? [] : [first.fromId, ...steps.map(({ toId }) => toId)]
    return loadAllKnown(loaders.entity, ids)
  },
  async sentence({ steps, view, inOrder }, _, context) {
    const via = steps.flatMap((step) => step.relationships)
    const nameOf = await loadNames(context, entitiesNamed(via))
    return `${chainSentence({ via, inOrder }, view, nameOf)}.`
  },
  async prose({ steps, view, inOrder }, _, context) {
    const relationships = steps.flatMap((step) => step.relationships)
    const nameOf = await loadNames(context, entitiesNamed(relationships))
    const order = inOrder ? [] : [{ sentence: capitalise(OPEN_ORDER), claimIds: [] }]
    return proseOf(context, [...tellRelationships(relationships, view, nameOf), ...order])
  },
}

export const PathStep: PathStepResolvers = {
  from: ({ fromId }, _, { loaders }) => loadKnown(loaders.entity, fromId),
  to: ({ toId }, _, { loaders }) => loadKnown(loaders.entity, toId),
}

/** What decided: the chain's relationships, then those denied, each once. */
function deciding({ chain, denied }: VerdictModel) {
  const affirmed = (chain ?? []).flatMap(({ relationships }) => relationships)
  return [...new Map([...affirmed, ...denied].map((one) => [one.id, one])).values()]
}
