import { parseArgs } from 'node:util'
import { openTrials } from './fuzz-trials.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const trials = await openTrials(seed)
const endMs = Date.now() + Number(values.minutes) * 60_000
const counts = new Map<string, number>()
let [tried, found] = [0, 0]

process.stdout.write(`seed ${seed}\n`)
for (const isOver = () => Date.now() > endMs; values.only === undefined ? !isOver() : tried === 0; tried += 1) {
  const number = values.only === undefined ? tried : Number(values.only)
  const { kind, came, finding } = await trials.attempt(number)
  counts.set(`${kind} ${came}`, (counts.get(`${kind} ${came}`) ?? 0) + 1)
  if (finding === null) continue
  found += 1
  process.stdout.write(`${kind}: ${finding.slice(0, 1000)}\n  again: npm run fuzz -- --seed ${seed} --only ${number}\n`)
}
for (const [outcome, count] of [...counts].sort()) process.stdout.write(`${String(count).padStart(8)}  ${outcome}\n`)
process.stdout.write(`${tried} tried, ${found} found\n`)
await trials.close()
process.exitCode = found === 0 ? 0 : 1
