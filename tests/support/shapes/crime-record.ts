import type { FolderFiles } from '../record-folder.ts'

/** Calls, parties, kin, a home and an officer, made up, as a crime graph tells them: a row a call or a link. */
export const CRIME_RECORD: FolderFiles = {
  'record.yaml': `title: A crime graph
description: Made up, in the shape of a graph of persons, objects, locations and events.
licence: CC0-1.0
use: [crime, people]
measures:
  - {id: calls, label: calls, unit: calls, sentence: "{value} calls were made by {entity}"}
`,
  'entities/all.yaml': `- {id: ann, kind: PERSON, name: Ann Hill}
- {id: bob, kind: PERSON, name: Bob Lake}
- {id: cy, kind: PERSON, name: Cy Marsh}
- {id: dee, kind: PERSON, name: Dee Vale}
- {id: mill-lane, kind: PLACE, name: Mill Lane}
- {id: theft, kind: EVENT, name: theft at the docks, article: the}
`,
  'documents/calls.yaml': `id: calls
title: calls.csv
written: "2017-09-01"
published: "2017-09-01"
file: calls.csv
claims:
  - {id: calls.c1, at: row 2, phrase: Ann Hill, subject: ann, type: CALLED, object: bob, when: "2017-08-01", occasion: row-2}
  - {id: calls.c2, at: row 3, phrase: Ann Hill, subject: ann, type: CALLED, object: bob, when: "2017-08-02", occasion: row-3}
  - {id: calls.c3, at: row 4, phrase: Ann Hill, subject: ann, type: CALLED, object: cy, when: "2017-08-02", occasion: row-4}
  - {id: calls.c4, at: row 5, phrase: Bob Lake, subject: bob, type: CALLED, object: ann, when: "2017-08-03", occasion: row-5}
  - {id: calls.c5, at: row 6, phrase: Cy Marsh, subject: cy, type: PARTY_TO_CRIME, object: theft, when: "2017-08-04"}
  - {id: calls.c6, at: row 7, phrase: "2", subject: ann, measure: calls, value: 2, scope: [bob], when: "2017-08"}
  - {id: calls.c7, at: row 8, phrase: "1", subject: ann, measure: calls, value: 1, scope: [cy], when: "2017-08"}
  - {id: calls.c8, at: row 9, phrase: Dee Vale, subject: theft, type: INVESTIGATED_BY, object: dee, when: "2017-08-05/"}
  - {id: calls.c9, at: row 10, phrase: Mill Lane, subject: cy, type: LIVED_AT, object: mill-lane}
  - {id: calls.c10, at: row 11, phrase: Ann Hill, subject: ann, type: KNOWS, object: bob}
  - {id: calls.c11, at: row 12, phrase: brother, subject: bob, type: RELATIVE_OF, object: cy, role: brother}
`,
}
