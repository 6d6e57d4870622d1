import { writeFileSync } from 'node:fs'

/**
 * Who may import what, a row a folder of `src/` (or a file that stands for itself): folders and files of `src/`, and
 * packages. Files of one folder may import each other. `npm run codegen` makes `biome.imports.json` of it, by which
 * `npm run check` refuses everything else.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'once.ts': [],
  'sha256.ts': ['node:crypto'],
  'make-folder.ts': ['node:fs/promises', 'node:path'],
  'log.ts': ['config.ts', 'node:events', 'node:http', 'pino'],
  'config.ts': [
    ...['errors.ts', 'access.ts', 'graphql/limits', 'store/neo4j-settings.ts', 'node:os', 'node:path', 'node:url'],
    'fastest-levenshtein',
  ],
  'access.ts': [],
  'main.ts': ['config.ts', 'serve.ts'],
  'serve.ts': [
    'errors.ts',
    'log.ts',
    'config.ts',
    'http',
    'workers',
    'node:http',
    'node:net',
    'node:os',
    'node:timers/promises',
  ],

  'domain/text': ['errors.ts'],
  'domain/dates': ['errors.ts', 'domain/text'],
  'domain/model': ['errors.ts', 'domain/{text,dates}'],
  'domain/evidence': ['errors.ts', 'domain/{text,dates,model}'],
  'domain/search': ['errors.ts', 'domain/{text,dates,model,evidence}', 'fastest-levenshtein'],
  'domain/answers': ['errors.ts', 'domain/{text,dates,model,evidence,search}'],
  'domain/prose': ['errors.ts', 'domain/{text,dates,model,evidence,search,answers}'],
  'domain/derive': ['errors.ts', 'domain/{text,dates,model,evidence,search,answers,prose}'],

  'record/report': ['errors.ts', 'domain/*', 'fastest-levenshtein'],
  'record/texts': ['errors.ts', 'once.ts', 'domain/*', 'record/report', 'csv-parse/sync'],
  'record/read': [
    ...['errors.ts', 'domain/*', 'record/{report,texts}', 'node:fs', 'node:fs/promises', 'node:path', 'yaml', 'zod'],
  ],
  'record/check': ['errors.ts', 'sha256.ts', 'domain/*', 'record/{report,texts,read}', 'node:fs/promises', 'node:path'],
  record: [
    ...['errors.ts', 'sha256.ts', 'domain/*', 'record/{report,texts,read,check}', 'node:fs/promises'],
    ...['node:path', 'node:url'],
  ],

  'store/store.ts': ['domain/*'],
  'store/every-question.ts': ['domain/*', 'store/store.ts'],
  'store/neo4j-settings.ts': [],
  'store/load-report.ts': ['domain/*'],
  'store/load-progress.ts': [],
  'store/warming.ts': [],
  'store/too-many-found.ts': ['errors.ts', 'domain/*', 'store/store.ts'],
  'store/seeks.ts': ['domain/*', 'store/store.ts'],
  'store/few-sources.ts': ['domain/*', 'store/store.ts'],
  'store/too-many-parts.ts': ['errors.ts', 'domain/*', 'store/store.ts'],
  'store/took-too-long.ts': ['errors.ts'],
  'store/meter-store.ts': ['store/store.ts', 'store/every-question.ts'],
  'store/record-hold.ts': ['errors.ts', 'store/store.ts'],
  'store/why-too-large.ts': [],
  'store/cache-folder.ts': [
    ...['make-folder.ts', 'store/embedded/kept', 'node:crypto', 'node:fs/promises', 'node:os', 'node:path', 'node:url'],
  ],
  'store/open-store.ts': [
    ...['errors.ts', 'domain/*', 'record', 'record/report', 'store/store.ts', 'store/neo4j-settings.ts'],
    ...['store/load-report.ts', 'store/load-progress.ts', 'store/embedded', 'store/neo4j', 'store/neo4j/load'],
    ...['store/cache-folder.ts', 'store/why-too-large.ts', 'store/embedded/kept', 'node:v8'],
  ],
  'store/embedded/kept': ['errors.ts', 'domain/*', 'node:fs', 'node:fs/promises', 'node:zlib'],
  'store/embedded/indexes': [
    ...['errors.ts', 'domain/*', 'store/store.ts', 'store/took-too-long.ts', 'store/embedded/kept'],
    ...['store/seeks.ts', 'store/few-sources.ts', 'fastest-levenshtein'],
  ],
  'store/embedded/questions': [
    ...['errors.ts', 'domain/*', 'store/store.ts', 'store/too-many-found.ts', 'store/too-many-parts.ts'],
    ...['store/few-sources.ts', 'store/embedded/{indexes,kept}'],
  ],
  'store/embedded': [
    ...['errors.ts', 'once.ts', 'sha256.ts', 'domain/*', 'store/store.ts', 'store/embedded/{indexes,kept,questions}'],
  ],
  'store/neo4j/driver': [
    ...['errors.ts', 'domain/model', 'store/store.ts', 'store/took-too-long.ts', 'store/record-hold.ts'],
    ...['store/neo4j-settings.ts', 'node:fs', 'node:net', 'node:tls', 'neo4j-driver'],
  ],
  'store/neo4j/questions': [
    ...['errors.ts', 'domain/*', 'store/store.ts', 'store/too-many-found.ts', 'store/too-many-parts.ts'],
    ...['store/took-too-long.ts', 'store/seeks.ts', 'store/few-sources.ts', 'store/neo4j/driver'],
  ],
  'store/neo4j/load': [
    ...['errors.ts', 'sha256.ts', 'domain/*', 'store/store.ts', 'store/neo4j-settings.ts', 'store/load-report.ts'],
    ...['store/load-progress.ts', 'store/neo4j/{driver,questions}', 'node:crypto', 'neo4j-driver'],
  ],
  'store/neo4j': [
    ...['errors.ts', 'sha256.ts', 'domain/*', 'store/store.ts', 'store/every-question.ts', 'store/neo4j-settings.ts'],
    ...['store/took-too-long.ts', 'store/record-hold.ts', 'store/warming.ts', 'store/neo4j/{driver,questions}'],
  ],

  'graphql/limits': [
    ...['errors.ts', 'domain/*', 'store/store.ts', 'store/took-too-long.ts', 'graphql', 'npm:graphql'],
  ],
  'graphql/arguments': ['errors.ts', 'domain/*', 'store/store.ts', 'graphql', 'graphql/limits', 'npm:graphql'],
  'graphql/lists': ['errors.ts', 'sha256.ts', 'domain/*', 'store/store.ts', 'graphql/{limits,arguments}'],
  'graphql/answers': [
    ...[
      'errors.ts',
      'once.ts',
      'sha256.ts',
      'domain/*',
      'store/store.ts',
      'graphql',
      'graphql/{limits,arguments,lists}',
    ],
  ],
  'graphql/resolvers': [
    ...[
      'errors.ts',
      'once.ts',
      'sha256.ts',
      'domain/*',
      'store/store.ts',
      'graphql',
      'graphql/{limits,arguments,lists,answers,named-questions}',
    ],
    'npm:graphql',
  ],
  'graphql/named-questions': [
    ...[
      'errors.ts',
      'sha256.ts',
      'domain/*',
      'store/store.ts',
      'graphql',
      'graphql/limits',
      'node:fs',
      'npm:graphql',
      'graphql-yoga',
    ],
    '@graphql-yoga/plugin-persisted-operations',
  ],
  'graphql/server': [
    ...['errors.ts', 'sha256.ts', 'domain/model', 'store/store.ts', 'store/record-hold.ts', 'graphql'],
    ...['graphql/{limits,named-questions}', 'store/meter-store.ts'],
    ...['npm:graphql', 'graphql-yoga'],
    '@graphql-yoga/plugin-csrf-prevention',
  ],
  graphql: [
    ...[
      'errors.ts',
      'domain/*',
      'store/store.ts',
      'store/record-hold.ts',
      'graphql/{limits,arguments,lists,resolvers}',
    ],
    ...['node:events', 'node:fs', 'npm:graphql', '@graphql-tools/schema', 'dataloader'],
  ],

  http: [
    ...['errors.ts', 'sha256.ts', 'access.ts', 'log.ts', 'domain/model', 'record', 'store/store.ts'],
    ...['store/meter-store.ts', 'store/record-hold.ts', 'graphql', 'export', 'export/feed'],
    ...['graphql/{limits,answers,named-questions,server}', 'node:crypto', 'node:events'],
    ...['node:fs', 'node:http', 'node:path', 'node:timers/promises', 'node:url', 'node:util', 'node:zlib'],
    ...['node:perf_hooks', 'npm:graphql', '@graphql-yoga/render-graphiql', 'prom-client'],
  ],
  workers: [
    ...[
      'errors.ts',
      'config.ts',
      'log.ts',
      'sha256.ts',
      'http',
      'graphql/server',
      'record',
      'store/store.ts',
      'store/open-store.ts',
    ],
    ...['store/took-too-long.ts', 'node:worker_threads'],
  ],
  'export/feed': ['errors.ts', 'domain/*', 'store/store.ts'],
  'export/formats': ['sha256.ts', 'domain/*', 'export/feed'],
  export: ['errors.ts', 'sha256.ts', 'domain/*', 'store/store.ts', 'export/{feed,formats}'],
  cli: [
    ...[
      'errors.ts',
      'sha256.ts',
      'make-folder.ts',
      'config.ts',
      'domain/*',
      'record',
      'record/{report,check}',
      'export',
      'export/{feed,formats}',
    ],
    ...['graphql', 'graphql/{limits,answers,named-questions,server}', 'npm:graphql', 'store/store.ts'],
    ...['store/open-store.ts', 'store/load-report.ts', 'store/load-progress.ts', 'store/record-hold.ts'],
    ...['store/neo4j-settings.ts'],
    ...['store/warming.ts', 'serve.ts', 'commander', 'node:fs', 'node:fs/promises', 'node:path'],
    ...['node:stream/promises', 'node:stream/consumers', 'node:tty'],
  ],

  // Of this project the page knows the types of the API alone, which are generated into `explorer/asked`.
  'explorer/asked': ['preact/hooks'],
  'explorer/state': ['explorer/asked', 'preact/hooks'],
  'explorer/parts': ['explorer/{asked,state}', 'preact', 'preact/hooks'],
  'explorer/picture': ['explorer/{asked,state,parts}', 'preact/hooks', 'cytoscape'],
  'explorer/evidence': ['explorer/{asked,state,parts}', 'preact/hooks'],
  'explorer/lens': ['explorer/{asked,state,parts}', 'preact/hooks'],
  'explorer/pages': ['explorer/{asked,state,parts,picture,evidence}', 'preact/hooks'],
  explorer: ['explorer/{asked,state,parts,picture,evidence,lens,pages}', 'preact', 'preact/hooks'],
}

const SHELVES = Object.keys(MAY_IMPORT).filter((row) => row.startsWith('domain/'))

/** What a row allows, each folder, file and package by itself; `npm:` marks a package that shares a folder's name. */
export function allowedBy(row: string): readonly string[] {
  return (MAY_IMPORT[row] ?? []).flatMap((one) => {
    if (one === 'domain/*') return SHELVES
    const [, before = '', names] = /^(.*)\{(.+)\}$/.exec(one) ?? []
    return names === undefined ? [one] : names.split(',').map((name) => before + name)
  })
}

/** The rules of the table as Biome takes them: what a row does not allow, it refuses. */
export function biomeRules() {
  return {
    overrides: Object.keys(MAY_IMPORT).map((row) => ({
      includes: isFile(row) ? [`src/${row}`] : endingsOf(row).map((ending) => `src/${row}/*${ending}`),
      linter: {
        rules: {
          style: {
            noRestrictedImports: {
              level: 'error',
              options: { patterns: [{ group: groupOf(row), message: messageOf(row) }] },
            },
          },
        },
      },
    })),
  }
}

/** All that may stand behind `from`, without what the row allows. */
function groupOf(row: string): readonly string[] {
  const siblings = isFile(row) ? [] : endingsOf(row).map((ending) => `!./*${ending}`)
  return [
    '**',
    ...siblings,
    ...allowedBy(row)
      .flatMap((one) => specifiersOf(row, one))
      .map((one) => `!${one}`),
  ]
}

/** What stands behind `from` where a file of a row imports what is allowed. */
function specifiersOf(row: string, allowed: string): readonly string[] {
  if (!(allowed in MAY_IMPORT)) return [allowed.replace(/^npm:/, '')]
  if (isFile(allowed)) return [pathFrom(row, allowed)]
  return endingsOf(allowed).map((ending) => pathFrom(row, `${allowed}/*${ending}`))
}

function pathFrom(row: string, target: string): string {
  const up = row.split('/').length - (isFile(row) ? 1 : 0)
  const own = row.split('/').slice(0, up)
  const other = target.split('/')
  const shared = own.findIndex((part, index) => part !== other[index])
  const common = shared === -1 ? own.length : shared
  return [...(common === up ? ['.'] : Array(up - common).fill('..')), ...other.slice(common)].join('/')
}

function messageOf(row: string): string {
  const allowed = MAY_IMPORT[row] ?? []
  return `src/${row} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ')} (import-rules.ts).`
}

/** How the files of a row's folder end: those of the page may hold markup. */
function endingsOf(row: string): readonly string[] {
  return row.split('/')[0] === 'explorer' ? ['.ts', '.tsx'] : ['.ts']
}

function isFile(row: string): boolean {
  return row.endsWith('.ts')
}

/** The file that Biome reads. */
export const RULES_FILE = 'biome.imports.json'

if (process.argv[2] === 'write') writeFileSync(RULES_FILE, `${JSON.stringify(biomeRules(), null, 2)}\n`)
