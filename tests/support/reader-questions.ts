import { DISAGREEMENT_QUESTIONS } from './reader/disagreements.ts'
import { FIGURE_QUESTIONS } from './reader/figures.ts'
import { FUNDING_QUESTIONS } from './reader/funding.ts'
import { LAW_QUESTIONS } from './reader/law.ts'
import { LINEAGE_QUESTIONS } from './reader/lineage.ts'
import { MEMBER_QUESTIONS } from './reader/members.ts'
import { NAME_QUESTIONS } from './reader/names.ts'
import { PARTNER_QUESTIONS } from './reader/partners.ts'
import { POSITION_QUESTIONS } from './reader/positions.ts'
import { POST_QUESTIONS } from './reader/posts.ts'
import { PROSE_QUESTIONS } from './reader/prose.ts'
import type { ReaderQuestion } from './reader/reader-question.ts'
import { REMIT_QUESTIONS } from './reader/remits.ts'
import { VIEW_QUESTIONS } from './reader/views.ts'

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
