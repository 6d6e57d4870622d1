import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { type FilePicture, pictureSvg } from '../../src/explorer/picture/picture-svg.ts'

const PICTURE: FilePicture = {
  title: 'Lamp & <Unit>',
  entities: [
    { id: 'lamp', kind: 'OPERATION', name: 'Operation "Lamp"' },
    { id: 'unit', kind: 'ORGANISATION', name: 'The Unit for Whatever Concerns <Lamps>' },
    { id: 'gone', kind: 'TOPIC', name: 'without a place' },
  ],
  bundles: [
    { from: 'lamp', to: 'unit', words: 'absorbed into', line: 'dotted', isForward: true, isBackward: false },
    { from: 'lamp', to: 'gone', words: 'targets', line: 'solid', isForward: true, isBackward: false },
  ],
  places: new Map([
    ['lamp', { x: 0, y: 0 }],
    ['unit', { x: 200, y: 0 }],
  ]),
  receipts: [{ sentence: 'It was to be absorbed.', citations: ['Letter, ¶3: “will be absorbed & closed”'] }],
}

test('a picture as SVG has its names, its lines as they are drawn, and its citations beneath', () => {
  const svg = pictureSvg(PICTURE, (name) => `colour-${name}`)
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(texts).toEqual([
    'absorbed into',
    'Operation "Lamp"',
    // In lines of about 22 characters.
    'The Unit for Whatever',
    'Concerns <Lamps>',
    'Lamp & <Unit>',
    '1. It was to be absorbed.',
    'Letter, ¶3: “will be absorbed & closed”',
  ])
  const [line, arrow] = [...document.querySelectorAll('path')]
  expect([line?.getAttribute('d'), line?.getAttribute('stroke-dasharray')]).toEqual(['M17 0L183 0', '2 4'])
  expect(line?.getAttribute('stroke')).toBe('colour-planned')
  expect(arrow?.getAttribute('d')).toBe('M183 0L174 4L174 -4Z')
  expect(document.querySelectorAll('circle')).toHaveLength(2)
})
