import { type ExecFileException, execFile } from 'node:child_process'

/** What came of a command. */
export interface Ran {
  /** 0 where it did what it was asked to. */
  readonly status: number
  readonly stdout: string
  /** Of a command that is not there, or took too long: that. */
  readonly stderr: string
}

/** Where and how long a command runs. */
export interface Running {
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly limitMs?: number
}

const LIMIT_MS = 10 * 60_000
const OUTPUT_BYTES = 64 * 1024 * 1024

/** Runs a command to its end, or to its limit (ten minutes, unless another is given); never rejects. */
export function run(command: string, parameters: readonly string[], running: Running = {}): Promise<Ran> {
  const { folder, environment, limitMs = LIMIT_MS } = running
  return new Promise((resolve) => {
    execFile(
      command,
      parameters,
      {
        ...(folder === undefined ? {} : { cwd: folder }),
        env: { ...process.env, ...environment },
        timeout: limitMs,
        maxBuffer: OUTPUT_BYTES,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ status: 0, stdout, stderr })
        else resolve({ status: exitCode(error), stdout, stderr: stderr || reason(command, error, limitMs) })
      },
    )
  })
}

/** What a command printed, trimmed. Rejects with its last lines where it fails. */
export async function mustRun(command: string, parameters: readonly string[], running: Running = {}): Promise<string> {
  const { status, stdout, stderr } = await run(command, parameters, running)
  if (status === 0) return stdout.trim()
  const lastLines = stderr.trim().split('\n').slice(-20).join('\n')
  throw new Error(`${[command, ...parameters].join(' ')} failed (${status}):\n${lastLines}`)
}

/** What the docker client printed, trimmed. Rejects with its last lines where it fails. */
export function docker(...parameters: readonly string[]): Promise<string> {
  return mustRun('docker', parameters)
}

function exitCode({ code }: ExecFileException): number {
  return typeof code === 'number' ? code : 1
}

function reason(command: string, error: ExecFileException, limitMs: number): string {
  if (error.code === 'ENOENT') return `there is no ${command} command`
  return error.killed ? `${command} took more than ${limitMs / 1000} s` : error.message
}
