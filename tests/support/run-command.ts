import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { built } from './built.ts'

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `tributary` with these words, as a process of its own without any setting. */
export function runCommand(...words: readonly string[]): Promise<Ended> {
  return runCommandWith('', ...words)
}

/** The same, with this on its standard input. */
export async function runCommandWith(input: string, ...words: readonly string[]): Promise<Ended> {
  const { PATH } = process.env
  const child = spawn(process.execPath, [await built('cli/main.ts'), ...words], { env: { PATH } })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
