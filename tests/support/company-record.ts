import type { FolderFiles } from './record-folder.ts'

/**
 * A made-up record of companies: two extracts of one register and a newspaper tell their numbers, dates and what they are, and
 * a firm of which three days of incorporation are told.
 */
export const COMPANY_RECORD: FolderFiles = {
  'record.yaml': `title: Companies
description: What a register says of companies, made up.
licence: CC0-1.0
attributes:
  - {id: company-number, label: company number, form: IDENTIFIER, scheme: gb-coh, single: true}
  - {id: incorporated, label: date of incorporation, form: DATE, single: true, sentence: "{entity} was incorporated {value}"}
  - {id: status, label: status, form: TEXT, single: true}
  - {id: trade, label: trade, form: TEXT}
  - {id: website, label: website, form: LINK}
`,
  'entities/all.yaml': `- {id: boats, kind: ORGANISATION, name: Boats Ltd}
- {id: cranes, kind: ORGANISATION, name: Cranes Ltd}
- {id: docks, kind: ORGANISATION, name: Docks Ltd}
- {id: register-office, kind: ORGANISATION, name: Register Office, article: the}
`,
  'documents/extract-2019.yaml': `id: extract-2019
title: Extract of 2019
publisher: register-office
written: "2019-01-31"
published: "2019-01-31"
file: extract-2019.csv
claims:
  - {id: extract-2019.c1, at: "row 2, number", phrase: "01234567", subject: boats, attribute: company-number, value: "01234567"}
  - {id: extract-2019.c2, at: "row 2, incorporated", phrase: "2001-03-05", subject: boats, attribute: incorporated, value: "2001-03-05", when: at-writing}
  - {id: extract-2019.c3, at: "row 2, status", phrase: active, subject: boats, attribute: status, value: active, when: "2001/2019-01-31"}
  - {id: extract-2019.c4, at: "row 3, number", phrase: "07654321", subject: cranes, attribute: company-number, value: "07654321"}
  - {id: extract-2019.c5, at: "row 3, incorporated", phrase: "2010-06-01", subject: cranes, existence: BEGAN, when: "2010-06-01"}
`,
  'documents/extract-2021.yaml': `id: extract-2021
title: Extract of 2021
publisher: register-office
written: "2021-01-31"
published: "2021-01-31"
file: extract-2021.csv
claims:
  - {id: extract-2021.c1, at: "row 2, incorporated", phrase: "2001-05-03", subject: boats, attribute: incorporated, value: "2001-05-03", when: at-writing}
  - {id: extract-2021.c2, at: "row 2, status", phrase: dissolved, subject: boats, attribute: status, value: dissolved, when: "2020-07-01/"}
  - {id: extract-2021.c3, at: "row 2, website", phrase: "https://boats.example.org/", subject: boats, attribute: website, value: "https://boats.example.org/"}
  - {id: extract-2021.c4, at: "row 3, number", phrase: "07654321", subject: docks, attribute: company-number, value: "07654321"}
  - {id: extract-2021.c5, at: "row 3, incorporated", phrase: "2010-07-01", subject: cranes, existence: BEGAN, when: "2010-07-01"}
`,
  'documents/courier.yaml': `id: courier
title: The Courier
written: "2020-02-02"
published: "2020-02-02"
claims:
  - {id: courier.c1, at: ¶1, phrase: since March 2001, subject: boats, attribute: incorporated, value: "2001-03"}
  - {id: courier.c2, at: ¶2, phrase: makes boats, subject: boats, attribute: trade, value: boats}
  - {id: courier.c3, at: ¶2, phrase: and ropes, subject: boats, attribute: trade, value: ropes}
  - {id: courier.c4, at: ¶3, phrase: is not active, subject: boats, attribute: status, value: active, when: "2018-05", modality: DENIED}
  - {id: courier.c5, at: ¶4, phrase: founded in 2012, subject: cranes, existence: BEGAN, when: "2012"}
`,
}
