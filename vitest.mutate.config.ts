import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { common, MOCKING_TESTS, PROCESS_TESTS, shared } from './vitest.config.ts'

/** What is told in requests of what `src/domain/` decides, over the embedded store. */
const REQUESTS = [
  ...['prose', 'scd9', 'shapes', 'courses', 'lifetimes', 'audits', 'unnamed', 'attributes', 'roles', 'own-types'],
  ...['view-shows', 'lists-and-walks', 'written-names', 'questions', 'reader'],
]

/** The order in which they are asked: what is quickest to load and to answer first, for the first that notices ends it. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const price = ({ moduleId }: TestSpecification) => {
      const request = REQUESTS.findIndex((name) => moduleId.endsWith(`/requests/${name}.test.ts`))
      return moduleId.includes('/unit/') ? 0 : moduleId.includes('/stores/') ? 1 : 2 + request
    }
    return [...files].sort((a, b) => price(a) - price(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

/** What is asked whether it notices a change of `src/domain/`: in process, and quick, for it is run thousands of times. */
export default defineConfig({
  ...shared,
  test: {
    ...common,
    // What never ends is told by Stryker, which knows how long a test takes here.
    testTimeout: 600_000,
    include: [
      'tests/unit/**/*.test.ts',
      'tests/stores/embedded.test.ts',
      ...REQUESTS.map((name) => `tests/requests/${name}.test.ts`),
    ],
    // What reads whole records goes over all of the domain for each change, and judges little of it; but for two.
    exclude: [
      ...PROCESS_TESTS,
      ...MOCKING_TESTS,
      'tests/unit/record-!(hash|succession).test.ts',
      'tests/unit/{cache,kept-record}.test.ts',
    ],
    setupFiles: ['tests/support/mutation-setup.ts'],
    sequence: { sequencer: CheapestFirst },
    // One worker a change, which ends with it: to load the modules anew for each file took longer than to run its tests.
    isolate: false,
    env: { RANDOM_RUNS: 'QUARTER' },
  },
})
