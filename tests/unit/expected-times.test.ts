import { describe, expect, test } from 'vitest'
import { createExpectedTimes } from '../../src/workers/expected-times.ts'
import { requestKind } from '../../src/workers/request-kind.ts'

describe('what a request is expected to take', () => {
  test('is what such took, the newest counting three tenths', () => {
    const times = createExpectedTimes()
    times.saw('one', 100, false)
    expect(times.of('one')).toBe(100)
    times.saw('one', 200, false)
    expect(times.of('one')).toBeCloseTo(130)
  })

  test('is, of what was never seen, what others took when they were', () => {
    const times = createExpectedTimes()
    expect(times.of('new')).toBe(5)
    times.saw('one', 105, false)
    expect(times.of('new')).toBeCloseTo(35)
    // It is no longer new.
    times.saw('one', 1000, false)
    expect(times.of('new')).toBeCloseTo(35)
  })

  test('is no less for what was cut short, and more for what took longer all the same', () => {
    const times = createExpectedTimes()
    times.saw('new', 1, true)
    expect(times.of('new')).toBe(5)
    times.saw('one', 100, false)
    times.saw('one', 2, true)
    expect(times.of('one')).toBe(100)
    times.saw('one', 200, true)
    expect(times.of('one')).toBeCloseTo(130)
  })

  test('is remembered of a thousand kinds, those that were seen last', () => {
    const times = createExpectedTimes()
    times.saw('kept', 500, false)
    times.saw('lost', 500, false)
    for (let count = 1; count < 1000; count += 1) {
      times.saw(`kind ${count}`, 5, false)
      if (count === 500) times.saw('kept', 500, false)
    }
    expect(times.of('kept')).toBe(500)
    expect(times.of('lost')).not.toBe(500)
  })
})

describe('the kind of a request', () => {
  const posted = (body: unknown) => requestKind({ url: '/graphql', body: Buffer.from(JSON.stringify(body)) })
  const got = (url: string) => requestKind({ url, body: null })

  test('is its document and operation, whatever its variables', () => {
    const query = 'query A($ref: String!) { entity(ref: $ref) { id } } query B { overview { title } }'
    const a = posted({ query, operationName: 'A', variables: { ref: 'mps' } })
    expect(posted({ variables: { ref: 'scd9' }, operationName: 'A', query })).toBe(a)
    expect(posted({ query, operationName: 'B' })).not.toBe(a)
    expect(posted({ query: `${query} `, operationName: 'A' })).not.toBe(a)
    expect(posted({ documentId: 'sha256:1' })).not.toBe(posted({ documentId: 'sha256:2' }))
    const persisted = (sha256Hash: string) => posted({ extensions: { persistedQuery: { sha256Hash } } })
    expect(persisted('1')).not.toBe(persisted('2'))
  })

  test('is of a GET of GraphQL its document too, of all else the path', () => {
    const url = '/graphql?query={overview{title}}'
    expect(got(`${url}&variables={}`)).toBe(got(url))
    expect(got('/graphql?query={overview{note}}')).not.toBe(got(url))
    expect(got('/questions/who-funded-it?entity=mps')).toBe('/questions/who-funded-it')
  })

  test('is told of any body: none at all, no JSON, no object, and one too long to be read', () => {
    for (const body of ['', '{', 'null', '[]', '7', '"text"', `{"query": "${'x'.repeat(20_000)}"}`]) {
      expect(requestKind({ url: '/graphql', body: Buffer.from(body) })).toMatch(/^(no JSON|[0-9a-f]{64})$/)
    }
  })
})
