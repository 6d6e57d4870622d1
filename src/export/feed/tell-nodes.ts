import { byValue } from '../../domain/evidence/attribute-in-view.ts'
import { agreedDate, periodOn } from '../../domain/evidence/period.ts'
import type { Attribute } from '../../domain/evidence/relationship.ts'
import { certaintyIn, existsIn, readAttestations, toldAttestations, type View } from '../../domain/evidence/view.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import { at } from '../../errors.ts'
import { type PagedStore, pagesOf } from './ask-pages.ts'
import type { ToldAttribute, ToldNode } from './feed.ts'

/** How many attributes of each entity are asked for with a page of them; what has more is asked for by itself. */
const ATTRIBUTES_AT_ONCE = 50

/** Entities with their attributes as a View tells them, in their order: of a page one question, and one more for each that has many. */
export async function tellNodes(
  paged: PagedStore,
  entities: readonly Entity[],
  view: View,
): Promise<readonly ToldNode[]> {
  const { store, asking, vocabulary } = paged
  if (vocabulary.attributes.length === 0) return entities.map((entity) => ({ entity, attributes: [] }))
  const ids = entities.map(({ id }) => id)
  const page = { first: ATTRIBUTES_AT_ONCE, after: null, keysOnly: false }
  const listings = await store.attributesOf(ids, null, view, page, asking())
  const told: ToldNode[] = []
  for (const [index, entity] of entities.entries()) {
    const { items } = at(listings, index)
    const all = items.length < ATTRIBUTES_AT_ONCE ? items : await allOf(paged, entity.id, view)
    told.push({ entity, attributes: all.flatMap((one) => tellValues(one, view, vocabulary)) })
  }
  return told
}

async function allOf(paged: PagedStore, entityId: string, view: View): Promise<readonly Attribute[]> {
  const all: Attribute[] = []
  const pages = pagesOf(paged, async (page, asking) =>
    at(await paged.store.attributesOf([entityId], null, view, page, asking), 0),
  )
  for await (const page of pages) all.push(...page)
  return all
}

/** Each value that the View has of an attribute, with how it is said and by which claims. */
function tellValues(attribute: Attribute, view: View, vocabulary: Vocabulary): readonly ToldAttribute[] {
  const { label } = vocabulary.attributeOf(attribute.attribute)
  return byValue(attribute).flatMap((attestations) => {
    const told = toldAttestations(view, attestations)
    const [first] = told
    if (first === undefined || first.text === null || !existsIn(view, { attestations })) return []
    return [
      {
        attribute: attribute.attribute,
        label,
        value: first.text,
        modality: first.modality,
        reported: told.every(({ accordingToId }) => accordingToId !== null),
        inferred: told.every(({ inferred }) => inferred),
        certainty: certaintyIn(view, { attestations }),
        when: periodOn(agreedDate(told.map(({ when }) => when)))?.edtf ?? null,
        citations: readAttestations(view, attestations).map(({ claimId }) => claimId),
      },
    ]
  })
}
