import type { Claim } from '../domain/model/claim.ts'
import type { Document } from '../domain/model/document.ts'
import { Failure, invariant } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { currentHash } from '../graphql/server/remember-hash.ts'
import type { Texts } from '../record/open-texts.ts'
import { sha256Hex } from '../sha256.ts'
import { createHold } from '../store/record-hold.ts'
import type { Asking, Store } from '../store/store.ts'
import { TEXTS_PATH } from './answered-paths.ts'
import type { Answer, Asked } from './answerer.ts'
import { jsonAnswer, taggedAnswer } from './tagged-answer.ts'

/** How many claims of a document are looked for in its text at most, and how many are read at a time. */
const MOST_CLAIMS = 5000
const CLAIM_PAGE = 500

/** What is said where there are none. */
const NOT_AT_HAND =
  'The texts of the documents are not at hand here. Whoever runs the service can give them: TEXTS=<folder>, with the files that the documents name.'

/**
 * Answers GET and HEAD at `/texts`, whether texts are at hand; at `/texts/document?id=<document>&from=<passage>`, a part of a
 * document's text with its claims marked in it; and at `/texts/passages?claim=<claim>&claim=…`, the passages of claims. Each
 * answer has `extensions.record`, and, as texts are no part of a record, `extensions.texts`: the digest of the files that it
 * is made of. Rejects with NOT_FOUND and BAD_INPUT, in words.
 */
export function createTextsEndpoint(store: Store, texts: Texts | null, { transactionMs, ids: mostIds }: Limits) {
  return async (asked: Asked): Promise<Answer> => {
    const { pathname, searchParams } = new URL(asked.url, 'http://localhost')
    const asking = { signal: asked.signal, deadlineMs: Date.now() + transactionMs, hold: createHold() }
    const { data, digests } = await answer(pathname, searchParams, asking)
    const record = await currentHash(store)
    return taggedAnswer(asked, jsonAnswer({ data, extensions: { record, texts: digestOf(digests) } }))
  }

  async function answer(path: string, parameters: URLSearchParams, asking: Asking): Promise<Told> {
    if (path === TEXTS_PATH) {
      return { data: texts === null ? { atHand: false, how: NOT_AT_HAND } : { atHand: true, how: null }, digests: [] }
    }
    if (path === `${TEXTS_PATH}/document`) return tellDocument(parameters, asking)
    if (path === `${TEXTS_PATH}/passages`) return tellPassages(parameters, asking)
    throw new Failure('NOT_FOUND', 'Of texts there are /texts, /texts/document?id=… and /texts/passages?claim=….')
  }

  async function tellDocument(parameters: URLSearchParams, asking: Asking): Promise<Told> {
    const id = parameters.get('id') ?? ''
    const from = parameters.get('from')
    if (from !== null && !/^[1-9]\d{0,8}$/.test(from)) {
      throw new Failure('BAD_INPUT', 'from: the number of a passage, from 1.')
    }
    const [document = null] = await store.documentsById([id], asking)
    if (document === null) throw new Failure('NOT_FOUND', `id: the record has no document "${id}".`)
    const reading = await readText(document)
    if ('problem' in reading) throw new Failure('NOT_FOUND', reading.problem)
    const { claims, isWhole } = await claimsOf(id, asking)
    const part = reading.text.mark(claims, from === null ? null : Number(from))
    return { data: { document: id, ...part, areAllClaims: isWhole }, digests: [reading.text.digest] }
  }

  async function tellPassages(parameters: URLSearchParams, asking: Asking): Promise<Told> {
    const ids = parameters.getAll('claim')
    if (ids.length === 0 || ids.length > mostIds) {
      throw new Failure('BAD_INPUT', `claim: the ids of claims, 1 to ${mostIds}; not ${ids.length}.`)
    }
    const claims = (await store.claimsById(ids, asking)).filter((claim) => claim !== null)
    const documentIds = [...new Set(claims.map(({ documentId }) => documentId))]
    const documents = await store.documentsById(documentIds, asking)
    const digests = new Set<string>()
    const told = []
    for (const claim of claims) {
      const document = documents[documentIds.indexOf(claim.documentId)] ?? null
      invariant(document !== null, 'a claim has its document')
      const reading = await readText(document)
      if ('problem' in reading) continue
      digests.add(reading.text.digest)
      const passages = reading.text.passagesOf(claim)
      if (passages !== null) told.push({ claim: claim.id, passages })
    }
    return { data: { passages: told }, digests: [...digests] }
  }

  async function readText(document: Document) {
    return texts === null ? { problem: NOT_AT_HAND } : texts.read(document)
  }

  /** The claims of a document in order of number, as far as they are looked for. */
  async function claimsOf(id: string, asking: Asking) {
    const claims: Claim[] = []
    let after: string | null = null
    while (claims.length < MOST_CLAIMS) {
      const [page] = await store.claimsIn([id], { first: CLAIM_PAGE, after, keysOnly: false }, asking)
      claims.push(...(page?.items ?? []))
      if (page === undefined || page.items.length < CLAIM_PAGE) return { claims, isWhole: true }
      after = page.keys.at(-1) ?? null
    }
    return { claims, isWhole: false }
  }
}

interface Told {
  readonly data: unknown
  /** Of each file that it is made of. */
  readonly digests: readonly string[]
}

/** One digest for those of several files; null for none. */
function digestOf(digests: readonly string[]): string | null {
  return digests.length === 0 ? null : sha256Hex([...digests].sort().join('\n'))
}
