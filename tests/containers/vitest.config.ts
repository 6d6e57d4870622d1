import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { common, shared } from '../../vitest.config.ts'

export default defineConfig({
  ...shared,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    ...common,
    name: 'containers',
    include: ['tests/containers/**/*.test.ts'],
    globalSetup: ['tests/containers/engine/global-setup.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    // They share the Neo4j, the ports and the two cores of a small machine.
    fileParallelism: false,
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
})
