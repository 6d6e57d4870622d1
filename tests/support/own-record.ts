import type { FolderFiles } from './record-folder.ts'

/**
 * A made-up record of owners, donors and a cartel, as a register, a list and a newspaper tell of them: its types come from
 * two packs and from itself, one of them symmetric, two of them contrary.
 */
export const OWN_RECORD: FolderFiles = {
  'record.yaml': `title: Who owns what
description: Owners and donors, made up.
licence: CC0-1.0
use: [ownership, sanctions-and-donations]
types:
  - id: FIXED_PRICES_WITH
    family: PARTNERSHIP
    description: The two agreed on prices.
    verb: fix prices with
    subjects: [ORGANISATION]
    symmetric: true
    needs: [SUBJECT, OBJECT]
  - id: LISTED_ON
    family: LEGAL
    aspect: CHANGE
    description: The subject's shares came to be traded on the object.
    verb: be listed on
    inverse: list
    subjects: [ORGANISATION]
    objects: [ORGANISATION]
    contrary: WITHDRAWN_FROM
  - id: WITHDRAWN_FROM
    family: LEGAL
    aspect: CHANGE
    description: The subject's shares ceased to be traded on the object.
    verb: withdraw from
    inverse: lose
    subjects: [ORGANISATION]
    objects: [ORGANISATION]
`,
  'entities/all.yaml': `- {id: ada, kind: PERSON, name: Ada Stone}
- {id: boats, kind: ORGANISATION, name: Boats Ltd}
- {id: cranes, kind: ORGANISATION, name: Cranes Ltd}
- {id: docks, kind: ORGANISATION, name: Docks Ltd}
- {id: exchange, kind: ORGANISATION, name: Exchange, article: the}
- {id: greens, kind: ORGANISATION, name: Greens, article: the, plural: true}
`,
  'documents/register.yaml': `id: register
title: The register
written: "2022-01-01"
published: "2022-01-01"
claims:
  - {id: register.c1, at: ¶1, phrase: Ada Stone, subject: ada, type: HOLDS_SHARES_IN, object: boats, share: 0.5, when: "2019-01-01/2020-12-31"}
  - {id: register.c2, at: ¶2, phrase: Boats Ltd, subject: boats, type: HOLDS_SHARES_IN, object: docks, share: 1, when: "2020/.."}
  - {id: register.c3, at: ¶3, phrase: Docks Ltd, subject: docks, type: LISTED_ON, object: exchange, when: "2018-05-01"}
  - {id: register.c4, at: ¶4, phrase: Docks Ltd, subject: docks, type: WITHDRAWN_FROM, object: exchange, when: "2021-05-01"}
`,
  'documents/paper.yaml': `id: paper
title: The paper
written: "2021-06-01"
published: "2021-06-01"
claims:
  - {id: paper.c1, at: ¶1, phrase: fixed prices, subject: docks, type: FIXED_PRICES_WITH, object: cranes, when: 2020}
  - {id: paper.c2, at: ¶2, phrase: fixed prices, subject: cranes, type: FIXED_PRICES_WITH, object: docks, when: 2020, modality: DENIED, accordingTo: cranes}
  - {id: paper.c3, at: ¶3, phrase: gave, subject: ada, type: DONATED_TO, object: greens, amount: {value: 200, currency: GBP}, when: 2020-03}
`,
}
