import type { Store } from '../store.ts'
import type { Ask } from './ask.ts'
import { claimQuestions } from './claim-questions.ts'
import { disagreementQuestions } from './disagreement-questions.ts'
import { documentQuestions } from './document-questions.ts'
import { entityQuestions } from './entity-questions.ts'
import { listedRelationshipQuestions } from './listed-relationship-questions.ts'
import { nameQuestions } from './name-questions.ts'
import { pathQuestions } from './path-questions.ts'
import { recordQuestions } from './record-questions.ts'
import { relationshipQuestions } from './relationship-questions.ts'
import { timelineQuestions } from './timeline-questions.ts'

/** Every question of the port, each answered by its statement of `cypher/`. */
export function neo4jQuestions(ask: Ask): Omit<Store, 'close'> {
  return {
    ...entityQuestions(ask),
    ...nameQuestions(ask),
    ...relationshipQuestions(ask),
    ...listedRelationshipQuestions(ask),
    ...pathQuestions(ask),
    ...timelineQuestions(ask),
    ...claimQuestions(ask),
    ...documentQuestions(ask),
    ...disagreementQuestions(ask),
    ...recordQuestions(ask),
  }
}
