import { expect, test } from 'vitest'
import { drawPicture } from '../../src/cli/picture.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

const draw = (...of: readonly string[]) => drawPicture(openEmbeddedStore(SMALL_GRAPH, 'hash'), of)

test('a picture has whatever the documents say between two, of no type of its own too', async () => {
  expect(await draw('mint-north', 'mint-south', 'Crown Office')).toEqual({
    picture: [
      'flowchart LR',
      '  n0["Mint"]',
      '  n1["MINT"]',
      '  n2["Crown Office"]',
      '  n0 -- "was the twin of (inferred)" --> n1',
      '  n1 -. "part of (planned)" .-> n2',
      '',
    ].join('\n'),
  })
})

test('a picture of what nothing or several things are called is none, and says so', async () => {
  expect(await draw('cedar', 'nobody')).toEqual({ fault: '--of nobody: nothing in the record is called so.' })
  expect(await draw('the office')).toEqual({ fault: '--of the office: several entities are called so.' })
})
