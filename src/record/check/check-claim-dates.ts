import { daysInMonth } from '../../domain/dates/day.ts'
import { financialYear } from '../read/edtf-problem.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import { AT_SAYING, AT_WRITING } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import type { IdIndex } from './id-index.ts'

/** Claims dated by a day of writing or of saying that is not there, and months that were meant as years. */
export function checkClaimDates({ claims }: RecordRows, index: IdIndex): readonly Fault[] {
  const dated = claims.filter(({ known }) => known.when !== undefined)
  return dated.flatMap((claim) => [...atWritingFaults(claim, index), ...atSayingFaults(claim), ...monthFaults(claim)])
}

function atWritingFaults({ known, place, documentId }: ClaimEntry, { documents }: IdIndex): readonly Fault[] {
  if (known.when !== AT_WRITING) return []
  if (known.whenFrom === 'inferred') {
    return [faultAt(place, ['whenFrom'], "is not given with at-writing: the document's writtenFrom says it")]
  }
  const document = documents.get(documentId ?? '')
  if (document === undefined || document.known.written !== undefined || document.wrong.has('written')) return []
  return [faultAt(place, ['when'], `"${AT_WRITING}" needs a date: the document ${documentId} has no written date`)]
}

function atSayingFaults({ known, place, wrong }: ClaimEntry): readonly Fault[] {
  if (known.when !== AT_SAYING || known.said !== undefined || wrong.has('said')) return []
  return [faultAt(place, ['when'], `"${AT_SAYING}" needs a date: this claim does not say when it was said`)]
}

/** EDTF reads 2008-09 as September 2008, a text that says "2008-09" or "2008/09" means two years. */
function monthFaults({ known, place }: ClaimEntry): readonly Fault[] {
  if (known.when === undefined) return []
  const words = `${known.phrase ?? ''}\n${known.whenText ?? ''}`
  const meant = known.when.split('/').find((side) => readsAsYears(side, words))
  if (meant === undefined) return []
  const month = meant.slice(0, 7)
  const [year, second] = [Number(meant.slice(0, 4)), Number(meant.slice(5, 7))]
  const years = isNextYear(year, second)
    ? `${financialYear(year)} for the financial year`
    : `${year}/${year - (year % 100) + second}`
  const read = `"${meant}" is a month in EDTF, but the text has a range of years`
  const days = `${month}-01/${month}-${daysInMonth(year, second)}`
  return [faultAt(place, ['when'], `${read}: write ${years} (or ${days} if the month is meant)`)]
}

/** `2008-09`, `2008/09`, `2008–2009`, but not the day `2008-09-12`. */
const YEARS = /(?<!\d)(\d{4})\s?[-/\u2010-\u2015\u2212]\s?(\d{4}|\d{2})(?![-\d])/gu

/** Whether a text shows two years where a date says year and month, in the same figures or as a year and the next. */
function readsAsYears(date: string, words: string): boolean {
  const match = /^(\d{4})-(0\d|1[012])[?~%]?$/.exec(date)
  if (match === null) return false
  const [year, month] = [Number(match[1]), Number(match[2])]
  for (const [, first = '', second = ''] of words.matchAll(YEARS)) {
    const [from, until] = [Number(first), Number(second) % 100]
    if (from === year && until === month && month > year % 100) return true
    if (isNextYear(year, month) && isNextYear(from, until)) return true
  }
  return false
}

function isNextYear(year: number, twoFigures: number): boolean {
  return (year + 1) % 100 === twoFigures
}
