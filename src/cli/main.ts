#!/usr/bin/env node
import { Command } from 'commander'
import { askCommand } from './ask.ts'
import { checkCommand } from './check.ts'
import { loadCommand } from './load.ts'
import type { Output } from './output.ts'
import { pictureCommand } from './picture.ts'

const output: Output = {
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
}

// A reader that has seen enough, such as `head`, is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 1
  })
}

const program = new Command('tributary')
  .description('a query service for documentary records')
  .addCommand(askCommand(output))
  .addCommand(checkCommand(output))
  .addCommand(loadCommand(output))
  .addCommand(pictureCommand(output))

try {
  await program.parseAsync()
} catch (error) {
  output.warn(`tributary: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
