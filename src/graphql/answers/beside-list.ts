import { findBeside, findInWords, type ListQuestion } from '../../domain/answers/beside-list.ts'
import { edtfSpan, parseEdtf } from '../../domain/dates/edtf.ts'
import { attestationBy } from '../../domain/evidence/groups.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { admitsAttestation, type View, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import { inOrderOfBlocks } from '../../domain/model/block.ts'
import { type Claim, isInferred } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { tellClaims } from '../../domain/prose/told-claims.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadDocumentsOf } from './documents-of.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'

/** The most claims that name an entity and are looked at for what a list of it leaves out. */
const MOST_LOOKED_AT = 200

/** What documents say beside a list, in words. */
export interface ToldBeside {
  readonly denied: readonly CitedSentence[]
  readonly deniedElsewhen: readonly CitedSentence[]
  readonly others: readonly CitedSentence[]
  readonly untold: readonly Claim[]
}

export const NOTHING_BESIDE: ToldBeside = { denied: [], deniedElsewhen: [], others: [], untold: [] }

/** What the first claims that name an entity say beside a list of its relationships (`findBeside`), in words. */
export async function tellBeside(
  question: ListQuestion,
  used: readonly Relationship[],
  context: RequestContext,
): Promise<ToldBeside> {
  const { naming, endOf } = await claimsNamed(question, context)
  const found = findBeside(naming, question, usedBy(used, question), endOf, context.vocabulary)
  const [denied = [], deniedElsewhen = [], others = []] = await tellEach(
    [found.denied, found.deniedElsewhen, found.others],
    context,
  )
  return { denied, deniedElsewhen, others, untold: found.untold }
}

/** What the first claims that name an entity say in words beside all that it is told by (`findInWords`). */
export async function tellInWords(
  question: ListQuestion,
  used: readonly Relationship[],
  context: RequestContext,
): Promise<ToldBeside & { readonly spoken: readonly CitedSentence[] }> {
  const { naming, endOf } = await claimsNamed(question, context)
  const found = findInWords(naming, question, usedBy(used, question), endOf, context.vocabulary)
  const [denied = [], deniedElsewhen = [], others = [], spoken = []] = await tellEach(
    [found.denied, found.deniedElsewhen, found.others, found.spoken],
    context,
  )
  return { denied, deniedElsewhen, others, spoken, untold: found.untold }
}

function tellEach(lists: readonly (readonly Claim[])[], context: RequestContext) {
  return Promise.all(lists.map((claims) => tellThese(claims, context)))
}

/** The first claims that name an entity, with what a View needs of them, and what tells of those that they name what a filter asks. */
async function claimsNamed(question: ListQuestion, context: RequestContext) {
  const { documents, knownBy } = question.view
  const [claims = []] = await claimsNaming([question.fromId], MOST_LOOKED_AT, { documents, knownBy }, context)
  const sources = await loadDocumentsOf(claims, context)
  const naming = claims.map((claim) => ({
    claim,
    attestation: attestationBy(claim, knownIn(sources, claim.documentId), context.vocabulary),
  }))
  const isAsked = question.otherKinds !== null || question.classifications !== null
  const entities = isAsked ? await loadAllKnown(context.loaders.entity, namedIn(claims)) : []
  const ends = new Map(entities.map((entity) => [entity.id, entity]))
  return { naming, endOf: (id: string) => ends.get(id) }
}

/** A document that may have been public by a View's day, and what it says of an entity; nothing where it says nothing. */
export interface PerhapsKnown {
  readonly document: Document
  readonly told: readonly CitedSentence[]
  readonly untold: number
}

/** The most claims of each document that are told of what was perhaps known. */
const MOST_PERHAPS = 20

/** What documents that may have been public by a View's day say of an entity, as far as a claim is not known to be of a later day. */
export async function tellPerhapsKnown(
  entityId: string,
  view: View,
  documents: readonly Document[],
  context: RequestContext,
): Promise<readonly PerhapsKnown[]> {
  if (documents.length === 0) return []
  const admitted = { documents: documents.map(({ id }) => id), knownBy: null }
  const [claims = []] = await claimsNaming([entityId], MOST_LOOKED_AT, admitted, context)
  const wanted = claims.filter(
    (claim) =>
      (view.reported || claim.accordingToId === null) &&
      (view.inferred || !isInferred(claim)) &&
      claim.replacedByIds.length === 0 &&
      isPerhapsKnown(claim, view),
  )
  return Promise.all(
    documents.map(async (document) => {
      const own = inOrderOfBlocks(wanted.filter(({ documentId }) => documentId === document.id))
      const told = own.slice(0, MOST_PERHAPS)
      return { document, told: await tellThese(told, context), untold: own.length - told.length }
    }),
  )
}

/** Whether a claim may have been known by a View's day; one that its source recorded later was not. */
function isPerhapsKnown({ recorded }: Claim, { knownBy }: View): boolean {
  const parsed = recorded === null ? null : parseEdtf(recorded)
  const earliest = parsed === null ? null : edtfSpan(parsed).earliest
  return earliest === null || knownBy === null || earliest <= knownBy
}

/** Claims in words, as whatever they make is told in the whole record. */
export async function tellThese(claims: readonly Claim[], context: RequestContext): Promise<readonly CitedSentence[]> {
  if (claims.length === 0) return []
  const documents = await loadDocumentsOf(claims, context)
  const authorIds = [...documents.values()].flatMap((document) => document.authorIds)
  const [nameOf, measureOf] = await Promise.all([
    loadNames(context, [...namedIn(claims), ...authorIds]),
    loadMeasures(context),
  ])
  const placed = claims.map((claim) => ({ claim, document: knownIn(documents, claim.documentId) }))
  return tellClaims(placed, measureOf, nameOf, WHOLE_VIEW, 'BY_NAME')
}

function namedIn(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap(entitiesNamedIn))]
}

/** The claims that a list tells, and the entities that its relationships join. */
function usedBy(used: readonly Relationship[], { fromId, view }: ListQuestion) {
  const attestations = used.flatMap((one) => one.attestations.filter((each) => admitsAttestation(view, each)))
  return {
    claimIds: new Set(attestations.map(({ claimId }) => claimId)),
    entityIds: new Set([
      fromId,
      ...used.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
      ...attestations.flatMap(({ scopeIds }) => scopeIds),
    ]),
  }
}
