import { readFileSync } from 'node:fs'

/** A fenced block of README. */
export interface ReadmeBlock {
  readonly language: string
  /** The heading it stands under. */
  readonly heading: string
  /** The last line before it that says something. */
  readonly before: string
  readonly text: string
}

/** The fenced blocks of README, in their order. */
export function readmeBlocks(): readonly ReadmeBlock[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  return [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language = '', 2: text = '', index }) => {
    const above = readme.slice(0, index)
    const headings = [...above.matchAll(/^## (.*)$/gm)]
    const said = above.split('\n').filter((line) => line !== '')
    return { language, heading: headings.at(-1)?.[1] ?? '', before: said.at(-1) ?? '', text }
  })
}
