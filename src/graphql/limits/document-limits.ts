import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { type Fragments, fragmentsOf } from './fragments-of.ts'
import type { Limits } from './limits.ts'
import { toldCount } from './told-count.ts'

/** How large an operation is, fragments written out where they are used. */
interface Size {
  /** Levels of fields; introspection counts none. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Fields at the top level. */
  readonly fields: number
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, fields: 0 }

/** A validation rule: each operation within the limits of depth, aliases, directives and root fields. */
export function documentLimitsRule(limits: Limits) {
  return (context: ValidationContext) => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      for (const [name, count, most] of excesses(operation, context.getDocument(), limits)) {
        const message = `The operation has ${toldCount(count)} ${name}; at most ${most} are allowed.`
        context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { code: 'LIMIT_EXCEEDED' } }))
      }
    },
  })
}

function excesses(operation: OperationDefinitionNode, document: DocumentNode, limits: Limits) {
  const size = measure(operation.selectionSet, fragmentsOf(document), new Map())
  const directives = size.directives + (operation.directives?.length ?? 0)
  const measured: readonly (readonly [string, number, number])[] = [
    ['levels of fields', size.depth, limits.documentDepth],
    ['aliases', size.aliases, limits.aliases],
    ['directives', directives, limits.directives],
    ['root fields', size.fields, limits.rootFields],
  ]
  return measured.filter(([, count, most]) => count > most)
}

/** Each fragment is measured once; one that spreads itself (which another rule refuses) counts nothing inside itself. */
function measure({ selections }: SelectionSetNode, fragments: Fragments, measured: Map<string, Size>): Size {
  return selections.map((selection) => measureSelection(selection, fragments, measured)).reduce(together, NOTHING)
}

function measureSelection(
  selection: SelectionSetNode['selections'][number],
  fragments: Fragments,
  measured: Map<string, Size>,
): Size {
  const own = { ...NOTHING, directives: selection.directives?.length ?? 0 }
  switch (selection.kind) {
    case Kind.FIELD: {
      const aliased = { ...own, aliases: selection.alias === undefined ? 0 : 1, fields: 1 }
      if (selection.name.value.startsWith('__')) return aliased
      const inner =
        selection.selectionSet === undefined ? NOTHING : measure(selection.selectionSet, fragments, measured)
      return { ...together(aliased, { ...inner, fields: 0 }), depth: inner.depth + 1 }
    }
    case Kind.INLINE_FRAGMENT:
      return together(own, measure(selection.selectionSet, fragments, measured))
    case Kind.FRAGMENT_SPREAD: {
      const name = selection.name.value
      const fragment = fragments.get(name)
      const known = measured.get(name)
      if (known !== undefined || fragment === undefined) return together(own, known ?? NOTHING)
      measured.set(name, NOTHING)
      const size = measure(fragment.selectionSet, fragments, measured)
      measured.set(name, size)
      return together(own, size)
    }
  }
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
  }
}
