import type { Entity } from '../../domain/model/entity.ts'
import { looserForms } from '../../domain/search/looser-forms.ts'
import { pairedNames } from '../../domain/search/paired-names.ts'
import { rankNames } from '../../domain/search/rank-names.ts'
import { at, Failure } from '../../errors.ts'
import { MAX_PARTS } from '../../store/store.ts'
import { allInOrder } from '../all-in-order.ts'
import type { RequestContext } from '../context.ts'
import { type PageAhead, prime } from '../loaders.ts'
import type { ResolutionModel, UnknownModel } from '../models.ts'
import { checkedIds, checkedList } from './arguments.ts'

/** The longest reference or search text that is looked up, in characters. */
const MAX_TEXT_LENGTH = 200

/** How many entities are offered where a reference matches none. */
const MAX_SUGGESTED = 5

/**
 * The entity that a reference means: an id, a name or another name, or two names of one as "A (B)"; where it is none of these
 * without its article, or as the name of an operation. NOT_FOUND or AMBIGUOUS, both with candidates; BAD_INPUT where the text
 * is empty or too long. A page of its relationships that is asked for next may come with it.
 */
export async function resolveReference(
  name: string,
  ref: string,
  context: RequestContext,
  ahead: PageAhead | null = null,
): Promise<Entity> {
  const matches = await matchesOf(name, ref, context, ahead)
  const [first] = matches
  if (first !== undefined && matches.length === 1) return first
  throw await whyUnresolved(name, ref, matches, context)
}

/** What a reference means, as `resolveReference` would take it: an answer too where that would fail. BAD_INPUT as there. */
export async function findReference(name: string, ref: string, context: RequestContext): Promise<ResolutionModel> {
  const matches = await matchesOf(name, ref, context)
  const [entity] = matches
  if (entity === undefined) return findLike(ref, context)
  if (matches.length === 1) return { form: 'RESOLVED', ref, entity }
  return { form: 'AMBIGUOUS', ref, candidates: await mostNamedFirst(ref, matches, context) }
}

/** The ids of the entities that several references mean, each once, in their order; LIMIT_EXCEEDED for too many. */
export async function resolveReferences(
  name: string,
  refs: readonly string[],
  most: number,
  context: RequestContext,
): Promise<readonly string[]> {
  const asked = checkedList(name, refs, most)
  const meant = await allInOrder(asked.map((ref) => matchesOf(name, ref, context)))
  // The first that fails is explained, and no other: looking for names like it costs a question.
  const failing = meant.findIndex(({ length }) => length !== 1)
  if (failing !== -1) throw await whyUnresolved(name, at(asked, failing), at(meant, failing), context)
  return [...new Set(meant.flat().map(({ id }) => id))]
}

/** As `resolveDocuments`, of at least one document: BAD_INPUT where there is none. */
export async function checkedDocuments(
  name: string,
  ids: readonly string[],
  context: RequestContext,
): Promise<readonly string[]> {
  if (ids.length === 0) throw new Failure('BAD_INPUT', `${name}: at least one document.`)
  return resolveDocuments(name, ids, context)
}

/**
 * The ids of the documents without parts that these documents stand for, each once: themselves, or their parts. NOT_FOUND
 * where an id is of no document, LIMIT_EXCEEDED where they are too many.
 */
export async function resolveDocuments(
  name: string,
  ids: readonly string[],
  { loaders, limits }: RequestContext,
): Promise<readonly string[]> {
  const asked = [...new Set(checkedIds(name, ids, limits))]
  const loader = loaders.of('partsOf')
  const found = await Promise.all(asked.map((id) => loader.load(id)))
  const missing = asked.find((_, index) => found[index] === null)
  if (missing !== undefined) throw new Failure('NOT_FOUND', `${name}: no document has the id ${quoted(missing)}.`)
  const parts = [...new Set(found.flatMap((one) => one ?? []))]
  if (parts.length > MAX_PARTS) {
    throw new Failure('LIMIT_EXCEEDED', `${name}: these documents have ${parts.length} parts; at most ${MAX_PARTS}.`)
  }
  return parts
}

/**
 * What a reference means; where it means nothing by itself, those of which both names of "A (B)" are, else what the first of
 * its looser forms means that means something.
 */
async function matchesOf(
  name: string,
  ref: string,
  { loaders }: RequestContext,
  ahead: PageAhead | null = null,
): Promise<readonly Entity[]> {
  checkText(name, ref)
  const loader = loaders.of('entitiesByRef')
  const found = await (ahead === null ? loader : loaders.byRefAhead(ahead)).load(ref)
  prime(loaders.entity, found)
  if (found.length > 0) return found
  const [[ofOne, ofOther], looser] = await Promise.all([
    Promise.all((pairedNames(ref) ?? []).map((one) => loader.load(one))),
    Promise.all(looserForms(ref).map((form) => loader.load(form))),
  ])
  const paired = (ofOne ?? []).filter(({ id }) => ofOther?.some((other) => other.id === id))
  return paired.length > 0 ? paired : (looser.find(({ length }) => length > 0) ?? [])
}

async function whyUnresolved(
  name: string,
  ref: string,
  matches: readonly Entity[],
  context: RequestContext,
): Promise<Failure> {
  if (matches.length > 0) {
    const message = `${name}: ${quoted(ref)} is a name of several entities: ask by the id of one of the candidates.`
    const candidates = await mostNamedFirst(ref, matches, context)
    return new Failure('AMBIGUOUS', message, { candidates: candidates.map(candidateOf) })
  }
  const { document, candidates } = await findLike(ref, context)
  if (document !== null) {
    return new Failure('NOT_FOUND', `${name}: ${quoted(ref)} is a document, not an entity: use \`document\`.`, {
      candidates: [],
    })
  }
  const hint = candidates.length === 0 ? 'no name is like it' : 'names like it are among the candidates'
  return new Failure('NOT_FOUND', `${name}: nothing in the record is called ${quoted(ref)}; ${hint}.`, {
    candidates: candidates.map(candidateOf),
  })
}

async function mostNamedFirst(
  ref: string,
  entities: readonly Entity[],
  { store, asking }: RequestContext,
): Promise<readonly Entity[]> {
  const claimCounts = new Map(
    (await store.namesProposed(ref, null, asking())).map(({ entity, claimCount }) => [entity.id, claimCount]),
  )
  const claimsOf = ({ id }: Entity) => claimCounts.get(id) ?? 0
  return entities.toSorted((a, b) => claimsOf(b) - claimsOf(a))
}

/** What a reference that means no entity may have been: the id of a document, else names like it. */
async function findLike(ref: string, { loaders, store, asking }: RequestContext): Promise<UnknownModel> {
  const document = await loaders.document.load(ref)
  if (document !== null) return { form: 'UNKNOWN', ref, document, candidates: [] }
  const near = rankNames(ref, await store.namesProposed(ref, null, asking())).slice(0, MAX_SUGGESTED)
  return { form: 'UNKNOWN', ref, document: null, candidates: near.map(({ entity }) => entity) }
}

/** BAD_INPUT where a text to look up is empty or too long. */
export function checkText(name: string, text: string): void {
  if (text.trim() === '') throw new Failure('BAD_INPUT', `${name}: must not be empty.`)
  if (text.length > MAX_TEXT_LENGTH) {
    throw new Failure('BAD_INPUT', `${name}: at most ${MAX_TEXT_LENGTH} characters, not ${text.length}.`)
  }
}

function quoted(ref: string): string {
  return `"${ref}"`
}

function candidateOf({ id, kind, name }: Entity) {
  return { id, kind, name }
}
