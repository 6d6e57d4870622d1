import { defineConfig } from 'vitest/config'
import { common, shared } from './vitest.config.ts'

/** What is asked whether it notices a change of `src/domain/`: in process, and quick, for it is run thousands of times. */
export default defineConfig({
  ...shared,
  test: {
    ...common,
    // What never ends is told by Stryker, which knows how long a test takes here.
    testTimeout: 600_000,
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/*-cli.test.ts', 'tests/unit/record-*.test.ts'],
  },
})
