import { Failure } from '../errors.ts'
import type { RecordHold } from './store.ts'

/** A hold for the answers to the questions of one request; `isSecond` where they are asked once more. */
export function createHold(isSecond = false): RecordHold {
  let held: string | null = null
  let isBroken = false
  const breakOff = () => {
    isBroken = true
  }
  return {
    isSecond,
    isBroken: () => isBroken,
    breakOff,
    take(stamp) {
      held ??= stamp
      if (held === stamp) return
      breakOff()
      throw recordChanged()
    },
  }
}

/** What is said where answers, or the rows of one, are of more than one record. */
export function recordChanged(): Failure {
  return new Failure('STORE_UNAVAILABLE', 'The record changed while this was answered. Ask again.')
}
