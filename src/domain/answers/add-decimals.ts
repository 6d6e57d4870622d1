import { invariant } from '../../errors.ts'

/** The sum of numbers of at most 15 digits each as decimals, exact: 0.1 and 0.2 are 0.3. */
export function addDecimals(numbers: readonly number[]): number {
  const parsed = numbers.map(decimalOf)
  const places = Math.max(0, ...parsed.map((one) => one.places))
  const sum = parsed.reduce((all, one) => all + one.digits * 10n ** BigInt(places - one.places), 0n)
  return Number(`${sum}e-${places}`)
}

/** A number as whole digits and how many of them stand behind the point. */
function decimalOf(value: number): { readonly digits: bigint; readonly places: number } {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  invariant(match !== null, `${value} is a number`)
  const [, whole = '', fraction = '', exponent = '0'] = match
  const places = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}
