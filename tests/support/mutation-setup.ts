import { afterAll, beforeAll, beforeEach, inject } from 'vitest'

/** What Stryker counts where a file is instrumented: how often each change was come by, in which test or in none. */
interface MutantCoverage {
  readonly static: Record<string, number>
  readonly perTest: Record<string, Record<string, number>>
}

interface StrykersOwn {
  readonly currentTestId?: string
  readonly mutantCoverage?: MutantCoverage
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Under which name Stryker keeps what is its own. */
    readonly globalNamespace: string
  }
}

/** Asked thousands of times they would take longer than all others, and they are of the stores rather than of the domain. */
const TOO_SLOW = /asked with texts that look like something else|over a crowd/

/** Set where a test has failed: one is enough, and most of the time goes into loading what the next file is about. */
const NOTICED = Symbol.for('a test has noticed')

if (Reflect.get(globalThis, NOTICED) === true) throw new Error('Not asked: a test has noticed already.')

/*
 * For `npm run mutate`, behind Stryker's own setup. What a `beforeAll` comes by, as where a store is opened for the tests of a
 * file, Stryker takes to be done once for good, as what stands at the top of a module: it would ask no test about it. But it
 * is done anew wherever one of the file's tests is run, with the change in place: it counts as come by in each of them.
 */
const testIds = new Set<string>()
let atLoad: Readonly<Record<string, number>> = {}

beforeAll(() => {
  atLoad = { ...ofStryker().mutantCoverage?.static }
})

beforeEach(({ task, skip, onTestFailed }) => {
  if (TOO_SLOW.test(`${task.suite?.suite?.name} ${task.suite?.name} ${task.name}`)) return skip()
  onTestFailed(() => {
    Reflect.set(globalThis, NOTICED, true)
  })
  const { currentTestId } = ofStryker()
  if (currentTestId !== undefined) testIds.add(currentTestId)
})

afterAll(() => {
  const coverage = ofStryker().mutantCoverage
  if (coverage === undefined || testIds.size === 0) return
  for (const [mutant, count] of Object.entries(coverage.static)) {
    const before = atLoad[mutant] ?? 0
    if (count === before) continue
    if (before === 0) delete coverage.static[mutant]
    else coverage.static[mutant] = before
    for (const id of testIds) {
      const ofTest = coverage.perTest[id] ?? {}
      coverage.perTest[id] = { ...ofTest, [mutant]: (ofTest[mutant] ?? 0) + count - before }
    }
  }
})

function ofStryker(): StrykersOwn {
  return Reflect.get(globalThis, inject('globalNamespace')) ?? {}
}
