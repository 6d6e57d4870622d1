import { compareText } from '../../../domain/text/compare-text.ts'
import { knownIn } from '../../../errors.ts'
import { type Narrowed, narrowed } from '../kept/narrowed.ts'
import { numberAt } from './ascending.ts'

/** Texts of which each stands once, ascending, and which of them each of many things has. */
export interface NumberedTexts {
  readonly texts: readonly string[]
  /** For each thing the place of its text. */
  readonly numbers: Narrowed
}

/** Numbers the texts of `length` things. */
export function numberTexts(length: number, textOf: (place: number) => string): NumberedTexts {
  const met = new Map<string, number>()
  const numbers = new Uint32Array(length)
  for (let place = 0; place < length; place += 1) {
    const text = textOf(place)
    const known = met.get(text) ?? met.size
    if (known === met.size) met.set(text, known)
    numbers[place] = known
  }
  const texts = [...met.keys()].sort(compareText)
  const inOrder = new Uint32Array(met.size)
  for (const [place, text] of texts.entries()) inOrder[knownIn(met, text)] = place
  return { texts, numbers: narrowed(numbers.map((number) => numberAt(inOrder, number))) }
}
