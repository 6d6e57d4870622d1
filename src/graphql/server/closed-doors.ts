import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import { readNamedQuestions } from '../named-questions/named-questions.ts'
import { withoutNames } from './mask-error.ts'

/** Refuses whoever asks for the schema, and offers none of its names in errors. */
export function useHiddenSchema(): Plugin<RequestContext> {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.errors === undefined) return
      setResult({ ...result, errors: result.errors.map(withoutNames) })
    },
  }
}

/** Refuses every document but those of the named questions, sent as text or by their ids. */
export function useNamedQuestionsOnly(): Plugin<RequestContext> {
  const documents = new Set(readNamedQuestions().map(({ document }) => document))
  return {
    onParams({ params: { query } }) {
      if (typeof query === 'string' && documents.has(query)) return
      const message = 'query: only named questions are answered here; /questions lists them with their ids.'
      throw new GraphQLError(message, { extensions: { code: 'BAD_INPUT', http: { status: 403 } } })
    },
  }
}
