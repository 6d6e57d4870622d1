import { readdirSync, readFileSync } from 'node:fs'

/**
 * Prints which lines of `src/domain/` are changed where not all are, for `npm run mutate -- --mutate`: of the lines of code of
 * each shelf, its files in order of name and one after another, every so many-th, the first being half as far in, or so many
 * in as is said behind a colon: `60:7` for the lines 7, 67, 127 and so on.
 */
const [every = '60', ...shelves] = process.argv.slice(2)
const [step = 60, first = Math.floor(step / 2)] = every.split(':').map(Number)

const lines = (shelves.length > 0 ? shelves : shelvesThere()).flatMap((shelf) =>
  codeLines(shelf).filter((_, place) => place % step === first % step),
)
console.log(lines.join(','))

function shelvesThere(): readonly string[] {
  return readdirSync('src/domain', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []))
}

/** The lines of a shelf in which code stands that does something, as Stryker names them. */
function codeLines(shelf: string): readonly string[] {
  const files = readdirSync(`src/domain/${shelf}`).filter((name) => name.endsWith('.ts'))
  return files.sort().flatMap((name) => {
    const path = `src/domain/${shelf}/${name}`
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, place) => (isCode(line) ? `${path}:${place + 1}-${place + 1}` : []))
  })
}

/** Neither empty, nor a comment, an import, a type's field, or a bracket alone. */
function isCode(line: string): boolean {
  const code = line.trim()
  return (
    /\w/.test(code) &&
    !/^(\/\/|\/\*|\*|import\b|export type\b|export interface\b|interface\b|type\b|readonly\b)/.test(code)
  )
}
