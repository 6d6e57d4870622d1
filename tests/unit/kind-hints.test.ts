import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ENTITY_KINDS } from '../../src/domain/model/kinds.ts'
import { KIND_WORDS } from '../../src/explorer/parts/plain-words.ts'
import { KIND_HINTS } from '../../src/graphql/answers/kind-hints.ts'

test('a kind has the words and the colour that the page gives it', () => {
  // The first of each stands for a light ground.
  const colours = readFileSync('src/explorer/styles/colours.css', 'utf8')
  const colourOf = (kind: string) => new RegExp(`--kind-${kind.toLowerCase()}: (#[0-9a-f]{6});`).exec(colours)?.[1]
  expect(KIND_HINTS).toEqual(
    ENTITY_KINDS.map((kind) => ({
      kind,
      one: KIND_WORDS[kind][0],
      many: KIND_WORDS[kind][1],
      colour: colourOf(kind),
    })),
  )
})
