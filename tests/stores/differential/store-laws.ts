import { expect } from 'vitest'
import { type DisagreementInView, disagreementIn } from '../../../src/domain/evidence/disagreement.ts'
import { toldDate } from '../../../src/domain/evidence/told-date.ts'
import { admitsDocument, toldAttestations, type View, WHOLE_VIEW } from '../../../src/domain/evidence/view.ts'
import type { Claim } from '../../../src/domain/model/claim.ts'
import { claimKnownDay, firstPublicDay, knownDay } from '../../../src/domain/model/document.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { knownIn } from '../../../src/errors.ts'
import type { Store } from '../../../src/store/store.ts'
import { buildRecord } from '../../support/build-record.ts'
import { derivedOf } from '../../support/derived-of.ts'
import { ENTITY_IDS } from '../../support/random-record.ts'
import { onlyClaims } from '../../support/without-claims.ts'
import { asking, EVERY_SIDE, WHOLE } from '../contract/told.ts'

// Laws that hold of every store over any record.

const MANY = 1000

/** A View's disagreements by rule are those of a record that has the claims which the View reads, and no others. */
export async function expectOwnDisagreements(store: Store, record: DocumentaryRecord, view: View): Promise<number> {
  const documents = new Map(record.documents.map((document) => [document.id, document]))
  const isRead = (claim: Claim) =>
    admitsDocument(view, claim.documentId, claimKnownDay(claim, knownIn(documents, claim.documentId)))
  const isHeard = ({ accordingToId, inferred }: Claim) =>
    (view.reported || accordingToId === null) && (view.inferred || inferred.length === 0)
  // What supersedes does so whoever says it: then what is not heard is there all the same.
  const hasCourses = record.claims.some(({ correctsIds, continuesIds }) => correctsIds.length + continuesIds.length > 0)
  const claims = onlyClaims(record.claims, (claim) => isRead(claim) && (hasCourses || isHeard(claim)))
  const heard = { ...WHOLE_VIEW, reported: view.reported, inferred: view.inferred }
  const alone = derivedOf(buildRecord({ ...record, claims, disagreements: [] })).disagreements.flatMap(
    (one) => disagreementIn(heard, one) ?? [],
  )
  const [listed] = await store.disagreementsAbout([null], null, view, WHOLE, asking())
  const shown = (listed?.items ?? []).flatMap((one) => disagreementIn(view, one) ?? [])
  expect(shown.filter(({ origin }) => origin === 'COMPUTED').map(told)).toEqual(alone.map(told))
  return alone.length
}

/** Of the documents that a View's list admits, each is read, perhaps public by its day, or certainly later. */
export async function expectAllCounted(store: Store, record: DocumentaryRecord, view: View): Promise<void> {
  const { read, perhapsCount, perhaps } = await store.documentCounts(view, MANY, asking())
  const admitted = await store.documentCounts({ ...view, knownBy: null }, MANY, asking())
  const wholeIds = record.documents.map(({ partOfId }) => partOfId)
  const later = record.documents.filter((document) => {
    const { id } = document
    const isAdmitted = (view.documents?.includes(id) ?? true) && !wholeIds.includes(id)
    const isRead = admitsDocument({ ...view, documents: null }, id, knownDay(document))
    return isAdmitted && !isRead && view.knownBy !== null && firstPublicDay(document) > view.knownBy
  })
  expect(read + perhapsCount + later.length).toBe(admitted.read)
  expect(perhaps).toHaveLength(perhapsCount)
  expect([admitted.perhapsCount, admitted.undated]).toEqual([0, 0])
}

/** To want plans too changes no period of what is stated, and takes no relationship away; tells how many periods there are. */
export async function expectPeriodsKept(store: Store, view: View): Promise<number> {
  const listed = async (modalities: View['modalities']) => {
    const seen = { ...view, modalities }
    const lists = await store.relationshipsOf(ENTITY_IDS, EVERY_SIDE, seen, WHOLE, asking())
    const periods = lists.flatMap(({ items }, list) =>
      items.map(({ id, attestations }): [string, string | null] => {
        return [`${list} ${id}`, toldDate(toldAttestations(seen, attestations))?.edtf ?? null]
      }),
    )
    return new Map(periods)
  }
  const [stated, more] = [await listed(['STATED']), await listed(['STATED', 'PLANNED'])]
  expect([...stated].map(([id]) => [id, more.get(id)])).toEqual([...stated])
  return [...stated.values()].filter((period) => period !== null).length
}

function told({ id, kind, question, aboutIds, groupIds, positions }: DisagreementInView) {
  const said = positions.map(({ sentence, claims }) => [sentence, ...claims.map(({ claimId }) => claimId)])
  return { id, kind, question, aboutIds, groupIds, said }
}
