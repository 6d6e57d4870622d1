import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

/** The question this service exists for. What is expected stands in source 004, paragraphs 20 and 21. */
describe('which operations fed into SCD9?', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  test('the briefing says so of Maxim and Swale, and no document of any other operation', async () => {
    const { data, errors } = await served.ask(`{
      entity(ref: "SCD9") { id fedBy(kinds: OPERATION) {
        totalCount
        edges { distance certainty sentence node { id name kind } via {
          type family subjectId objectId sentence claimCount
          claims { id locator phrase modality accordingTo { id } document { id title } }
        } }
        basis { read speakingCount speaking { id } }
      } }
    }`)
    expect(errors).toBeUndefined()
    expect(data.entity.id).toBe('scd9')
    const { edges, totalCount, basis } = data.entity.fedBy
    expect(totalCount).toBe(2)
    expect(edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { id: 'operation-maxim', name: 'Operation Maxim', kind: 'OPERATION' },
      { id: 'operation-swale', name: 'Operation Swale', kind: 'OPERATION' },
    ])
    expect(edges[0].sentence).toBe('Operation Maxim was absorbed into SCD9.')
    expect(edges[1].sentence).toBe('Operation Swale was absorbed into SCD9.')
    expect(edges[0]).toMatchObject({ distance: 1, certainty: null })
    expect(edges[0].via).toHaveLength(1)
    expect(edges[0].via[0]).toMatchObject({
      type: 'ABSORBED_INTO',
      family: 'LINEAGE',
      subjectId: 'operation-maxim',
      objectId: 'scd9',
      claimCount: 1,
    })
    expect(edges[0].via[0].claims[0]).toMatchObject({
      locator: expect.stringMatching(/^¶21\b/),
      phrase: 'It also absorbed Operation Maxim',
      modality: 'STATED',
      accordingTo: null,
      document: { id: 'commissioners-briefing' },
    })
    expect(edges[1].via[0].claims[0].locator).toMatch(/^¶21\b/)
    expect(edges[1].via[0].claims[0].phrase).toContain('Operation Swale')
    expect(basis).toMatchObject({ speakingCount: 1, speaking: [{ id: 'commissioners-briefing' }] })
  })

  test('the fields of work that SCD9 brought together are topics, not units', async () => {
    const { data } = await served.ask('{ entity(ref: "scd9") { fedBy { nodes { id kind } edges { via { type } } } } }')
    expect(data.entity.fedBy.nodes).toEqual([
      { id: 'clubs-and-vice', kind: 'TOPIC' },
      { id: 'human-trafficking', kind: 'TOPIC' },
      { id: 'immigration-crime', kind: 'TOPIC' },
      { id: 'operation-maxim', kind: 'OPERATION' },
      { id: 'operation-swale', kind: 'OPERATION' },
    ])
  })

  test('the answer is prose with a footnote for each statement', async () => {
    const { data } = await served.ask(
      '{ entity(ref: "SCD9") { fedBy(kinds: OPERATION) { prose { text markdown footnotes { number claim { phrase } } } } } }',
    )
    const { text, markdown, footnotes } = data.entity.fedBy.prose
    expect(text).toContain('Operation Maxim [1] and Operation Swale [2] were absorbed into SCD9.')
    expect(text).toContain(
      'No document that was read names any other operation that was absorbed into, merged with or folded into SCD9.',
    )
    expect(text).toMatch(
      /\n\[1\] .*, between May and December 2012 \(inferred\), ¶21.*: “It also absorbed Operation Maxim”/,
    )
    expect(markdown).toContain('Operation Maxim[^1] and Operation Swale[^2] were absorbed into SCD9.')
    expect(markdown).toMatch(
      /\n\[\^1\]: \*.*\*, Police and Crime Commissioners' Association, between May and December 2012 \(inferred\), ¶21/,
    )
    expect(footnotes.map((note: { number: number }) => note.number)).toEqual([1, 2])
  })

  test.each([
    'Operation Pentameter',
    'Operation Golf',
    'Operation Paladin',
    'Human Trafficking Team',
    'Clubs and Vice Unit',
    'UKHTC',
  ])('no document says that %s fed into SCD9', async (subject) => {
    const { data, errors } = await served.ask(
      'query($subject: String!) { verdict(subject: $subject, object: "SCD9", depth: 5) { answer path { length } relationships { id } certainty prose { text footnotes { claim { relationship { type subject { name } object { name } } } } } } }',
      { subject },
    )
    expect(errors).toBeUndefined()
    expect(data.verdict).toMatchObject({ answer: 'NOT_STATED', path: null, relationships: [], certainty: null })
    expect(data.verdict.prose.text).toMatch(
      /^No document that was read says that .* was absorbed into, merged with or folded into SCD9/m,
    )
    // What is cited is how it began or ended and what is nearest to the question, never that it went there.
    for (const { claim } of data.verdict.prose.footnotes) {
      expect([claim.relationship?.subject.name, claim.relationship?.object.name]).not.toEqual([subject, 'SCD9'])
    }
  })

  test('what the lack of an answer rests on is told: what was read, and what speaks of either and says nothing on it', async () => {
    const { data } = await served.ask(`{
      verdict(subject: "UKHTC", object: "SCD9") { basis { read undated speakingCount otherwise { id } silentCount silent { id } note } }
      overview { countsByDocument { key } }
    }`)
    const { basis } = data.verdict
    expect(basis.read).toBe(data.overview.countsByDocument.length)
    expect(basis).toMatchObject({ undated: 0, speakingCount: 0 })
    const silent = basis.silent.map((document: { id: string }) => document.id)
    // The debate tells of the Centre, the briefing of both, and nothing else of either.
    expect(basis.otherwise).toEqual([])
    expect(silent).toEqual(['commissioners-briefing', 'commons-debate'])
    expect(basis.silentCount).toBe(silent.length)
    expect(basis.note).toContain('2 documents mention the UK Human Trafficking Centre or SCD9 and do not say')
  })

  test('Maxim fed into SCD9: a document says so', async () => {
    const { data } = await served.ask(`{
      verdict(subject: "Operation Maxim", object: "SCD9") {
        answer path { length sentence entities { id } } relationships { type } prose { text }
      }
    }`)
    expect(data.verdict).toMatchObject({
      answer: 'STATED',
      path: {
        length: 1,
        sentence: 'Operation Maxim was absorbed into SCD9.',
        entities: [{ id: 'operation-maxim' }, { id: 'scd9' }],
      },
      relationships: [{ type: 'ABSORBED_INTO' }],
    })
  })

  test('the absorption is undated in a briefing of 2012, so it is DEFINITE from the end of that year and POSSIBLE before', async () => {
    const { data } = await served.ask(`
      query { entity(ref: "SCD9") {
        before: fedBy(kinds: OPERATION, view: { asOf: "2012-12-30" }) { edges { node { id } certainty } }
        after: fedBy(kinds: OPERATION, view: { asOf: "2012-12-31" }) { edges { node { id } certainty } }
        sure: fedBy(kinds: OPERATION, view: { asOf: "2012-12-30", atLeast: DEFINITE }) { nodes { id } }
      } }`)
    const maxim = { node: { id: 'operation-maxim' } }
    expect(data.entity.before.edges[0]).toEqual({ ...maxim, certainty: 'POSSIBLE' })
    expect(data.entity.after.edges[0]).toEqual({ ...maxim, certainty: 'DEFINITE' })
    expect(data.entity.sure.nodes).toEqual([])
  })

  test('a View without the briefing knows nothing of it', async () => {
    const { data } = await served.ask(`{ entity(ref: "SCD9") {
      fedBy(kinds: OPERATION, view: { documents: ["commons-debate"] }) { nodes { id } basis { read silentCount } prose { text } }
    } }`)
    expect(data.entity.fedBy.nodes).toEqual([])
    expect(data.entity.fedBy.basis).toMatchObject({ read: 1 })
    expect(data.entity.fedBy.prose.text).toMatch(
      /^By “Human Trafficking: House of Commons, volume 450, 24 October 2006” alone: The document does not name SCD9\./,
    )
  })

  test('every answer carries the hash of the record, also one that fails', async () => {
    const { extensions } = await served.ask('{ overview { recordHash } }')
    const { extensions: failed } = await served.ask('{ nonsense }')
    expect(extensions?.['record']).toMatch(/^[0-9a-f]{64}$/)
    expect(failed?.['record']).toBe(extensions?.['record'])
  })

  test('the first named question answers as its tab shows it', async () => {
    const document = readFileSync(
      new URL('../../schema/questions/which-operations-fed-into.graphql', import.meta.url),
      'utf8',
    )
    const { data, errors } = await served.ask(document)
    expect(errors).toBeUndefined()
    expect(data.entity.fedBy.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
      'Operation Maxim',
      'Operation Swale',
    ])
  })
})
