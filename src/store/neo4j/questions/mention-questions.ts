import type { Claim } from '../../../domain/model/claim.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { Store } from '../../store.ts'
import type { Ask } from '../driver/ask.ts'
import { listingOfEach } from './list-answers.ts'
import { aboutParameters, distinct, pageParameters } from './list-parameters.ts'
import { claimViewParameters } from './view-parameters.ts'

/** Answers which claims name an entity, and which claims and entities are in a document. */
export function mentionQuestions(ask: Ask): Pick<Store, 'claimsAbout' | 'claimsIn' | 'entitiesIn'> {
  return {
    async claimsAbout(aboutIds, view, page, asking) {
      const wanted = { ...aboutParameters(aboutIds), ...claimViewParameters(view, view.modalities) }
      const rows = await ask('claims-about', { ...wanted, ...pageParameters(page) }, asking)
      return listingOfEach<Claim>(aboutIds, rows)
    },
    async claimsIn(documentIds, page, asking) {
      const rows = await ask('claims-in', { ids: distinct(documentIds), ...pageParameters(page) }, asking)
      return listingOfEach<Claim>(documentIds, rows)
    },
    async entitiesIn(documentIds, kinds, page, asking) {
      const wanted = { ids: distinct(documentIds), kinds: kinds && [...new Set(kinds)] }
      const rows = await ask('entities-in', { ...wanted, ...pageParameters(page) }, asking)
      return listingOfEach<Entity>(documentIds, rows)
    },
  }
}
