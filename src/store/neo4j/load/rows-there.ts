import { createHash } from 'node:crypto'
import { textIn } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { MODEL_VERSION } from '../driver/database-state.ts'
import type { LoadRow, LoadSection } from './load-rows.ts'

/** What a load finds in the database, less what it has seen to be in the record. */
export interface RowsThere {
  /** The rows of a section that are not there as they now are, ready to write. */
  readonly takeChanged: (section: LoadSection) => ChangedRows
  /** The rows that no section had, those of the last section first. */
  readonly left: () => readonly LeftRows[]
}

/** What is to be written of a section. */
interface ChangedRows {
  readonly added: readonly LoadRow[]
  /** Those that are there otherwise. */
  readonly changed: readonly LoadRow[]
}

/** What is to be removed of a section. */
interface LeftRows {
  readonly name: string
  /** The nodes, as Neo4j names them. */
  readonly elementIds: readonly string[]
}

interface RowThere {
  readonly digest: string
  readonly elementId: string
}

/** Reads what `rows-there.cypher` gives. */
export async function readRowsThere(rows: AsyncIterable<AnswerRow>): Promise<RowsThere> {
  const there = new Map<string, Map<string, RowThere>>()
  for await (const row of rows) {
    const [id, digest, elementId] = [textIn(row, 'id'), textIn(row, 'digest'), textIn(row, 'elementId')]
    if (id === null || digest === null || elementId === null) continue
    const section = digest.slice(0, digest.indexOf(':'))
    const inSection = there.get(section) ?? new Map<string, RowThere>()
    there.set(section, inSection.set(id, { digest, elementId }))
  }
  const sectionsTaken: string[] = []
  return {
    takeChanged({ name, rows }) {
      sectionsTaken.push(name)
      const inSection = there.get(name) ?? new Map<string, RowThere>()
      const added: LoadRow[] = []
      const changed: LoadRow[] = []
      for (const row of rows) {
        const digest = digestOf(name, row)
        const found = inSection.get(row.id)
        inSection.delete(row.id)
        if (found?.digest === digest) continue
        const written = { ...row, properties: { ...row.properties, digest } }
        if (found === undefined) added.push(written)
        else changed.push(written)
      }
      return { added, changed }
    },
    left() {
      const others = [...there.keys()].filter((name) => !sectionsTaken.includes(name))
      return [...others, ...sectionsTaken.toReversed()].map((name) => ({
        name,
        elementIds: [...(there.get(name)?.values() ?? [])].map(({ elementId }) => elementId),
      }))
    },
  }
}

/** Names the section and all that is written for a row, in this version of the model. */
function digestOf(section: string, row: LoadRow): string {
  const hash = createHash('sha256').update(JSON.stringify([MODEL_VERSION, row]))
  return `${section}:${hash.digest('base64url')}`
}
