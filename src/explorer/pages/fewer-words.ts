import { askService } from '../asked/ask-service.ts'

/** Words that can be looked for in place of others that found nothing, with how many claims have them all. */
export interface FewerWords {
  readonly words: string
  readonly count: number
}

/** How many words are looked for by themselves, and how many letters of an ending may be wanting: "rescued" for "rescue". */
const MOST_WORDS = 8
const LONGEST_ENDING = 3
const SHORTEST_BEGINNING = 4
/** How many texts one request counts: fewer than the fields that the service takes at once. */
const AT_ONCE = 4

/** Words with which one asks, and of which every text is full. */
const EVERYWHERE = new Set(
  (
    'about after all and any are been before both but can did does for from had has have her him his how into its many more much ' +
    'not one only other our out over said say says she such than that the their them then there they this those under was were what ' +
    'when where which while who whom whose why will with would you your'
  ).split(' '),
)

/** The words by themselves, each once, without those of which every text is full. */
export function tellingWords(words: string): readonly string[] {
  const each = new Set((words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()))
  return [...each].filter((word) => (word.length > 2 || /\d/.test(word)) && !EVERYWHERE.has(word)).slice(0, MOST_WORDS)
}

/** A word and its beginnings, the longest first: a text may have it in another form. */
export function beginningsOf(word: string): readonly string[] {
  const letters = [...word]
  const least = Math.min(letters.length, Math.max(SHORTEST_BEGINNING, letters.length - LONGEST_ENDING))
  return Array.from({ length: letters.length - least + 1 }, (_, at) => letters.slice(0, letters.length - at).join(''))
}

/**
 * What can be looked for instead of words of which no claim has them all: first as many of them together as some claim has, all
 * or all but one, each as long as any claim has it; then each by itself. Empty where no claim has any of them, or the service
 * cannot tell.
 */
export async function fewerWords(words: string): Promise<readonly FewerWords[]> {
  const telling = tellingWords(words)
  const single = await countsOf([...new Set(telling.flatMap(beginningsOf))])
  const found = telling.flatMap((word) => {
    const beginning = beginningsOf(word).find((one) => (single.get(one) ?? 0) > 0)
    return beginning === undefined ? [] : [beginning]
  })
  const all = found.join(' ')
  const allButOne = found.length < 3 ? [] : found.map((left) => found.filter((word) => word !== left).join(' '))
  const several = found.length < 2 ? new Map<string, number>() : await countsOf([all, ...allButOne])
  const together = (several.get(all) ?? 0) > 0 ? [all] : allButOne
  return [...together, ...found]
    .map((one) => ({ words: one, count: several.get(one) ?? single.get(one) ?? 0 }))
    .filter((one) => one.count > 0 && one.words !== words)
}

/** How many claims have all words of each of these texts; one that the service refuses to count, as too common, has none. */
async function countsOf(texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const groups = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, at) =>
    texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  )
  return new Map((await Promise.all(groups.map(countsOfGroup))).flat())
}

async function countsOfGroup(texts: readonly string[]): Promise<readonly (readonly [string, number])[]> {
  const asked = texts.map((_, at) => `t${at}: claims(text: $t${at}, first: 1) { totalCount }`)
  const query = `query CountWords(${texts.map((_, at) => `$t${at}: String!`).join(', ')}) { ${asked.join(' ')} }`
  const variables = Object.fromEntries(texts.map((text, at) => [`t${at}`, text]))
  const answer = await askService<Counted, typeof variables>(query, variables)
  if ('data' in answer) return texts.map((text, at) => [text, answer.data[`t${at}`]?.totalCount ?? 0])
  // One of them was refused: each is asked by itself, so that the others are told.
  return texts.length < 2 ? [] : (await Promise.all(texts.map((text) => countsOfGroup([text])))).flat()
}

type Counted = Readonly<Record<string, { readonly totalCount: number | null } | null>>
