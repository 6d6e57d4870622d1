import { expect, test } from 'vitest'
import { createLoader } from '../../src/graphql/loader.ts'

function recording() {
  const asked: (readonly string[])[] = []
  const loader = createLoader(async (keys) => {
    asked.push(keys)
    return keys.map((key) => key.toUpperCase())
  })
  return { asked, loader }
}

test('what is known is there at once, whether it was loaded or told', async () => {
  const { asked, loader } = recording()
  loader.prime('a', 'told')
  expect(loader.loadSoon('a')).toBe('told')
  expect(await loader.load('b')).toBe('B')
  expect(loader.loadSoon('b')).toBe('B')
  expect(await loader.load('a')).toBe('told')
  expect(asked).toEqual([['b']])
})

test('what is asked for together is one question, for which what is known waits too', async () => {
  const { asked, loader } = recording()
  loader.prime('a', 'told')
  const soon = [loader.loadSoon('b'), loader.loadSoon('a'), loader.loadSoon('c'), loader.loadSoon('b')]
  expect(soon.every((one) => one instanceof Promise)).toBe(true)
  expect(await Promise.all(soon)).toEqual(['B', 'told', 'C', 'B'])
  expect(asked).toEqual([['b', 'c']])
})

test('what could not be loaded is asked for again', async () => {
  let [times, fails] = [0, true]
  const loader = createLoader(async (keys) => {
    times += 1
    if (fails) throw new Error('not now')
    return keys
  })
  await expect(loader.load('a')).rejects.toThrow('not now')
  fails = false
  expect(await loader.loadSoon('a')).toBe('a')
  expect([times, loader.loadSoon('a')]).toEqual([2, 'a'])
})
