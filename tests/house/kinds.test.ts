import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KIND_HINTS } from '../../src/domain/model/kind-hints.ts'
import { KIND_WORDS } from '../../src/explorer/asked/kind-words.ts'
import { LEGEND } from '../../src/graphql/answers/legend.ts'

test('a kind is called and coloured alike in a legend and on the page, light or dark', () => {
  expect(LEGEND[6]).toEqual({ kind: 'INSTRUMENT', one: 'law or text', many: 'laws and texts', colour: '#8a6d1f' })
  expect(LEGEND.map(({ kind }) => kind)).toEqual(Object.keys(KIND_WORDS))
  expect(KIND_WORDS['INSTRUMENT']).toEqual(['law or text', 'laws and texts'])
  const colours = readFileSync('src/explorer/styles/kinds.css', 'utf8')
  const [light = '', dark = ''] = colours.split('@media (prefers-color-scheme: dark)')
  expect(light).toContain('--kind-instrument: #8a6d1f;')
  expect(dark).toContain('--kind-instrument: #d0b057;')
})

test('the words and colours of kinds stand in one table, and in what is made of it', () => {
  const words = [KIND_HINTS.INSTRUMENT, KIND_HINTS.TOPIC].flatMap(({ many, said, colour, colourInTheDark }) => [
    ...[`'${many}'`, `'${said.many}'`, colour, colourInTheDark],
  ])
  const holding = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .filter((file) => {
      const text = readFileSync(`src/${file}`, 'utf8')
      return words.some((word) => text.includes(word))
    })
  expect(holding.sort()).toEqual([
    'domain/model/kind-hints.ts',
    'explorer/asked/kind-words.ts',
    'explorer/styles/kinds.css',
  ])
})
