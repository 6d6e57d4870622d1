import type { Attestation } from '../../domain/attestation.ts'
import type { Claim } from '../../domain/claim.ts'
import { compareText } from '../../domain/compare-text.ts'
import { disagreementIn } from '../../domain/disagreement.ts'
import { type Document, knownDay } from '../../domain/document.ts'
import { edtfSpan, parseEdtf } from '../../domain/edtf.ts'
import type { Entity } from '../../domain/entity.ts'
import { admitsAttestation, admitsDocument, type View } from '../../domain/view.ts'
import {
  type Count,
  type DocumentView,
  type EntityFilter,
  MAX_COUNTED,
  type OverviewCounts,
  type Store,
} from '../store.ts'
import type { Indexes } from './indexes.ts'
import { createPatience } from './patience.ts'
import { pageOf } from './sorted-list.ts'

/** The questions about entities, claims, documents and disagreements, and about the record as a whole. */
export function recordQuestions(indexes: Indexes) {
  const { entities, entityRows, documents, documentRows, claims, figures, existences, disagreements } = indexes
  const overview = overviewOf(indexes)

  return {
    entitiesById: async (ids) => ids.map((id) => entities.get(id) ?? null),
    documentsById: async (ids) => ids.map((id) => documents.get(id) ?? null),
    claimsById: async (ids) => ids.map((id) => claims.get(id) ?? null),
    figuresById: async (ids) => ids.map((id) => figures.get(id) ?? null),
    existencesById: async (ids) => ids.map((id) => existences.get(id) ?? null),
    disagreementsById: async (ids) => ids.map((id) => disagreements.get(id) ?? null),

    async entities(filter, page, asking) {
      const patience = createPatience(asking)
      return pageOf(entityRows, page, (entity) => {
        patience()
        return passes(filter, entity)
      })
    },

    async entityCount(filter, asking) {
      const patience = createPatience(asking)
      let count = 0
      for (const { item } of entityRows) {
        patience()
        if (passes(filter, item)) count += 1
        if (count > MAX_COUNTED) break
      }
      return count
    },

    async claimsOf(groupIds, view, first) {
      return groupIds.map((id) =>
        (indexes.claimsByGroup.get(id) ?? []).filter((claim) => wants(view, claim, documents)).slice(0, first),
      )
    },

    documents: async (page) => pageOf(documentRows, page, () => true),

    async documentCounts(view) {
      const admitted = documentRows.filter(({ item }) => admits(view, item))
      const inLens = documentRows.filter(({ item }) => admits({ ...view, knownBy: null }, item))
      const undated = view.knownBy === null ? 0 : inLens.filter(({ item }) => knownDay(item) === null).length
      return { read: admitted.length, undated }
    },

    async documentsSpeakingOf(entityIds, view, except, first) {
      const speakers = new Set(entityIds.flatMap((id) => [...(indexes.speakers.get(id) ?? [])]))
      const found = documentRows
        .map(({ item }) => item)
        .filter((document) => speakers.has(document.id) && !except.includes(document.id) && admits(view, document))
      return { count: found.length, documents: found.slice(0, first) }
    },

    async disagreementsOf(groupIds, view) {
      return groupIds.map((id) =>
        (indexes.disagreementsByGroup.get(id) ?? []).flatMap((one) => disagreementIn(view, one) ?? []),
      )
    },

    overview: async () => overview,
    ready: async () => undefined,
  } satisfies Partial<Store>
}

function passes({ kinds, classification }: EntityFilter, entity: Entity): boolean {
  return (kinds?.includes(entity.kind) ?? true) && (classification === null || entity.classification === classification)
}

function admits(view: DocumentView, document: Document): boolean {
  return admitsDocument(view, document.id, knownDay(document))
}

function wants(view: View, claim: Claim, documents: ReadonlyMap<string, Document>): boolean {
  const document = documents.get(claim.documentId)
  if (document === undefined || !view.modalities.includes(claim.modality)) return false
  const { documentId, accordingToId } = claim
  return admitsAttestation(view, { documentId, accordingToId, knownDay: knownDay(document) })
}

function overviewOf({ entityRows, relationships, figures, existences, claims }: Indexes): OverviewCounts {
  const groups = [...relationships.values(), ...figures.values(), ...existences.values()]
  const spans = groups.flatMap(({ attestations }) => attestations.flatMap(spanOf))
  const [earliest = null] = spans.flatMap((span) => span.earliest ?? []).sort(compareText)
  const latest =
    spans
      .flatMap((span) => span.latest ?? [])
      .sort(compareText)
      .at(-1) ?? null
  return {
    countsByKind: tally(entityRows.map(({ item }) => item.kind)),
    countsByType: tally([...relationships.values()].map(({ type }) => type)),
    countsByDocument: tally([...claims.values()].map(({ documentId }) => documentId)),
    earliest,
    latest,
  }
}

function spanOf({ when }: Attestation) {
  const parsed = when === null ? null : parseEdtf(when.edtf)
  return parsed === null ? [] : [edtfSpan(parsed)]
}

function tally(keys: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => compareText(a.key, b.key))
}
