import type { Store } from '../../store.ts'
import type { Ask } from '../driver/ask.ts'
import { attributeQuestions } from './attribute-questions.ts'
import { claimQuestions } from './claim-questions.ts'
import { disagreementQuestions } from './disagreement-questions.ts'
import { documentQuestions } from './document-questions.ts'
import { entityQuestions } from './entity-questions.ts'
import { existenceQuestions } from './existence-questions.ts'
import { figureQuestions } from './figure-questions.ts'
import { foundClaimQuestions } from './found-claim-questions.ts'
import { histogramQuestions } from './histogram-questions.ts'
import { joiningQuestions } from './joining-questions.ts'
import { listedRelationshipQuestions } from './listed-relationship-questions.ts'
import { mentionQuestions } from './mention-questions.ts'
import { nameQuestions } from './name-questions.ts'
import { neighbourQuestions } from './neighbour-questions.ts'
import { pathQuestions } from './path-questions.ts'
import { recordQuestions } from './record-questions.ts'
import { relationshipQuestions } from './relationship-questions.ts'
import { timelineQuestions } from './timeline-questions.ts'

/** Every question of the port, each answered by its statement of `cypher/`. */
export function neo4jQuestions(ask: Ask): Omit<Store, 'close'> {
  return {
    ...attributeQuestions(ask),
    ...claimQuestions(ask),
    ...disagreementQuestions(ask),
    ...documentQuestions(ask),
    ...entityQuestions(ask),
    ...existenceQuestions(ask),
    ...figureQuestions(ask),
    ...foundClaimQuestions(ask),
    ...histogramQuestions(ask),
    ...joiningQuestions(ask),
    ...listedRelationshipQuestions(ask),
    ...mentionQuestions(ask),
    ...nameQuestions(ask),
    ...neighbourQuestions(ask),
    ...pathQuestions(ask),
    ...recordQuestions(ask),
    ...relationshipQuestions(ask),
    ...timelineQuestions(ask),
  }
}
