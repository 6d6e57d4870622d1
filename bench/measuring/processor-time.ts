import { readdir, readFile } from 'node:fs/promises'

/** The processor's time that a process has taken so far, in microseconds, as Linux counts it: by hundredths of a second. */
export async function processorTimeUs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

/** What a process has taken in a while, in microseconds. */
export interface Taken {
  /** Of the processor. */
  readonly ranUs: number
  /** How long its threads could have run and waited for a processor. */
  readonly waitedUs: number
}

/** What each thread has run, and has waited to run, so far, in nanoseconds. */
export type ThreadTimes = ReadonlyMap<string, readonly [ran: number, waited: number]>

/** The times of the threads of a process so far, as Linux's scheduler counts them, to the microsecond. */
export async function threadTimes(pid: number): Promise<ThreadTimes> {
  const folder = `/proc/${pid}/task`
  const threads = await readdir(folder)
  const times = await Promise.all(
    threads.map(async (thread) => {
      // One that has ended since it was listed tells nothing more.
      const text = await readFile(`${folder}/${thread}/schedstat`, 'utf8').catch(() => '0 0')
      const [ran = 0, waited = 0] = text.split(' ').map(Number)
      return [thread, [ran, waited]] as const
    }),
  )
  return new Map(times)
}

/** What was taken between two readings; what a thread that ended in between took is lost. */
export function takenBetween(before: ThreadTimes, after: ThreadTimes): Taken {
  const rows = [...after].map(([thread, times]) => {
    const [ran, waited] = before.get(thread) ?? [0, 0]
    return [Math.max(0, times[0] - ran), Math.max(0, times[1] - waited)] as const
  })
  return {
    ranUs: rows.reduce((sum, [ran]) => sum + ran, 0) / 1000,
    waitedUs: rows.reduce((sum, [, waited]) => sum + waited, 0) / 1000,
  }
}

/** How much memory a process holds now, and held at most, in bytes. */
export async function memoryOf(pid: number): Promise<{ readonly now: number; readonly most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024
  return { now: bytes('VmRSS'), most: bytes('VmHWM') }
}
