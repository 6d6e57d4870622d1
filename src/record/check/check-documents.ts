import { withoutHeading } from '../read/quotations.ts'
import type { RecordRows, Row } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'

/** Fields of a document that need another which is not given. */
const NEEDS = [
  { field: 'writtenFrom', needed: 'written' },
  { field: 'publishedFrom', needed: 'published' },
  { field: 'fromPhrase', needed: 'file' },
  { field: 'toPhrase', needed: 'file' },
] as const

/** Documents that say where a date is from, or where in a file they stand, without the date or the file. */
export function checkDocuments({ documents }: RecordRows): readonly Fault[] {
  return documents.flatMap((document) =>
    NEEDS.filter(({ field, needed }) => isWritten(document, field) && !isWritten(document, needed)).map(
      ({ field, needed }) => faultAt(document.place, [field], `is given without ${needed}`),
    ),
  )
}

/** So many places of a document may have a lead: an answer looks for one among them for each claim that it quotes. */
const MOST_LED = 5000

/** Leads of which two are of one place of a document, or of all of it, and too many of them. */
export function checkLeads({ documents }: RecordRows): readonly Fault[] {
  return documents.flatMap(({ known: { leads = [] }, place }) => {
    const led = leads.reduce((count, { at = [''] }) => count + at.length, 0)
    if (led > MOST_LED) return [faultAt(place, ['leads'], `speak of ${led} places: at most ${MOST_LED} are allowed`)]
    const seen = new Set<string>()
    return leads.flatMap(({ at = [''] }, index) =>
      at.flatMap((one) => {
        const where = withoutHeading(one)
        const isKnown = seen.has(where)
        seen.add(where)
        if (!isKnown) return []
        const message =
          where === ''
            ? 'one lead of the whole document is enough: give this its places'
            : `${where} has a lead already`
        return [faultAt(place, ['leads', index], message)]
      }),
    )
  })
}

function isWritten({ known, wrong }: Row<DocumentRow>, field: keyof DocumentRow): boolean {
  return known[field] !== undefined || wrong.has(field)
}
