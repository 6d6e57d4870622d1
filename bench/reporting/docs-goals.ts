import { readFile, writeFile } from 'node:fs/promises'
import { numberWords } from '../../src/domain/prose/words.ts'
import { at, invariant } from '../../src/errors.ts'
import type { RunResult } from '../measuring/run-result.ts'
import { goalsReached } from './goals.ts'
import { goalsTable, machineWords } from './report.ts'

const PAGE = new URL('../../docs/scaling.md', import.meta.url)
const [BEGIN, END] = ['<!-- written by npm run bench -- --docs -->', '<!-- until here -->']

/** Puts the table of goals of a run between the two marks of `docs/scaling.md`. */
export async function putGoalsIntoDocs(result: RunResult): Promise<void> {
  await writeFile(PAGE, withGoals(await readFile(PAGE, 'utf8'), result))
}

/** A page with the table of goals of a run between its marks; throws where it has none. */
export function withGoals(page: string, result: RunResult): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  invariant(begin >= 0 && end > begin, 'docs/scaling.md has the two marks between which the goals stand')
  const { entities, relationships } = at(result.records, result.records.length - 1)
  const about = `${numberWords(entities)} entities, ${numberWords(relationships)} relationships, ${result.at.slice(0, 10)}, commit ${result.commit}. ${machineWords(result.machine)}`
  return `${page.slice(0, begin + BEGIN.length)}\n${about}\n\n${goalsTable(goalsReached(result))}\n${page.slice(end)}`
}
