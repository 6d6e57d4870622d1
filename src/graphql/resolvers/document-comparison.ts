import { tellDocuments, toldOfDocuments } from '../../domain/prose/document-comparison-prose.ts'
import { filterSentence, filterWords } from '../../domain/prose/filter-words.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { noteOf } from '../answers/basis.ts'
import { comparedConnection, onlyConnection } from '../answers/document-comparison.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import type { ComparedConnectionResolvers, ComparedEdgeResolvers, DocumentComparisonResolvers } from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown } from '../loaders.ts'
import type { ComparedRelationship } from '../models.ts'

export const DocumentComparison: DocumentComparisonResolvers = {
  onlyOne: (comparison, args, context) => onlyConnection('onlyOne', comparison, args, context),
  onlyOther: (comparison, args, context) => onlyConnection('onlyOther', comparison, args, context),
  both: (comparison, args, context) => comparedConnection('both', comparison, args, context),
  differing: (comparison, args, context) => comparedConnection('differing', comparison, args, context),
  filters: ({ question }) => filterSentence(question.filter),

  async prose({ question, told, basis }, _, context) {
    const titlesOf = async (ids: readonly string[]) =>
      (await loadAllKnown(context.loaders.document, ids)).map(({ title }) => title)
    const relationships = toldOfDocuments(told)
    const tellers = new Set(relationships.flatMap(({ attestations }) => attestations.map((one) => one.documentId)))
    const tellersIn = (ids: readonly string[]) => titlesOf(ids.filter((id) => tellers.has(id)))
    const [nameOf, oneTitles, otherTitles, oneTellers, otherTellers, basisNote] = await Promise.all([
      loadNames(context, [question.aroundId, ...entitiesNamed(relationships)]),
      titlesOf(question.one),
      titlesOf(question.other),
      tellersIn(question.one),
      tellersIn(question.other),
      noteOf(context, basis),
    ])
    const titles = { oneTitles, otherTitles, oneTellers, otherTellers }
    const compared = { ...titles, filters: filterWords(question.filter), basisNote }
    return proseOf(context, null, tellDocuments(question, told, compared, nameOf))
  },
}

export const ComparedConnection: ComparedConnectionResolvers = connectionFields(
  ({ relationship }: ComparedRelationship) => relationship,
)

export const ComparedEdge: ComparedEdgeResolvers = {
  ...edgeFields(({ relationship }) => relationship),
  one: ({ item }) => item.one,
  other: ({ item }) => item.other,
  differences: ({ item }) => item.differences,
}
