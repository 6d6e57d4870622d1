import { parseArgs } from 'node:util'

/** How the benchmark is run. */
export interface RunOptions {
  readonly entities: number
  /** How many entities the smaller record has, from which growth is told; 0 for none. */
  readonly growthFrom: number
  readonly rounds: number
  /** How long each contender is asked before anything is counted, in seconds. */
  readonly warmUpS: number
  /** How long a block of requests is to take, in milliseconds. */
  readonly blockMs: number
  /** The cases that are asked; all where it is empty. */
  readonly cases: readonly string[]
  readonly hasPeer: boolean
  /** Where records and databases stay for the next run; null for a place that is removed. */
  readonly kept: string | null
  /** Where the table, the figures and the plot are written. */
  readonly to: string
  /** Whether the table of goals of `docs/scaling.md` is written too. */
  readonly isForDocs: boolean
}

const USUAL = { entities: 10_000, growthFrom: 2500, rounds: 7, warmUpS: 10, blockMs: 200 }
/** For a look at whether it works: its figures say little. */
const QUICK = { entities: 1000, growthFrom: 0, rounds: 3, warmUpS: 2, blockMs: 50 }
const LEAST_ENTITIES = 100
const MOST_ENTITIES = 1_000_000

/** What the command line asks for; every fault of it, a sentence each. */
export function readRunOptions(
  given: readonly string[],
  names: readonly string[],
): RunOptions | { readonly faults: readonly string[] } {
  const faults: string[] = []
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        entities: { type: 'string' },
        'growth-from': { type: 'string' },
        rounds: { type: 'string' },
        'warm-up': { type: 'string' },
        cases: { type: 'string' },
        to: { type: 'string' },
        keep: { type: 'string' },
        quick: { type: 'boolean' },
        docs: { type: 'boolean' },
        'without-peer': { type: 'boolean' },
      },
    })
    const usual = values.quick === true ? QUICK : USUAL
    const whole = (
      name: 'entities' | 'growth-from' | 'rounds' | 'warm-up',
      byDefault: number,
      isAllowed: (value: number) => boolean,
      allowed: string,
    ) => {
      const value = Number(values[name] ?? byDefault)
      if (!Number.isInteger(value) || !isAllowed(value))
        faults.push(`--${name}: must be ${allowed}, not "${values[name]}".`)
      return value
    }
    const within = (least: number, most: number) => (value: number) => value >= least && value <= most
    const entities = whole(
      'entities',
      usual.entities,
      within(LEAST_ENTITIES, MOST_ENTITIES),
      `a whole number from ${LEAST_ENTITIES} to ${MOST_ENTITIES}`,
    )
    const isSmaller = (value: number) => value === 0 || (value >= LEAST_ENTITIES && value < entities)
    const options = {
      entities,
      growthFrom: whole(
        'growth-from',
        Math.min(usual.growthFrom, Math.floor(entities / 4)),
        isSmaller,
        `0 for none, or from ${LEAST_ENTITIES} to less than --entities`,
      ),
      rounds: whole('rounds', usual.rounds, within(1, 100), 'a whole number from 1 to 100'),
      warmUpS: whole('warm-up', usual.warmUpS, within(0, 600), 'whole seconds from 0 to 600'),
      blockMs: usual.blockMs,
      cases: values.cases?.split(',') ?? [],
      hasPeer: values['without-peer'] !== true,
      kept: values.keep ?? null,
      to: values.to ?? 'bench/results',
      isForDocs: values.docs === true,
    }
    for (const one of options.cases) {
      if (!names.includes(one)) faults.push(`--cases: "${one}" is none of ${names.join(', ')}.`)
    }
    return faults.length === 0 ? options : { faults }
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] }
  }
}
