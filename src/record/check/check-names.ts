import { fold } from '../../domain/text/fold.ts'
import type { RecordRows, Row } from '../read/rows.ts'
import type { EntityRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'

/** Names that one entity has twice, however they are written, and forms of its name that no sentence can show. */
export function checkNames({ entities }: RecordRows): readonly Fault[] {
  return entities.flatMap((row) => [...checkRepeated(row), ...checkForms(row)])
}

function checkRepeated({ known, place }: Row<EntityRow>): readonly Fault[] {
  const seen = new Map<string, string>()
  if (known.name !== undefined) seen.set(fold(known.name), known.name)
  return (known.names ?? []).flatMap(({ name }, index) => {
    const same = seen.get(fold(name))
    if (same === undefined) seen.set(fold(name), name)
    if (same === undefined) return []
    const as = same === name ? '' : ` as ${shown(same)} (case, quotes, dashes and spaces make no difference)`
    return [faultAt(place, ['names', index, 'name'], `this entity has the name ${shown(name)} already${as}`)]
  })
}

/** An article is written once, "a" and "an" are of one thing, and a form of its own is another than the name. */
function checkForms({ known: { name, article, inSentence, plural }, place }: Row<EntityRow>): readonly Fault[] {
  const faults: Fault[] = []
  if (plural === true && article !== undefined && article !== 'the') {
    faults.push(faultAt(place, ['article'], `${shown(article)} stands before one thing, and this is plural`))
  }
  const doubled = article === undefined ? undefined : inSentence === undefined ? name : inSentence
  if (article !== undefined && doubled?.toLowerCase().startsWith(`${article} `) === true) {
    const field = inSentence === undefined ? 'article' : 'inSentence'
    faults.push(faultAt(place, [field], `${shown(doubled)} has the article ${shown(article)} already: write it once`))
  }
  if (inSentence !== undefined && inSentence === name) {
    faults.push(
      faultAt(place, ['inSentence'], `${shown(inSentence)} is the name: leave this out where they are the same`),
    )
  }
  return faults
}
