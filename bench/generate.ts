import { numberWords } from '../src/domain/prose/words.ts'
import { writeGenerated } from './generated-folder.ts'

// npm run bench:generate -- <folder> [entities]: writes the folder of a generated record, of 10,000 entities unless said.

const LEAST = 100
const MOST = 1_000_000

const [folder, size = '10000'] = process.argv.slice(2)
const entities = Number(size)
if (folder === undefined || !Number.isInteger(entities) || entities < LEAST || entities > MOST) {
  console.error(`Say where, and how many entities, ${LEAST} to ${MOST}: npm run bench:generate -- my-folder 10000`)
  process.exitCode = 2
} else {
  const { claims, documents } = await writeGenerated(folder, entities)
  const written = [entities, documents, claims].map(numberWords)
  console.info(`${folder}: ${written[0]} entities, ${written[1]} documents, ${written[2]} claims.`)
}
