import { toldInOtherTerms, viewOfDocuments } from '../../domain/answers/compare-documents.ts'
import { toldInPart } from '../../domain/answers/told-in-part.ts'
import { DISAGREEMENT_KINDS } from '../../domain/evidence/disagreement.ts'
import { otherEndOf, RELATIONSHIP_SIDES } from '../../domain/evidence/relationship.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { tellDocuments, toldOfDocuments } from '../../domain/prose/document-comparison-prose.ts'
import { filterSentence, filterWords } from '../../domain/prose/filter-words.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { noteOf } from '../answers/basis.ts'
import { tellInWords, tellThese } from '../answers/beside-list.ts'
import { claimsNaming } from '../answers/claims-naming.ts'
import { tellDisagreementsAbout } from '../answers/disagreements.ts'
import { comparedConnection, onlyConnection } from '../answers/document-comparison.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import type { RequestContext } from '../context.ts'
import type { ComparedConnectionResolvers, ComparedEdgeResolvers, DocumentComparisonResolvers } from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown } from '../loaders.ts'
import type { ComparedRelationship } from '../models.ts'

/** The most disagreements that are looked at for those between the two sides. */
const MOST_DISAGREEMENTS = 20

/** The most documents of a side, and claims of each, that are looked at for sums, numbers and days that both sides tell. */
const MOST_DOCUMENTS = 20
const MOST_SAID = 500

/** The most claims of a side that name the entity and are looked at for what the other side tells in other terms. */
const MOST_NAMING = 200

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
    const inWords = (documents: readonly string[]) => {
      const asked = { ...ANY_RELATIONSHIP, sides: RELATIONSHIP_SIDES, fromId: question.aroundId }
      return tellInWords({ ...asked, view: viewOfDocuments(documents) }, relationships, context)
    }
    const { one, other, aroundId } = question
    const joint = viewOfDocuments([...one, ...other])
    const [
      nameOf,
      oneTitles,
      otherTitles,
      oneTellers,
      otherTellers,
      oneInWords,
      otherInWords,
      disagreements,
      basisNote,
      [byOne = []],
      [byOther = []],
      said,
    ] = await Promise.all([
      loadNames(context, [question.aroundId, ...entitiesNamed(relationships)]),
      titlesOf(question.one),
      titlesOf(question.other),
      tellersIn(question.one),
      tellersIn(question.other),
      inWords(one),
      inWords(other),
      tellDisagreementsAbout([aroundId], DISAGREEMENT_KINDS, joint, MOST_DISAGREEMENTS, context),
      noteOf(context, basis),
      claimsNaming([aroundId], MOST_NAMING, { documents: one, knownBy: null }, context),
      claimsNaming([aroundId], MOST_NAMING, { documents: other, knownBy: null }, context),
      claimsOf([...new Set([one, other].flatMap((side) => side.slice(0, MOST_DOCUMENTS)))], context),
    ])
    // To have to do with one field of work is no one thing that both tell.
    const otherTerms = [
      ...toldInOtherTerms(told.onlyOne, aroundId, byOther),
      ...toldInOtherTerms(told.onlyOther, aroundId, byOne),
    ].filter((one) => nameOf.kindOf?.(otherEndOf(one, aroundId)) !== 'TOPIC')
    const saidBy = (side: readonly string[]) => said.filter(({ documentId }) => side.includes(documentId))
    const parts = [
      ...toldInPart(told.onlyOne, saidBy(one), saidBy(other)),
      ...toldInPart(told.onlyOther, saidBy(other), saidBy(one)),
    ].filter(({ relationship }) => !otherTerms.includes(relationship))
    const inPart = parts.map(({ relationship }) => relationship)
    const cited = new Set(inPart.flatMap(({ attestations }) => attestations.map(({ claimId }) => claimId)))
    const givenByOther = [...new Map(parts.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim]))).values()]
    const partOfOther = await tellThese(
      givenByOther.filter(({ id }) => !cited.has(id)),
      context,
    )
    const titles = { oneTitles, otherTitles, oneTellers, otherTellers }
    const beside = { oneInWords, otherInWords, otherTerms, inPart, partOfOther, disagreements }
    const compared = { ...titles, ...beside, filters: filterWords(question.filter), basisNote }
    return proseOf(context, null, tellDocuments(question, told, compared, nameOf))
  },
}

/** The first claims of some documents. */
async function claimsOf(documentIds: readonly string[], { store, asking }: RequestContext): Promise<readonly Claim[]> {
  const page = { first: MOST_SAID, after: null, keysOnly: false }
  const found = await store.claimsIn(documentIds, page, asking())
  return found.flatMap(({ items }) => items)
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
