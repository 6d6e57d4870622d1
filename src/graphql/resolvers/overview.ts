import type { OverviewResolvers } from '../generated.ts'
import { LIMIT_ROWS } from '../limits.ts'

export const Overview: OverviewResolvers = {
  title: (_, _args, { store }) => store.record.title,
  description: (_, _args, { store }) => store.record.description,
  licence: (_, _args, { store }) => store.record.licence,
  recordHash: (_, _args, { store }) => store.record.hash,
  limits: (_, _args, { limits }) => LIMIT_ROWS.map(({ name, unit }) => ({ name, unit, value: limits[name] })),
}
