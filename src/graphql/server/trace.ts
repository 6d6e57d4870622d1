import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import type { Hearer } from './outcome.ts'

/** What a request asked of the store. */
export interface Traced {
  /** Questions of the port. */
  readonly questions: number
  /** How often something went to a database and came back: a statement each. */
  readonly roundTrips: number
  /** How long all questions took, in milliseconds; of those under way at the same time each counts. */
  readonly storeMs: number
  /** The statements, in the order in which they went out; `tookMs` is null for one that nobody waited for. */
  readonly statements: readonly { readonly name: string; readonly tookMs: number | null }[]
}

/** Puts into `extensions.trace` what each answer asked of the store, where whoever hears of the request can tell. */
export function useTrace(): Plugin<RequestContext, Hearer> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      const traced = serverContext.traced?.()
      if (traced === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return
      const { storeMs, statements } = traced
      const timed = statements.map(({ name, tookMs }) => ({ name, tookMs: tookMs === null ? null : tenths(tookMs) }))
      const trace = { ...traced, storeMs: tenths(storeMs), statements: timed }
      setResult({ ...result, extensions: { ...result.extensions, trace } })
    },
  }
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10
}
