import type { Claim } from '../../domain/claim.ts'
import { typedWords } from '../../domain/claim-words.ts'
import { MAX_FOUND, type Store } from '../store.ts'
import { tooManyFound } from '../too-many-found.ts'
import { listsInOrder, numberIn, onlyRow, valuesIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { claimQueries } from './claim-tokens.ts'
import { aboutParameters, byId, distinct, listingIn, listingsInOrder, pageParameters } from './many.ts'
import { claimViewParameters } from './view-parameters.ts'

type ClaimQuestions = Pick<Store, 'claimsById' | 'claimsOf' | 'claimsAbout' | 'claimsIn' | 'claimsFound'>

/** Answers what is asked of claims. */
export function claimQuestions(ask: Ask): ClaimQuestions {
  return {
    async claimsById(ids, asking) {
      return byId<Claim>(ask, 'claims-by-id', ids, asking)
    },
    async claimsOf(groupIds, view, first, asking) {
      const parameters = { ids: distinct(groupIds), ...claimViewParameters(view, view.modalities), first }
      const rows = await ask('claims-of', parameters, asking)
      return listsInOrder(groupIds, rows, (row) => valuesIn<Claim>(row, 'rows'))
    },
    async claimsAbout(aboutIds, view, page, asking) {
      const wanted = { ...aboutParameters(aboutIds), ...claimViewParameters(view, view.modalities) }
      const rows = await ask('claims-about', { ...wanted, ...pageParameters(page) }, asking)
      return listingsInOrder<Claim>(aboutIds, rows)
    },
    async claimsIn(documentIds, page, asking) {
      const rows = await ask('claims-in', { ids: distinct(documentIds), ...pageParameters(page) }, asking)
      return listingsInOrder<Claim>(documentIds, rows)
    },
    async claimsFound(text, aboutIds, documentIds, page, asking) {
      const typed = typedWords(text)
      const parameters = {
        queries: claimQueries(typed),
        words: typed.map((word) => ` ${word}`),
        aboutIds: aboutIds && distinct(aboutIds),
        documentIds: documentIds && distinct(documentIds),
        most: MAX_FOUND + 1,
        ...pageParameters(page),
      }
      const row = onlyRow(await ask('claims-found', parameters, asking))
      if (numberIn(row, 'found') > MAX_FOUND) throw tooManyFound(text)
      return listingIn<Claim>(row)
    },
  }
}
