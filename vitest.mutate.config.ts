import { defineConfig } from 'vitest/config'
import { common, PROCESS_TESTS, shared } from './vitest.config.ts'

/** What is asked whether it notices a change of `src/domain/`: in process, and quick, for it is run thousands of times. */
export default defineConfig({
  ...shared,
  test: {
    ...common,
    // What never ends is told by Stryker, which knows how long a test takes here.
    testTimeout: 600_000,
    include: ['tests/unit/**/*.test.ts'],
    // What reads whole records goes over all of the domain for each change, and judges little of it.
    exclude: [...PROCESS_TESTS, 'tests/unit/record-*.test.ts', 'tests/unit/{cache,kept-record}.test.ts'],
    env: { RANDOM_RUNS: 'QUARTER' },
  },
})
