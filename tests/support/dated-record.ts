import type { FolderFiles } from './record-folder.ts'

/**
 * A made-up charter of harbours: launched on a day, with an audit undertaken in it and a report on that, told by a survey of 2021;
 * a ledger of 2022 dates another beginning of the audit, and tells of 2019, and of what was said in 2020, what nobody
 * else does.
 */
export const DATED_RECORD: FolderFiles = {
  'record.yaml': `title: What a charter led to
description: Harbours, made up.
licence: CC0-1.0
`,
  'entities/all.yaml': `- {id: charter, kind: INSTRUMENT, name: Harbour Charter, article: the}
- {id: petition, kind: INSTRUMENT, name: Petition of 1900, article: the}
- {id: report, kind: INSTRUMENT, name: Report on the Audit, article: the}
- {id: annex, kind: INSTRUMENT, name: Annex of Tides, article: the}
- {id: audit, kind: EVENT, name: Audit of Harbours, article: the}
- {id: harbours, kind: TOPIC, name: harbours}
- {id: union, kind: ORGANISATION, name: Dockers Union, article: the}
- {id: club, kind: ORGANISATION, name: Boat Club, article: the}
`,
  'documents/survey.yaml': `id: survey
title: The survey
written: "2021-06-01"
published: "2021-06-01"
claims:
  - {id: survey.c1, at: ¶1, phrase: was launched, subject: charter, existence: BEGAN, verb: be launched, when: "2020-03-01"}
  - {id: survey.c2, at: ¶2, phrase: proposed an audit, subject: union, type: PROPOSED, object: audit, scope: [charter], when: "2020-03-01"}
  - {id: survey.c3, at: ¶3, phrase: began in September, subject: audit, existence: BEGAN, when: "2020-09"}
  - {id: survey.c4, at: ¶3, phrase: ended in December, subject: audit, existence: ENDED, when: "2020-12"}
  - {id: survey.c5, at: ¶4, phrase: a report on it, subject: report, type: CONCERNS, object: audit, when: at-writing}
  - {id: survey.c6, at: ¶4, phrase: of May, subject: report, existence: BEGAN, when: "2021-05"}
  - {id: survey.c7, at: ¶5, phrase: on harbours, subject: charter, type: CONCERNS, object: harbours, when: at-writing}
  - {id: survey.c8, at: ¶5, phrase: to the union, subject: charter, type: ADDRESSED_TO, object: union, when: at-writing}
  - {id: survey.c9, at: ¶6, phrase: the club contributes, subject: club, type: CONTRIBUTES_TO, object: charter, when: at-writing}
  - {id: survey.c10, at: ¶7, phrase: the petition is for it, subject: petition, type: SUPPORTS, object: charter, when: at-writing}
  - {id: survey.c11, at: ¶8, phrase: with an annex, subject: annex, type: PART_OF, object: charter, when: at-writing}
`,
  'documents/ledger.yaml': `id: ledger
title: The ledger
written: "2022-02-02"
published: "2022-02-02"
claims:
  - {id: ledger.c1, at: ¶1, phrase: in October, subject: audit, existence: BEGAN, when: "2020-10"}
  - {id: ledger.c2, at: ¶2, phrase: paid in 2019, subject: charter, type: FUNDED_BY, object: club, when: "2019"}
  - {id: ledger.c3, at: ¶3, phrase: paid again, subject: charter, type: FUNDED_BY, object: union, when: "2022-01"}
  - {id: ledger.c4, at: ¶4, phrase: proposed an audit, subject: union, type: PROPOSED, object: audit, scope: [charter], when: "2020-03-01"}
  - {id: ledger.c5, at: ¶5, phrase: the club is to end, subject: club, existence: ENDED, modality: PLANNED, when: "2023", accordingTo: union, said: "2020-03-01"}
`,
}
