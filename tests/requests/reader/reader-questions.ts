import { DISAGREEMENT_QUESTIONS } from './disagreements.ts'
import { FIGURE_QUESTIONS } from './figures.ts'
import { FUNDING_QUESTIONS } from './funding.ts'
import { LAW_QUESTIONS } from './law.ts'
import { LINEAGE_QUESTIONS } from './lineage.ts'
import { MEMBER_QUESTIONS } from './members.ts'
import { NAME_QUESTIONS } from './names.ts'
import { PARTNER_QUESTIONS } from './partners.ts'
import { POSITION_QUESTIONS } from './positions.ts'
import { POST_QUESTIONS } from './posts.ts'
import { PROSE_QUESTIONS } from './prose.ts'
import type { ReaderQuestion } from './reader-question.ts'
import { REMIT_QUESTIONS } from './remits.ts'
import { VIEW_QUESTIONS } from './views.ts'

/** Every question that the shipped record must answer as a careful reader of its five documents would. */
export const READER_QUESTIONS: readonly ReaderQuestion[] = [
  ...LINEAGE_QUESTIONS,
  ...POST_QUESTIONS,
  ...MEMBER_QUESTIONS,
  ...PARTNER_QUESTIONS,
  ...REMIT_QUESTIONS,
  ...FUNDING_QUESTIONS,
  ...LAW_QUESTIONS,
  ...FIGURE_QUESTIONS,
  ...POSITION_QUESTIONS,
  ...VIEW_QUESTIONS,
  ...DISAGREEMENT_QUESTIONS,
  ...NAME_QUESTIONS,
  ...PROSE_QUESTIONS,
]
