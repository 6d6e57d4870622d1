import type { FolderFiles } from './record-folder.ts'

/** A made-up house of members: who sat for which party in which seat, and who gave on whose behalf. */
export const MEMBERS_RECORD: FolderFiles = {
  'record.yaml': `title: Who sat for whom
description: Members and donors, made up.
licence: CC0-1.0
use: [sanctions-and-donations]
roles: [on behalf of, for, in]
types:
  - id: SITS_IN
    family: STRUCTURE
    description: The subject is a member of the house.
    verb: sit in
    past: sat
    participle: sat
    inverse: have as a member
    subjects: [PERSON]
    objects: [ORGANISATION]
`,
  'entities/all.yaml': `- {id: ada, kind: PERSON, name: Ada Stone}
- {id: bea, kind: PERSON, name: Bea Stone}
- {id: boats, kind: ORGANISATION, name: Boats Ltd}
- {id: greens, kind: ORGANISATION, name: Greens, article: the, plural: true}
- {id: house, kind: ORGANISATION, name: House, article: the}
- {id: north, kind: PLACE, name: North}
- {id: reds, kind: ORGANISATION, name: Reds, article: the, plural: true}
`,
  'documents/members.yaml': `id: members
title: List of members
published: "2020-01-01"
claims:
  - {id: members.c1, at: ¶1, phrase: Ada Stone, subject: ada, type: SITS_IN, object: house, when: "2015-05-08/2017-05-03", occasion: first-term, roles: {for: [greens], in: [north]}}
  - {id: members.c2, at: ¶2, phrase: Ada Stone, subject: ada, type: SITS_IN, object: house, when: "2017-06-09/..", occasion: second-term, roles: {for: [reds], in: [north]}}
  - {id: members.c3, at: ¶3, phrase: Bea Stone, subject: bea, type: SITS_IN, object: house, when: "2015-05-08/..", roles: {for: [reds]}}
  - {id: members.c4, at: ¶4, phrase: gave 200, subject: ada, type: DONATED_TO, object: greens, when: "2016", amount: {value: 200, currency: GBP}, roles: {on behalf of: [boats]}}
`,
}
