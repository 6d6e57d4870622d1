import { type Figure, type Measured, timesWords } from '../figure.ts'

const TURNS = 3

/** How long a service takes until it listens, and until it can answer. */
export async function starting({ start }: Measured): Promise<readonly Figure[]> {
  const [listens, ready]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn += 1) {
    const service = await start()
    listens.push(service.listensMs)
    ready.push(service.readyMs)
    await service.end()
  }
  return [
    { what: 'from its start until it listens', figure: timesWords(listens), isKept: true },
    { what: 'from its start until it can answer', figure: timesWords(ready), isKept: true },
  ]
}
