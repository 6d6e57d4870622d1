import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

/** Everything that needs the one real Neo4j, which these files share: one file after another. */
const NEO4J_TESTS = [
  'tests/stores/neo4j*.test.ts',
  'tests/stores/differential.test.ts',
  'tests/requests/neo4j/**/*.test.ts',
]

/** What puts something else in the place of a module: each of these files needs modules of its own. */
const MOCKING_TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file}`)
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('vi.mock('))

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
  server: { deps: { inline: [/graphql-yoga/, /@graphql-yoga/, /@graphql-tools/, /@envelop/] } },
  // For a machine that does much else at the same time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // One processor would else be left to what else the machine does.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          ...common,
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: [...NEO4J_TESTS, ...MOCKING_TESTS, CONTAINER_TESTS],
          // The files of a worker share its modules: to load them anew for each took a third of the whole time.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          ...common,
          name: 'quick-mocking',
          include: MOCKING_TESTS,
          exclude: [...NEO4J_TESTS, CONTAINER_TESTS],
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
})
