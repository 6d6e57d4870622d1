import { Failure } from '../../errors.ts'
import { LEGEND } from '../answers/legend.ts'
import { viewOf } from '../arguments/arguments.ts'
import type { OverviewResolvers } from '../generated.ts'
import { LIMIT_ROWS } from '../limits/limits.ts'
import { MAX_HISTOGRAM_KEYS } from '../limits/list-bounds.ts'

export const Overview: OverviewResolvers = {
  title: async (_, _args, { record }) => (await record()).title,
  description: async (_, _args, { record }) => (await record()).description,
  licence: async (_, _args, { record }) => (await record()).licence,
  recordHash: async (_, _args, { record }) => (await record()).hash,
  leftOut: async (_, _args, { record }) => (await record()).leftOut,
  async histogram(_, args, { store, asking, limits }) {
    const types = args.types ?? null
    const counts = await store.histogram(args.by ?? 'YEAR', types, viewOf(args.view, limits), asking())
    if (counts.length <= MAX_HISTOGRAM_KEYS) return counts
    throw new Failure(
      'LIMIT_EXCEEDED',
      `by: at most ${MAX_HISTOGRAM_KEYS} keys, not ${counts.length}: count by YEAR, or fewer types.`,
    )
  },
  kinds: () => LEGEND,
  limits: (_, _args, { limits }) => LIMIT_ROWS.map(({ name, unit }) => ({ name, unit, value: limits[name] })),
}
