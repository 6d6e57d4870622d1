import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BIOME = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin/biome')

describe('the import directions', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-imports-'))
    const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
    writeFileSync(
      join(folder, 'biome.json'),
      JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
    )
    cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['src/errors.ts', './log.ts'],
    ['src/domain/planted.ts', 'node:fs'],
    ['src/domain/planted.ts', '../store/store.ts'],
    ['src/domain/planted.ts', '../record/fault.ts'],
    ['src/domain/planted.ts', 'graphql'],
    ['src/record/planted.ts', '../store/store.ts'],
    ['src/record/planted.ts', '../graphql/limits.ts'],
    ['src/store/store.ts', './embedded/open-embedded-store.ts'],
    ['src/store/embedded/planted.ts', '../../graphql/limits.ts'],
    ['src/store/embedded/planted.ts', '../../record/fault.ts'],
    ['src/store/embedded/planted.ts', 'neo4j-driver'],
    ['src/graphql/planted.ts', '../store/embedded/open-embedded-store.ts'],
    ['src/graphql/planted.ts', '../store/open-store.ts'],
    ['src/graphql/resolvers/planted.ts', '../../record/fault.ts'],
    ['src/graphql/planted.ts', 'neo4j-driver'],
    ['src/server.ts', './store/open-store.ts'],
  ])('%s may not import %s', (file, imported) => {
    expect(lint(file, imported)).toContain('noRestrictedImports')
  })

  test.each([
    ['src/domain/planted.ts', './record.ts'],
    ['src/domain/planted.ts', '../errors.ts'],
    ['src/graphql/planted.ts', '../store/store.ts'],
    ['src/store/embedded/planted.ts', '../../domain/record.ts'],
    ['src/store/open-store.ts', '../record/read-record.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).not.toContain('noRestrictedImports')
  })

  /** What the linter says of a file that imports this and nothing else. */
  function lint(file: string, imported: string): string {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import * as planted from '${imported}'\n\nexport const kept = planted\n`)
    try {
      return execFileSync(process.execPath, [BIOME, 'lint', file], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      return String((error as { stdout: string }).stdout) + String((error as { stderr: string }).stderr)
    } finally {
      rmSync(path)
    }
  }
})
