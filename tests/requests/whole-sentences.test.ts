import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

let served: Served
beforeAll(async () => {
  served = await serve(await openShippedRecord())
})
afterAll(() => served.close())

/** An answer's own words, without its notes. */
async function told(query: string, textOf: (data: unknown) => unknown): Promise<string> {
  const { data, errors } = await served.ask(query)
  expect(errors).toBeUndefined()
  return String(textOf(data)).replace(/\n\n\[1\] [\s\S]*$/, '')
}

test('one document is told in its own sentences, with what a claim leaves out of them', async () => {
  const text = await told(
    '{ document(id: "commons-debate") { claims(first: 50) { prose { text } } } }',
    (data) => (data as { document: { claims: { prose: { text: string } } } }).document.claims.prose.text,
  )
  expect(text).toContain('“The police recently led other agencies in Operation Pentameter.')
  expect(text).toContain('The operation managed to rescue 84 women many of them in London.”')
  expect(text).toContain(
    'although intelligence suggests there has been an increase in the trafficking problem over the',
  )
  expect(text).toContain('protection and assistance to victims')
  expect(text).toContain('child trafficking into and within the UK')
  for (const piece of [/rescued 84 women/, /an increasing problem/, /By whom/, /would be the co-ordinator/])
    expect(text).not.toMatch(piece)
})

test('what happened to a body names who was to decide, and whom other documents name for what one lays to it', async () => {
  const text = await told(
    `{ entity(ref: "mpa") { timeline(from: "2009-11-01", until: "2009-12-31", view: { modalities: [STATED, PLANNED] }) {
      prose { text } } } }`,
    (data) => (data as { entity: { timeline: { prose: { text: string } } } }).entity.timeline.prose.text,
  )
  expect(text).toContain(
    'the decision which will be made by the Metropolitan Police Authority (MPA) between 16 -18 November.”',
  )
  expect(text).toContain(
    'ran a campaign against the Metropolitan Police Authorities proposed closure of their specialised unit',
  )
  expect(text).not.toMatch(/The Metropolitan Police Authority proposed/)
  expect(text).not.toMatch(/decision on the future of the Human Trafficking Team was to be made/)
  expect(text).toContain('The post on the EU Directive names the Metropolitan Police Authority.')
  expect(text).toContain('The post on over 1,300 signatures names the Commissioner, Sir Paul Stephenson.')
  expect(text).toContain('The update on the petition has the Metropolitan Police closing the unit')
  expect(text).toContain('Who decides on the future of the unit?')
})

test('what was announced is told with its announcement', async () => {
  const text = await told(
    `{ compare(around: "specialist-crime-directorate", from: "2009-12-11", to: "2010-03-31",
      view: { modalities: [STATED, PLANNED] }) { prose { text } } }`,
    (data) => (data as { compare: { prose: { text: string } } }).compare.prose.text,
  )
  expect(text).toMatch(
    /the outcome of that review was announced\. Overall responsibility for the MPS's anti-trafficking work/,
  )
  expect(text).not.toMatch(/The Clubs and Vice Unit was to move/)
})

interface Noted {
  readonly text: string
  readonly markdown: string
  readonly footnotes: readonly { readonly number: number; readonly claim: { phrase: string; locator: string } }[]
}

test('a quotation has one note for a place, in which each of its claims is found', async () => {
  const shown = 'prose { text markdown footnotes { number claim { phrase locator } } }'
  const { data } = await served.ask(
    `{ entity(ref: "Operation Swale") { ${shown} }
      document(id: "home-office-letter") { claims(first: 50) { ${shown} } } }`,
  )
  const answers: readonly Noted[] = [data.entity.prose, data.document.claims.prose]
  for (const { text, markdown, footnotes } of answers) {
    const numbers = [...new Set(footnotes.map(({ number }) => number))]
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(footnotes.length).toBeGreaterThan(numbers.length)
    for (const { number, claim } of footnotes) {
      for (const [whole, mark, note] of [
        [text, `[${number}]`, `[${number}] `],
        [markdown, `[^${number}]`, `[^${number}]: `],
      ] as const) {
        const line = whole.split('\n').find((one) => one.startsWith(note))
        expect(line).toContain(claim.phrase)
        expect(line).toContain(claim.locator)
        expect(whole.split(`\n\n${note}`)[0]).toContain(mark)
      }
    }
  }
  // Letter ¶5 tells in three sentences, quoted together, of the review and of what becomes of the work and of the team.
  expect(data.document.claims.prose.text).toContain('and house the outgoing Human Trafficking Team.” [6]\n')
})
