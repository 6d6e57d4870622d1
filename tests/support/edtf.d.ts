/** The part of the `edtf` package, which carries no types, that tests read dates with. */
declare module 'edtf' {
  interface Reading {
    readonly type: 'Date' | 'Interval' | 'Season' | 'Year'
    readonly level: number
  }

  /** Milliseconds since 1970 of the first and the last moment; ±Infinity for `..`. */
  class Moments {
    constructor(text: string)
    readonly min: number
    readonly max: number
  }

  function parse(text: string): Reading

  export { Moments as Date, Moments as Interval, parse }
}
