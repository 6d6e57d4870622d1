import type { Relationship } from '../evidence/relationship.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { CitedSentence } from './prose.ts'
import { beginSentence, type NameOf, namedIn } from './sentence.ts'
import { plainWords } from './sentence-parts.ts'

/** How many sentences in a row speak of a thing by its pronoun before its name stands again. */
const MOST_IN_A_ROW = 2

/**
 * Sentences in which what the one before is about too is not named again: "It was led by…". Its name stands where another
 * thing that the one before names could be meant, which this one does not name; after two of them; behind who wrote so; and
 * in a new paragraph.
 */
export function withPronouns(sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  let row = 0
  return sentences.map((one, index) => {
    const before = sentences[index - 1]?.about
    const { about } = one
    const isNamedFirst = about !== undefined && one.sentence.startsWith(about.name)
    const isSame = isNamedFirst && before?.name === about.name && one.begins === undefined
    const isSure = isSame && before.others.every((name) => plainWords(one).includes(name)) && row < MOST_IN_A_ROW
    row = isSure ? row + 1 : 0
    return isSure ? { ...one, sentence: `${about.pronoun}${one.sentence.slice(about.name.length)}` } : one
  })
}

/** Kinds of what no sentence calls "it", or that do nothing that a body could do. */
const NO_THINGS: readonly EntityKind[] = ['PERSON', 'POST', 'PLACE', 'TOPIC']

/**
 * A sentence that tells these relationships of one subject with what it is about, which the next need not name again: no
 * person, of whom no pronoun is known.
 */
export function aboutSubject(
  sentence: CitedSentence,
  relationships: readonly Relationship[],
  nameOf: NameOf,
): CitedSentence {
  const [subjectId = ''] = relationships.map((one) => one.subjectId)
  const kind = nameOf.kindOf?.(subjectId) ?? null
  if (kind === null || kind === 'PERSON' || kind === 'POST') return sentence
  const name = beginSentence(nameOf(subjectId), nameOf)
  if (!sentence.sentence.startsWith(`${name} `)) return sentence
  const named = relationships.flatMap(({ objectId, attestations }) => [objectId, ...namedIn(attestations)])
  const others = [...new Set(named)].filter((id) => id !== subjectId && isThing(id, nameOf)).map((id) => nameOf(id))
  const pronoun = nameOf.isPlural?.(subjectId) === true ? 'They' : 'It'
  return { ...sentence, about: { name, pronoun, others } }
}

function isThing(id: string, { kindOf }: NameOf): boolean {
  const kind = kindOf?.(id) ?? null
  return kind === null || !NO_THINGS.includes(kind)
}
