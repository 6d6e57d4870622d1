import { typeWords } from '../parts/plain-words.ts'

/** An answer told in words: each line a sentence or a few, with numbers in brackets that stand for its notes, from 1. */
export interface ToldAnswer {
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

/** Parts of an answer that say nothing by themselves: what a line tells already, and where a page ends. */
const SILENT = new Set(['pageInfo', 'scope', 'measure', 'amount', 'share', 'period', 'when', 'names', 'basis', 'of'])

/** A thing within an answer. */
export type Part = Readonly<Record<string, unknown>>

/**
 * Whatever a named question answered, in sentences with footnotes, in the order of the answer: prose as it stands, then
 * each thing that has a sentence, with a note for each of its claims. What has only a name or a count is told by that.
 */
export function answerInWords(data: unknown): ToldAnswer {
  const lines: string[] = []
  const notes: string[] = []
  const numberOf = (note: string) => {
    if (!notes.includes(note)) notes.push(note)
    return notes.indexOf(note) + 1
  }

  /** The title is that of the document which a thing stands in; null where it names its own. */
  function tell(value: unknown, title: string | null): void {
    for (const one of Array.isArray(value) ? value : []) tell(one, title)
    if (!isPart(value)) return
    const prose = value['prose']
    if (isPart(prose) && typeof prose['text'] === 'string') {
      tellProse(prose['text'])
      return
    }
    const sentence = value['sentence'] ?? value['statement'] ?? value['question']
    if (typeof sentence === 'string') {
      const marks = claimsIn(value, title).map((note) => `[${numberOf(note)}]`)
      lines.push(`${sentence}${possible(value)}${marks.length === 0 ? '' : ` ${marks.join('')}`}`)
      tell(value['positions'], title)
      return
    }
    const before = lines.length
    tellScalars(value)
    const within = typeof value['title'] === 'string' ? value['title'] : title
    for (const [name, part] of Object.entries(value)) if (!SILENT.has(name)) tell(part, within)
    if (lines.length === before && typeof value['name'] === 'string') lines.push(value['name'])
    if (isPart(value['pageInfo']) && value['pageInfo']['hasNextPage'] === true) lines.push(`${moreWords(value)}.`)
  }

  function tellScalars(value: Part): void {
    if (typeof value['summary'] === 'string') lines.push(`${value['summary']} (The editor’s summary.)`)
    if (typeof value['description'] === 'string') lines.push(value['description'])
    if (typeof value['count'] !== 'number') return
    if (typeof value['key'] === 'string') lines.push(`${wordsOfKey(value['key'])}: ${value['count']}`)
    if (typeof value['type'] === 'string') {
      const way = value['side'] === 'OBJECT' ? `… ${typeWords(value['type'], null)} it` : typeWords(value['type'], null)
      lines.push(`${way}: ${value['count']}`)
    }
  }

  /** Its own notes go among the others, and its numbers with them. */
  function tellProse(text: string): void {
    const [body = '', ...rest] = text.split(/\n+(?=\[1\] )/)
    const own = new Map<string, number>()
    for (const note of rest.join('\n').split(/\n(?=\[\d+\] )/)) {
      const [, number, words] = /^\[(\d+)\] ([\s\S]*)$/.exec(note) ?? []
      if (number !== undefined && words !== undefined) own.set(number, numberOf(words.trim()))
    }
    for (const paragraph of body.split(/\n+/)) {
      lines.push(paragraph.replace(/\[(\d+)\]/g, (mark, number: string) => `[${own.get(number) ?? mark.slice(1, -1)}]`))
    }
  }

  tell(data, null)
  return { lines, notes }
}

/** As text, the notes beneath. */
export function toPlainText({ lines, notes }: ToldAnswer): string {
  const below = notes.map((note, index) => `[${index + 1}] ${note}`)
  return [lines.join('\n'), ...(below.length === 0 ? [] : [below.join('\n')])].join('\n\n')
}

/** As Markdown with footnotes; what stands in the words is no markup. */
export function toMarkdown({ lines, notes }: ToldAnswer): string {
  const body = lines.map((line) =>
    line
      .split(/(\[\d+\])/)
      .map((part) => part.replace(/^\[(\d+)\]$/, '[^$1]'))
      .map((part) => (/^\[\^\d+\]$/.test(part) ? part : escapeMarkdown(part)))
      .join(''),
  )
  const below = notes.map((note, index) => `[^${index + 1}]: ${escapeMarkdown(note)}`)
  return [...body, ...(below.length === 0 ? [] : [below.join('\n')])].join('\n\n')
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

/** The notes of a thing: of its claims, or of itself where it is one. What has a sentence of its own tells its own. */
function claimsIn(value: unknown, title: string | null): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => claimsIn(one, title))
  if (!isPart(value)) return []
  const { document, locator, phrase } = value
  const source = isPart(document) ? document['title'] : title
  if (typeof source === 'string' && typeof locator === 'string' && typeof phrase === 'string') {
    return [`${source}, ${locator}: “${phrase}”`]
  }
  return ['claims', 'via', 'relationships', 'node'].flatMap((name) => claimsIn(value[name], title))
}

function possible({ certainty }: Part): string {
  return certainty === 'POSSIBLE' ? ' (Possible on the day asked about.)' : ''
}

function moreWords({ totalCount }: Part): string {
  return typeof totalCount === 'number' ? `There are ${totalCount.toLocaleString('en-GB')} in all` : 'There are more'
}

/** `ABSORBED_INTO` in words; an id or a year stays as it is. */
function wordsOfKey(key: string): string {
  return /^[A-Z][A-Z_]+$/.test(key) ? key.toLowerCase().replaceAll('_', ' ') : key
}

/** Whether a value of an answer is a thing with fields. */
export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
