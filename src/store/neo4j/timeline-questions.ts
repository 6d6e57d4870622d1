import type { Moment } from '../../domain/moment.ts'
import type { Existence, Figure } from '../../domain/relationship.ts'
import type { SpanWindow } from '../../domain/span.ts'
import type { Store } from '../store.ts'
import { listsInOrder, valuesIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { aboutParameters, byId, distinct, listingsInOrder, pageParameters } from './many.ts'
import { spanParameters, windowParameters } from './span-parameters.ts'
import { momentViewParameters, viewParameters } from './view-parameters.ts'

type TimelineQuestions = Pick<Store, 'timelineOf' | 'figuresOf' | 'existencesOf' | 'figuresById' | 'existencesById'>

/** Answers what is asked of moments, figures and existences. */
export function timelineQuestions(ask: Ask): TimelineQuestions {
  return {
    async timelineOf(aboutIds, days, view, { first, after, keysOnly }, asking) {
      const window = days === 'UNDATED' ? undated(after) : windowParameters(days, after)
      const about = aboutParameters(aboutIds)
      const parameters = { ...about, ...window, ...momentViewParameters(view), first, keysOnly }
      return listingsInOrder<Moment>(aboutIds, await ask('timeline-of', parameters, asking))
    },
    async figuresOf(entityIds, measures, view, page, asking) {
      const wanted = { ids: distinct(entityIds), measures: measures && [...new Set(measures)] }
      const parameters = { ...wanted, ...viewParameters(view), ...pageParameters(page) }
      return listingsInOrder<Figure>(entityIds, await ask('figures-of', parameters, asking))
    },
    async existencesOf(entityIds, asking) {
      const rows = await ask('existences-of', { ids: distinct(entityIds) }, asking)
      return listsInOrder(entityIds, rows, (row) => valuesIn<Existence>(row, 'rows'))
    },
    async figuresById(ids, asking) {
      return byId<Figure>(ask, 'figures-by-id', ids, asking)
    },
    async existencesById(ids, asking) {
      return byId<Existence>(ask, 'existences-by-id', ids, asking)
    },
  }
}

const UNDATED: SpanWindow = { span: 'U', after: '', before: '\u007f' }

/** Where the undated are: they begin before every day and end after it. */
function undated(after: string | null) {
  return { ...spanParameters([UNDATED], after), from: '', until: '' }
}
