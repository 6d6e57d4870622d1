import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfSpan, parseEdtf } from '../../src/domain/dates/edtf.ts'
import { admitsDocument, PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { claimKnownDay, type Document, knownDay } from '../../src/domain/model/document.ts'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { knownIn } from '../../src/errors.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { buildRecord } from '../support/build-record.ts'
import { anyViewOfRecord, DOCUMENT_IDS } from '../support/random-record.ts'
import { anyRetoldRecord } from '../support/retold-record.ts'
import { serve } from '../support/serve.ts'

/** Everything of the API that takes a View and tells what documents say. */
const EVERYTHING = `query($view: View!, $allTime: View!, $one: String!, $other: String!) {
  entities(first: 10) { nodes {
    ofEntity: prose(view: $view) { ...told }
    ofLinks: relationships(view: $view, first: 20) { prose { ...told } }
    relationships(view: $view, first: 20) { nodes { ...whole } edges { certainty sentence period { edtf text } amount { value } claims { ...said } } }
    fedBy(view: $view, depth: 2, first: 5) { prose { ...told } basis { ...based } edges { sentence told { ...seen } } }
    ofFigures: figures(view: $view, first: 10) { prose { ...told } }
    figures(view: $view, first: 10) { nodes { value(view: $view) period { edtf } sentence(view: $view) prose(view: $view) { ...told } claims(view: $view) { ...said } } }
    existence(view: $view) { edtf }
    ofDays: timeline(view: $view, first: 20) { prose { ...told } }
    timeline(view: $view, first: 20) { nodes { when { edtf text } sentence(view: $view) } }
    claims(view: $view, first: 30) { prose { ...told } nodes { ...said } }
    disagreements(view: $view, first: 10) { prose { ...told } nodes { ...differing } }
  } }
  disagreements(view: $view, first: 20) { nodes { ...differing } }
  verdict(subject: $one, object: $other, view: $view) { prose { ...told } basis { ...based } told { ...seen } also { sentence told { ...seen } } }
  paths(from: $one, to: $other, view: $view) { prose { ...told } paths { steps { told { ...seen } } } }
  subgraph(around: [$one], view: $view) { told { ...seen } }
  compare(around: $one, from: "2003-01-01", to: "2009-01-01", view: $allTime) { prose { ...told } }
}
fragment told on Prose { text markdown }
fragment said on Claim { statement phrase quotation hedge whenText note role amount { value } value document { title } }
fragment seen on RelationshipInView { sentence period { edtf text } amount { value } claims { ...said } }
fragment based on Basis { note speaking { title } silent { title } }
fragment differing on Disagreement {
  question(view: $view) positions(view: $view) { sentence claims { ...said } } prose(view: $view) { ...told }
}
fragment whole on Relationship {
  sentence(view: $view) prose(view: $view) { ...told } amount(view: $view) { value } period(view: $view) { edtf text }
  claims(view: $view) { ...said } disagreements(view: $view) { ...differing } outcome(view: $view) { ...said }
}`

/** What tells of one entity, and of what may have been public, too. */
const OF_ENTITY = ['ofEntity', 'ofLinks', 'ofFigures', 'ofDays'] as const

/** An answer as text, numbers without commas, and without the fields that are left out. */
function printed(data: unknown, isLeftOut: (field: string) => boolean): string {
  const text = JSON.stringify(data, (field, value: unknown) => (isLeftOut(field) ? undefined : value))
  return text.replaceAll(/(?<=\d),(?=\d{3})/g, '')
}

/** A View of some documents, by any words: what it hides stands beside what it shows. */
const anyPartialView: fc.Arbitrary<View> = fc
  .tuple(fc.subarray(DOCUMENT_IDS, { minLength: 1 }), fc.boolean(), fc.boolean())
  .map(([documents, reported, inferred]) => ({
    ...{ ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] as const },
    ...{ documents, reported, inferred },
  }))

/** A token that stands nowhere else: letters for what is told in words, a number where one is told. */
const word = (kind: string, index: number) => `${kind}q${String(index).padStart(3, '0')}z`
const number = (index: number) => 90_010_000 + index

/** A record in which each claim, document, position and question carries tokens of its own. */
function marked(record: DocumentaryRecord): DocumentaryRecord {
  const claims = record.claims.map((claim, index): Claim => {
    const token = word('claim', index)
    const content = claim.content.form === 'FIGURE' ? { ...claim.content, value: number(index) } : claim.content
    return {
      ...claim,
      content,
      phrase: token,
      quotation: claim.quotation && token,
      note: token,
      role: claim.role && token,
      whenText: claim.whenText && token,
      hedge: claim.hedge && token,
      amount: claim.amount && { ...claim.amount, value: number(index) },
    }
  })
  return buildRecord({
    ...record,
    claims,
    documents: record.documents.map((document, index) => ({ ...document, title: word('doc', index) })),
    disagreements: record.disagreements.map((disagreement, index) => ({
      ...disagreement,
      question: word('question', index),
      positions: disagreement.positions.map((position, place) => ({
        ...position,
        sentence: word('position', index * 10 + place),
      })),
    })),
  })
}

/** Whether a document of a View may have been public by its day, though that is not certain. */
function mayBeKnown({ id, published, recorded }: Document, { documents, knownBy }: View): boolean {
  if (knownBy === null || (documents !== null && !documents.includes(id))) return false
  const parsed = published === null ? null : parseEdtf(published.edtf)
  const earliest = parsed === null ? null : edtfSpan(parsed).earliest
  return earliest === null || earliest <= knownBy || (recorded?.earliest != null && recorded.earliest <= knownBy)
}

/** The tokens of all that a View does not admit; reports and readings are where it says so, as where the matter of a question is told. */
function forbidden(
  record: DocumentaryRecord,
  view: Pick<View, 'documents' | 'knownBy' | 'reported' | 'inferred'>,
): readonly string[] {
  const admitted = new Set(
    record.documents.filter((one) => admitsDocument(view, one.id, knownDay(one))).map(({ id }) => id),
  )
  const documents = new Map(record.documents.map((one) => [one.id, one]))
  const isKnown = (claim: Claim) =>
    admitsDocument(view, claim.documentId, claimKnownDay(claim, knownIn(documents, claim.documentId)))
  const hidden = new Set(
    record.claims
      .filter(
        (claim) =>
          !isKnown(claim) ||
          !admitted.has(claim.documentId) ||
          !(view.reported || claim.accordingToId === null) ||
          !(view.inferred || claim.inferred.length === 0),
      )
      .map(({ id }) => id),
  )
  return [
    ...record.documents.filter(({ id }) => !admitted.has(id)).map(({ title }) => title),
    ...record.claims
      .filter(({ id }) => hidden.has(id))
      .flatMap(({ phrase, amount, content }) => [
        phrase,
        ...(amount === null ? [] : [String(amount.value)]),
        ...(content.form === 'FIGURE' ? [String(content.value)] : []),
      ]),
    ...record.disagreements.flatMap(({ question, positions }) => [
      ...(positions.some(({ claimIds }) => claimIds.some((id) => hidden.has(id))) ? [question] : []),
      ...positions.filter(({ claimIds }) => claimIds.some((id) => hidden.has(id))).map(({ sentence }) => sentence),
    ]),
  ]
}

test('an answer holds nothing of what its View does not admit', async () => {
  let [hidden, shown] = [0, 0]
  const anyView = fc.oneof(anyViewOfRecord, anyPartialView, anyPartialView)
  const property = fc.asyncProperty(anyRetoldRecord.map(marked), anyView, async (record, anyAsked) => {
    // An id of no document is refused; one with parts admits them.
    const isThere = (id: string) => record.documents.some((one) => one.id === id)
    const asked = { ...anyAsked, documents: anyAsked.documents?.filter(isThere) ?? null }
    const parts = record.documents.filter(({ partOfId }) => partOfId !== null && asked.documents?.includes(partOfId))
    const view = { ...asked, documents: asked.documents && [...asked.documents, ...parts.map(({ id }) => id)] }
    const service = await serve(openEmbeddedStore(record, ''), { cost: 10_000_000 })
    try {
      const { data, errors } = await service.ask(EVERYTHING, {
        ...{ view: asked, allTime: { ...asked, asOf: null } },
        ...{ one: 'e0', other: 'e1' },
      })
      expect(errors).toBeUndefined()
      const isMatter = (field: string) => field === 'verdict' || field === 'fedBy'
      const isOfEntity = (field: string) => OF_ENTITY.some((one) => one === field)
      const [all, plain] = [printed(data, isOfEntity), printed(data, (field) => isMatter(field) || isOfEntity(field))]
      // What may have been public by the day is named, as not read.
      const perhaps = record.documents.filter((one) => mayBeKnown(one, view))
      const named = perhaps.map(({ title }) => title)
      const found = (read: View, text: string) =>
        forbidden(record, read).filter((token) => !named.includes(token) && text.includes(token))
      expect(found(view, plain)).toEqual([])
      // What lineage and verdicts say of the matter opens reports and readings too.
      expect(found({ ...view, reported: true, inferred: true }, all)).toEqual([])
      // An entity is told of in what may have been public, too, as perhaps known: in no document beyond.
      const isRead = (one: Document) => admitsDocument(view, one.id, knownDay(one)) || perhaps.includes(one)
      const widened = { ...view, knownBy: null, documents: record.documents.filter(isRead).map(({ id }) => id) }
      const ofEntities = JSON.stringify(
        data.entities.nodes.map((node: Record<string, unknown>) => OF_ENTITY.map((field) => node[field])),
      )
      expect(found(widened, ofEntities.replaceAll(/(?<=\d),(?=\d{3})/g, ''))).toEqual([])
      hidden += forbidden(record, view).length
      shown += record.claims.filter(({ phrase }) => all.includes(phrase)).length
    } finally {
      await service.close()
    }
  })
  await fc.assert(property, { numRuns: 20 })
  // The tokens are looked for where they would be: some are hidden, and others are found.
  expect(hidden).toBeGreaterThan(20)
  expect(shown).toBeGreaterThan(20)
}, 120_000)

test('what is told later than a day is of documents alone that were certainly not public by it', async () => {
  let told = 0
  const anyDay = fc.constantFrom('2004-06-30', '2007-12-31', '2009-12-31', '2010-06-01')
  const property = fc.asyncProperty(anyRetoldRecord.map(marked), anyDay, async (record, day) => {
    const service = await serve(openEmbeddedStore(record, ''), { cost: 10_000_000 })
    try {
      const { data, errors } = await service.ask(
        'query ($day: Date!) { entities(first: 10) { nodes { toldLater(knownBy: $day) { prose { text markdown } } } } }',
        { day },
      )
      expect(errors).toBeUndefined()
      const text = printed(data, () => false)
      const isLater = ({ recorded, documentId }: Claim) => {
        const edtf = recorded ?? record.documents.find((one) => one.id === documentId)?.published?.edtf
        const parsed = edtf === undefined ? null : parseEdtf(edtf)
        const earliest = parsed === null ? null : edtfSpan(parsed).earliest
        return earliest !== null && earliest > day
      }
      const others = record.claims.filter((claim) => !isLater(claim))
      expect(others.filter(({ phrase }) => text.includes(phrase))).toEqual([])
      const admitted = new Set(record.claims.filter(isLater).map(({ documentId }) => documentId))
      expect(record.documents.filter(({ id, title }) => !admitted.has(id) && text.includes(title))).toEqual([])
      told += record.claims.filter(({ phrase }) => text.includes(phrase)).length
    } finally {
      await service.close()
    }
  })
  await fc.assert(property, { numRuns: 60 })
  expect(told).toBeGreaterThan(0)
}, 120_000)
