import type { FolderFiles } from '../record-folder.ts'

/** Members of a parliament and the companies that they declare, made up, with names in Cyrillic and Arabic script. */
export const INTERESTS_RECORD: FolderFiles = {
  'record.yaml': `title: Parliament and companies
description: Made up, with names in Cyrillic and Arabic.
licence: CC0-1.0
use: [parliament, sanctions-and-donations]
attributes:
  - {id: reg-number, label: registration number, form: IDENTIFIER, scheme: reg, single: true}
`,
  'entities/all.yaml': `- {id: olena, kind: PERSON, name: Олена Річка, names: [{name: Olena Richka, documents: [declarations]}]}
- {id: umar, kind: PERSON, name: عمر الخطيب}
- {id: rada, kind: ORGANISATION, name: Верховна Рада}
- {id: most, kind: ORGANISATION, name: ТОВ «Міст»}
- {id: nakhla, kind: ORGANISATION, name: شركة النخلة}
`,
  'documents/declarations.yaml': `id: declarations
title: Декларації
written: "2021-03-31"
published: "2021-03-31"
file: declarations.csv
claims:
  - {id: declarations.c1, at: "row 2, компанія", phrase: ТОВ «Міст», subject: olena, type: DIRECTOR_OF, object: most, when: "2018/2020"}
  - {id: declarations.c2, at: "row 3, компанія", phrase: شركة النخلة, subject: umar, type: DIRECTOR_OF, object: nakhla, when: "2019/.."}
  - {id: declarations.c3, at: "row 2, палата", phrase: Верховна Рада, subject: olena, type: SAT_IN, object: rada, when: "2019-08-29/.."}
  - {id: declarations.c4, at: "row 2, код", phrase: Ж-12, subject: most, attribute: reg-number, value: Ж-12}
  - {id: declarations.c5, at: "row 2, рік", phrase: "2010", subject: most, existence: BEGAN, when: "2010"}
  - {id: declarations.c6, at: "row 4, рік", phrase: "2011", subject: most, existence: BEGAN, when: "2011"}
`,
}
