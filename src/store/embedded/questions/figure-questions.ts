import type { Figure } from '../../../domain/evidence/relationship.ts'
import { judgedFrom } from '../../../domain/evidence/seen-from.ts'
import { existsIn } from '../../../domain/evidence/view.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import type { GroupList, KeptGroups } from '../indexes/kept-groups.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of figures. */
export function figureQuestions(
  figures: KeptGroups<Figure>,
  listed: GroupList<Figure>,
): Pick<Store, 'figuresOf' | 'figuresById'> {
  return {
    async figuresOf(entityIds, measures, view, page, asking) {
      const from = placeAfter(listed.keys, page.after)
      return answerEach(entityIds, asking, (id, tick) =>
        listingFrom(listed, listed.placesOf(id, measures, from), page, tick, (figure) =>
          existsIn(view, judgedFrom(figure, id)) ? figure : null,
        ),
      )
    },
    async figuresById(ids, asking) {
      return lookUp(figures, ids, asking)
    },
  }
}
