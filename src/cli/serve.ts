import { Command } from 'commander'

interface ServeOptions {
  readonly port?: string
  readonly host?: string
}

/** `tributary serve [<record>] [--port …] [--host …]`: the service, until it is asked to end. */
export function serveCommand(): Command {
  return new Command('serve')
    .argument('[record]', 'the folder of the record; otherwise the Neo4j of NEO4J_URI, or the folder of RECORD')
    .option('--port <port>', 'the port to listen on; otherwise PORT, or 4000')
    .option('--host <address>', 'the address to listen on; otherwise HOST, or 127.0.0.1')
    .action(async (record: string | undefined, { port, host }: ServeOptions) => {
      const { serve } = await import('../serve.ts')
      await serve({
        ...(record === undefined ? {} : { RECORD: record, NEO4J_URI: '' }),
        ...(port === undefined ? {} : { PORT: port }),
        ...(host === undefined ? {} : { HOST: host }),
      })
    })
}
