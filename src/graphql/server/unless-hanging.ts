import { Failure } from '../../errors.ts'
import type { Asking } from '../../store/store.ts'

/** What a store tells, or STORE_UNAVAILABLE once its time is over: nobody waits for what does not come. */
export async function unlessHanging<Told>(
  told: Promise<Told>,
  { deadlineMs }: Pick<Asking, 'deadlineMs'>,
): Promise<Told> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const hangs = () => reject(new Failure('STORE_UNAVAILABLE', 'The store does not answer.'))
    timer = setTimeout(hangs, Math.max(0, deadlineMs - Date.now()))
  })
  return Promise.race([told, late]).finally(() => clearTimeout(timer))
}
