import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTexts } from '../../src/record/open-texts.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { buildRecord, document, entity, remark } from '../support/build-record.ts'
import { type Served, serve } from '../support/serve.ts'
import { openSmallRecord, SMALL_TEXTS } from '../support/small-record.ts'

let folder: string
let served: Served
let without: Served
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-texts-'))
  for (const [name, text] of Object.entries(SMALL_TEXTS)) await writeFile(join(folder, name), text)
  served = await serveWith(await openSmallRecord())
  without = await serve(await openSmallRecord())
})
afterAll(async () => {
  await served.close()
  await without.close()
  await rm(folder, { recursive: true })
})

async function serveWith(store: Parameters<typeof serve>[0]): Promise<Served> {
  const opening = await openTexts(folder)
  if ('problem' in opening) throw new Error(opening.problem)
  return serve(store, {}, {}, undefined, undefined, {}, opening.texts)
}

async function get(path: string, { url } = served) {
  const response = await fetch(url + path)
  // biome-ignore lint/suspicious/noExplicitAny: a test looks where the address it asks puts the answer.
  return { status: response.status, body: (await response.json()) as any }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the text of a document', () => {
  test('is told whole, every claim marked in it, with the digest of what it is made of', async () => {
    const { status, body } = await get('/texts/document?id=report')
    expect(status).toBe(200)
    const [{ extensions }] = [body]
    expect(extensions).toEqual({
      record: expect.stringMatching(/^[0-9a-f]{64}$/),
      texts: digestOf(digestOf(SMALL_TEXTS['report.txt'] ?? '')),
    })
    expect(body.data).toMatchObject({ document: 'report', from: 1, next: null, unplaced: [], areAllClaims: true })
    const told = body.data.passages.map(({ place, pieces: [{ text, marks }] }: Told) => [
      place,
      text,
      ...marks.map(({ claim, from, to }) => [claim, text.slice(from, to)]),
    ])
    expect(told).toEqual([
      ['¶1', 'The report'],
      [
        '¶2',
        'Background In 2009 Unit One ("U1") came to an end: Unit One was absorbed into Unit Two.',
        ['report.c5', 'Unit One'],
        ['report.c1', 'Unit One was absorbed into Unit Two'],
      ],
      ['¶3', 'The Ministry funds Unit Two.', ['report.c2', 'The Ministry funds Unit Two']],
      ['¶4', 'She said that about 1,300 people', ['report.c3', 'about 1,300 people']],
      ['¶5', 'signed. And so Unit Two has ended? No.', ['report.c3', 'signed'], ['report.c4', 'Unit Two has ended?']],
    ])
  })

  test('is told from a passage on, by which a long one is read on', async () => {
    const { body } = await get('/texts/document?id=report&from=5')
    expect(body.data.passages.map(({ place }: Told) => place)).toEqual(['¶5'])
  })

  test.each([
    ['/texts/document?id=nobody', 404, 'NOT_FOUND', 'id: the record has no document "nobody".'],
    ['/texts/document?id=report&from=0', 400, 'BAD_INPUT', 'from: the number of a passage, from 1.'],
    ['/texts/passages', 400, 'BAD_INPUT', 'claim: the ids of claims, 1 to 100; not 0.'],
    ['/texts/report', 404, 'NOT_FOUND', 'Of texts there are /texts, /texts/document?id=… and /texts/passages?claim=….'],
  ])('is refused in words: %s', async (path, status, code, message) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toEqual([{ message, extensions: { code } }])
  })

  test('is not looked for outside its folder, whatever a database says', async () => {
    const record = buildRecord({
      entities: [entity('TOPIC', 'it', 'It')],
      documents: [
        document('outside', 'Outside', { file: '../passwd' }),
        document('absent', 'Absent', { file: 'absent.txt' }),
      ],
      claims: [remark('outside.c1', ['it']), remark('absent.c1', ['it'])],
    })
    const other = await serveWith(openEmbeddedStore(record, ''))
    expect((await get('/texts/document?id=outside', other)).body.errors[0].message).toBe(
      '“../passwd” is no plain name of a file.',
    )
    expect((await get('/texts/document?id=absent', other)).body.errors[0].message).toBe(
      'The text absent.txt does not exist.',
    )
    expect((await get('/texts/passages?claim=outside.c1&claim=absent.c1', other)).body.data).toEqual({ passages: [] })
    await other.close()
  })
})

describe('the passage of a claim', () => {
  test('is told with its words marked, also where they run over into the next', async () => {
    const { body } = await get('/texts/passages?claim=report.c2&claim=report.c3&claim=nothing.c1')
    expect(body.data.passages.map(({ claim, passages }: Passages) => [claim, ...passages.map(inWords)])).toEqual([
      ['report.c2', '¶3: [The Ministry funds Unit Two].'],
      ['report.c3', '¶4: She said that [about 1,300 people]', '¶5: [signed]. And so Unit Two has ended? No.'],
    ])
  })

  test('in a table is its row, in JSON its value', async () => {
    await writeFile(join(folder, 'owners.csv'), 'company,owner\nBoats Ltd,Ada Stone\nDocks Ltd,Boats Ltd\n')
    await writeFile(join(folder, 'people.json'), '{"people": [{"name": "Ada Stone", "post": "chair"}, {"name": "Bo"}]}')
    const record = buildRecord({
      entities: [entity('PERSON', 'ada', 'Ada Stone')],
      documents: [
        document('owners', 'Owners', { file: 'owners.csv' }),
        document('people', 'People', { file: 'people.json' }),
      ],
      claims: [
        remark('owners.c1', ['ada'], { locator: 'row 3, owner', phrase: 'Boats Ltd' }),
        remark('people.c1', ['ada'], { locator: '/people/0', phrase: 'chair' }),
        remark('people.c2', ['ada'], { locator: '/people/1', phrase: 'chair' }),
      ],
    })
    const other = await serveWith(openEmbeddedStore(record, ''))
    const { body } = await get('/texts/passages?claim=owners.c1&claim=people.c1&claim=people.c2', other)
    expect(body.data.passages.map(({ claim, passages }: Passages) => [claim, ...passages.map(inWords)])).toEqual([
      ['owners.c1', 'row 3: company Docks Ltd | owner [Boats Ltd]'],
      ['people.c1', 'null: /people/0/post [chair]'],
    ])
    expect((await get('/texts/document?id=people', other)).body.data.unplaced).toEqual(['people.c2'])
    await other.close()
  })
})

test('without texts it is said how to have them, and no request fails that only looks', async () => {
  const { status, body } = await get('/texts', without)
  expect([status, body.data.atHand, body.extensions.texts]).toEqual([200, false, null])
  expect(body.data.how).toContain('TEXTS=<folder>')
  expect((await get('/texts')).body.data).toEqual({ atHand: true, how: null })
  expect((await get('/texts/passages?claim=report.c1', without)).body.data).toEqual({ passages: [] })
  expect((await get('/texts/document?id=report', without)).status).toBe(404)
})

interface Told {
  readonly place: string | null
  readonly pieces: readonly [Piece, ...Piece[]]
}

interface Piece {
  readonly name: string | null
  readonly text: string
  readonly marks: readonly { readonly claim: string; readonly from: number; readonly to: number }[]
}

interface Passages {
  readonly claim: string
  readonly passages: readonly Told[]
}

/** A passage on one line, its marked words in brackets. */
function inWords({ place, pieces }: Told): string {
  const told = pieces.map(({ name, text, marks: [mark] }) => {
    const words =
      mark === undefined ? text : `${text.slice(0, mark.from)}[${text.slice(mark.from, mark.to)}]${text.slice(mark.to)}`
    return name === null ? words : `${name} ${words}`
  })
  return `${place}: ${told.join(' | ')}`
}
