import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { type Served, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

describe('the audits of GraphQL over HTTP', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(SMALL_GRAPH, 'hash'))
  })
  afterAll(() => served.close())

  test('find no error and nothing to warn of', async () => {
    // A request without a body is a plain GET to a browser, which a strange site could send: the audits are no such site.
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { 'x-tributary-csrf': '1', ...init.headers } })
    const audits = serverAudits({ url: `${served.url}/graphql`, fetchFn })
    const results = await Promise.all(audits.map((audit) => audit.fn()))
    expect(audits.length).toBeGreaterThan(50)
    const found = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
    )
    expect(found).toEqual([])
  })
})
