import { type Claim, type ClaimRole, speakersOf } from '../../domain/model/claim.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { FeedHead, NamedClaim, ToldEdge, ToldNode } from '../feed/feed.ts'

/** What a format tells of an entity, beside its id and its name. */
export function exportedEntity({ kind, nameFrom, isCollective, ...entity }: Entity, head: FeedHead) {
  return {
    kind,
    classification: entity.classification,
    otherNames: entity.names.map(({ name }) => name),
    nameFrom,
    collective: isCollective,
    summary: head.hasSummaries ? entity.summary : null,
    sameAs: entity.sameAs,
  }
}

/** What a format tells of an entity, beside its id and its name, with its attributes. */
export function exportedNode({ entity, attributes }: ToldNode, head: FeedHead) {
  return { ...exportedEntity(entity, head), attributes }
}

/** The attributes of an entity as text, a line each: "company number: 01 [planned; POSSIBLE; register.c4 register.c9]". */
export function attributeLines({ attributes }: Pick<ToldNode, 'attributes'>): readonly string[] {
  return attributes.map(({ label, value, modality, reported, inferred, certainty, when, citations }) => {
    const marks = [
      ...(modality === 'STATED' ? [] : [modality.toLowerCase()]),
      ...(reported ? ['reported'] : []),
      ...(inferred ? ['inferred'] : []),
      ...(certainty === null ? [] : [certainty]),
      ...(when === null ? [] : [`dated: ${when}`]),
      citations.join(' '),
    ]
    return oneLine(`${label}: ${value} [${marks.join('; ')}]`)
  })
}

/** What a claim names in each role, a text a role: "on behalf of: greens, reds". */
export function writtenRoles(roles: readonly ClaimRole[]): readonly string[] {
  return roles.map(({ word, entityIds }) => `${word}: ${entityIds.join(', ')}`)
}

/** A share as a record writes it: 0.5, or 0.25-0.5. */
export function writtenShare({ share }: Pick<Claim, 'share'>): number | string | null {
  return share === null || typeof share === 'number' ? share : `${share.from}-${share.to}`
}

/** What a format tells of a relationship, beside its id, its ends, its type and its receipts. */
export function exportedEdge({ relationship, subject, object, ...edge }: ToldEdge) {
  return {
    family: edge.family,
    occasion: relationship.occasion,
    sentence: edge.sentence,
    modality: edge.modality,
    reported: edge.reported,
    inferred: edge.inferred,
    certainty: edge.certainty,
    when: edge.period?.edtf ?? null,
    whenInferred: edge.period?.inferred ?? false,
    amount: edge.amount,
    share: edge.share,
    scope: edge.scope?.map(({ id }) => id) ?? null,
    roles: edge.roles,
  }
}

/** A receipt of a relationship: the document, the place and the phrase, and how it is said. */
export function exportedCitation({ claim, document }: NamedClaim) {
  return {
    claim: claim.id,
    document: document.id,
    title: document.title,
    url: document.url,
    place: claim.locator,
    phrase: claim.phrase,
    quotation: claim.quotation,
    modality: claim.modality,
    deniesPlan: claim.deniesPlan,
    reportedBy: speakersOf(claim),
    hedge: claim.hedge,
    verb: claim.verb,
    inferred: claim.inferred,
    when: claim.when?.edtf ?? null,
    whenInferred: claim.when?.inferred ?? false,
    roles: claim.roles,
    note: claim.note,
  }
}

/** The words by which an edge is called: the label of OTHER, else its type. */
export function edgeWords({ relationship: { type, label } }: ToldEdge): string {
  return label ?? type.toLowerCase().replaceAll('_', ' ')
}

/**
 * The receipts of a relationship as text, a line each, for formats whose fields hold no lists: "A letter (home-office-letter),
 * ¶3: “some words” [planned; reported by …; inferred: the subject]".
 */
export function citationLines({ citations }: ToldEdge): readonly string[] {
  return citations.map(({ claim, document, nameOf }) => {
    const speakers = speakersOf(claim).map(nameOf)
    const marks = [
      ...(claim.modality === 'STATED' ? [] : [claim.modality.toLowerCase()]),
      ...(speakers.length === 0 ? [] : [`reported by ${speakers.join(', by ')}`]),
      ...(claim.inferred.length === 0 ? [] : [`inferred: ${claim.inferred.join(', ').toLowerCase()}`]),
      ...(claim.when === null ? [] : [`${claim.when.inferred ? 'date inferred' : 'dated'}: ${claim.when.edtf}`]),
    ]
    const told = marks.length === 0 ? '' : ` [${marks.join('; ')}]`
    return oneLine(`${document.title} (${document.id}), ${claim.locator}: “${claim.phrase}”${told}`)
  })
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').trim()
}
