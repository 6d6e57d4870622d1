import { createHash } from 'node:crypto'
import { textIn } from '../driver/answer.ts'
import type { AnswerRow } from '../driver/ask.ts'
import { MODEL_VERSION } from '../driver/database-state.ts'
import type { LoadRow, LoadSection } from './load-rows.ts'

/** What a load finds in the database, less what it has seen to be in the record. */
export interface RowsThere {
  /** The rows of a section that are not there as they now are, ready to write. */
  readonly takeChanged: (section: LoadSection) => readonly LoadRow[]
  /** The nodes of the rows that no section had, as Neo4j names them: those of the last section first. */
  readonly left: () => readonly string[]
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
      return rows.flatMap((row) => {
        const digest = digestOf(name, row)
        const isThere = inSection.get(row.id)?.digest === digest
        inSection.delete(row.id)
        return isThere ? [] : [{ ...row, properties: { ...row.properties, digest } }]
      })
    },
    left() {
      const others = [...there.keys()].filter((name) => !sectionsTaken.includes(name))
      return [...others, ...sectionsTaken.reverse()].flatMap((name) =>
        [...(there.get(name)?.values() ?? [])].map(({ elementId }) => elementId),
      )
    },
  }
}

/** Names the section and all that is written for a row, in this version of the model. */
function digestOf(section: string, row: LoadRow): string {
  const hash = createHash('sha256').update(JSON.stringify([MODEL_VERSION, row]))
  return `${section}:${hash.digest('base64url')}`
}
