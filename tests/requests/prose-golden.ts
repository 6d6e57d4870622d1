import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { servedStore } from '../support/served-store.ts'

const GOLDEN_FOLDER = join(import.meta.dirname, '__prose__')

const PROSE = 'prose { text markdown }'

/** Something of the shipped record that is told in words, and where in the answer these stand. */
interface Told {
  readonly heading: string
  readonly ask: string
}

const ofClaim = (claimId: string) => `{ node(id: "${claimId}") { ... on Claim { relationship { ${PROSE} } } } }`

const TOLD: readonly Told[] = [
  { heading: 'A relationship, stated', ask: ofClaim('commissioners-briefing.c51') },
  {
    heading: 'A relationship, reported',
    ask: `{ verdict(subject: "MPS", object: "Operation Golf", where: {types: [ACTS_THROUGH]}) { relationships { ${PROSE} } } }`,
  },
  {
    heading: 'A relationship, planned',
    ask: `{ entity(ref: "Clubs and Vice Unit") { fedBy(view: {modalities: [PLANNED]}) { edges { via { prose(view: {modalities: [PLANNED]}) { text markdown } } } } } }`,
  },
  { heading: 'A relationship, denied', ask: ofClaim('london-greens-release.c8') },
  {
    heading: 'A relationship, reported, of which another report differs',
    ask: ofClaim('mep-blog-coalition-says-no.c22'),
  },
  {
    heading: 'Money between two, by financial year, and what is disputed of it',
    ask: `{ entity(ref: "MPS") { relationships(where: {types: [FUNDED_BY], direction: OUT}) { nodes { ${PROSE} } } } }`,
  },
  {
    heading: 'Figures of the petition',
    ask: `{ entity(ref: "petition-to-keep-the-unit") { figures { nodes { ${PROSE} } } } }`,
  },
  {
    heading: 'Figures of the United Kingdom and of Operation Pentameter',
    ask: `{ entity(ref: "united-kingdom") { figures { nodes { ${PROSE} } } } pentameter: entity(ref: "operation-pentameter") { figures { nodes { ${PROSE} } } } }`,
  },
  {
    heading: 'A beginning and an end',
    ask: `{ timeline(about: ["human-trafficking-team"], first: 100) { nodes { subject { ... on Existence { ${PROSE} } } } } }`,
  },
  { heading: 'Paths', ask: `{ paths(from: "Operation Pentameter", to: "SCD9") { ${PROSE} paths { ${PROSE} } } }` },
  { heading: 'No path', ask: `{ paths(from: "Operation Golf", to: "Operation Swale", maxLength: 1) { ${PROSE} } }` },
  { heading: 'A lineage', ask: `{ entity(ref: "SCD9") { fedBy { ${PROSE} } } }` },
  {
    heading: 'A lineage of which nothing is said',
    ask: `{ entity(ref: "Operation Golf") { fedInto(depth: 3) { ${PROSE} } } }`,
  },
  { heading: 'Verdict: stated', ask: `{ verdict(subject: "Operation Maxim", object: "SCD9") { answer ${PROSE} } }` },
  {
    heading: 'Verdict: reported',
    ask: `{ verdict(subject: "MPS", object: "Operation Golf", where: {types: [ACTS_THROUGH]}) { answer ${PROSE} } }`,
  },
  {
    heading: 'Verdict: planned',
    ask: `{ verdict(subject: "human-trafficking", object: "Clubs and Vice Unit") { answer ${PROSE} } }`,
  },
  {
    heading: 'Verdict: denied',
    ask: `{ verdict(subject: "closure-of-the-human-trafficking-team", object: "conviction-rate-for-trafficking", where: {types: [CAUSED_BY]}) { answer ${PROSE} } }`,
  },
  {
    heading: 'Verdict: reported two ways',
    ask: `{ verdict(subject: "anti-trafficking-measures", object: "united-kingdom", where: {types: [OTHER]}) { answer ${PROSE} } }`,
  },
  {
    heading: 'Verdict: not stated',
    ask: `{ verdict(subject: "Operation Pentameter", object: "SCD9", depth: 5) { answer ${PROSE} } }`,
  },
  {
    heading: 'What took its course',
    ask: `{ disagreements(kinds: [COURSE]) { nodes { ${PROSE} } } }`,
  },
  {
    heading: 'Disagreements about the Human Trafficking Team',
    ask: `{ disagreements(about: "human-trafficking-team", first: 100) { nodes { ${PROSE} } } }`,
  },
  {
    heading: 'What changed around the Human Trafficking Team',
    ask: `{ compare(from: "2008-06-01", to: "2010-06-01", around: "human-trafficking-team", where: {families: [STRUCTURE, FUNDING, LINEAGE]}) { ${PROSE} } }`,
  },
]

/**
 * Everything that the service tells in words, over the shipped record: one page that a person can check against the
 * documents. Both stores must give it to the byte.
 */
export function proseGolden(name: string, open: () => Promise<Store>): void {
  describe(`the prose of ${name}`, () => {
    const service = servedStore(open)

    for (const form of ['text', 'markdown'] as const) {
      test(`reads as it did when it was checked against the documents, as ${form}`, async () => {
        const sections: string[] = []
        for (const { heading, ask } of TOLD) {
          const { data, errors } = await service().ask(ask)
          expect(errors, heading).toBeUndefined()
          const answer = data.verdict?.answer === undefined ? '' : ` ${data.verdict.answer}`
          sections.push([`## ${heading}${answer}`, ...proseIn(data).map((prose) => prose[form])].join('\n\n'))
        }
        const page = `${sections.join('\n\n')}\n`
        await expect(page).toMatchFileSnapshot(join(GOLDEN_FOLDER, `prose.${form === 'text' ? 'txt' : 'md'}`))
      })
    }
  })
}

interface ProseShown {
  readonly text: string
  readonly markdown: string
}

/** Every prose in an answer, in its order. */
function proseIn(value: unknown): readonly ProseShown[] {
  if (Array.isArray(value)) return value.flatMap(proseIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'prose' ? [inner as ProseShown] : proseIn(inner)))
}
