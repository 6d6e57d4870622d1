import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type FolderFiles, withFolder } from './record-folder.ts'

/** A record without a fault that uses every field at least once; the tests change one thing in it at a time. */
export const SMALL_RECORD: FolderFiles = {
  'record.yaml': `title: Small record
description: A record to check by hand.
licence: CC0-1.0
measures:
  - id: signatures
    label: signatures of the petition
    unit: signatures
`,
  'entities/organisations.yaml': `- id: unit-two
  kind: ORGANISATION
  name: Unit Two
  formerIds: [unit-2]
- id: unit-one
  kind: ORGANISATION
  name: Unit One
  classification: police unit
  names:
    - name: U1
      documents: [report]
      period: 2007
- id: ministry
  kind: ORGANISATION
  name: Ministry
  sameAs: [https://example.org/ministry]
`,
  'entities/others.yaml': `- id: ada-smith
  kind: PERSON
  name: Ada Smith
  summary: >
    She signed
    the report.
- id: reform
  kind: EVENT
  name: The reform
`,
  'documents/report.yaml': `id: report
title: The report
publisher: ministry
authors: [ada-smith]
addressees: [unit-two]
written: 2010-03
writtenFrom: inferred
published: "2010-04-01"
url: https://example.org/report
note: Dated by what it cites.
file: report.txt
fromPhrase: The report
toPhrase: has ended? No.
claims:
  - id: report.c1
    at: ¶2, Background
    phrase: Unit One was absorbed into Unit Two
    subject: unit-one
    type: ABSORBED_INTO
    object: unit-two
    when: 2009
    event: reform
  - id: report.c2
    at: ¶3
    phrase: The Ministry funds Unit Two
    subject: unit-two
    type: FUNDED_BY
    object: ministry
    when: at-writing
    amount: {value: 435000, currency: GBP}
    share: 0.5
    bound: ABOUT
    scope: [unit-one]
    occasion: fy-2009-10
    note: A yearly sum.
  - id: report.c3
    at: ¶4
    phrase: about 1,300 people signed
    subject: ministry
    measure: signatures
    value: 1300
    when: 2009-04/2010-03
    whenText: 2009-10
    whenFrom: inferred
    accordingTo: ada-smith
    said: 2010-02
    role: as she put it
  - id: report.c4
    at: ¶5
    phrase: Unit Two has ended?
    subject: unit-two
    existence: ENDED
    modality: DENIED
  - id: report.c5
    at: ¶2
    phrase: Unit One
    subject: unit-one
    type: OTHER
    object: ministry
    label: was named after
`,
  'disagreements/funding.yaml': `- id: d-scope-of-funding
  kind: SCOPE
  about: [unit-two]
  question: What was the money for?
  positions:
    - sentence: For all of it.
      claims: [report.c2]
    - sentence: For some of it.
      claims: [report.c3]
`,
}

/** The texts of its documents. */
export const SMALL_TEXTS: FolderFiles = {
  'report.txt': `The report

Background
  In 2009 Unit One (“U1”) came to an end: Unit One was
absorbed into Unit Two.
\u00a0
The Ministry funds Unit Two.
\t
She said that about 1,300 people

signed. And so Unit Two has ended? No.
`,
}

/** The small record in the embedded store. */
export async function openSmallRecord(files: FolderFiles = SMALL_RECORD): Promise<Store> {
  return withFolder(files, async (recordFolder) => {
    const opening = await openStore({ recordFolder, isLenient: false, neo4j: null, cacheFolder: null })
    if ('faults' in opening) throw new Error(opening.faults.join('\n'))
    return opening.store
  })
}
