import type { FolderFiles } from './record-folder.ts'

/**
 * A made-up register of owners in two yearly extracts, a ledger that says when it wrote each line, and a newspaper. Ada's half of
 * Boats became the whole on 1 February 2021; Bea's half of Docks never was one; what was written of Cal was withdrawn.
 */
export const COURSE_RECORD: FolderFiles = {
  'record.yaml': `title: What a register says in time
description: Owners, made up.
licence: CC0-1.0
use: [ownership]
`,
  'entities/all.yaml': `- {id: ada, kind: PERSON, name: Ada Stone}
- {id: bea, kind: PERSON, name: Bea Stone}
- {id: cal, kind: PERSON, name: Cal Stone}
- {id: dan, kind: PERSON, name: Dan Stone}
- {id: boats, kind: ORGANISATION, name: Boats Ltd}
- {id: docks, kind: ORGANISATION, name: Docks Ltd}
`,
  'documents/extract-2019.yaml': `id: extract-2019
title: Extract of 2019
series: owners
published: "2019-06-01"
claims:
  - {id: extract-2019.c1, at: ¶1, phrase: Ada Stone, subject: ada, type: HOLDS_SHARES_IN, object: boats, share: 0.5, when: "2018-01-01/.."}
  - {id: extract-2019.c2, at: ¶2, phrase: Bea Stone, subject: bea, type: HOLDS_SHARES_IN, object: docks, share: 0.5, when: "2018-01-01/.."}
  - {id: extract-2019.c3, at: ¶3, phrase: Cal Stone, subject: cal, type: HOLDS_SHARES_IN, object: docks, when: "2018-01-01/.."}
`,
  'documents/extract-2021.yaml': `id: extract-2021
title: Extract of 2021
series: owners
published: "2021-03-01"
claims:
  - {id: extract-2021.c1, at: ¶1, phrase: Ada Stone, subject: ada, type: HOLDS_SHARES_IN, object: boats, share: 1, when: "2021-02-01/..", continues: [extract-2019.c1]}
  - {id: extract-2021.c2, at: ¶2, phrase: Bea Stone, subject: bea, type: HOLDS_SHARES_IN, object: docks, share: 1, when: "2018-01-01/..", corrects: [extract-2019.c2]}
  - {id: extract-2021.c3, at: ¶3, phrase: Cal Stone, subject: cal, type: HOLDS_SHARES_IN, object: docks, modality: DENIED, when: "2018-01-01/..", corrects: [extract-2019.c3]}
`,
  'documents/ledger.yaml': `id: ledger
title: The ledger
published: "2023-01-01"
claims:
  - {id: ledger.c1, at: ¶1, phrase: Dan Stone, subject: dan, type: HOLDS_SHARES_IN, object: docks, share: 0.2, when: "2020-05/..", recorded: "2020-05-20"}
  - {id: ledger.c2, at: ¶2, phrase: Dan Stone, subject: dan, type: HOLDS_SHARES_IN, object: docks, share: 0.3, when: "2020-05/..", recorded: "2021-05-20", corrects: [ledger.c1]}
`,
  'documents/paper.yaml': `id: paper
title: The paper
published: "2022-01-01"
claims:
  - {id: paper.c1, at: ¶1, phrase: three fifths of Docks, subject: bea, type: HOLDS_SHARES_IN, object: docks, share: 0.6, when: "2020"}
  - {id: paper.c2, at: ¶2, phrase: Ada Stone, subject: ada, type: HOLDS_SHARES_IN, object: docks, when: "2020", retracted: {on: "2024-03-05", reason: Misread.}}
`,
  'documents/leaflet.yaml': `id: leaflet
title: The leaflet
published: "2018-01-01"
retracted: {on: "2024-03-05", reason: Not what it was taken for.}
claims:
  - {id: leaflet.c1, at: ¶1, phrase: Ada Stone, subject: ada, type: HOLDS_SHARES_IN, object: docks, when: "2018"}
`,
}
