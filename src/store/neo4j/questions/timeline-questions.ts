import type { Moment } from '../../../domain/answers/moment.ts'
import type { SpanWindow } from '../../../domain/dates/span.ts'
import type { Store } from '../../store.ts'
import type { Ask } from '../driver/ask.ts'
import { listingsInOrder } from './list-answers.ts'
import { aboutParameters } from './list-parameters.ts'
import { spanParameters, windowParameters } from './span-parameters.ts'
import { momentViewParameters } from './view-parameters.ts'

/** Answers what happened when. */
export function timelineQuestions(ask: Ask): Pick<Store, 'timelineOf'> {
  return {
    async timelineOf(aboutIds, days, view, { first, after, keysOnly }, asking) {
      const window = days === 'UNDATED' ? undated(after) : windowParameters(days, after)
      const about = aboutParameters(aboutIds)
      const parameters = { ...about, ...window, ...momentViewParameters(view), first, keysOnly }
      return listingsInOrder<Moment>(aboutIds, await ask('timeline-of', parameters, asking))
    },
  }
}

const UNDATED: SpanWindow = { span: 'U', after: '', before: '\u007f' }

/** Where the undated are: they begin before every day and end after it. */
function undated(after: string | null) {
  return { ...spanParameters([UNDATED], after), from: '', until: '' }
}
