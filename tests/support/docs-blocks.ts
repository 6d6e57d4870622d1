import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

/** A fenced block of README or of a page of `docs/`. */
export interface DocsBlock {
  readonly file: string
  readonly language: string
  readonly text: string
}

/** README, then the pages of `docs/` by name, each with its text. */
export function docsPages(): readonly { readonly file: string; readonly text: string }[] {
  const pages = readdirSync(new URL('docs/', ROOT)).filter((name) => name.endsWith('.md'))
  const files = ['README.md', ...pages.sort().map((name) => `docs/${name}`)]
  return files.map((file) => ({ file, text: readFileSync(new URL(file, ROOT), 'utf8') }))
}

/** The fenced blocks of all pages, in their order. */
export function docsBlocks(): readonly DocsBlock[] {
  return docsPages().flatMap(({ file, text: page }) =>
    [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ file, language, text })),
  )
}
