import { inject } from 'vitest'

const given = inject('containers')

/** Why the tests of this file go without containers; null where there are some. */
export const WITHOUT_CONTAINERS: string | null = 'skipped' in given ? given.skipped : null

/** The words that begin a command of Compose here; null where there is none. */
export const COMPOSE: string | null = 'skipped' in given ? null : given.compose
