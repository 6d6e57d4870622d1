import type { Claim } from '../../../domain/model/claim.ts'
import { typedWords } from '../../../domain/search/claim-words.ts'
import { MAX_FOUND, type Store } from '../../store.ts'
import { tooManyFound } from '../../too-many-found.ts'
import { numberIn, onlyRow } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { claimQueries } from './claim-tokens.ts'
import { listingIn } from './list-answers.ts'
import { distinct, pageParameters } from './list-parameters.ts'

/** Answers which claims a text finds. */
export function foundClaimQuestions(ask: Ask): Pick<Store, 'claimsFound'> {
  return {
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
