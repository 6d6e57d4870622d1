import { appendFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * A reporter whose last word is `N passed, N failed, N skipped`, after the reasons of what was skipped. It adds the line to
 * the file that CLOSING_LINES names too, for whoever runs several.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') counts[state] += 1
      }
    }
    const line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`
    const { CLOSING_LINES: file } = process.env
    if (file) appendFileSync(file, line)
    process.stdout.write(`\n${line}`)
  }
}
