import { describe, expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { COURSE_RECORD } from '../support/course-record.ts'
import { rewritten } from '../support/record-folder.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { openSmallRecord, SMALL_RECORD } from '../support/small-record.ts'
import { asked, questionCalled } from './named-questions.ts'

interface Listed {
  readonly name: string
  readonly title: string
  readonly examples: Readonly<Record<string, unknown>>
  readonly variables: readonly { readonly name: string; readonly default: unknown }[]
}

async function listedAt(url: string): Promise<ReadonlyMap<string, Listed>> {
  const { questions } = (await (await fetch(`${url}/questions`)).json()) as { readonly questions: readonly Listed[] }
  return new Map(questions.map((question) => [question.name, question]))
}

describe('the named questions of a record of one’s own', () => {
  test('ask by default about what it knows, and so are all answered', async () => {
    const served = await serve(await openSmallRecord())
    const listed = await listedAt(served.url)
    // Unit One was absorbed into Unit Two: the only lineage that the report tells.
    expect(listed.get('did-it-feed-into')?.examples).toEqual({ subject: 'Unit One', object: 'Unit Two' })
    expect(listed.get('did-it-feed-into')?.variables[0]).toMatchObject({ name: 'subject', default: 'Unit One' })
    expect(listed.get('did-it-feed-into')?.title).toBe('Did Unit One feed into Unit Two?')
    expect(listed.get('which-operations-fed-into')?.title).toBe('Which operations fed into Unit Two?')
    expect(listed.get('which-operations-fed-into')?.examples).toEqual({ organisation: 'Unit Two' })
    expect(listed.get('what-one-document-tells')?.examples).toEqual({ document: 'report' })
    expect(listed.get('what-do-they-share')?.examples['of']).toHaveLength(2)
    expect(listed.get('what-is-in-the-record')?.examples).toEqual({})
    for (const { name } of readNamedQuestions()) {
      // There is one document, and none to compare it with.
      if (name === 'what-the-one-tells') continue
      const response = await fetch(`${served.url}/questions/${name}`)
      expect({ name, status: response.status, errors: (await response.json()).errors }).toEqual({ name, status: 200 })
    }
    const other = await fetch(`${served.url}/questions/did-it-feed-into?subject=Unit%20Two`)
    expect((await other.json()).data.verdict.answer).toBe('NOT_STATED')
    await served.close()
  })

  test('ask where documents differ of what they differ on', async () => {
    const served = await serve(await openSmallRecord(COURSE_RECORD))
    const listed = await listedAt(served.url)
    await served.close()
    // The register and the paper differ on Bea's share of Docks; better connected is Docks.
    expect(listed.get('where-documents-disagree')?.examples).toEqual({ about: 'Bea Stone' })
  })

  test('are answered by the command too', async () => {
    const store = await openSmallRecord()
    const { code, printed, warned } = await asked(store, questionCalled('did-it-feed-into'), {}, 'ANSWER')
    await store.close()
    expect({ code, warned }).toEqual({ code: 0, warned: [] })
    expect(printed[0]).toMatch(/^Unit One was absorbed into Unit Two in 2009\. \[1\]\n/)
  })

  test('ask about what it names for them, entities by their names', async () => {
    const examples = `examples:
  did-it-feed-into: {object: ministry}
  what-do-they-share: {of: [unit-one, ada-smith, reform]}
  what-was-known-by: {entity: reform, day: "2010-12-31"}
`
    const head = 'licence: CC0-1.0\n'
    const served = await serve(
      await openSmallRecord(rewritten(SMALL_RECORD, 'record.yaml', head, `${head}${examples}`)),
    )
    const listed = await listedAt(served.url)
    expect(listed.get('did-it-feed-into')?.examples).toEqual({ subject: 'Unit One', object: 'Ministry' })
    expect(listed.get('did-it-feed-into')?.title).toBe('Did Unit One feed into Ministry?')
    expect(listed.get('what-do-they-share')?.examples).toEqual({ of: ['Unit One', 'Ada Smith', 'The reform'] })
    expect(listed.get('what-was-known-by')?.examples).toEqual({ entity: 'The reform', day: '2010-12-31' })
    // None was named for this one.
    expect(listed.get('which-operations-fed-into')?.examples).toEqual({ organisation: 'Unit Two' })
    const response = await fetch(`${served.url}/questions/what-was-known-by`)
    expect((await response.json()).errors).toBeUndefined()
    await served.close()
  })

  test('are left as they are where the record knows what they ask about', async () => {
    const served = await serve(await openShippedRecord())
    const listed = await listedAt(served.url)
    await served.close()
    for (const { name, examples } of listed.values()) expect({ name, examples }).toEqual({ name, examples: {} })
  })
})
