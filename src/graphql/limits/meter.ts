import { numberWords } from '../../domain/prose/words.ts'
import { Failure } from '../../errors.ts'
import type { RowMeter } from '../../store/store.ts'
import { tookTooLong } from '../../store/took-too-long.ts'
import { FINISHING_MS, type Limits } from './limits.ts'

/** What an answer took so far. */
interface Metered {
  /** Rows that the store gave. */
  readonly rows: number
  /** Items of the answer's lists. */
  readonly nodes: number
}

/** Counts what an answer takes while it is made, and ends it where it is too much. */
export interface Meter extends RowMeter {
  /** Takes note of so many more items of lists; throws where they are too many, or the answer is late. */
  readonly gave: (nodes: number) => void
  readonly metered: () => Metered
  /** Says that the answer is late. */
  readonly endLate: () => void
  /** Why the answer has to end; null while it need not. */
  readonly why: () => Failure | null
  /** Resolves once it has to end. */
  readonly ended: Promise<null>
}

/** What the answer to one operation may take, until some time past its deadline. */
export function createMeter({ rows: maxRows, nodes: maxNodes }: Limits, deadlineMs: number): Meter {
  let [rows, nodes] = [0, 0]
  let why: Failure | null = null
  let end: (value: null) => void = () => {}
  const ended = new Promise<null>((resolve) => {
    end = resolve
  })
  const endFor = (failure: Failure) => {
    why ??= failure
    end(null)
  }
  const check = () => {
    if (rows > maxRows) endFor(tooManyRows(maxRows))
    else if (nodes > maxNodes) endFor(tooManyNodes(maxNodes))
    else if (Date.now() > deadlineMs + FINISHING_MS) endFor(tookTooLong())
    if (why !== null) throw why
  }
  return {
    took(more) {
      rows += more
      check()
    },
    gave(more) {
      nodes += more
      check()
    },
    metered: () => ({ rows, nodes }),
    endLate: () => endFor(tookTooLong()),
    why: () => why,
    ended,
  }
}

/** What helps against an answer that is too large. */
const LESS = 'ask for smaller pages (`first`, `limit`), fewer lists within lists, or filter them'

function tooManyRows(most: number): Failure {
  return new Failure(
    'LIMIT_EXCEEDED',
    `To answer this takes more than ${numberWords(most)} rows of the store: ${LESS}.`,
  )
}

function tooManyNodes(most: number): Failure {
  return new Failure('LIMIT_EXCEEDED', `The lists of the answer have more than ${numberWords(most)} items: ${LESS}.`)
}

/** What is said of an answer that is longer than it may be. */
export function tooLong(mostBytes: number): Failure {
  return new Failure('LIMIT_EXCEEDED', `The answer has more than ${numberWords(mostBytes)} bytes: ${LESS}.`)
}
