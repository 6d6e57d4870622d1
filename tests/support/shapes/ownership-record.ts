import type { FolderFiles } from '../record-folder.ts'

/** Owners of companies, made up, as a register tells them in the shape of BODS: two yearly extracts, a statement a row. */
export const OWNERSHIP_RECORD: FolderFiles = {
  'record.yaml': `title: Beneficial owners
description: Made up, in the shape of the Beneficial Ownership Data Standard.
licence: CC0-1.0
use: [ownership]
attributes:
  - {id: company-number, label: company number, form: IDENTIFIER, scheme: gb-coh, single: true}
  - {id: incorporated, label: date of incorporation, form: DATE, single: true, sentence: "{entity} was incorporated {value}"}
`,
  'entities/all.yaml': `- {id: GB-COH:01, kind: ORGANISATION, name: Alder Ltd}
- {id: GB-COH:02, kind: ORGANISATION, name: Birch Ltd}
- {id: GB-COH:03, kind: ORGANISATION, name: Cedar Ltd}
- {id: GB-COH:04, kind: ORGANISATION, name: Dune Ltd}
- {id: mia-stone, kind: PERSON, name: Mia Stone}
`,
  'documents/extract-2019.yaml': `id: extract-2019
title: Extract of 2019
written: "2019-12-31"
published: "2019-12-31"
file: extract-2019.csv
series: register
claims:
  - {id: extract-2019.c1, at: "row 2, share", phrase: 25-50%, subject: mia-stone, type: HOLDS_SHARES_IN, object: "GB-COH:01", share: 0.25-0.5, when: "2016-04-06/2020-06-30"}
  - {id: extract-2019.c2, at: "row 3, share", phrase: 75-100%, subject: "GB-COH:01", type: HOLDS_SHARES_IN, object: "GB-COH:02", share: 0.75-1, when: "2017-01-01/.."}
  - {id: extract-2019.c3, at: "row 4, share", phrase: "100%", subject: "GB-COH:02", type: HOLDS_SHARES_IN, object: "GB-COH:03", share: 1, when: "2018-01-01/.."}
  - {id: extract-2019.c4, at: "row 2, number", phrase: "01", subject: "GB-COH:01", attribute: company-number, value: "01"}
  - {id: extract-2019.c5, at: "row 2, incorporated", phrase: "2015-05-01", subject: "GB-COH:01", attribute: incorporated, value: "2015-05-01"}
  - {id: extract-2019.c6, at: "row 3, incorporated", phrase: "2016-05-01", subject: "GB-COH:02", attribute: incorporated, value: "2016-05-01"}
  - {id: extract-2019.c7, at: row 5, phrase: Mia Stone, subject: mia-stone, type: HOLDS_VOTES_IN, object: "GB-COH:04", share: 0.25-0.5, when: "2016-04-06/.."}
  - {id: extract-2019.c9, at: row 7, phrase: Mia Stone, subject: mia-stone, type: APPOINTS_BOARD_OF, object: "GB-COH:03", when: "2018-01-01/.."}
  - {id: extract-2019.c10, at: row 8, phrase: Mia Stone, subject: mia-stone, type: CONTROLS, object: "GB-COH:03", when: "2018-01-01/.."}
  - {id: extract-2019.c8, at: row 6, phrase: Dune Ltd, subject: "GB-COH:02", type: MERGED_INTO, object: "GB-COH:04", when: "2018"}
`,
  'documents/extract-2020.yaml': `id: extract-2020
title: Extract of 2020
written: "2020-12-31"
published: "2020-12-31"
file: extract-2020.csv
series: register
claims:
  - {id: extract-2020.c1, at: "row 2, share", phrase: 75-100%, subject: mia-stone, type: HOLDS_SHARES_IN, object: "GB-COH:01", share: 0.75-1, when: "2020-07-01/..", occasion: from-2020-07}
  - {id: extract-2020.c2, at: "row 2, incorporated", phrase: "2015-01-05", subject: "GB-COH:01", attribute: incorporated, value: "2015-01-05"}
  - {id: extract-2020.c3, at: "row 3, incorporated", phrase: "2016-05-01", subject: "GB-COH:02", attribute: incorporated, value: "2016-05-01"}
  - {id: extract-2020.c4, at: row 5, phrase: Mia Stone, subject: mia-stone, type: HOLDS_VOTES_IN, object: "GB-COH:04", share: 0.75-1, when: "2020-07-01/..", continues: [extract-2019.c7]}
  - {id: extract-2020.c5, at: row 6, phrase: Dune Ltd, subject: "GB-COH:02", type: MERGED_INTO, object: "GB-COH:04", modality: DENIED, corrects: [extract-2019.c8]}
  - {id: extract-2020.c6, at: row 7, phrase: no beneficial owner, subject: "GB-COH:03", type: BENEFICIALLY_OWNED_BY, object: nobody, modality: DENIED, share: 0.25, bound: OVER, when: "2020-06-30"}
  - {id: extract-2020.c7, at: row 8, phrase: unknown, subject: "GB-COH:02", type: BENEFICIALLY_OWNED_BY, object: somebody, share: 0.25-0.5, when: "2020-01-01/.."}
`,
}
