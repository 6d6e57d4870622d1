#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { sayProduction } from '../config.ts'
import { Failure } from '../errors.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Output } from './output.ts'
import { screenOf } from './screen.ts'

sayProduction()

const output: Output = {
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
}
const screen = screenOf(process.stdout)

// A reader that has seen enough, such as `head`, is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 1
  })
}

/** What one may begin with. */
const BEGINNINGS = `
Begin with:
  tributary serve
  tributary ask
  tributary ask which-operations-fed-into SCD9
  tributary search pentametre`

/** Makes a command; a question of `ask` is made whole where one of its name is wanted. */
type Make = (isWanted: (name: string) => boolean) => Promise<Command>

/** The commands, each with its summary and how it is made: none is read before it is wanted. */
const COMMANDS: readonly (readonly [name: string, summary: string, make: Make])[] = [
  ['serve', 'serve a record: the page, GraphiQL and the API', async () => (await import('./serve.ts')).serveCommand()],
  [
    'ask',
    'ask a named question; without a name, list them',
    async (isWanted) => (await import('./ask.ts')).askCommand(output, screen, isWanted),
  ],
  ['query', 'ask in GraphQL', async () => (await import('./query.ts')).queryCommand(output)],
  ['search', 'find what a name may mean', async () => (await import('./entities.ts')).searchCommand(output, screen)],
  [
    'entities',
    'list what the record speaks of',
    async () => (await import('./entities.ts')).entitiesCommand(output, screen),
  ],
  [
    'check',
    'check a record: every fault with its file, line and field',
    async () => (await import('./check.ts')).checkCommand(output),
  ],
  [
    'load',
    'make a Neo4j hold a record: what is new is written, what is no longer there removed',
    async () => (await import('./load.ts')).loadCommand(output, process.stderr.isTTY === true),
  ],
  [
    'export',
    'write the record, or a part of its graph, in the format of another tool',
    async () => (await import('./export.ts')).exportCommand(output),
  ],
  [
    'picture',
    'draw entities of a record and what the documents say of each two, as a Mermaid flowchart',
    async () => (await import('./picture.ts')).pictureCommand(output),
  ],
  [
    'schema',
    'print the API in SDL, with the types that a record adds',
    async () => (await import('./schema.ts')).schemaCommand(output),
  ],
  [
    'completion',
    'print a script by which a shell completes commands',
    async () => (await import('./completion.ts')).completionCommand(output, () => programWith(() => true)),
  ],
]

/** All commands by name and summary, and those that are wanted whole, and of `ask` the questions that are. */
async function programWith(
  isWanted: (name: string) => boolean,
  isQuestionWanted: (name: string) => boolean = isWanted,
): Promise<Command> {
  const program = new Command('tributary')
    .description('Who did what, with whom, when, and which document says so: a query service for documentary records.')
    .version(versionOf(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print what a command takes')
    .addHelpText('after', BEGINNINGS)
  for (const [name, summary, make] of COMMANDS) {
    const command = isWanted(name) ? await make(isQuestionWanted) : new Command(name)
    program.addCommand(command.summary(summary).description(command.description() || `${summary}.`))
  }
  return refusing(program)
}

/** The command, and each below it, throwing what it would else end the process for. */
function refusing(command: Command): Command {
  command.exitOverride().helpOption('-h, --help', 'print what it takes')
  for (const one of command.commands) refusing(one)
  return command
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}

try {
  const words = process.argv.slice(2)
  const program = await programWith(
    (name) => words.slice(0, 2).includes(name),
    (name) => words.includes(name),
  )
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    output.warn(
      error instanceof Failure ? error.message : `tributary: ${error instanceof Error ? error.message : error}`,
    )
    process.exitCode = exitCodeOf([error instanceof Failure ? error.code : 'INTERNAL_SERVER_ERROR'])
  }
}
