import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { blockRange } from '../read/document-text.ts'
import { fileProblem, readText } from '../read/read-text.ts'
import type { RecordRows, Row } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'
import { type Blocks, blocksOf, comparable, findWords } from '../read/text-blocks.ts'
import { type Fault, fileFault, sortFaults } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import { checkClaimText, type DocumentText } from './check-claim-text.ts'

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
 * Looks up every claim's place, heading, phrase and words of doubt, and every name of an entity, in the texts of the
 * documents that they stand in; warns of an entity whose name shown stands in none and is not marked as the editor's,
 * where every document has its text. Never throws: a text that is missing is a fault.
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
  const claimFaults = claims.flatMap(({ claim, text }) => checkClaimText(claim, text))
  const lowered = loweredTexts(texts)
  const areAllThere = withoutFile.size === 0 && faults.length === 0
  return {
    faults: sortFaults([...faults, ...claimFaults, ...nameFaults(rows, lowered)]),
    warnings: areAllThere ? sortFaults(unwrittenNames(rows, [...lowered.values()])) : [],
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
  const files = new Map<string, Blocks | string>()
  for (const { known, place } of documents) {
    const { id, file } = known
    if (id === undefined || file === undefined) continue
    const blocks = files.get(file) ?? (await readBlocks(join(folder, file)))
    files.set(file, blocks)
    if (typeof blocks === 'string') {
      faults.push(faultAt(place, ['file'], `the text ${shown(file)} ${blocks}`))
      continue
    }
    const range = blockRange(blocks, phrase(known.fromPhrase), phrase(known.toPhrase))
    if (range.problem === null) texts.set(id, { blocks, first: range.first, last: range.last })
    else faults.push(faultAt(place, [range.field], `${shown(known[range.field])} ${range.problem}`))
  }
  return { texts, faults }
}

async function readBlocks(path: string): Promise<Blocks | string> {
  const { text, problem } = await readText(path, MAX_TEXT_BYTES)
  return text === null ? problem : blocksOf(text)
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
  return new Map(
    [...texts].map(([id, { blocks, first, last }]) => [
      id,
      blocks
        .slice(first - 1, last)
        .join(' ')
        .toLowerCase(),
    ]),
  )
}
