import { LINKS, VERDICT } from './asks.ts'
import { others, receipts, verdict } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

/** Who belonged to which body or party, and who was at the meeting of 26 November 2009. */
export const MEMBER_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which members of the Greater London Authority are named?',
    source: '003 ¶20: Biggs, McCartney, Harris, Jones; ¶39: Jones, Darren Johnson',
    ask: LINKS,
    variables: { ref: 'Member of the Greater London Authority', where: { types: ['HOLDS_POST'], direction: 'IN' } },
    answer: others,
    expected: ['darren-johnson', 'jenny-jones', 'joanne-mccartney', 'john-biggs', 'toby-harris'],
  },
  {
    question: 'Which of the people at the meeting of 26 November 2009 are called Labour?',
    source: '003 ¶20: "Labour GLA Members John Biggs, Joanne McCartney and Toby Harris"',
    ask: LINKS,
    variables: {
      ref: 'Labour Party',
      where: { types: ['MEMBER_OF'], direction: 'IN' },
      view: { documents: ['mep-blog-petition-presented'] },
    },
    answer: (data) => receipts(data).filter((receipt) => receipt.endsWith('¶20')),
    expected: [
      'joanne-mccartney MEMBER_OF labour-party, STATED, mep-blog-petition-presented ¶20',
      'john-biggs MEMBER_OF labour-party, STATED, mep-blog-petition-presented ¶20',
      'toby-harris MEMBER_OF labour-party, STATED, mep-blog-petition-presented ¶20',
    ],
  },
  {
    question: 'Who are the Greens that the documents name?',
    source: '003 ¶20 ("the Green AM Jenny Jones"), ¶39 ("the Green members")',
    ask: LINKS,
    variables: { ref: 'Greens', where: { types: ['MEMBER_OF'], direction: 'IN' } },
    answer: others,
    expected: ['darren-johnson', 'jenny-jones'],
  },
  {
    question: 'Who says that Jenny Jones was a member of the Metropolitan Police Authority?',
    source: '003 ¶41: she does, in a letter that the post quotes',
    ask: LINKS,
    variables: { ref: 'Jenny Jones', where: { types: ['HOLDS_POST'], direction: 'OUT' } },
    answer: (data) => receipts(data).filter((receipt) => receipt.includes('mpa-member')),
    expected: ['jenny-jones HOLDS_POST mpa-member, STATED by jenny-jones, mep-blog-greens-support ¶41'],
  },
  {
    question: 'Who chaired the Board meeting of 26 November 2009?',
    source: '003 ¶20: "chaired, of course, by Mayor Boris Johnson"',
    ask: LINKS,
    variables: {
      ref: 'mpa-board-meeting-of-26-november-2009',
      where: { types: ['CHAIRED_BY'], direction: 'OUT' },
    },
    answer: receipts,
    expected: [
      'mpa-board-meeting-of-26-november-2009 CHAIRED_BY boris-johnson, STATED, mep-blog-petition-presented ¶20',
    ],
  },
  {
    question: 'Who was in attendance at the Board meeting of 26 November 2009?',
    source: '003 ¶20: "Also in attendance (amongst others) were"',
    ask: LINKS,
    variables: { ref: 'mpa-board-meeting-of-26-november-2009', where: { types: ['ATTENDED'], direction: 'IN' } },
    answer: others,
    expected: ['jenny-jones', 'joanne-mccartney', 'john-biggs', 'toby-harris'],
  },
  {
    question: 'Was Darren Johnson at the Board meeting of 26 November 2009?',
    source: '003 ¶20 does not name him',
    ask: VERDICT,
    variables: {
      subject: 'Darren Johnson',
      object: 'mpa-board-meeting-of-26-november-2009',
      where: { types: ['ATTENDED', 'TOOK_PART_IN'] },
    },
    answer: verdict,
    expected: 'NOT_STATED',
  },
]
