import type { FolderFiles } from '../record-folder.ts'

/** Members and ministers, made up, as Popolo tells them: persons, organizations, posts and memberships of one JSON file. */
export const PARLIAMENT_RECORD: FolderFiles = {
  'record.yaml': `title: Members and ministers
description: A parliament, made up, in the shape of Popolo.
licence: CC0-1.0
use: [parliament]
attributes:
  - {id: popolo-id, label: Popolo identifier, form: IDENTIFIER, scheme: popolo, single: true}
  - {id: birth-date, label: date of birth, form: DATE, single: true, sentence: "{entity} was born {value}"}
`,
  'entities/all.yaml': `- {id: ida-moss, kind: PERSON, name: Ida Moss}
- {id: jon-reed, kind: PERSON, name: Jon Reed}
- {id: greens, kind: ORGANISATION, name: Greens, article: the, plural: true}
- {id: blues, kind: ORGANISATION, name: Blues, article: the, plural: true}
- {id: chamber, kind: ORGANISATION, name: Chamber, article: the}
- {id: minister-of-works, kind: POST, name: Minister of Works, article: the}
- {id: north, kind: PLACE, name: North}
- {id: term-7, kind: EVENT, name: seventh term, article: the}
- {id: term-8, kind: EVENT, name: eighth term, article: the}
`,
  'documents/popolo.yaml': `id: popolo
title: ep-popolo.json
written: "2020-01-10"
published: "2020-01-10"
file: ep-popolo.json
claims:
  - {id: popolo.c1, at: /persons/0/id, phrase: p-1, subject: ida-moss, attribute: popolo-id, value: p-1}
  - {id: popolo.c2, at: /persons/0/birth_date, phrase: "1970-02-03", subject: ida-moss, attribute: birth-date, value: "1970-02-03"}
  - {id: popolo.c3, at: /memberships/0, phrase: p-1, subject: ida-moss, type: BELONGED_TO_PARTY, object: greens, when: "2010-05-01/2012-09-30", event: term-7}
  - {id: popolo.c4, at: /memberships/1, phrase: p-1, subject: ida-moss, type: BELONGED_TO_PARTY, object: blues, when: "2012-10-01/2015-04-30", event: term-7}
  - {id: popolo.c5, at: /memberships/2, phrase: p-2, subject: jon-reed, type: BELONGED_TO_PARTY, object: blues, when: "2010-05-01/2015-04-30", event: term-7}
  - {id: popolo.c6, at: /memberships/3, phrase: p-2, subject: jon-reed, type: BELONGED_TO_PARTY, object: blues, when: "2015-05-01/", event: term-8, occasion: term-8}
  - {id: popolo.c7, at: /memberships/4, phrase: p-2, subject: jon-reed, type: HOLDS_POST, object: minister-of-works, when: "2013-01-01/2014-06-30"}
  - {id: popolo.c8, at: /memberships/0, phrase: p-1, subject: ida-moss, type: SAT_IN, object: chamber, when: "2010-05-01/2015-04-30", event: term-7}
  - {id: popolo.c9, at: /memberships/5/area_id, phrase: north, subject: ida-moss, type: SAT_FOR, object: north, when: "2010-05-01/2015-04-30", event: term-7}
`,
}
