import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SOURCES = new URL('../../src/', import.meta.url)

/** What may be named alike, and why. */
const EXCUSED: readonly (readonly [name: RegExp, why: string])[] = [
  [/Questions$/, 'both stores answer a question in files of the same name'],
]

test('what is exported has a name that nothing else has', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\bgenerated\.ts$/.test(file))
    .sort()
  // Types are not among them: those of the API are named for the same things as those of `domain/`.
  const named = files.flatMap((file) =>
    [
      ...readFileSync(new URL(file, SOURCES), 'utf8').matchAll(
        /^export (?:async )?(?:function\*?|const|class) (\w+)/gm,
      ),
    ].map(([, name = '']) => ({ name, file })),
  )
  expect(named.length).toBeGreaterThan(300)
  const twice = named
    .filter(({ name }) => !EXCUSED.some(([excused]) => excused.test(name)))
    .filter(({ name, file }) => named.some((other) => other.name === name && other.file !== file))
  expect(twice).toEqual([])
})
