import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import type { Limits } from '../../src/graphql/limits/limits.ts'
import { createLog } from '../../src/log.ts'
import type { Store } from '../../src/store/store.ts'
import { logLines } from '../support/log-lines.ts'
import { type Served, serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

/** A request as it is posted. */
interface Posted {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What is asked where a limit is set: as much as may be, one more, and how that is refused. */
interface Bound {
  readonly limit: number
  readonly within: Posted
  readonly beyond: Posted
  readonly refusal: RegExp
}

function asked(query: string, variables: Readonly<Record<string, unknown>> = {}): Posted {
  return { body: JSON.stringify({ query, variables }) }
}

/** The case of a limit whose request is made for so many of what it counts. */
function counted(limit: number, of: (count: number) => Posted, refusal: RegExp): Bound {
  return { limit, within: of(limit), beyond: of(limit + 1), refusal }
}

const TITLE = '{ overview { title } }'
const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, at) => text(at))
const ids = (count: number) => JSON.stringify(['cedar', 'fern', 'gale', 'dune'].slice(0, count))

/** The limits that are told by what is asked. The others are told by what it takes, and have tests of their own below. */
const BOUNDS = {
  bodyBytes: counted(1024, (count) => ({ body: asked(TITLE).body.padEnd(count) }), /^413 LIMIT_EXCEEDED /),
  // Four brackets, the one field and as many of its own.
  tokens: counted(
    100,
    (count) => asked(`{ overview { ${'title '.repeat(count - 5)} } }`),
    /LIMIT_EXCEEDED The document has more than 100 tokens/,
  ),
  documentDepth: {
    limit: 3,
    within: asked('{ overview { limits { name } } }'),
    beyond: asked('{ entity(ref: "cedar") { relationships(first: 1) { nodes { id } } } }'),
    refusal: /^200 LIMIT_EXCEEDED The operation has 4 levels of fields; at most 3/,
  },
  aliases: counted(
    2,
    (count) => asked(`{ overview { ${times(count, (at) => `a${at}: title`).join(' ')} } }`),
    /LIMIT_EXCEEDED The operation has 3 aliases/,
  ),
  rootFields: counted(
    2,
    (count) => asked(`{ ${'overview { title } '.repeat(count)} }`),
    /LIMIT_EXCEEDED The operation has 3 root fields/,
  ),
  directives: counted(
    2,
    (count) => asked(`{ overview { ${'title @include(if: true) '.repeat(count)} } }`),
    /LIMIT_EXCEEDED The operation has 3 directives/,
  ),
  // The list counts as one.
  variableValues: counted(
    100,
    (count) => asked(TITLE, { unused: times(count - 1, () => 'x') }),
    /LIMIT_EXCEEDED Variable "\$unused": at most 100 values/,
  ),
  variableDepth: counted(
    3,
    (count) => asked(TITLE, { unused: JSON.parse(`${'['.repeat(count)}1${']'.repeat(count)}`) }),
    /LIMIT_EXCEEDED Variable "\$unused": at most 3 lists or objects/,
  ),
  variableText: counted(
    200,
    (count) => asked(TITLE, { unused: 'x'.repeat(count) }),
    /LIMIT_EXCEEDED Variable "\$unused": at most 200 characters/,
  ),
  first: counted(
    5,
    (count) => asked(`{ entities(first: ${count}) { nodes { id } } }`),
    /LIMIT_EXCEEDED first: at most 5, not 6/,
  ),
  ids: counted(2, (count) => asked(`{ nodes(ids: ${ids(count)}) { id } }`), /LIMIT_EXCEEDED ids: at most 2/),
  lineageDepth: counted(
    2,
    (count) => asked(`{ entity(ref: "elm") { fedBy(depth: ${count}) { nodes { id } } } }`),
    /LIMIT_EXCEEDED depth: at most 2, not 3/,
  ),
  subgraphDepth: counted(
    2,
    (count) => asked(`{ subgraph(around: ["cedar"], depth: ${count}) { entities { id } } }`),
    /LIMIT_EXCEEDED depth: at most 2, not 3/,
  ),
  subgraphEntities: counted(
    5,
    (count) => asked(`{ subgraph(around: ["cedar"], limit: ${count}) { entities { id } } }`),
    /LIMIT_EXCEEDED limit: at most 5, not 6/,
  ),
  pathLength: counted(
    3,
    (count) => asked(`{ paths(from: "cedar", to: "elm", maxLength: ${count}) { length } }`),
    /LIMIT_EXCEEDED maxLength: at most 3, not 4/,
  ),
  shared: counted(
    2,
    (count) => asked(`{ sharedNeighbours(of: ${ids(count)}) { totalCount } }`),
    /LIMIT_EXCEEDED of: at most 2/,
  ),
  transactionMs: counted(
    30_000,
    (count) => ({ ...asked(TITLE), headers: { 'x-timeout-ms': String(count) } }),
    /^200 BAD_INPUT x-timeout-ms: a whole number from 1 to 30000/,
  ),
} as const satisfies Partial<Record<keyof Limits, Bound>>

/** What answers take, by the name that their line in the log has for it. */
const TAKEN = { cost: 'cost', rows: 'rows', nodes: 'nodes', answerBytes: 'bytes' } as const

/** The limits of which there is a case here: each has to be. */
export const BOUNDED: readonly string[] = [
  ...Object.keys(BOUNDS),
  ...Object.keys(TAKEN),
  'errors',
  'inFlight',
  'looked',
]

/** Every limit, just within it and just beyond, of the small graph in a store. */
export function boundRequests(name: string, open: (record: DocumentaryRecord) => Promise<Store>): void {
  describe(`a request to ${name}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open(SMALL_GRAPH)
    })
    afterAll(() => store.close())

    /** Serves the store within limits while it is used; the time limit is one that a busy machine keeps, unless it is given. */
    async function within<Result>(
      limits: Partial<Limits>,
      use: (served: Served) => Promise<Result>,
      of: Store = store,
      log = createLog('silent'),
    ): Promise<Result> {
      const served = await serve(of, { transactionMs: 20_000, ...limits }, {}, log)
      try {
        return await use(served)
      } finally {
        await served.close()
      }
    }

    test.each(Object.entries<Bound>(BOUNDS))(
      'is answered at the limit `%s` and refused beyond it',
      async (limited, { limit, within: least, beyond, refusal }) => {
        await within({ [limited]: limit }, async (served) => {
          expect(await outcome(served, least)).toBe('200')
          expect(await outcome(served, beyond)).toMatch(refusal)
        })
      },
    )

    test.each(Object.entries(TAKEN))('is answered at the limit `%s` and refused beyond it', async (limited, taken) => {
      const query = asked('{ entities(first: 9) { totalCount nodes { id relationships(first: 9) { nodes { id } } } } }')
      const log = logLines()
      await within({}, (served) => outcome(served, query), store, createLog('info', log.stream))
      const took = Number((await log.find(({ msg }) => msg === 'request'))[taken])
      expect(took).toBeGreaterThan(20)
      expect(await within({ [limited]: took }, (served) => outcome(served, query))).toBe('200')
      expect(await within({ [limited]: took - 1 }, (served) => outcome(served, query))).toMatch(/^200 LIMIT_EXCEEDED /)
    })

    test('tells as many errors as the limit `errors`, and of more that there are', async () => {
      await within({ errors: 3 }, async ({ ask }) => {
        const messages = async (wrong: number) =>
          (
            await ask(`{ ${times(wrong, (at) => `a${at}: entity(ref: "nobody ${at}") { id }`).join(' ')} }`)
          ).errors?.map(({ message }) => message.slice(0, 7))
        expect(await messages(3)).toHaveLength(3)
        const told = await messages(5)
        expect(told).toHaveLength(3)
        expect(told?.at(-1)).toBe('3 more ')
      })
    })

    test('is answered where less is looked at than the limit `looked`, and refused where as much is', async () => {
      // Dune funds cedar twice, and fern.
      const query = asked(
        '{ entity(ref: "dune") { relationships(where: {types: [FUNDED_BY]}, view: {modalities: []}) { nodes { id } } } }',
      )
      expect(await within({ looked: 4 }, (served) => outcome(served, query))).toBe('200')
      expect(await within({ looked: 3 }, (served) => outcome(served, query))).toMatch(/^200 LIMIT_EXCEEDED Of what/)
    })

    test('is answered in the last place of `inFlight` and refused beyond it', async () => {
      let begun = 0
      let release = (): void => {}
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      const slow: Store = {
        ...store,
        async overview(asking) {
          begun += 1
          await gate
          return store.overview(asking)
        },
      }
      await within(
        { inFlight: 2 },
        async (served) => {
          const first = [1, 2].map(() => outcome(served, asked('{ overview { earliest } }')))
          await expect.poll(() => begun, { timeout: 60_000 }).toBe(2)
          expect(await outcome(served, asked(TITLE))).toMatch(/^503 OVERLOADED 2 requests are being answered/)
          release()
          expect(await Promise.all(first)).toEqual(['200', '200'])
          expect(await outcome(served, asked(TITLE))).toBe('200')
        },
        slow,
      )
    })
  })
}

/** The status of what comes, with the code and the message of its first error. */
async function outcome({ url }: Served, { body, headers = {} }: Posted): Promise<string> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
  const response = await fetch(`${url}/graphql`, init)
  const [error] = (await response.json()).errors ?? []
  return [response.status, ...(error === undefined ? [] : [error.extensions.code, error.message])].join(' ')
}
