import { type ExecFileException, execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** Something that the local Neo4j needs is not on this machine; the message says what. */
export class LocalRequirementMissing extends Error {
  override readonly name = 'LocalRequirementMissing'
}

const LOCAL_FOLDER = join(import.meta.dirname, 'local')
const CACHE_FOLDER = join(import.meta.dirname, '../../../.neo4j')
const LEAST_JAVA = 17
const MAVEN_LIMIT_MS = 15 * 60_000

/**
 * The Java class path of the local Neo4j. Maven fetches it once, and again only when pom.xml changes or a jar is gone.
 * Rejects with LocalRequirementMissing where Java or Maven is absent or unfit, or Maven cannot fetch.
 */
export async function localClassPath(): Promise<string> {
  const [, classPath] = await Promise.all([checkJava(), keptOrFetchedClassPath()])
  return classPath
}

/** A JDK is wanted and not a JRE: the server is one source file, compiled as it is started. */
async function checkJava(): Promise<void> {
  const { stdout } = await run('java', ['--list-modules'])
  const version = Number(/^java\.base@(\d+)/m.exec(stdout)?.[1] ?? 0)
  if (version < LEAST_JAVA) throw new LocalRequirementMissing(`Java ${LEAST_JAVA} or later is needed`)
  if (!/^jdk\.compiler@/m.test(stdout)) throw new LocalRequirementMissing('a JDK is needed: this Java has no compiler')
}

async function keptOrFetchedClassPath(): Promise<string> {
  const pom = await readFile(join(LOCAL_FOLDER, 'pom.xml'))
  const digest = createHash('sha256').update(pom).digest('hex').slice(0, 12)
  const file = join(CACHE_FOLDER, `class-path-${digest}`)
  return (await keptClassPath(file)) ?? (await fetchClassPath(file))
}

async function keptClassPath(file: string): Promise<string | null> {
  try {
    const classPath = await readFile(file, 'utf8')
    await Promise.all(classPath.split(delimiter).map((jar) => access(jar)))
    return classPath
  } catch {
    // Not fetched yet, or Maven's own folder was cleared since: both mean to fetch.
    return null
  }
}

async function fetchClassPath(file: string): Promise<string> {
  console.info('Neo4j: Maven looks for its jars (about 150 MB to fetch, once)')
  await mkdir(CACHE_FOLDER, { recursive: true })
  const draft = `${file}.${process.pid}`
  await run('mvn', [
    ...['--quiet', '--batch-mode', '--file', join(LOCAL_FOLDER, 'pom.xml')],
    ...['dependency:build-classpath', `-Dmdep.outputFile=${draft}`],
  ])
  // Renamed when whole, so that a run beside this one never reads half a file.
  await rename(draft, file)
  return readFile(file, 'utf8')
}

function run(command: string, parameters: readonly string[]): Promise<{ readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    execFile(command, parameters, { timeout: MAVEN_LIMIT_MS }, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout })
      else reject(new LocalRequirementMissing(describeFailure(command, error, stdout + stderr), { cause: error }))
    })
  })
}

function describeFailure(command: string, error: ExecFileException, output: string): string {
  if (error.code === 'ENOENT') return `there is no ${command} command`
  return `${command} failed: ${output.trim().split('\n', 1)[0]}`
}
