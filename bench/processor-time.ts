import { readFile } from 'node:fs/promises'

/** The processor's time that a process has taken so far, in microseconds, as Linux counts it: by hundredths of a second. */
export async function processorTimeUs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}
