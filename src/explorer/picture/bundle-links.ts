import type { Certainty, Modality, RelationshipType } from '../asked/generated.ts'
import { typeWords } from '../parts/plain-words.ts'

/** A relationship as it is drawn. */
export interface Link {
  readonly id: string
  readonly type: RelationshipType
  readonly label: string | null
  readonly subjectId: string
  readonly objectId: string
  /** How it is said: what is DENIED alone is struck. */
  readonly modalities: readonly Modality[]
  readonly reported: boolean
  readonly certainty: Certainty | null
}

/** How a line is drawn, the surest first: as a fact, possible on the day asked about, planned, denied. */
const LINES = ['solid', 'dashed', 'dotted', 'struck'] as const
export type Line = (typeof LINES)[number]

/** All links between two entities, which are one line of the picture. */
export interface Bundle {
  /** The two ids in order, with `~` between them. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly words: string
  readonly line: Line
  /** Whether an arrow leads to `to`, and whether one leads back. */
  readonly isForward: boolean
  readonly isBackward: boolean
  /** The ids of its links, the surest first. */
  readonly linkIds: readonly string[]
}

/** How a link is drawn. */
function lineOf({ modalities, certainty }: Link): Line {
  if (modalities.includes('STATED')) return certainty === 'POSSIBLE' ? 'dashed' : 'solid'
  return modalities.includes('PLANNED') ? 'dotted' : 'struck'
}

/** The links between each two entities as one, in the order of the first of each; its words are those of the surest. */
export function bundleLinks(links: readonly Link[]): readonly Bundle[] {
  const pairs = new Map<string, Link[]>()
  for (const link of links) {
    if (link.subjectId === link.objectId) continue
    const key = [link.subjectId, link.objectId].sort().join('~')
    pairs.set(key, [...(pairs.get(key) ?? []), link])
  }
  return [...pairs].map(([id, parallel]) => bundleOf(id, parallel))
}

/** The entities that are linked with this one alone: what goes when it is collapsed. */
export function hangingOn(id: string, bundles: readonly Bundle[]): readonly string[] {
  const partners = new Map<string, Set<string>>()
  for (const { from, to } of bundles) {
    partners.set(from, (partners.get(from) ?? new Set()).add(to))
    partners.set(to, (partners.get(to) ?? new Set()).add(from))
  }
  return [...(partners.get(id) ?? [])].filter((other) => partners.get(other)?.size === 1)
}

function bundleOf(id: string, parallel: readonly Link[]): Bundle {
  const links = [...parallel].sort((a, b) => LINES.indexOf(lineOf(a)) - LINES.indexOf(lineOf(b)))
  const [first] = links
  const [from = '', to = ''] = first === undefined ? [] : [first.subjectId, first.objectId]
  const directed = links.filter(({ type }) => type !== 'WORKS_WITH')
  return {
    id,
    from,
    to,
    words: wordsOf(links),
    line: first === undefined ? 'solid' : lineOf(first),
    isForward: directed.some((link) => link.subjectId === from),
    isBackward: directed.some((link) => link.subjectId !== from),
    linkIds: links.map((link) => link.id),
  }
}

/** "funded by", "funded by ×4", "led by +2", "funded by ×4 +1 (denied)"; what is not plainly stated says so. */
function wordsOf(links: readonly Link[]): string {
  const named = links.map((link) => `${typeWords(link.type, link.label)}${markOf(link)}`)
  const [first = ''] = named
  const alike = named.filter((words) => words === first).length
  const told = alike === 1 ? first : `${first} ×${alike}`
  const rest = links.filter((_, index) => named[index] !== first)
  if (rest.length === 0) return told
  const marks = [...new Set(rest.map(markOf))]
  return `${told} +${rest.length}${marks.length === 1 ? (marks[0] ?? '') : ''}`
}

function markOf(link: Link): string {
  const line = lineOf(link)
  if (line === 'dotted') return ' (planned)'
  if (line === 'struck') return ' (denied)'
  return link.reported ? ' (reported)' : ''
}
