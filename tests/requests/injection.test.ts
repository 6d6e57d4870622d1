import { expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { ABOUT_NOBODY, type Arguments, askQuestion, QUESTION_NAMES } from '../../src/store/every-question.ts'
import { readCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts'
import { HOSTILE_TEXTS } from '../fuzz/hostile-texts.ts'
import { openBoltStub } from '../support/bolt/open-bolt-stub.ts'
import { stampedReaction } from '../support/bolt/stamped-reaction.ts'
import { serve } from '../support/serve.ts'

/** The same arguments, with a text in every place that takes one from a caller. */
function aboutAnything(text: string): Arguments {
  const texts = [text, `${text}2`]
  return {
    ...ABOUT_NOBODY,
    ...{
      entityIds: texts,
      entityIdsOrAll: texts,
      aboutIds: texts,
      fromId: text,
      toId: `${text}2`,
      pairs: [[text, `${text}2`]],
    },
    ...{ refs: texts, relationshipIds: texts, figureIds: texts, existenceIds: texts, groupIds: texts, claimIds: texts },
    ...{ documentIds: texts, documentIdsOrAll: texts, exceptIds: texts, disagreementIds: texts, nameText: text },
    ...{ claimText: text, entityFilter: { kinds: null, classification: text }, measuresOrAll: texts },
    page: { first: 3, after: text, keysOnly: false },
    view: { ...ABOUT_NOBODY.view, documents: texts },
  }
}

test('whatever is asked, nothing goes to Neo4j but the statements of the files', async () => {
  const stub = await openBoltStub(({ question }) => stampedReaction(question, { hash: 'first', load: 1 }))
  const store = openNeo4jStore({ uri: stub.uri, username: 'neo4j', password: 'any', database: 'neo4j' })
  const served = await serve(store, { transactionMs: 60_000 }, {}, createLog('silent'))
  const ready = async () => (await fetch(`${served.url}/health/ready`)).status
  await expect.poll(ready, { timeout: 60_000 }).toBe(200)
  const usual = new Set(stub.statements.map(({ text }) => text))
  stub.forget()
  const asking = () => ({ signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 })
  for (const text of HOSTILE_TEXTS) {
    await Promise.allSettled(QUESTION_NAMES.map((name) => askQuestion(store, name, aboutAnything(text), asking())))
  }
  const ask = (text: string) =>
    served.ask(
      'query($t: String!, $i: ID!) { entity(ref: $t) { id } search(text: $t) { nodes { id } } node(id: $i) { id } claims(text: $t) { nodes { id } } }',
      { t: text, i: text },
    )
  for (const text of HOSTILE_TEXTS) await ask(text.slice(0, 200))
  const sent = new Map(stub.statements.map(({ text, question }) => [text, question]))
  for (const [text, question] of sent) {
    expect(usual).toContain(text)
    expect(text).toBe(readCypherFile(question).text)
    expect(text).not.toContain('=~')
  }
  // A cluster sends what only reads to whom that may be sent; a statement that wrote would be refused.
  expect(stub.statements.filter(({ isForReading }) => !isForReading)).toEqual([])
  // What was asked went out, as values.
  const values = stub.statements.map(({ parameters }) => JSON.stringify(parameters)).join()
  expect(values).toContain(JSON.stringify('x"}) DETACH DELETE n //'))
  await served.close()
  await store.close()
  await stub.close()
})
