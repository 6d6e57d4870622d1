import { type Claim, speakersOf } from '../../domain/model/claim.ts'
import { relationshipId } from '../../domain/model/identity.ts'
import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import { sha256 } from '../../sha256.ts'
import { csvTable } from './csv-table.ts'
import { edgeWords, exportedEdge, exportedEntity, writtenRoles, writtenShare } from './fields.ts'

/** The entities, a line each. */
export const entitiesCsv = csvTable(
  ['id', 'name', 'kind', 'classification', 'otherNames', 'nameFrom', 'collective', 'summary', 'sameAs'],
  ({ entities }) => entities(),
  (entity, head) => ({ id: entity.id, name: entity.name, ...exportedEntity(entity, head) }),
)

/** The relationships, a line each; their claims, by id, are lines of the third table. */
export const relationshipsCsv = csvTable(
  [
    ...(['id', 'subject', 'subjectName', 'type', 'object', 'objectName', 'label', 'family', 'occasion'] as const),
    ...(['sentence', 'modality', 'reported', 'inferred', 'certainty', 'when', 'whenInferred'] as const),
    ...(['earliest', 'latest', 'amount', 'currency', 'amountBound', 'share'] as const),
    ...(['shareFrom', 'shareTo', 'shareBound', 'scope', 'roles'] as const),
    ...(['documents', 'claims'] as const),
  ],
  ({ edges }) => edges(),
  (edge) => {
    const { relationship, subject, object, citations, period } = edge
    const { amount, share, roles, ...fields } = exportedEdge(edge)
    return {
      id: relationship.id,
      ...{ subject: subject.id, subjectName: subject.name, type: relationship.type },
      ...{ object: object.id, objectName: object.name, label: edgeWords(edge) },
      ...fields,
      ...{ earliest: period?.from?.earliest ?? null, latest: period?.until?.latest ?? null },
      ...{ amount: amount?.value ?? null, currency: amount?.currency ?? null, amountBound: amount?.bound ?? null },
      ...{ share: share?.value ?? null, shareFrom: share?.from ?? null, shareTo: share?.to ?? null },
      ...{ shareBound: share?.bound ?? null, roles: writtenRoles(roles) },
      documents: [...new Set(citations.map(({ document }) => document.id))],
      claims: citations.map(({ claim }) => claim.id),
    }
  },
)

/** The claims, a line each, with the document, the place and the phrase; columns of other forms than its own are empty. */
export const claimsCsv = csvTable(
  [
    ...(['id', 'document', 'documentTitle', 'documentUrl', 'place', 'phrase', 'form', 'relationship'] as const),
    ...(['subject', 'subjectName', 'type', 'object', 'objectName', 'label', 'measure', 'attribute', 'value'] as const),
    ...(['existence', 'about', 'when', 'whenText', 'whenInferred', 'modality', 'deniesPlan', 'hedge'] as const),
    ...(['reportedBy', 'said', 'amount', 'currency', 'share', 'bound', 'scope', 'roles', 'role', 'event'] as const),
    ...(['occasion', 'inferred', 'note', 'verb', 'quotation'] as const),
  ],
  ({ claims }) => claims(),
  ({ claim, document, nameOf }, { vocabulary }) => {
    const { subjectId, content, when, amount } = claim
    return {
      id: claim.id,
      ...{ document: document.id, documentTitle: document.title, documentUrl: document.url },
      ...{
        place: claim.locator,
        phrase: claim.phrase,
        form: content.form,
        relationship: relationshipOf(claim, vocabulary),
      },
      ...(subjectId === null ? {} : { subject: subjectId, subjectName: nameOf(subjectId) }),
      ...(content.form === 'RELATIONSHIP'
        ? { type: content.type, object: content.objectId, objectName: nameOf(content.objectId), label: content.label }
        : {}),
      ...(content.form === 'UNNAMED'
        ? { type: content.type, object: content.object.toLowerCase(), label: content.label }
        : {}),
      ...(content.form === 'FIGURE' ? { measure: content.measure, value: content.value } : {}),
      ...(content.form === 'ATTRIBUTE' ? { attribute: content.attribute, value: content.value } : {}),
      ...(content.form === 'EXISTENCE' ? { existence: content.change } : {}),
      ...(content.form === 'REMARK' ? { about: content.aboutIds } : {}),
      ...{ when: when?.edtf ?? null, whenText: claim.whenText, whenInferred: when?.inferred ?? null },
      ...{ modality: claim.modality, deniesPlan: claim.deniesPlan, hedge: claim.hedge },
      ...{ reportedBy: speakersOf(claim), said: claim.said },
      ...{ amount: amount?.value ?? null, currency: amount?.currency ?? null, share: writtenShare(claim) },
      bound: claim.bound,
      ...{ scope: claim.scopeIds, roles: writtenRoles(claim.roles), role: claim.role },
      ...{ event: claim.eventId, occasion: claim.occasion },
      ...{ inferred: claim.inferred, note: claim.note, verb: claim.verb, quotation: claim.quotation },
    }
  },
)

/** The id of the relationship that a claim makes; null where it makes none. */
function relationshipOf({ subjectId, content, occasion }: Claim, vocabulary: Vocabulary): string | null {
  if (content.form !== 'RELATIONSHIP' || subjectId === null) return null
  return relationshipId(sha256, vocabulary, subjectId, content.type, content.objectId, occasion)
}
