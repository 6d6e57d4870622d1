import type { OverviewResolvers } from '../generated.ts'
import { LIMIT_ROWS } from '../limits.ts'

export const Overview: OverviewResolvers = {
  title: async (_, _args, { record }) => (await record()).title,
  description: async (_, _args, { record }) => (await record()).description,
  licence: async (_, _args, { record }) => (await record()).licence,
  recordHash: async (_, _args, { record }) => (await record()).hash,
  limits: (_, _args, { limits }) => LIMIT_ROWS.map(({ name, unit }) => ({ name, unit, value: limits[name] })),
}
