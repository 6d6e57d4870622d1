import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const require = createRequire(import.meta.url)

/** Everything that needs the one real Neo4j, which these files share: one file after another. */
const NEO4J_TESTS = [
  'tests/stores/neo4j*.test.ts',
  'tests/stores/differential.test.ts',
  'tests/requests/neo4j/**/*.test.ts',
]

const STARTS_PROCESSES =
  /'(node:child_process|.*\/support\/(browser|built|built-page|explorer-browser|run-command|workers)\b.*)'/

const TEST_TEXTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => ({ file: `tests/${file}`, text: readFileSync(`tests/${file}`, 'utf8') }))

/** What puts something else in the place of a module: each of these files needs modules of its own. */
export const MOCKING_TESTS = TEST_TEXTS.filter(({ text }) => text.includes('vi.mock(')).map(({ file }) => file)

/** What builds the product and starts it, a browser, or other people's programs: half of all the time for one test in ten. */
export const PROCESS_TESTS = TEST_TEXTS.filter(({ text }) => STARTS_PROCESSES.test(text)).map(({ file }) => file)

/** What needs a Docker engine: `npm run test:containers`, by the configuration in that folder. */
const CONTAINER_TESTS = 'tests/containers/**'

/** What every project of these tests resolves alike. */
export const shared = {
  resolve: {
    // Vitest would load `graphql` twice, as an ES module and as CommonJS; each refuses the other's schema.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
}

/** What every project of these tests runs alike. */
export const common = {
  // The nine megabytes of GraphiQL know nothing of `graphql`.
  server: { deps: { inline: [/graphql-yoga(?!\/render-graphiql)/, /@graphql-tools/, /@envelop/] } },
  // For a machine that does much else at the same time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

/** What the quick projects run alike. */
const quick = (mode: string) => ({
  // Made of small things that soon go: with room for them most of the collecting is saved.
  execArgv: ['--max-semi-space-size=64'],
  // `tests/support/runs.ts`
  env: { RANDOM_RUNS: mode === 'quick' ? 'QUARTER' : 'ALL' },
})

/** What has modules of its own first, then what takes longest: at the end nobody waits for one long file. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isAlone = ({ project }: TestSpecification) => project.config.isolate
    return [...sorted.filter(isAlone), ...sorted.filter((file) => !isAlone(file))]
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // One processor would else be left to what else the machine does.
    maxWorkers: '100%',
    // What a file becomes is kept for the next run, by its content.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          ...common,
          ...quick(mode),
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: [...NEO4J_TESTS, ...MOCKING_TESTS, ...PROCESS_TESTS, CONTAINER_TESTS],
          // The files of a worker share its modules: to load them anew for each took a third of the whole time.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          ...common,
          ...quick(mode),
          name: 'quick-mocking',
          include: MOCKING_TESTS,
          exclude: [...NEO4J_TESTS, CONTAINER_TESTS],
        },
      },
      {
        ...shared,
        test: {
          ...common,
          name: 'processes',
          include: PROCESS_TESTS,
          exclude: [...NEO4J_TESTS, ...MOCKING_TESTS, CONTAINER_TESTS],
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          ...common,
          name: 'neo4j',
          include: NEO4J_TESTS,
          globalSetup: ['tests/support/neo4j/global-setup.ts'],
          fileParallelism: false,
          // Loading, and planning what was loaded, beside the tests of the other projects.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
}))
