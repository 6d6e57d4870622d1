import type { FolderFiles } from '../record-folder.ts'

/** Sanctions and donations, made up, as FollowTheMoney tells them: one statement a line. */
export const DONATION_RECORD: FolderFiles = {
  'record.yaml': `title: Sanctions and donations
description: Made up, in the shape of FollowTheMoney.
licence: CC0-1.0
use: [sanctions-and-donations, people]
attributes:
  - {id: nationality, label: nationality, form: TEXT}
  - {id: imo-number, label: IMO number, form: IDENTIFIER, scheme: imo, single: true}
`,
  'entities/all.yaml': `- {id: Q1, kind: PERSON, name: Olga Brook}
- {id: Q2, kind: ORGANISATION, name: Brook Trading}
- {id: Q3, kind: PERSON, name: Ivan Frost}
- {id: sea-star, kind: ASSET, name: Sea Star, article: the}
- {id: council, kind: ORGANISATION, name: Council, article: the}
- {id: greens, kind: ORGANISATION, name: Greens, article: the, plural: true}
`,
  'documents/entities.yaml': `id: entities
title: entities.ftm.json
written: "2022-06-30"
published: "2022-06-30"
file: entities.ftm.json.jsonl
claims:
  - {id: entities.c1, at: "line 1, /properties/nationality", phrase: ru, subject: Q1, attribute: nationality, value: ru}
  - {id: entities.c2, at: "line 1, /properties/nationality", phrase: cy, subject: Q1, attribute: nationality, value: cy}
  - {id: entities.c3, at: "line 2, /properties/imoNumber", phrase: "9334567", subject: sea-star, attribute: imo-number, value: "9334567"}
  - {id: entities.c4, at: line 3, phrase: sanction, subject: Q1, type: SANCTIONED_BY, object: council, when: "2022-03-01/"}
  - {id: entities.c5, at: line 4, phrase: "2500.50", subject: Q1, type: DONATED_TO, object: greens, amount: {value: 2500.5, currency: GBP}, when: "2019-01-05", occasion: line-4}
  - {id: entities.c6, at: line 5, phrase: "99.50", subject: Q1, type: DONATED_TO, object: greens, amount: {value: 99.5, currency: GBP}, when: "2019-02-05", occasion: line-5}
  - {id: entities.c7, at: line 6, phrase: "5000", subject: Q2, type: DONATED_TO, object: greens, amount: {value: 5000, currency: GBP}, when: "2019", occasion: line-6}
  - {id: entities.c8, at: line 7, phrase: directorship, subject: Q1, type: DIRECTOR_OF, object: Q2, when: "2015-03/"}
  - {id: entities.c9, at: line 8, phrase: employment, subject: Q3, type: EMPLOYED_BY, object: Q2, when: "2016/2019"}
  - {id: entities.c10, at: line 9, phrase: associate, subject: Q3, type: ASSOCIATE_OF, object: Q1}
  - {id: entities.c11, at: line 10, phrase: representation, subject: Q3, type: REPRESENTED, object: Q1, when: "2018/"}
`,
  'documents/paper.yaml': `id: paper
title: The Paper
written: "2020-01-01"
published: "2020-01-01"
claims:
  - {id: paper.c1, at: ¶1, phrase: gave some five thousand, subject: Q2, type: DONATED_TO, object: greens, amount: {value: 4900, currency: GBP}, bound: ABOUT, when: "2019", occasion: as-reported}
`,
}
