import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bySockets, type Came } from '../ask-by-socket.ts'
import { type Figure, HEAVY, type Measured, SHORT, TOKENS, timesWords } from '../figure.ts'
import type { Probed, Probing } from '../probe.ts'

/** How late the thread that listens is. */
const LATE = 'tributary_event_loop_delay_seconds{of="p99"}'

/** Many clients of heavy questions, as a process of its own sees the service meanwhile. */
export async function crowd({ start, forMs, clients }: Measured): Promise<readonly Figure[]> {
  const service = await start()
  const endMs = performance.now() + forMs
  // What it says of itself is of the time since it was last asked.
  await service.metric(LATE)
  const asking = bySockets(service.url, clients, TOKENS.crowd)
  const came: Came[] = []
  const askOn = async () => {
    while (performance.now() < endMs) {
      const one = await asking.ask('/graphql', HEAVY)
      came.push(one)
      // As `Retry-After` asks: a client that asks at once all the time measures itself.
      if (one.status === 503) await pause(1000)
    }
  }
  const probe = fork(fileURLToPath(new URL('../probe.ts', import.meta.url)))
  const probing: Probing = { url: service.url, tokens: TOKENS, queries: { heavy: HEAVY, short: SHORT } }
  probe.send(probing)
  await Promise.all(Array.from({ length: clients }, askOn))
  const late = await service.metric(LATE)
  const [[probed]] = (await Promise.all([once(probe, 'message'), probe.send('over')])) as [[Probed], unknown]
  asking.close()
  await service.end()
  const all = [...came, ...probed.heavy, ...probed.short, ...probed.health]
  const of = (some: readonly Came[], status: number) => some.filter((one) => one.status === status)
  const strange = all.filter(({ status }) => status !== 200 && status !== 503 && status !== 504)
  const times = (some: readonly Came[]) => timesWords(some.map(({ tookMs }) => tookMs))
  return [
    {
      what: `of ${clients} clients of heavy questions at once: answered, refused (503), late (504), broken`,
      figure: `${of(came, 200).length}, ${of(came, 503).length}, ${of(came, 504).length}, ${strange.length}`,
      isKept: strange.length === 0,
    },
    told('a refusal meanwhile', of(probed.heavy, 503)),
    told('`/health/live` meanwhile', probed.health),
    told('a short question of another client meanwhile', of(probed.short, 200)),
    told('a heavy question that is answered meanwhile', of(probed.heavy, 200)),
    {
      what: 'how late the thread that listens is, 99 of 100',
      figure: `${(late * 1000).toFixed(0)} ms`,
      isKept: true,
    },
  ]

  function told(what: string, some: readonly Came[]): Figure {
    return { what, figure: times(some), isKept: some.length > 0 }
  }
}
