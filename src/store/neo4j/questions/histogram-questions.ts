import { SPANS } from '../../../domain/dates/span.ts'
import { at } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { numbersIn, onlyRow, textsIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { viewParameters, vocabularyFor } from './view-parameters.ts'

/** Where the dated are. */
const DATED = SPANS.filter((span) => span !== 'U')

/** Answers how many relationships begin when. */
export function histogramQuestions(ask: Ask): Pick<Store, 'histogram'> {
  return {
    async histogram(unit, types, view, asking) {
      const parameters = {
        unit,
        types: [...new Set(types ?? vocabularyFor(asking).types)],
        spans: DATED,
        ...viewParameters(view),
      }
      const row = onlyRow(await ask('histogram', parameters, asking))
      const counts = numbersIn(row, 'counts')
      return textsIn(row, 'keys').map((key, index) => ({ key, count: at(counts, index) }))
    },
  }
}
