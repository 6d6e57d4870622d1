import type { Entity } from '../domain/entity.ts'
import { rankNames } from '../domain/rank-names.ts'
import { Failure } from '../errors.ts'
import type { RequestContext } from './context.ts'

/** The longest reference or search text that is looked up, in characters. */
const MAX_TEXT_LENGTH = 200

/** How many entities are offered where a reference matches none. */
const MAX_SUGGESTED = 5

/**
 * The entity that a reference means: an id, a name or another name. NOT_FOUND or AMBIGUOUS, both with candidates;
 * BAD_INPUT where the text is empty or too long.
 */
export async function resolveReference(name: string, ref: string, context: RequestContext): Promise<Entity> {
  checkText(name, ref)
  const { loaders, store, asking } = context
  const matches = await loaders.asked('entitiesByRef', null, (refs) => store.entitiesByRef(refs, asking())).load(ref)
  const [first, ...others] = matches
  if (first !== undefined && others.length === 0) return first
  if (first !== undefined) {
    const message = `${name}: ${quoted(ref)} is a name of several entities: ask by one of the ids in extensions.candidates.`
    throw new Failure('AMBIGUOUS', message, { candidates: matches.map(candidateOf) })
  }
  if ((await loaders.document.load(ref)) !== null) {
    throw new Failure('NOT_FOUND', `${name}: ${quoted(ref)} is a document, not an entity: use \`document\`.`, {
      candidates: [],
    })
  }
  const near = rankNames(ref, await store.namesProposed(ref, null, asking())).slice(0, MAX_SUGGESTED)
  const hint = near.length === 0 ? 'no name is like it' : 'names like it are in extensions.candidates'
  throw new Failure('NOT_FOUND', `${name}: nothing in the record is called ${quoted(ref)}; ${hint}.`, {
    candidates: near.map(({ entity }) => candidateOf(entity)),
  })
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
