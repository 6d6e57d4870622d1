import { CLAIMS } from './asks.ts'
import { placeOf } from './picks.ts'
import type { AnswerData, ReaderQuestion } from './reader-question.ts'

/** A question that one claim of a number answers: how much, how exactly, of whom, told where, and by whom if reported. */
function figure(question: string, source: string, claimId: string, expected: readonly unknown[]): ReaderQuestion {
  return { question, source, ask: CLAIMS, variables: { ids: [claimId] }, answer: figureToldBy, expected }
}

function figureToldBy({ nodes: [claim] }: AnswerData): readonly unknown[] {
  return [claim.value, claim.bound, claim.measure.unit, claim.figure.about.id, placeOf(claim), claim.accordingTo?.id]
}

/** A question that one claim of a beginning or an end answers: what, which, when, how it is said, and where. */
function existence(question: string, source: string, claimId: string, expected: readonly unknown[]): ReaderQuestion {
  return { question, source, ask: CLAIMS, variables: { ids: [claimId] }, answer: existenceToldBy, expected }
}

function existenceToldBy({ nodes: [claim] }: AnswerData): readonly unknown[] {
  const { existence, when, modality } = claim
  return [existence.about.id, existence.change, when?.edtf ?? null, modality, placeOf(claim)]
}

/** How many, and when things began and were to end. */
export const FIGURE_QUESTIONS: readonly ReaderQuestion[] = [
  figure('How many women did Operation Pentameter rescue?', '002 ¶8: "rescue 84 women"', 'commons-debate.c24', [
    84,
    'EXACT',
    'persons',
    'operation-pentameter',
    'commons-debate ¶8',
    undefined,
  ]),
  figure(
    'How many victims of trafficking for prostitution were there at any one time in 2003, and who says so?',
    '002 ¶11: "emerging findings from a Home Office research paper … in the region of 4,000"',
    'commons-debate.c36',
    [4000, 'ABOUT', 'persons', 'united-kingdom', 'commons-debate ¶11', 'home-office-research-paper-on-trafficking'],
  ),
  figure(
    'How many potential victims were identified in the United Kingdom, and who says so?',
    '004 ¶29: "Information received by the centre suggests that 2,077"',
    'commissioners-briefing.c81',
    [2077, 'EXACT', 'persons', 'united-kingdom', 'commissioners-briefing ¶29', 'ukhtc'],
  ),
  figure(
    'How many signatures had the petition when it was handed in?',
    '003 ¶19: "1,804 signatures later"',
    'mep-blog-petition-presented.c4',
    [1804, 'EXACT', 'signatures', 'petition-to-keep-the-unit', 'mep-blog-petition-presented ¶19', undefined],
  ),
  figure(
    'How many signatures does the title of the post of November give?',
    '003 ¶25: "over 1,300 signatures"',
    'mep-blog-over-1300-signatures.c1',
    [1300, 'OVER', 'signatures', 'petition-to-keep-the-unit', 'mep-blog-over-1300-signatures ¶25', undefined],
  ),
  figure(
    'How many signatures does the text of the post of November give?',
    '003 ¶28: "almost 1400 signatures to date"',
    'mep-blog-over-1300-signatures.c11',
    [1400, 'ALMOST', 'signatures', 'petition-to-keep-the-unit', 'mep-blog-over-1300-signatures ¶28', undefined],
  ),
  figure(
    'How many had signed when the Greens sent their support?',
    '003 ¶42: "over 1,000 people have now signed"',
    'mep-blog-greens-support.c26',
    [1000, 'OVER', 'signatures', 'petition-to-keep-the-unit', 'mep-blog-greens-support ¶42', undefined],
  ),
  figure(
    'For how many years was the Hungarian trafficker jailed, and who says so?',
    '003 ¶31: "the Met Police reported that a Hungarian human trafficker … has been jailed for 16 years"',
    'mep-blog-over-1300-signatures.c24',
    [16, 'EXACT', 'years', 'hungarian-trafficker', 'mep-blog-over-1300-signatures ¶31', 'mps'],
  ),
  existence('When was the UK Human Trafficking Centre opened?', '002 ¶5: "On 3 October 2006"', 'commons-debate.c3', [
    'ukhtc',
    'BEGAN',
    '2006-10-03',
    'STATED',
    'commons-debate ¶5',
  ]),
  existence(
    'When was the Human Trafficking Team launched, as the Home Office has it?',
    '000 ¶6: "2007 when the trafficking team was established"',
    'home-office-letter.c22',
    ['human-trafficking-team', 'BEGAN', '2007', 'STATED', 'home-office-letter ¶6'],
  ),
  existence(
    'When was the Human Trafficking Team launched, as the Mayor has it?',
    '001 ¶10: "launched in March 2007"',
    'london-greens-release.c27',
    ['human-trafficking-team', 'BEGAN', '2007-03', 'STATED', 'london-greens-release ¶10'],
  ),
  existence(
    'When was the strategy on human trafficking launched?',
    '004 ¶8: "launched on 19th July 2011"',
    'commissioners-briefing.c12',
    ['human-trafficking-strategy', 'BEGAN', '2011-07-19', 'STATED', 'commissioners-briefing ¶8'],
  ),
  existence(
    'Was the unit closed in 2009?',
    '003 ¶23: "This year, it would seem, … the Met intend to close the unit": the year may be that of the intention',
    'mep-blog-petition-presented.c49',
    ['human-trafficking-team', 'ENDED', null, 'PLANNED', 'mep-blog-petition-presented ¶23'],
  ),
  existence(
    'Does the Home Office letter date the end of the team?',
    '000 ¶5: "the outgoing Human Trafficking Team", without a day',
    'home-office-letter.c19',
    ['human-trafficking-team', 'ENDED', null, 'PLANNED', 'home-office-letter ¶5'],
  ),
  existence(
    'Had the decision on the unit been made by 9 December 2009?',
    '003 ¶15: "We are still waiting"',
    'mep-blog-petition-update.c8',
    ['decision-on-the-human-trafficking-team', 'BEGAN', '2009-12-09', 'DENIED', 'mep-blog-petition-update ¶15'],
  ),
]
