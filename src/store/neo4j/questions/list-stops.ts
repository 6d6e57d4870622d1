import { at, invariant } from '../../../errors.ts'
import type { Seek } from '../../seeks.ts'
import type { Asking, Listing, Page } from '../../store.ts'
import { numbersIn, onlyRow, textIn, textsIn } from '../driver/answer.ts'
import type { AnswerRow, Ask } from '../driver/ask.ts'
import { pageParameters } from './list-parameters.ts'
import { NOTHING_FEW, seeksParameters } from './view-parameters.ts'

/** As which of what makes it a thing each is shown, whatever it is: by `plain.ts`. */
const WHATEVER = ['STATED', 'PLANNED', 'BOTH', 'NEITHER']

/**
 * The sort key at which the page of an entity ends, of those of which a seek was not looked through: where so many of one were
 * looked at first. Asks for the places alone, whatever a View would show of them, since what looks for what is shown knows of
 * no others where it stood.
 */
export async function findStops(
  rows: readonly AnswerRow[],
  seeks: readonly Seek[],
  { looked, ...page }: Page & { readonly looked: number },
  ask: Ask,
  asking: Asking,
): Promise<ReadonlyMap<string, string>> {
  const stops = new Map<string, string>()
  for (const row of rows) {
    const id = textIn(row, 'id') ?? ''
    const cut = numbersIn(row, 'cut').map((place) => at(seeks, place))
    const keys = await Promise.all(
      cut.map(async (seek) => {
        const places = { ...pageParameters({ ...page, first: looked, keysOnly: true }), looked, bringNamed: false }
        const parameters = { ids: [id], ...seeksParameters([seek]), ...EVERY_ONE, ...places }
        const key = textsIn(onlyRow(await ask('relationships-of', parameters, asking)), 'sortKeys').at(-1)
        invariant(key !== undefined, `what was looked at of ${id} has a place`)
        return key
      }),
    )
    const [first, ...others] = keys
    if (first !== undefined)
      stops.set(
        id,
        others.reduce((least, key) => (key < least ? key : least), first),
      )
  }
  return stops
}

/** What a seek gives, whatever is asked of it. */
const EVERY_ONE = {
  plain: WHATEVER,
  ...{ labels: null, otherKinds: null, classifications: null, judgedKinds: null },
  ...NOTHING_FEW,
}

/** The part of a page that ends at a stop, and that it stopped there unless that is a page. */
export function upTo<Item>(stop: string, { keys, items }: Listing<Item>, { first }: Page): Listing<Item> {
  const kept = keys.filter((key) => key <= stop).length
  const part = { keys: keys.slice(0, kept), items: items.slice(0, kept) }
  return kept === first ? part : { ...part, stopped: stop }
}
