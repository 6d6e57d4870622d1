/**
 * How many times a test tries what it says of random values: as often as is given, but a quarter of it under
 * `npm run test:quick`, for those who run it all day, each time with other values.
 */
export function runs(all: number): number {
  return process.env['RANDOM_RUNS'] === 'QUARTER' ? Math.ceil(all / 4) : all
}
