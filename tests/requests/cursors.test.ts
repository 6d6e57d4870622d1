import { beforeEach, describe, expect, test, vi } from 'vitest'
import { sha256 } from '../../src/sha256.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { servedStore } from '../support/served-store.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

vi.mock('../../src/sha256.ts', async (importOriginal) => {
  const hashes = await importOriginal<typeof import('../../src/sha256.ts')>()
  return { ...hashes, sha256: vi.fn(hashes.sha256) }
})

const CURSORS = '{ edges { cursor } pageInfo { startCursor endCursor hasNextPage } }'

describe('the cursors of a page', () => {
  const service = servedStore(async () => openEmbeddedStore(SMALL_GRAPH, 'hash'))

  beforeEach(() => {
    vi.mocked(sha256).mockClear()
  })

  test('hold the field and its arguments digested, the sort key, and the beginning of the hash of the record', async () => {
    const { data } = await service().ask(
      `{ entities(first: 2) ${CURSORS} document(id: "audit") { claims(first: 1) ${CURSORS} } }`,
    )
    expect(data.entities.edges[1]).toEqual({ cursor: 'WyJxamFiemZ0ciIsImNlZGFyIHVuaXRcdGNlZGFyIiwiaGFzaCJd' })
    expect(data.entities.pageInfo.endCursor).toBe('WyJxamFiemZ0ciIsImNlZGFyIHVuaXRcdGNlZGFyIiwiaGFzaCJd')
    expect(data.document.claims.pageInfo.startCursor).toBe('WyJiNjVwZG9taSIsImF1ZGl0XHQwMDAwMDAwMDAwMDEiLCJoYXNoIl0')
  })

  test('are signed together: of twenty edges field and arguments are digested once', async () => {
    const { data } = await service().ask(`{ entities(first: 20) ${CURSORS} }`)
    expect(data.entities.edges).toHaveLength(20)
    expect(new Set(data.entities.edges.map(({ cursor }: { cursor: string }) => cursor)).size).toBe(20)
    expect(sha256).toHaveBeenCalledTimes(1)
  })

  test('are signed with what the one gone on from was read by', async () => {
    const first = await service().ask(`{ entities(first: 2) ${CURSORS} }`)
    vi.mocked(sha256).mockClear()
    const after = first.data.entities.pageInfo.endCursor
    const next = await service().ask(`query($after: String) { entities(first: 20, after: $after) ${CURSORS} }`, {
      after,
    })
    expect(next.data.entities.edges).toHaveLength(20)
    expect(sha256).toHaveBeenCalledTimes(1)
  })

  test('cost nothing where nobody asks for them', async () => {
    const { data } = await service().ask('{ entities(first: 20) { totalCount nodes { id } pageInfo { hasNextPage } } }')
    expect(data.entities).toMatchObject({ totalCount: 24, pageInfo: { hasNextPage: true } })
    expect(sha256).not.toHaveBeenCalled()
  })
})
