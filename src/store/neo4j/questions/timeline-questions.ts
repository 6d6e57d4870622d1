import type { Moment } from '../../../domain/answers/moment.ts'
import type { Store } from '../../store.ts'
import type { Ask } from '../driver/ask.ts'
import { listingOfEach } from './list-answers.ts'
import { aboutParameters } from './list-parameters.ts'
import { windowParameters } from './span-parameters.ts'
import { momentViewParameters } from './view-parameters.ts'

/** Answers what happened when. */
export function timelineQuestions(ask: Ask): Pick<Store, 'timelineOf'> {
  return {
    async timelineOf(aboutIds, days, view, { first, after, keysOnly }, asking) {
      const window = windowParameters(days, after)
      const about = aboutParameters(aboutIds)
      const parameters = { ...about, ...window, ...momentViewParameters(view), first, keysOnly }
      return listingOfEach<Moment>(aboutIds, await ask('timeline-of', parameters, asking))
    },
  }
}
