import { at } from '../../../errors.ts'
import { type Narrowed, narrowed } from '../kept/narrowed.ts'
import { openRows } from '../kept/packed-rows.ts'
import { type PackedTexts, packTexts, type Rows } from '../kept/packed-texts.ts'
import { rememberLast } from '../kept/remember-last.ts'
import { numberAt } from './ascending.ts'

/** Values of which many things have the same: the JSON of each stands once, and for each thing the place of its own. */
export interface Pooled {
  readonly texts: PackedTexts
  readonly numbers: Narrowed
}

/** Pools the values of `length` things. */
export function pool(length: number, valueAt: (place: number) => unknown): Pooled {
  const met = new Map<string, number>()
  const numbers = new Uint32Array(length)
  for (let place = 0; place < length; place += 1) {
    const text = JSON.stringify(valueAt(place))
    const known = met.get(text) ?? met.size
    if (known === met.size) met.set(text, known)
    numbers[place] = known
  }
  const texts = [...met.keys()]
  return { texts: packTexts(texts.length, (place) => at(texts, place)), numbers: narrowed(numbers) }
}

/** Gives the value of each thing; that of several may be one object. */
export function openPool<Value>({ texts, numbers }: Pooled): Rows<Value> {
  const values = rememberLast(openRows<Value, { readonly value: Value }>(texts, (value) => ({ value })))
  return { length: numbers.length, at: (place) => values.at(numberAt(numbers, place)).value }
}
