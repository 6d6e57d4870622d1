import { at } from '../../src/errors.ts'
import { CONTENDERS, type ContenderName } from '../measuring/contenders.ts'
import type { CaseResult, RunResult } from '../measuring/run-result.ts'

const COLOURS: Readonly<Record<ContenderName, string>> = {
  L1: '#8a8a8a',
  Neo4j: '#0b6e99',
  embedded: '#2f7d32',
  B: '#b5651d',
}
const [LEFT, TOP, RIGHT, WIDTH] = [110, 48, 60, 900]
const [BAR, GAP] = [9, 14]

/** What a request cost of the processor, server and Neo4j together, a bar for each contender of each case, on a logarithmic scale. */
export function plotOf({ records }: RunResult): string {
  const { cases, entities } = at(records, records.length - 1)
  const costs = cases.map(costOf)
  const least = 10 ** Math.floor(Math.log10(Math.min(...costs)))
  const most = 10 ** Math.ceil(Math.log10(Math.max(...costs)))
  const scale = (us: number) => ((WIDTH - LEFT - RIGHT) * Math.log(us / least)) / Math.log(most / least)
  const names = [...new Set(cases.map(({ name }) => name))]
  let y = TOP
  const groups = names.map((name) => {
    const own = cases.filter((one) => one.name === name)
    const label = text(LEFT - 8, y + (own.length * BAR) / 2 + 4, name, 'end')
    const bars = own.map((one) => {
      const us = costOf(one)
      const bar = `<rect x="${LEFT}" y="${y}" width="${scale(us).toFixed(1)}" height="${BAR - 1}" fill="${COLOURS[one.contender]}"/>`
      const value = text(LEFT + scale(us) + 4, y + BAR - 1, inMs(us), 'start', 9)
      y += BAR
      return bar + value
    })
    y += GAP
    return label + bars.join('')
  })
  const decades = Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, place) => least * 10 ** place)
  const lines = decades.map((us) => {
    const x = (LEFT + scale(us)).toFixed(1)
    return `<path d="M${x} ${TOP - 6}V${y}" stroke="#ddd"/>${text(Number(x), y + 14, inMs(us), 'middle')}`
  })
  const legend = CONTENDERS.filter((name) => cases.some(({ contender }) => contender === name)).map((name, place) => {
    const x = LEFT + place * 110
    return `<rect x="${x}" y="26" width="10" height="10" fill="${COLOURS[name]}"/>${text(x + 15, 35, name, 'start')}`
  })
  const title = text(
    LEFT,
    16,
    `Processor’s time of a request, server and Neo4j together; ${entities} entities`,
    'start',
    13,
  )
  const height = y + 26
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${[title, ...legend, ...lines, ...groups].join('\n')}
</svg>
`
}

function costOf({ serverUs, databaseUs }: CaseResult): number {
  return Math.max(1, serverUs.median + (databaseUs?.median ?? 0))
}

function inMs(us: number): string {
  const ms = us / 1000
  return `${ms >= 10 ? ms.toFixed(0) : ms >= 1 ? ms.toFixed(1) : ms.toFixed(2)} ms`
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', size = 11): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}" fill="#222">${words}</text>`
}
