import type { Day } from '../../../domain/dates/day.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import { placesWithin } from '../kept/places.ts'
import { countUp, numberAt, partitionPoint } from './ascending.ts'
import { openRuns, putInRuns, type RunColumns } from './place-runs.ts'
import { countedTo } from './sort-by-rank.ts'

/** Where claims come from: a document, and the day by which they were known. */
export type SourceRow = readonly [documentId: string, knownDay: Day | null]

/** Sources, and the slots of the claims of each. */
interface SourceColumns {
  readonly sources: readonly SourceRow[]
  readonly slotsBySource: RunColumns
  /** The numbers of the sources in order of document, and of those with a day in order of that. */
  readonly byDocument: Uint32Array
  readonly byDay: Uint32Array
}

/** Puts sources in order, each with the slots that have it. */
export function putSourcesInOrder(sources: readonly SourceRow[], sourceOf: Uint32Array): SourceColumns {
  const documentOf = (source: number) => at(sources, source)[0]
  const dayOf = (source: number) => at(sources, source)[1] ?? ''
  const all = Array.from(countedTo(sources.length))
  return {
    sources,
    slotsBySource: putInRuns(sourceOf.length, sources.length, (slot, give) => give(numberAt(sourceOf, slot))),
    byDocument: Uint32Array.from([...all].sort((a, b) => compareText(documentOf(a), documentOf(b)) || a - b)),
    byDay: Uint32Array.from(
      all.filter((source) => dayOf(source) !== '').sort((a, b) => compareText(dayOf(a), dayOf(b)) || a - b),
    ),
  }
}

/** Finds the sources that a View reads. */
export interface FindSources {
  /**
   * Those of these documents that are known by a day; null where both are null, and where they have more claims than so many.
   * `admits` tells which of those that may be read are.
   */
  (
    documents: ReadonlySet<string> | null,
    knownBy: Day | null,
    admits: (source: number) => boolean,
    mostClaims: number,
  ): readonly number[] | null
  /** The slots of all claims of some sources, as they come. */
  readonly slotsOf: (sources: readonly number[]) => Uint32Array
}

/** Finds sources in such columns. */
export function openSources({ sources, slotsBySource, byDocument, byDay }: SourceColumns): FindSources {
  const { places, runOf } = openRuns(slotsBySource)
  const sourceAt = (order: Uint32Array, place: number) => at(sources, numberAt(order, place))

  function* ofDocuments(documents: ReadonlySet<string>): Generator<number> {
    for (const document of documents) {
      const { length } = byDocument
      const start = partitionPoint(length, (place) => sourceAt(byDocument, place)[0] < document)
      for (let place = start; place < length && sourceAt(byDocument, place)[0] === document; place += 1) {
        yield numberAt(byDocument, place)
      }
    }
  }

  function* knownBefore(day: Day): Generator<number> {
    for (const place of countUp(0, byDay.length)) {
      if ((sourceAt(byDay, place)[1] ?? day) > day) return
      yield numberAt(byDay, place)
    }
  }

  const find = (
    documents: ReadonlySet<string> | null,
    knownBy: Day | null,
    admits: (source: number) => boolean,
    mostClaims: number,
  ) => {
    if (documents === null && knownBy === null) return null
    const found: number[] = []
    let claims = 0
    for (const source of documents === null ? knownBefore(knownBy ?? '') : ofDocuments(documents)) {
      if (!admits(source)) continue
      const { start, end } = runOf(source)
      claims += end - start
      if (claims > mostClaims) return null
      found.push(source)
    }
    return found
  }
  return Object.assign(find, {
    slotsOf(found: readonly number[]) {
      const runs = found.map(runOf)
      const slots = new Uint32Array(runs.reduce((sum, { start, end }) => sum + end - start, 0))
      let filled = 0
      for (const { start, end } of runs) {
        slots.set(placesWithin(places, start, end), filled)
        filled += end - start
      }
      return slots
    },
  })
}
