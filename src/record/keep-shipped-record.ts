import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { invariant } from '../errors.ts'
import { folderDigest, KEPT_FILE, type KeptRecord } from './kept-record.ts'
import { readRecord } from './read-record.ts'
import { recordHash } from './record-hash.ts'

// Run by the build, once everything is compiled.
const folder = fileURLToPath(new URL('../../seed/', import.meta.url))
const [{ record }, digest] = [await readRecord(folder), await folderDigest(folder)]
invariant(record !== null && digest !== null, 'the shipped record has no fault')
const kept: KeptRecord = { digest, hash: recordHash(record), record }
await writeFile(KEPT_FILE, JSON.stringify(kept))
