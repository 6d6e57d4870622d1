import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem, readText } from '../read/read-text.ts'
import type { RecordRows, Row } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'
import { type Fault, fileFault, sortFaults } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import { blockRange } from '../texts/block-range.ts'
import { jsonTexts } from '../texts/json-value.ts'
import { endingOf, readSource, type SourceText } from '../texts/source-text.ts'
import { comparable, findWords } from '../texts/text-blocks.ts'
import { checkClaimText, checkQuotationTexts, type DocumentText } from './check-claim-text.ts'
import { warnLimits } from './warn-limits.ts'
import { createHints } from './where-else.ts'

const MAX_TEXT_BYTES = 64 * 1024 * 1024

/** What came of holding a record against the texts of its documents. */
export interface TextReport {
  /** In order of file, line and field. */
  readonly faults: readonly Fault[]
  /** What an editor should look at, in the same order. */
  readonly warnings: readonly Fault[]
  /** Claims that were held against a text. */
  readonly checkedClaims: number
  /** Claims of documents that name no file. */
  readonly uncheckedClaims: number
  readonly documentsWithoutFile: number
}

/**
 * Looks up every claim's place, heading, phrase, quotation, words of doubt and verb, the quotations of documents, and every
 * name of an entity, in the texts of the documents that they stand in; warns of a word that limits a noun in a phrase and is lost,
 * and of an entity whose name shown stands in none and is not marked as the editor's, where every document has its text. Never throws: a text that is missing is a fault.
 */
export async function checkTexts(rows: RecordRows, textsFolder: string): Promise<TextReport> {
  const wholes = new Set(rows.documents.map(({ known }) => known.partOf))
  const without = rows.documents.filter((row) => !hasFile(row) && !wholes.has(row.known.id))
  const withoutFile = new Set(without.map(({ known }) => known.id))
  const uncheckedClaims = rows.claims.filter(({ documentId }) => withoutFile.has(documentId ?? undefined)).length
  const counts = { uncheckedClaims, documentsWithoutFile: withoutFile.size }
  const problem = await folderProblem(textsFolder)
  if (problem !== null)
    return {
      faults: [fileFault('', `the folder ${textsFolder} ${problem}`)],
      warnings: [],
      checkedClaims: 0,
      ...counts,
    }
  const { texts, faults } = await readTexts(rows.documents, textsFolder)
  const claims = rows.claims.flatMap((claim) => {
    const text = texts.get(claim.documentId ?? '')
    return text === undefined ? [] : [{ claim, text }]
  })
  const hints = createHints()
  const claimFaults = claims.flatMap(({ claim, text }) => checkClaimText(claim, text, hints))
  const quotationFaults = rows.documents.flatMap((row) => {
    const text = texts.get(row.known.id ?? '')
    return text === undefined ? [] : checkQuotationTexts(row, text, hints)
  })
  const lowered = loweredTexts(texts)
  const areAllThere = withoutFile.size === 0 && faults.length === 0
  return {
    faults: sortFaults([...faults, ...claimFaults, ...quotationFaults, ...nameFaults(rows, lowered)]),
    warnings: sortFaults([...warnLimits(rows), ...(areAllThere ? unwrittenNames(rows, [...lowered.values()]) : [])]),
    checkedClaims: claims.length,
    ...counts,
  }
}

function hasFile({ known, wrong }: Row<DocumentRow>): boolean {
  return known.file !== undefined || wrong.has('file')
}

async function folderProblem(folder: string): Promise<string | null> {
  try {
    await readdir(folder)
    return null
  } catch (error) {
    return fileProblem(error)
  }
}

async function readTexts(documents: readonly Row<DocumentRow>[], folder: string) {
  const texts = new Map<string, DocumentText>()
  const faults: Fault[] = []
  const files = new Map<string, SourceText | string>()
  for (const { known, place } of documents) {
    const { id, file } = known
    if (id === undefined || file === undefined) continue
    const source = files.get(file) ?? (await readFile(folder, file))
    files.set(file, source)
    if (typeof source === 'string') {
      faults.push(faultAt(place, ['file'], `the text ${shown(file)} ${source}`))
    } else if (source.form !== 'TEXT') {
      texts.set(id, { source, own: null })
      for (const field of (['fromPhrase', 'toPhrase'] as const).filter((one) => known[one] !== undefined)) {
        const message = `is of a text: a .${endingOf(file)} file is one document, whose claims name its rows`
        faults.push(faultAt(place, [field], message))
      }
    } else {
      const range = blockRange(source.blocks, phrase(known.fromPhrase), phrase(known.toPhrase))
      const isPart = known.fromPhrase !== undefined || known.toPhrase !== undefined
      if (range.problem === null) texts.set(id, { source, own: { first: range.first, last: range.last, isPart } })
      else faults.push(faultAt(place, [range.field], `${shown(known[range.field])} ${range.problem}`))
    }
  }
  return { texts, faults }
}

async function readFile(folder: string, file: string): Promise<SourceText | string> {
  const { text, problem } = await readText(join(folder, file), MAX_TEXT_BYTES)
  return text === null ? problem : readSource(file, text)
}

function phrase(words: string | undefined): string | null {
  return words === undefined ? null : comparable(words)
}

/** Names that do not stand in a document they are said to stand in; case makes no difference. */
function nameFaults({ entities }: RecordRows, lowered: ReadonlyMap<string, string>): readonly Fault[] {
  return entities.flatMap(({ known, place }) =>
    (known.names ?? []).flatMap(({ name, documents }, at) =>
      documents.flatMap((documentId, index) => {
        const text = lowered.get(documentId)
        if (text === undefined || findWords(text, comparable(name).toLowerCase()) !== -1) return []
        const message = `the name ${shown(name)} is not found in the text of ${documentId}`
        return [faultAt(place, ['names', at, 'documents', index], message)]
      }),
    ),
  )
}

/** The name shown of an entity that no document writes, whatever its case, and that is not marked as the editor's. */
function unwrittenNames({ entities }: RecordRows, lowered: readonly string[]): readonly Fault[] {
  return entities.flatMap(({ known: { name, nameFrom }, place }) => {
    if (name === undefined || nameFrom === 'editor') return []
    const words = comparable(name).toLowerCase()
    if (lowered.some((text) => findWords(text, words) !== -1)) return []
    return [faultAt(place, ['name'], `${shown(name)} stands in no text: write nameFrom: editor if it is yours`)]
  })
}

/** What each document says, in small letters. */
function loweredTexts(texts: ReadonlyMap<string, DocumentText>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([id, text]) => [id, wordsOf(text).toLowerCase()]))
}

function wordsOf({ source, own }: DocumentText): string {
  switch (source.form) {
    case 'TEXT':
      return source.blocks.slice((own?.first ?? 1) - 1, own?.last).join(' ')
    case 'TABLE':
      return source.rows.map(inCells).join(BETWEEN_CELLS)
    case 'JSON':
      return inCells(Array.from(jsonTexts(source.value), ({ text }) => text))
    case 'JSON_LINES':
      return source.values.map((value) => inCells(Array.from(jsonTexts(value), ({ text }) => text))).join(BETWEEN_CELLS)
  }
}

/** No name has one, so none stands across two cells. */
const BETWEEN_CELLS = '\n'

function inCells(cells: readonly string[]): string {
  return cells.join(BETWEEN_CELLS)
}
