import { spanWindows } from '../../../domain/dates/span.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Store } from '../../store.ts'
import { onlyRow } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingIn } from './list-answers.ts'
import { spanParameters, windowParameters } from './span-parameters.ts'
import { NO_DAY, viewParameters, vocabularyFor } from './view-parameters.ts'

/** Answers what is asked of the relationships of the whole record. */
export function listedRelationshipQuestions(ask: Ask): Pick<Store, 'relationships'> {
  return {
    async relationships(
      { types, labels, otherKinds, classifications },
      days,
      view,
      { first, after, keysOnly },
      asking,
    ) {
      const wanted = {
        types: types === null ? null : [...new Set(types)],
        ...{ labels, otherKinds, classifications },
        symmetric: vocabularyFor(asking).symmetric,
      }
      const window = days === null ? everywhere(after) : windowParameters(days, after)
      const parameters = { ...wanted, ...window, ...viewParameters(view), first, keysOnly }
      return listingIn<Relationship>(onlyRow(await ask('relationships', parameters, asking)))
    },
  }
}

/** Everywhere, and whatever the dates: those of the undated too. */
function everywhere(after: string | null) {
  return { ...spanParameters(spanWindows(null), after), from: '', until: NO_DAY }
}
